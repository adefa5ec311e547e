"""The lenient TBX v3 reader: any dialect in DCA style; what it does not know is kept in ``extra``.

Structure that would lose or mix up terms (no id, an empty term, an id used twice) is refused with
the line and the concept.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, TypeVar

from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers import xml
from briefdesk.formats.termbase.tbx3.vocabulary import (
    PARTS_OF_SPEECH,
    STATUSES,
    TERM_TYPES,
    XML_SPACE,
    fact,
    language_tag,
)
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptKind,
    ConceptStatus,
    Confidence,
    Guard,
    ReadingSource,
    Relation,
    RelationType,
    SourceRef,
    Term,
    TermBase,
)
from briefdesk.model.wire import from_json
from briefdesk.phrases import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

T = TypeVar("T")

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_GROUPS = ("descripGrp", "adminGrp", "termNoteGrp")
_BAD_NOTE = phrase(
    "errors", "“{file}”, line {line}, concept “{concept}”: the note “{text}” cannot be understood."
)


def read(data: bytes, name: str) -> TermBase:
    """Return the term base of a file; ``name`` is the file's name.

    Raises ``DamagedFileError`` with file, line and concept.
    """
    root = xml.parse(data, name)
    if _tag(root) != "tbx" or root.get("style", "dca") != "dca":
        raise DamagedFileError(
            phrase(
                "errors",
                "“{file}” is no TBX version 3 file in DCA style: export it as TBX v3 (DCA) and try"
                " again.",
            ),
            file=name,
        )
    return _Reader(name).termbase(root)


class _Reader:
    """Reads one file; remembers the concept it is in and the ids it has seen."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._concept = ""
        self._ids: set[str] = set()

    def termbase(self, root: etree._Element) -> TermBase:
        """Read header and body."""
        header = _facts(root, "tbxHeader/fileDesc/titleStmt/note")
        title = _first(root, "tbxHeader/fileDesc/titleStmt/title")
        provenance = "\n".join(
            _text(p) for p in _walk(root, "tbxHeader/fileDesc/sourceDesc/p") if _text(p)
        )
        stem = PurePath(self._name).stem
        return TermBase(
            name=dict(header).get("name", stem),
            title=title or stem,
            version=dict(header).get("version", ""),
            provenance=provenance,
            concepts=tuple(
                self._entry(entry)
                for body in _walk(root, "text/body")
                for entry in body
                if _tag(entry) == "conceptEntry"
            ),
            blockers=tuple(self._json(root, v, str) for k, v in header if k == "blocker"),
        )

    def _entry(self, entry: etree._Element) -> Concept:
        self._concept = entry.get("id", "")
        self._claim(entry, self._concept)
        facts: list[tuple[str, str]] = []
        plain: list[tuple[str, str]] = []
        refs: list[tuple[str, str]] = []
        sections = []
        for child in entry:
            if _tag(child) == "langSec":
                sections.append(child)
            elif _tag(child) == "ref" and child.get("target"):
                refs.append((child.get("target", ""), _text(child)))
            else:
                self._collect(child, facts, plain)
        terms: list[Term] = []
        for section in sections:
            terms.extend(self._section(section, plain, len(terms)))
        if not terms:
            raise self._damaged(
                phrase("errors", "“{file}”, line {line}: the concept “{concept}” has no term."),
                entry,
            )
        noted = tuple(self._json(entry, v, Relation) for k, v in facts if k == "relation")
        targets = {relation.target for relation in noted}
        relations = noted + tuple(
            Relation(RelationType.RELATED, target, text)
            for target, text in refs
            if target not in targets
        )
        return self._concept_of(entry, facts, plain, relations, tuple(terms))

    def _concept_of(
        self,
        entry: etree._Element,
        facts: list[tuple[str, str]],
        plain: list[tuple[str, str]],
        relations: tuple[Relation, ...],
        terms: tuple[Term, ...],
    ) -> Concept:
        """Put together what was found in an entry."""
        first = dict(reversed(facts))
        definition = next((text for kind, text in plain if kind == "definition"), "")
        domain = next((text for kind, text in plain if kind == "subjectField"), "")
        notes = [value for key, value in facts if key == "note"]
        notes += [text for kind, text in plain if kind == "note"]
        sources = tuple(self._json(entry, v, SourceRef) for k, v in facts if k == "source")
        sources += tuple(SourceRef("", text) for kind, text in plain if kind == "source")
        rest = list(plain)
        for found in (("definition", definition), ("subjectField", domain)):
            if found in rest:
                rest.remove(found)
        extra = tuple(self._pair(entry, v) for k, v in facts if k == "extra")
        return Concept(
            id=self._concept,
            domain=domain,
            terms=terms,
            kind=ConceptKind(self._choice(entry, first, "kind", ConceptKind.TERM)),
            home_jurisdiction=(
                self._json(entry, first["jurisdiction"], str) if "jurisdiction" in first else "JP"
            ),
            definition=definition,
            definition_source=(
                self._json(entry, first["definition_source"], SourceRef)
                if "definition_source" in first
                else None
            ),
            sources=sources,
            note="\n".join(notes),
            status=ConceptStatus(self._choice(entry, first, "status", ConceptStatus.DRAFT)),
            confidence=Confidence(self._choice(entry, first, "confidence", Confidence.SURE)),
            as_of=first.get("as_of", ""),
            relations=relations,
            extra=extra + tuple(pair for pair in rest if pair[0] not in ("note", "source")),
        )

    def _section(
        self, section: etree._Element, plain: list[tuple[str, str]], count: int
    ) -> Iterator[Term]:
        lang = language_tag(section.get(_XML_LANG, ""))
        if not lang:
            raise self._damaged(
                phrase(
                    "errors",
                    "“{file}”, line {line}: a language section of the concept “{concept}” names no"
                    " language.",
                ),
                section,
            )
        for child in section:
            if _tag(child) == "termSec":
                count += 1
                yield self._term(child, lang, count)
            else:
                facts: list[tuple[str, str]] = []
                found: list[tuple[str, str]] = []
                self._collect(child, facts, found)
                plain.extend((f"{lang} {key}", value) for key, value in facts)
                plain.extend(
                    pair if pair[0] in ("definition", "source") else (f"{lang} {pair[0]}", pair[1])
                    for pair in found
                )

    def _term(self, parent: etree._Element, lang: str, count: int) -> Term:
        text = next((_text(child) for child in parent if _tag(child) == "term"), "")
        if not text:
            raise self._damaged(
                phrase(
                    "errors", "“{file}”, line {line}: a term of the concept “{concept}” is empty."
                ),
                parent,
            )
        identifier = parent.get("id") or f"{self._concept}.{lang}.{count}"
        self._claim(parent, identifier)
        facts: list[tuple[str, str]] = []
        plain: list[tuple[str, str]] = []
        for child in parent:
            if _tag(child) != "term":
                self._collect(child, facts, plain)
        return self._term_of(parent, (identifier, lang, text), facts, plain)

    def _term_of(
        self,
        parent: etree._Element,
        head: tuple[str, str, str],
        facts: list[tuple[str, str]],
        plain: list[tuple[str, str]],
    ) -> Term:
        """Put together what was found in a termSec."""
        first = dict(reversed(facts))
        take = _Taker(plain)
        status = _picked(take("administrativeStatus", _STATUS_NAMES), _STATUS_NAMES)
        kind = _picked(take("termType", _TYPE_NAMES), _TYPE_NAMES)
        source_text = "" if "source" in first else take("source")
        reading_source = take("readingNote", tuple(ReadingSource)) or self._choice(
            parent, first, "reading_source", ReadingSource.AUTO
        )
        return Term(
            *head,
            status=AdminStatus(status or AdminStatus.ADMITTED),
            reading=take("reading"),
            reading_source=ReadingSource(reading_source),
            type=kind or first.get("type", ""),
            forbidden="forbidden" in first,
            replacement=first.get("replacement", ""),
            variant_of=first.get("variant_of", ""),
            register=take("register") or first.get("register", ""),
            usage=take("geographicalUsage"),
            part_of_speech=take("partOfSpeech", PARTS_OF_SPEECH) or first.get("part_of_speech", ""),
            match=self._json(parent, first["match"], str) if "match" in first else "default",
            confidence=Confidence(self._choice(parent, first, "confidence", Confidence.SURE)),
            source=(
                self._json(parent, first["source"], SourceRef)
                if "source" in first
                else SourceRef("", source_text)
                if source_text
                else None
            ),
            context=take("context"),
            guard=self._json(parent, first["guard"], Guard) if "guard" in first else Guard(),
            ambiguous_with=(
                self._json(parent, first["ambiguous_with"], tuple[str, ...])
                if "ambiguous_with" in first
                else ()
            ),
            extra=tuple(self._pair(parent, v) for k, v in facts if k == "extra") + take.rest(),
        )

    def _collect(
        self,
        element: etree._Element,
        facts: list[tuple[str, str]],
        plain: list[tuple[str, str]],
    ) -> None:
        """Sort an element, or the members of a group, into our facts and everybody's categories."""
        if _tag(element) in _GROUPS:
            inner: list[tuple[str, str]] = []
            found: list[tuple[str, str]] = []
            for child in element:
                self._collect(child, inner, found)
            noted = {"source", "definition_source"} & {key for key, _ in inner}
            facts.extend(inner)
            plain.extend(pair for pair in found if not (noted and pair[0] == "source"))
            return
        text = _text(element)
        ours = fact(text) if _tag(element) == "note" else None
        if ours is not None:
            facts.append(ours)
        elif text:
            plain.append((element.get("type") or _tag(element), text))

    def _claim(self, element: etree._Element, identifier: str) -> None:
        if not identifier or identifier in self._ids:
            raise self._damaged(
                phrase(
                    "errors",
                    "“{file}”, line {line}: the id “{id}” (concept “{concept}”) is missing or used"
                    " twice.",
                ),
                element,
                id=identifier,
            )
        self._ids.add(identifier)

    def _choice(
        self, element: etree._Element, facts: dict[str, str], key: str, default: str
    ) -> str:
        value = facts.get(key, default)
        if value not in _CHOICES[key]:
            raise self._damaged(_BAD_NOTE, element, text=f"{key} {value}")
        return value

    def _json(self, element: etree._Element, value: str, shape: type[T]) -> T:
        try:
            return from_json(value, shape)
        except ValueError as error:
            raise self._damaged(_BAD_NOTE, element, text=value) from error

    def _pair(self, element: etree._Element, value: str) -> tuple[str, str]:
        return self._json(element, value, tuple[str, str])

    def _damaged(
        self, sentence: Phrase, element: etree._Element, **places: object
    ) -> DamagedFileError:
        return DamagedFileError(
            sentence,
            file=self._name,
            line=element.sourceline,
            concept=self._concept,
            **places,
        )


class _Taker:
    """Takes data categories out of a list; what nobody took is the rest."""

    def __init__(self, plain: list[tuple[str, str]]) -> None:
        self._left = list(plain)

    def __call__(self, kind: str, allowed: tuple[str, ...] = ()) -> str:
        """Take the first value of a category that is one of those allowed."""
        for pair in self._left:
            if pair[0] == kind and (not allowed or pair[1] in allowed):
                self._left.remove(pair)
                return pair[1]
        return ""

    def rest(self) -> tuple[tuple[str, str], ...]:
        """Return what is left."""
        return tuple(self._left)


_CHOICES = {
    "kind": tuple(ConceptKind),
    "status": tuple(ConceptStatus),
    "confidence": tuple(Confidence),
    "reading_source": tuple(ReadingSource),
}
_STATUS_OF = {
    spelling: status
    for status, name in STATUSES.items()
    for spelling in (name, name.removesuffix("-admn-sts"), str(status))
}
_TYPE_OF = {name: kind for kind, name in TERM_TYPES.items()} | {"acronym": "abbrev"}
_STATUS_NAMES = tuple(_STATUS_OF)
_TYPE_NAMES = tuple(_TYPE_OF)


def _picked(value: str, names: tuple[str, ...]) -> str:
    table: dict[str, str] = {**_STATUS_OF} if names is _STATUS_NAMES else {**_TYPE_OF}
    return table.get(value, "")


def _tag(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _text(element: etree._Element) -> str:
    return "".join(map(str, element.itertext())).strip(XML_SPACE)


def _walk(root: etree._Element, path: str) -> Iterator[etree._Element]:
    found = [root]
    for name in path.split("/"):
        found = [child for element in found for child in element if _tag(child) == name]
    yield from found


def _first(root: etree._Element, path: str) -> str:
    return next((_text(element) for element in _walk(root, path)), "")


def _facts(root: etree._Element, path: str) -> list[tuple[str, str]]:
    return [found for note in _walk(root, path) if (found := fact(_text(note))) is not None]
