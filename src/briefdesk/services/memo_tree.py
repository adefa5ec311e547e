"""From a briefing and what the user did with it to the printed tree of a memo.

Nothing here reads a clock, a file of the user's or the database: same material, same memo.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from briefdesk.model.annotation import Annotation, State
from briefdesk.model.concept import Concept, ConceptStatus
from briefdesk.model.imported import Block, BlockType
from briefdesk.model.language import body_language
from briefdesk.model.memo import (
    Memo,
    MemoAnnotation,
    MemoBlock,
    MemoMilestone,
    MemoNote,
    MemoOptions,
    MemoRevisions,
    MemoSource,
    OwnPart,
    OwnText,
    Profile,
    Run,
    sealed,
)
from briefdesk.model.wire import changed
from briefdesk.services.annotating import in_print_order, numbered, stands
from briefdesk.services.memo_front import Material, labels, letterhead, named, title_of
from briefdesk.services.memo_revisions import by_section
from briefdesk.services.memo_runs import (
    Marks,
    block_runs,
    citing_runs,
    short_language,
    spoken_runs,
)
from briefdesk.services.memo_tables import placed
from briefdesk.services.memo_terms import glossary, glosses
from briefdesk.services.milestones import rows
from briefdesk.services.revision_rows import revision_rows
from briefdesk.services.section_paths import heading_title, section_paths
from briefdesk.text.anchoring import trimmed

_QUOTE_LIMIT = 220  # code points of a quotation in the list of comments
_KINDS = {"note": "note_kind", "question": "question_kind"}


def tree(material: Material, options: MemoOptions) -> Memo:
    """Return the memo of a briefing."""
    lang = options.lang or short_language(material.meta.language)
    return _Builder(material, options, lang).memo()


class _Builder:
    """Puts one memo together."""

    def __init__(self, material: Material, options: MemoOptions, lang: str) -> None:
        self._material = material
        self._options = options
        self._corrects = options.profile is Profile.REVISIONS
        self._words = _words(lang, self._corrects)
        self._lang = lang
        self._document = material.document
        self._text_lang = short_language(material.meta.language)
        self._shown = () if self._corrects else in_print_order(material.annotations)
        self._live = _without_blank_ends(self._shown, self._document.text)
        self._by_id = {block.id: block for block in self._document.blocks}
        self._sections = _joined(section_paths(self._document))
        self._short_sections = _joined(section_paths(self._document, short=True))
        self._notes_at = self._markers()
        self._printed = self._printed_blocks()
        self._printed_notes = self._notes_of(self._printed)
        chosen = (*self._printed, *(self._by_id[n.block] for n in self._printed_notes))
        self._seen = tuple(
            r
            for r in sorted(material.recognitions, key=lambda r: (r.start, r.end))
            if any(block.start <= r.start and r.end <= block.end for block in chosen)
        )
        self._marks = Marks(
            annotations=self._live,
            notes=self._notes_at,
            glosses=glosses(self._document, self._seen, material.concepts, self._text_lang),
            links=tuple(
                (link.start, link.end, link.url)
                for link in self._document.links
                if link.start is not None and link.end is not None
            ),
            lang=material.meta.language,
        )

    def memo(self) -> Memo:
        """Return the whole tree with its content hash."""
        material, options = self._material, self._options
        full = options.profile is Profile.FULL
        provenance = full if options.provenance is None else options.provenance
        own_title = "" if full else material.own.matter.strip()
        return sealed(
            Memo(
                id="",
                lang=self._lang,
                created=material.created,
                content_hash="",
                profile=options.profile,
                title=own_title or title_of(material, self._lang, provenance=provenance),
                letterhead=letterhead(material, options, self._lang, own_title),
                briefing=named(material, self._lang, provenance=provenance),
                labels=dict(self._words),
                own=self._own(),
                blocks=tuple(self._blocks()),
                footnotes=tuple(
                    MemoNote(note.key, note.label or str(note.number or ""), self._runs(note.block))
                    for note in self._printed_notes
                ),
                annotations=tuple(self._annotations()),
                terms=glossary(self._seen, self._concepts(options.profile), self._words),
                sources=tuple(self._sources()),
                revisions=self._revisions(),
                termbases=material.termbases if provenance else (),
                provenance=provenance,
                milestones=self._milestones(),
            )
        )

    def _concepts(self, profile: Profile) -> Mapping[str, Concept]:
        """Return the concepts of the glossary: what goes out as a memo is approved."""
        concepts = self._material.concepts
        if profile is Profile.FULL:
            return concepts
        return {key: c for key, c in concepts.items() if c.status is ConceptStatus.APPROVED}

    def _markers(self) -> dict[int, tuple[str, ...]]:
        """Return the footnotes by the offset of their markers, those inside notes left out."""
        known = {note.key for note in self._document.footnotes}
        found: dict[int, tuple[str, ...]] = {}
        for reference in self._document.references:
            inside = self._by_id[reference.block].type is not BlockType.FOOTNOTE
            if inside and reference.footnote in known and reference.footnote is not None:
                found[reference.offset] = (*found.get(reference.offset, ()), reference.footnote)
        return found

    def _printed_blocks(self) -> tuple[Block, ...]:
        """Return the blocks of the body that are printed, in order."""
        body = [b for b in self._document.blocks if b.type is not BlockType.FOOTNOTE]
        if self._options.profile is Profile.FULL:
            return tuple(body)
        if self._corrects:
            return ()
        touched = {
            block.id
            for block in self._document.blocks
            for mark in self._live
            if mark.anchor.span.start < block.end and block.start < mark.anchor.span.end
        }
        touched_notes = {n.key for n in self._document.footnotes if n.block in touched}
        return tuple(
            block for block in body if block.id in touched or touched_notes & self._keys_in(block)
        )

    def _keys_in(self, block: Block) -> set[str]:
        """Return the keys of the footnotes whose markers stand in a block."""
        return {
            reference.footnote
            for reference in self._document.references
            if reference.block == block.id and reference.footnote is not None
        }

    def _notes_of(self, blocks: Iterable[Block]) -> tuple["_Note", ...]:
        """Return the footnotes that the blocks refer to, in the document's order."""
        keys = {key for block in blocks for key in self._keys_in(block)}
        return tuple(
            _Note(note.key, note.label, note.number, note.block)
            for note in self._document.footnotes
            if note.key in keys
        )

    def _runs(self, block_id: str) -> tuple[Run, ...]:
        block = self._by_id[block_id]
        return block_runs(self._document.text, block.start, block.end, self._marks)

    def _blocks(self) -> Iterable[MemoBlock]:
        """Yield the printed blocks: as they are, or as quotations under their section."""
        full = self._options.profile is Profile.FULL
        cells = placed(self._printed) if full else {}
        depth = 0
        section = ""
        for block in self._printed:
            if full and block.type is BlockType.HEADING:
                depth = min(max(block.level, 1), depth + 1)
                yield MemoBlock(
                    block.id, "heading", self._runs(block.id), level=depth, number=block.number
                )
            elif full:
                yield MemoBlock(
                    block.id,
                    block.type.value,
                    self._runs(block.id),
                    level=block.level,
                    number=block.number,
                    cell=cells.get(block.id),
                )
            else:
                where = self._sections[block.id]
                if where not in ("", section):
                    yield MemoBlock(f"s-{block.id}", "section", (), section=where)
                section = where
                if block.type is BlockType.HEADING:
                    section = " › ".join(
                        filter(None, (where, heading_title(self._document, block)))
                    )
                yield MemoBlock(
                    block.id,
                    "quotation",
                    self._runs(block.id),
                    level=block.level if block.type is BlockType.HEADING else 0,
                    number=block.number,
                )
        yield from self._loose_notes(full=full)

    def _loose_notes(self, *, full: bool) -> Iterable[MemoBlock]:
        """Yield the footnotes that no marker leads to: all of them, or those with a comment."""
        printed = {note.key for note in self._printed_notes}
        for note in self._document.footnotes:
            if note.key in printed:
                continue
            runs = self._runs(note.block)
            if full or any(run.hl for run in runs):
                kind = "paragraph" if full else "quotation"
                yield MemoBlock(note.block, kind, runs, number=note.label)

    def _annotations(self) -> Iterable[MemoAnnotation]:
        """Yield the comments: painted ones in the order of the text, then the others."""
        live = {a.id for a in self._live}
        numbers = numbered(self._shown)
        for mark in self._shown:
            kind = mark.kind.value
            placement = mark.anchor.placement
            yield MemoAnnotation(
                id=mark.id,
                nm=f"briefdesk-{mark.id}",
                n=numbers[mark.id],
                kind=kind,
                kind_label=self._words[mark.change or _KINDS.get(kind, kind)],
                state=mark.state.value,
                state_label=self._words["open" if mark.state is State.OPEN else "settled"],
                placement_label=self._words.get(placement.value, ""),
                tags=tuple(tag for tag in mark.tags if tag != mark.change),  # the kind says it
                author=mark.author,
                lang=self._language_of(mark.body),
                created=mark.created,
                modified=mark.modified,
                quote=spoken_runs(
                    _shortened(mark.anchor.quote.exact), self._material.meta.language
                ),
                body=tuple(
                    spoken_runs(line.strip(), self._lang)
                    for line in mark.body.splitlines()
                    if line.strip()
                ),
                section=self._section_at(mark),
                painted=mark.id in live,
            )

    def _language_of(self, body: str) -> str:
        """Return the language of a comment; one without words is in the memo's language."""
        return short_language(body_language(body, self._lang)) if body.strip() else self._lang

    def _section_at(self, mark: Annotation) -> str:
        """Return the section path of a comment, as the document has it now if it still stands."""
        for block in self._document.blocks:
            if block.start <= mark.anchor.span.start < block.end:
                return self._short_sections[block.id]
        return " › ".join(mark.anchor.section)

    def _own(self) -> tuple[OwnPart, ...]:
        """Return the user's own text; ``[批3]`` leads to comment 3."""
        marks = {number: identifier for identifier, number in numbered(self._shown).items()}
        own = OwnText() if self._corrects else self._material.own
        parts = []
        for name in ("question", "short_answer", "analysis"):
            lines = [line.strip() for line in getattr(own, name).splitlines() if line.strip()]
            if lines:
                paragraphs = tuple(
                    citing_runs(line, self._lang, marks, self._words) for line in lines
                )
                parts.append(OwnPart(name, self._words[name], paragraphs))
        return tuple(parts)

    def _revisions(self) -> tuple[MemoRevisions, ...]:
        """Return the corrections, in the profile that is about them."""
        if not self._corrects:
            return ()
        found = revision_rows(
            self._document, self._material.revisions, self._lang, self._options.author
        )
        return by_section(found, self._words, self._material.meta.language, self._lang)

    def _milestones(self) -> tuple[MemoMilestone, ...]:
        """Return the table of dates, if it was asked for."""
        if not self._options.milestones:
            return ()
        return tuple(rows(self._material, self._lang, self._short_sections))

    def _sources(self) -> Iterable[MemoSource]:
        """Yield the documents that the printed footnotes cite, in the order of citation."""
        labels_by_key = {note.key: note.label for note in self._printed_notes}
        everything = self._options.profile is Profile.FULL
        for source in self._material.sources:
            notes = tuple(
                dict.fromkeys(
                    labels_by_key[cited.footnote]
                    for cited in source.citations
                    if cited.footnote in labels_by_key
                )
            )
            if notes or everything:
                yield MemoSource(
                    id=str(source.id),
                    issuer=source.issuer,
                    title=spoken_runs(
                        source.title or source.issuer or source.host, self._material.meta.language
                    ),
                    kind=source.kind,
                    url=source.url,
                    notes=notes,
                )


def _without_blank_ends(shown: Iterable[Annotation], text: str) -> tuple[Annotation, ...]:
    """Return the annotations that stand, their ends drawn in to the words: each end is then inside
    a block, where its mark is set.
    """
    standing = (a for a in shown if stands(a))
    tight = (
        changed(a, anchor=changed(a.anchor, span=trimmed(text, a.anchor.span))) for a in standing
    )
    return tuple(a for a in tight if len(a.anchor.span))


class _Note(NamedTuple):
    """A footnote that is printed."""

    key: str
    label: str
    number: int | None
    block: str


def _words(lang: str, corrects: bool) -> Mapping[str, str]:  # noqa: FBT001 the profile
    """Return the fixed words of a memo; one of corrections calls itself by another name."""
    words = labels(lang)
    return {**words, "kind": words["revision_kind"]} if corrects else words


def _joined(paths: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {block: " › ".join(path) for block, path in paths.items()}


def _shortened(quote: str) -> str:
    """Return a quotation on one line, its middle left out when it is long."""
    line = " ".join(quote.split("\n"))
    if len(line) <= _QUOTE_LIMIT:
        return line
    return f"{line[: _QUOTE_LIMIT * 2 // 3]}……{line[-_QUOTE_LIMIT // 3 :]}"
