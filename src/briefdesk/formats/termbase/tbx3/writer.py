"""The strict TBX-Linguist writer: refuses what ISO 30042 forbids, orders what it leaves open."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from briefdesk.errors import ExchangeError
from briefdesk.formats.termbase.tbx3.vocabulary import (
    DIALECT,
    LANGUAGE_ORDER,
    NAMESPACE,
    NOTE_PREFIX,
    PARTS_OF_SPEECH,
    REGISTERS,
    STATUSES,
    TERM_TYPES,
    XML_SPACE,
    language_tag,
    prefixed,
)
from briefdesk.model.citation_form import citation
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptKind,
    Confidence,
    Guard,
    ReadingSource,
    SourceRef,
    Term,
    TermBase,
)
from briefdesk.model.wire import changed, to_json
from briefdesk.phrases import phrase

if TYPE_CHECKING:
    from lxml import etree

_XML_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def canonical(termbase: TermBase) -> TermBase:
    """Return the term base in the order of the file: concepts by id, terms by language."""
    concepts = (
        changed(concept, terms=tuple(sorted(concept.terms, key=_language_rank)))
        for concept in termbase.concepts
    )
    return changed(termbase, concepts=tuple(sorted(concepts, key=lambda concept: concept.id)))


def write(termbase: TermBase) -> bytes:
    """Return the file; equal term bases give equal bytes.

    Raises ``ExchangeError`` for missing title or provenance, ids that are no XML ids or not unique,
    a concept without terms, an empty term, unknown language tags, a forbidden term that is not
    deprecated, white space at the ends of a text and characters that XML cannot hold.
    """
    from lxml import etree

    termbase = canonical(termbase)
    _check_ids(termbase)
    root = etree.Element(
        f"{{{NAMESPACE}}}tbx",
        {"type": DIALECT, "style": "dca", _XML_LANG: "ja"},
        nsmap={None: NAMESPACE},  # type: ignore[dict-item]  # the stubs forget None
    )
    page = _Page(termbase.name)
    page.header(root, termbase)
    text = page.add(root, "text")
    body = page.add(text, "body")
    known = {concept.id for concept in termbase.concepts}
    for concept in termbase.concepts:
        page.concept(body, concept, known)
    etree.indent(root, space=" ")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


class _Page:
    """Writes elements and knows where it is, so that a refusal can name the concept."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._where = "header"

    def add(
        self,
        parent: etree._Element,
        tag: str,
        text: str = "",
        *,
        kind: str = "",
        attributes: tuple[tuple[str, str], ...] = (),
    ) -> etree._Element:
        """Append an element of the TBX namespace."""
        from lxml import etree

        if text != text.strip(XML_SPACE):
            raise ExchangeError(
                phrase(
                    "errors",
                    "“{concept}” in “{file}”: the text “{text}” begins or ends with white space;"
                    " remove it.",
                ),
                file=self._name,
                concept=self._where,
                text=text,
            )
        element = etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}")
        if kind:
            element.set("type", kind)
        for name, value in attributes:
            element.set(name, value)
        try:
            element.text = text or None
        except ValueError as error:
            raise ExchangeError(
                phrase(
                    "errors",
                    "“{concept}” in “{file}” holds a control character that XML cannot carry;"
                    " remove it.",
                ),
                file=self._name,
                concept=self._where,
            ) from error
        return element

    def header(self, root: etree._Element, termbase: TermBase) -> None:
        """Write who made the term base and its blockers."""
        if not termbase.title or not termbase.provenance:
            raise ExchangeError(
                phrase("errors", "“{file}” needs a title and a provenance before it is written."),
                file=self._name,
            )
        file = self.add(self.add(root, "tbxHeader"), "fileDesc")
        titles = self.add(file, "titleStmt")
        self.add(titles, "title", termbase.title)
        self._fact(titles, "name", termbase.name)
        self._fact(titles, "version", termbase.version)
        for blocker in termbase.blockers:
            self._fact(titles, "blocker", _json(blocker))
        self.add(self.add(file, "sourceDesc"), "p", termbase.provenance)

    def concept(self, body: etree._Element, concept: Concept, known: set[str]) -> None:
        """Write one conceptEntry: facts first, then one langSec per language."""
        self._where = concept.id
        if not concept.terms:
            raise ExchangeError(
                phrase("errors", "“{concept}” in “{file}” has no term: give it one."),
                file=self._name,
                concept=concept.id,
            )
        entry = self.add(body, "conceptEntry", attributes=(("id", concept.id),))
        if concept.domain:
            self.add(entry, "descrip", concept.domain, kind="subjectField")
        definition = entry
        if concept.definition:
            definition = self.add(entry, "descripGrp")
            self.add(definition, "descrip", concept.definition, kind="definition")
        if concept.definition_source is not None:
            self._source(definition, concept.definition_source, "definition_source")
        for source in concept.sources:
            self._source(self.add(entry, "adminGrp"), source, "source")
        for relation in concept.relations:
            if relation.target in known:
                self.add(
                    entry,
                    "ref",
                    relation.type,
                    kind="crossReference",
                    attributes=(("target", relation.target),),
                )
        self._concept_notes(entry, concept)
        languages = dict.fromkeys(term.lang for term in concept.terms)
        for lang in languages:
            section = self.add(entry, "langSec", attributes=((_XML_LANG, lang),))
            for term in concept.terms:
                if term.lang == lang:
                    self._term(section, term)

    def _concept_notes(self, entry: etree._Element, concept: Concept) -> None:
        if concept.kind is not ConceptKind.TERM:
            self._fact(entry, "kind", concept.kind)
        if concept.home_jurisdiction != "JP":
            self._fact(entry, "jurisdiction", _json(concept.home_jurisdiction))
        self._fact(entry, "status", concept.status)
        if concept.confidence is not Confidence.SURE:
            self._fact(entry, "confidence", concept.confidence)
        self._fact(entry, "as_of", concept.as_of)
        for relation in concept.relations:
            self._fact(entry, "relation", _json(relation))
        if concept.note.startswith(NOTE_PREFIX):
            self._fact(entry, "note", concept.note)
        elif concept.note:
            self.add(entry, "note", concept.note)
        for pair in concept.extra:
            self._fact(entry, "extra", _json(pair))

    def _term(self, section: etree._Element, term: Term) -> None:
        if not term.text:
            raise ExchangeError(
                phrase("errors", "“{concept}” in “{file}” has an empty term ({term})."),
                file=self._name,
                concept=self._where,
                term=term.id,
            )
        if language_tag(term.lang) != term.lang or not term.lang:
            raise ExchangeError(
                phrase("errors", "“{concept}” in “{file}”: “{lang}” is no language tag to write."),
                file=self._name,
                concept=self._where,
                lang=term.lang,
            )
        if term.forbidden and term.status is not AdminStatus.DEPRECATED:
            raise ExchangeError(
                phrase(
                    "errors",
                    "“{concept}” in “{file}”: the forbidden term “{term}” must have the status"
                    " deprecated.",
                ),
                file=self._name,
                concept=self._where,
                term=term.text,
            )
        parent = self.add(section, "termSec", attributes=(("id", term.id),))
        self.add(parent, "term", term.text)
        self._term_notes(parent, term)
        if term.context:
            self.add(parent, "descrip", term.context, kind="context")
        if term.reading:
            group = self.add(parent, "adminGrp")
            self.add(group, "admin", term.reading, kind="reading")
            self.add(group, "adminNote", term.reading_source, kind="readingNote")
        if term.source is not None:
            self._source(self.add(parent, "adminGrp"), term.source, "source")
        self._term_facts(parent, term)

    def _term_notes(self, parent: etree._Element, term: Term) -> None:
        """Write the termNotes, which must follow the term directly."""
        if term.part_of_speech in PARTS_OF_SPEECH:
            self.add(parent, "termNote", term.part_of_speech, kind="partOfSpeech")
        self.add(parent, "termNote", STATUSES[term.status], kind="administrativeStatus")
        if term.type in TERM_TYPES:
            self.add(parent, "termNote", TERM_TYPES[term.type], kind="termType")
        if term.register in REGISTERS:
            self.add(parent, "termNote", term.register, kind="register")
        if term.usage:
            self.add(parent, "termNote", term.usage, kind="geographicalUsage")

    def _term_facts(self, parent: etree._Element, term: Term) -> None:
        """Write what no public dialect can say about a term."""
        if term.part_of_speech not in PARTS_OF_SPEECH:
            self._fact(parent, "part_of_speech", term.part_of_speech)
        if term.type not in TERM_TYPES:
            self._fact(parent, "type", term.type)
        if term.register not in REGISTERS:
            self._fact(parent, "register", term.register)
        if not term.reading and term.reading_source is not ReadingSource.AUTO:
            self._fact(parent, "reading_source", term.reading_source)
        if term.forbidden:
            self._fact(parent, "forbidden", "yes")
        self._fact(parent, "replacement", term.replacement)
        self._fact(parent, "variant_of", term.variant_of)
        if term.match != "default":
            self._fact(parent, "match", _json(term.match))
        if term.confidence is not Confidence.SURE:
            self._fact(parent, "confidence", term.confidence)
        if term.guard != Guard():
            self._fact(parent, "guard", _json(term.guard))
        if term.ambiguous_with:
            self._fact(parent, "ambiguous_with", _json(term.ambiguous_with))
        for pair in term.extra:
            self._fact(parent, "extra", _json(pair))

    def _source(self, group: etree._Element, source: SourceRef, key: str) -> None:
        """Write a source for people and, as a note, in full."""
        if str(group.tag).endswith("Grp"):
            self.add(group, "admin", citation(source).strip(XML_SPACE), kind="source")
        self._fact(group, key, _json(source))

    def _fact(self, parent: etree._Element, key: str, value: str) -> None:
        if value:
            self.add(parent, "note", prefixed(key, value))


def _json(value: object) -> str:
    try:
        return to_json(value).decode()
    except UnicodeEncodeError:
        # The page refuses it with the name of the concept.
        return str(value)


def _language_rank(term: Term) -> tuple[int, str]:
    known = LANGUAGE_ORDER.index(term.lang) if term.lang in LANGUAGE_ORDER else len(LANGUAGE_ORDER)
    return known, term.lang


def _check_ids(termbase: TermBase) -> None:
    ids = Counter(concept.id for concept in termbase.concepts)
    ids.update(term.id for concept in termbase.concepts for term in concept.terms)
    for identifier, count in ids.items():
        if count > 1 or not _XML_ID.fullmatch(identifier):
            raise ExchangeError(
                phrase(
                    "errors",
                    "“{file}”: “{id}” cannot be an id: it must be unique and be made of letters,"
                    " digits, “-”, “_” and “.”, with a letter first.",
                ),
                file=termbase.name,
                id=identifier,
            )
