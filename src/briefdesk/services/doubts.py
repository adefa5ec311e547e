"""What a reader was unsure of in a document, as items to look at, from the document alone."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from briefdesk.model import imported
from briefdesk.model.correction import Correction, CorrectionKind
from briefdesk.model.imported import (
    Block,
    BlockType,
    Footnote,
    ImportedDocument,
    Reference,
    RemarkKind,
    SourceSpan,
    SpanRole,
)
from briefdesk.model.review import Act, Choice, Doubt, ReviewItem, Severity
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import Phrase, phrase
from briefdesk.text.corrections.provenance import Provenance
from briefdesk.text.corrections.replaying import correction_at, note_named
from briefdesk.text.footnotes import WEAK

_REACH = 24  # characters shown on either side of a place
_MOST = 9  # numbers offered as the marker of a footnote
_WEAK = phrase(
    "review", "“{label}” was read as the marker of a footnote; it may be a number of the text."
)
_NO_NOTE = phrase("review", "No footnote answers the marker {label}.")
_NO_MARKER = phrase("review", "No marker was found for footnote {label}.")
_HEADING = phrase("review", "Taken for a heading of level {level}, though it has no number.")
_OUT: Final = {
    "page number": phrase("review", "Page numbers were left out: {count}."),
    "running line": phrase("review", "A line that comes back on every page was left out."),
    "contents": phrase("review", "Lines of a list of contents were left out: {count}."),
    "copyright": phrase("review", "A copyright line was left out."),
}
_OUT_OTHER = phrase("review", "A line was left out: it is no part of the running text.")
_DROPPED = phrase("review", "Characters that are not shown were left out: {count}.")
_REVISIONS: Final = {
    "accepted": phrase("review", "Tracked changes were read as accepted."),
    "original": phrase("review", "Tracked changes were read as rejected: the original text."),
    "shown": phrase(
        "review",
        "Tracked changes are shown: the old words struck through, the new ones underlined.",
    ),
}
# said better by the items made here
_COVERED = frozenset({"weak_marker", "note_without_marker", "marker_without_note", "revisions"})
_ENCODING = {"encoding_guessed": Severity.MEDIUM, "wrong_bytes": Severity.HIGH}
_LOW = frozenset({"block_cut", "control_characters", "bidi_controls"})
_BAD = ("corrupt", "vertical", "unreadable", "lost", "missing")


class Doubts:
    """Makes the items of one document."""

    def __init__(self, document: ImportedDocument) -> None:
        """Look into ``document``."""
        self._document = document
        self._provenance = Provenance(document)
        self._blocks = {block.id: block for block in document.blocks}
        self._notes = {note.key: note for note in document.footnotes}
        self._names: dict[str, dict[str, str]] = {}  # how corrections name the footnotes
        self._starts = [block.start for block in document.blocks]

    def items(self) -> Iterator[ReviewItem]:
        """Yield all items; an ACCEPT choice names each."""
        document = self._document
        for index, reference in enumerate(document.references):
            if reference.footnote is None or reference.score < WEAK:
                yield self._reference(index, reference)
        cited = {reference.footnote for reference in document.references}
        for note in document.footnotes:
            if note.key not in cited:
                yield self._note(note)
        for warning in document.warnings:
            if warning.code not in _COVERED:
                yield self._warning(warning)
        if document.file.revisions:
            said = _REVISIONS[document.file.revisions]
            accept = self._accept(Doubt.REVISIONS, document.file.revisions, Span(0, 0))
            choices = (accept, Choice(Act.REVISIONS))
            words = self._changes()
            yield ReviewItem(Doubt.REVISIONS, Severity.MEDIUM, said, words=words, choices=choices)
        warned = {warning.subject for warning in document.warnings if "heading" in warning.code}
        for block in document.blocks:
            guessed = document.file.media_type == "text/plain" and not block.number
            if block.type is BlockType.HEADING and guessed and block.id not in warned:
                yield self._heading(block)
        yield from self._furniture()
        yield from self._dropped()

    # ---- markers

    def _reference(self, index: int, reference: Reference) -> ReviewItem:
        printed = self._provenance.markers.get(index)
        missing = reference.footnote is None
        what = Doubt.MARKER_WITHOUT_NOTE if missing else Doubt.WEAK_MARKER
        note = self._notes.get(reference.footnote or "")
        label = self._printed(printed) or (note.label if note is not None else "")
        raw = self._raw(printed, reference.offset)
        choices = [self._accept(what, "", raw)]
        if printed is not None:
            choices.append(Choice(Act.NUMBER, (self._said(CorrectionKind.NUMBER, raw),)))
        pointing = self._said(CorrectionKind.POINT, raw)
        choices += [
            Choice(Act.POINT, (self.named(pointing, other.key),), self._spoken(other))
            for other in self._document.footnotes
            if other.key != reference.footnote
        ]
        place = Span(reference.offset, reference.offset)
        severity = Severity.HIGH if missing else Severity.MEDIUM
        said = _NO_NOTE if missing else _WEAK
        return self._placed(what, severity, said, {"label": label}, place, choices, label)

    def _note(self, note: Footnote) -> ReviewItem:
        block = self._blocks[note.block]
        raw = self._provenance.raw_of(block.start, block.end) or Span(0, 0)
        choices = [self._accept(Doubt.NOTE_WITHOUT_MARKER, note.key, raw)]
        choices += self._candidates(note)
        place = Span(block.start, block.end)
        return self._placed(
            Doubt.NOTE_WITHOUT_MARKER, Severity.HIGH, _NO_MARKER, {"label": note.label}, place,
            choices,
        )  # fmt: skip

    def _candidates(self, note: Footnote) -> Iterator[Choice]:
        """Yield the numbers of the text that may be the marker of a note, in text order.

        They stand between the markers of the notes before and behind it.
        """
        text = self._document.text
        order = [one.key for one in self._document.footnotes]
        here = order.index(note.key)
        before = set(order[:here])
        behind = set(order[here + 1 :])
        references = self._document.references
        first = max((r.offset for r in references if r.footnote in before), default=0)
        body = min((self._blocks[n.block].start for n in self._notes.values()), default=0)
        last = min((r.offset for r in references if r.footnote in behind), default=body)
        label = re.escape(note.label)
        pattern = re.compile(rf"(?<!\d){label}(?!\d)" if note.label.isdigit() else label)
        found = 0
        for match in pattern.finditer(text, first, max(first, last)) if note.label else ():
            raw = self._provenance.raw_of(*match.span())
            if raw is None or len(raw) != len(note.label):
                continue
            said = self.named(self._said(CorrectionKind.MARKER, raw), note.key)
            start, end = match.span()
            around = f"{text[max(0, start - 12) : start]}[{match[0]}]{text[end : end + 8]}"
            yield Choice(Act.MARKER, (said,), " ".join(around.split()))
            found += 1
            if found == _MOST:
                return

    def named(self, correction: Correction, key: str) -> Correction:
        """Return a correction that means the footnote with this key."""
        if key not in self._names:
            self._names[key] = note_named(self._document, key)
        return changed(correction, **self._names[key])

    def _spoken(self, note: Footnote) -> str:
        block = self._blocks[note.block]
        text = self._document.text[block.start : block.end]
        return f"{note.label} {text}".strip()

    def _raw(self, printed: SourceSpan | None, offset: int) -> Span:
        """Return the raw place of a marker, or of the characters before where it would stand."""
        if printed is not None:
            return Span(printed.raw_start, printed.raw_end)
        return self._provenance.raw_of(max(0, offset - 8), offset) or Span(0, 0)

    def _printed(self, span: SourceSpan | None) -> str:
        return "" if span is None else self._document.raw[span.raw_start : span.raw_end]

    # ---- all else

    def _warning(self, warning: imported.ImportWarning) -> ReviewItem:
        about_encoding = warning.code in _ENCODING
        what = Doubt.ENCODING if about_encoding else Doubt.READING
        span = None
        raw = Span(0, 0)
        if warning.start is not None and warning.end is not None:
            span = Span(warning.start, warning.end)
            raw = self._provenance.raw_of(span.start, max(span.end, span.start + 1)) or raw
        choices = [self._accept(what, warning.code, raw)]
        if about_encoding:
            choices.append(Choice(Act.ENCODING))
        block = self._blocks.get(warning.subject)
        if block is not None and block.type is not BlockType.FOOTNOTE:
            choices.append(Choice(Act.BLOCK))
            span = span or Span(block.start, block.end)
            if "heading" in warning.code:
                what = Doubt.HEADING
        said = warning.said or Phrase("", warning.message.replace("{", "{{").replace("}", "}}"))
        severity = _ENCODING.get(warning.code) or _severity(warning.code)
        item = self._placed(what, severity, said, warning.places, span, choices)
        return changed(item, page=warning.page or item.page)

    def _heading(self, block: Block) -> ReviewItem:
        raw = self._provenance.opening_of(block, 16) or Span(0, 0)
        choices = [self._accept(Doubt.HEADING, "", raw), Choice(Act.BLOCK)]
        places = {"level": str(block.level)}
        place = Span(block.start, block.end)
        return self._placed(Doubt.HEADING, Severity.LOW, _HEADING, places, place, choices)

    def _furniture(self) -> Iterator[ReviewItem]:
        """Yield one item for lines that differ in their digits only."""
        out: dict[str, list[SourceSpan]] = {}
        for span in self._document.spans:
            if span.role is SpanRole.FURNITURE:
                out.setdefault(self._printed(span), []).append(span)
        groups: dict[tuple[str, str], list[SourceSpan]] = {}
        pages: dict[tuple[str, str], int | None] = {}
        for item in self._document.furniture:
            if not out.get(item.text):
                continue
            line = "" if item.why == "contents" else re.sub(r"\d+", "#", item.text)
            group = (item.why, line)
            pages.setdefault(group, item.page)
            groups.setdefault(group, []).append(out[item.text].pop(0))
        for (why, line), spans in groups.items():
            raws = [Span(span.raw_start, span.raw_end) for span in spans]
            again = tuple(self._said(CorrectionKind.TEXT, raw) for raw in raws)
            choices = (self._accept(Doubt.FURNITURE, "", raws[0]), Choice(Act.TEXT, again))
            words = " · ".join(dict.fromkeys(self._printed(span) for span in spans[:8]))
            yield ReviewItem(
                Doubt.FURNITURE, Severity.LOW, _OUT.get(why, _OUT_OTHER),
                {"count": str(len(spans))}, page=pages[why, line], words=words, choices=choices,
            )  # fmt: skip

    def _changes(self) -> str:
        """Return the first words that came (+) and went (−) by tracked changes."""
        signs = {RemarkKind.INSERTION: "+", RemarkKind.DELETION: "−"}
        found = [
            f"{signs[one.kind]} {' '.join(one.body.split())[:_REACH]}"
            for one in self._document.remarks
            if one.kind in signs
        ]
        return " · ".join(found[:_MOST])

    def _dropped(self) -> Iterator[ReviewItem]:
        spans = list(self._unsaid())
        shown = [words for span in spans if (words := self._printed(span)).isprintable()]
        if shown:
            raw = Span(spans[0].raw_start, spans[0].raw_end)
            count = sum(map(len, shown))
            yield ReviewItem(
                Doubt.DROPPED, Severity.LOW, _DROPPED, {"count": str(count)},
                words=" ".join(" ".join(shown).split())[:120],
                choices=(self._accept(Doubt.DROPPED, "", raw),),
            )  # fmt: skip

    def _unsaid(self) -> Iterator[SourceSpan]:
        """Yield what is not shown, without the words of tracked changes: those are remarks."""
        changes = [one.body for one in self._document.remarks if one.beside]
        for span in self._document.spans:
            if span.role is SpanRole.DROPPED:
                words = self._printed(span).strip()
                for at, body in enumerate(changes):
                    if words in body:
                        changes[at] = body[body.index(words) + len(words) :]
                        break
                else:
                    yield span

    def _accept(self, what: Doubt, subject: str, raw: Span) -> Choice:
        why = f"{what}:{subject}" if subject else str(what)
        said = correction_at(self._document, CorrectionKind.ACCEPT, raw, why=why)
        return Choice(Act.ACCEPT, (said,))

    def _said(self, kind: CorrectionKind, raw: Span) -> Correction:
        return correction_at(self._document, kind, raw)

    def _placed(
        self,
        what: Doubt,
        severity: Severity,
        said: Phrase,
        places: dict[str, str],
        span: Span | None,
        choices: list[Choice],
        taken: str = "",
    ) -> ReviewItem:
        """Return an item with the words around its place, ``taken`` out of the text put back."""
        if span is None:
            return ReviewItem(what, severity, said, places, choices=tuple(choices))
        text = self._document.text
        place = bisect_right(self._starts, span.start) - 1
        block = self._document.blocks[place] if place >= 0 else None
        first, last = (block.start, block.end) if block is not None else (0, len(text))
        return ReviewItem(
            what,
            severity,
            said,
            places,
            span,
            None if block is None else block.page,
            text[max(first, span.start - _REACH) : span.start],
            taken or text[span.start : min(span.end, span.start + 3 * _REACH)],
            text[span.end : min(last, span.end + _REACH)],
            tuple(choices),
        )


def _severity(code: str) -> Severity:
    if any(word in code for word in _BAD):
        return Severity.HIGH
    return Severity.LOW if code in _LOW else Severity.MEDIUM
