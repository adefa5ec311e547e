"""The strict writer of TBX version 3: refuses what ISO 30042 forbids, orders the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefdesk.formats.containers.tbx import (
    NOTE_PREFIX,
    PARTS_OF_SPEECH,
    REGISTERS,
    STATUSES,
    TERM_TYPES,
    XML_LANG,
    Page,
    canonical,
    pieces,
    prefixed,
    refuse_bad,
)
from briefdesk.formats.containers.xml_stream import XML_SPACE
from briefdesk.model.citation_form import citation
from briefdesk.model.concept import (
    Concept,
    ConceptKind,
    Confidence,
    Guard,
    ReadingSource,
    SourceRef,
    Term,
    TermBase,
)
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import to_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree


class Dialect(NamedTuple):
    """What a dialect of TBX has categories for; all else travels in notes of ours."""

    name: str
    registers: tuple[str, ...] = ()
    has_readings: bool = False


LINGUIST = Dialect("TBX-Linguist", REGISTERS, has_readings=True)
BASIC = Dialect("TBX-Basic")


def write(termbase: TermBase, dialect: Dialect = LINGUIST, progress: Progress = unheard) -> bytes:
    """Return the file; equal term bases give equal bytes.

    Raises ``ExchangeError`` as ``refuse_bad`` does, and for white space at the ends of a text and
    characters that XML cannot hold; and what ``progress`` raises.
    """
    termbase = canonical(termbase)
    refuse_bad(termbase)
    page = _Page(termbase, dialect)
    opening = (
        f'<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="{dialect.name}" style="dca" xml:lang="ja">'
    )
    return b"".join(pieces(opening, page.header(), page.entries(progress), "</tbx>"))


class _Page(Page):
    """Writes one term base."""

    def __init__(self, termbase: TermBase, dialect: Dialect) -> None:
        super().__init__(termbase.name)
        self._termbase = termbase
        self._dialect = dialect
        self._known = {concept.id for concept in termbase.concepts}

    def header(self) -> etree._Element:
        """Return who made the term base and its blockers."""
        header = self.root("tbxHeader")
        file = self.add(header, "fileDesc")
        titles = self.add(file, "titleStmt")
        self.add(titles, "title", self._termbase.title)
        self._fact(titles, "name", self._termbase.name)
        self._fact(titles, "version", self._termbase.version)
        for blocker in self._termbase.blockers:
            self._fact(titles, "blocker", _json(blocker))
        self.add(self.add(file, "sourceDesc"), "p", self._termbase.provenance)
        return header

    def entries(self, progress: Progress) -> Iterator[etree._Element]:
        """Yield one conceptEntry for each concept."""
        for done, concept in enumerate(self._termbase.concepts):
            progress(done, len(self._termbase.concepts))
            yield self._concept(concept)

    def _concept(self, concept: Concept) -> etree._Element:
        """Return an entry: facts first, then one langSec per language."""
        self.where = concept.id
        entry = self.root("conceptEntry", id=concept.id)
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
            if relation.target in self._known:
                target = (("target", relation.target),)
                self.add(entry, "ref", relation.type, kind="crossReference", attributes=target)
        self._concept_notes(entry, concept)
        for lang in dict.fromkeys(term.lang for term in concept.terms):
            section = self.add(entry, "langSec", attributes=((XML_LANG, lang),))
            for term in concept.terms:
                if term.lang == lang:
                    self._term(section, term)
        return entry

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
        parent = self.add(section, "termSec", attributes=(("id", term.id),))
        self.add(parent, "term", term.text)
        self._term_notes(parent, term)
        if term.context:
            self.add(parent, "descrip", term.context, kind="context")
        if term.reading and self._dialect.has_readings:
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
        if term.register in self._dialect.registers:
            self.add(parent, "termNote", term.register, kind="register")
        if term.usage:
            self.add(parent, "termNote", term.usage, kind="geographicalUsage")

    def _term_facts(self, parent: etree._Element, term: Term) -> None:
        """Write what the dialect cannot say about a term."""
        if term.part_of_speech not in PARTS_OF_SPEECH:
            self._fact(parent, "part_of_speech", term.part_of_speech)
        if term.type not in TERM_TYPES:
            self._fact(parent, "type", term.type)
        if term.register not in self._dialect.registers:
            self._fact(parent, "register", term.register)
        if not self._dialect.has_readings:
            self._fact(parent, "reading", term.reading)
        read_out = term.reading and self._dialect.has_readings
        if not read_out and term.reading_source is not ReadingSource.AUTO:
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
        if any(term.used):
            self._fact(parent, "used", _json(term.used))
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
