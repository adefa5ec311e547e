"""The strict writer of TBX version 2: termEntry, langSet, tig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefdesk.formats.containers.tbx import (
    PARTS_OF_SPEECH,
    REGISTERS,
    STATUSES,
    TERM_TYPES,
    XML_LANG,
    Page,
    canonical,
    pieces,
    refuse_bad,
)
from briefdesk.formats.containers.xml_stream import XML_SPACE
from briefdesk.model.citation_form import citation
from briefdesk.model.concept import Concept, SourceRef, Term, TermBase
from briefdesk.model.progress import Progress, unheard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree


def write(termbase: TermBase, progress: Progress = unheard) -> bytes:
    """Return the file; equal term bases give equal bytes.

    It has no DOCTYPE: a program could not find the DTD beside the file. Raises ``ExchangeError`` as
    ``refuse_bad`` does, and for white space at the ends of a text and characters that XML cannot
    hold; and what ``progress`` raises.
    """
    termbase = canonical(termbase)
    refuse_bad(termbase)
    page = _Page(termbase)
    opening = '<martif type="TBX" xml:lang="ja">'
    return b"".join(pieces(opening, page.header(), page.entries(progress), "</martif>"))


class _Page(Page):
    """Writes one term base."""

    def __init__(self, termbase: TermBase) -> None:
        super().__init__(termbase.name)
        self._termbase = termbase
        self._known = {concept.id for concept in termbase.concepts}

    def header(self) -> etree._Element:
        """Return who made the term base."""
        header = self.root("martifHeader")
        file = self.add(header, "fileDesc")
        self.add(self.add(file, "titleStmt"), "title", self._termbase.title)
        self.add(self.add(file, "sourceDesc"), "p", self._termbase.provenance)
        return header

    def entries(self, progress: Progress) -> Iterator[etree._Element]:
        """Yield one termEntry for each concept."""
        for done, concept in enumerate(self._termbase.concepts):
            progress(done, len(self._termbase.concepts))
            yield self._concept(concept)

    def _concept(self, concept: Concept) -> etree._Element:
        self.where = concept.id
        entry = self.root("termEntry", id=concept.id)
        if concept.domain:
            self.add(entry, "descrip", concept.domain, kind="subjectField")
        if concept.definition:
            group = self.add(entry, "descripGrp")
            self.add(group, "descrip", concept.definition, kind="definition")
            if concept.definition_source is not None:
                self._source(group, concept.definition_source)
        for source in concept.sources:
            self._source(entry, source)
        for relation in concept.relations:
            if relation.target in self._known:
                target = (("target", relation.target),)
                self.add(entry, "ref", relation.type, kind="crossReference", attributes=target)
        if concept.note:
            self.add(entry, "note", concept.note)
        for lang in dict.fromkeys(term.lang for term in concept.terms):
            section = self.add(entry, "langSet", attributes=((XML_LANG, lang),))
            for term in concept.terms:
                if term.lang == lang:
                    self._term(section, term)
        return entry

    def _term(self, section: etree._Element, term: Term) -> None:
        """Write a tig: the term, its termNotes, then the rest."""
        parent = self.add(section, "tig", attributes=(("id", term.id),))
        self.add(parent, "term", term.text)
        if term.part_of_speech in PARTS_OF_SPEECH:
            self.add(parent, "termNote", term.part_of_speech, kind="partOfSpeech")
        self.add(parent, "termNote", STATUSES[term.status], kind="administrativeStatus")
        if term.type in TERM_TYPES:
            self.add(parent, "termNote", TERM_TYPES[term.type], kind="termType")
        if term.register in REGISTERS:
            self.add(parent, "termNote", term.register, kind="register")
        if term.usage:
            self.add(parent, "termNote", term.usage, kind="geographicalUsage")
        if term.reading:
            self.add(parent, "termNote", term.reading, kind="pronunciation")
        if term.forbidden:
            said = f"禁用 → {term.replacement}" if term.replacement else "禁用"
            self.add(parent, "termNote", said, kind="usageNote")
        if term.context:
            self.add(parent, "descrip", term.context, kind="context")
        if term.source is not None:
            self._source(parent, term.source)

    def _source(self, parent: etree._Element, source: SourceRef) -> None:
        self.add(parent, "admin", citation(source).strip(XML_SPACE), kind="source")
