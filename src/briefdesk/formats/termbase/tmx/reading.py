"""The lenient TMX reader: what it kept and what it reported is the whole file."""

from __future__ import annotations

from collections import defaultdict
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers.term_intake import Intake
from briefdesk.formats.containers.term_report import TermReport
from briefdesk.formats.containers.xml import line_of, local_name
from briefdesk.formats.containers.xml_encoding import settle
from briefdesk.formats.containers.xml_stream import elements, unread
from briefdesk.formats.termbase.tmx.units import Unit, unit_of
from briefdesk.model.concept import AdminStatus, Concept, Confidence, Term, TermBase
from briefdesk.model.exchange import TermBaseOptions, TermBaseReading
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.text.language_tags import language_tag
from briefdesk.text.mentions import Mentions

if TYPE_CHECKING:
    from lxml import etree

    from briefdesk.model.progress import Progress

_NO_TMX = phrase("errors", "“{file}” is no TMX file: export it as TMX 1.4 and try again.")
_SENTENCE = phrase(
    "reports",
    "Line {line}: a sentence, and no term of this file needed it as context; it was left out:"
    " “{value}”.",
)
_KEPT = phrase(
    "reports", "BriefDesk has no field “{subject}”: its {count} values were kept as further fields."
)
_CODES = phrase("reports", "Marks inside of texts ({subject}) were left out of {count} units.")
_HEADER = phrase(
    "reports", "Line {line}: “{part}” of the head of the file was left out: “{value}”."
)

_OUTSIDE = phrase("reports", "Line {line}: “{part}” is in no unit and was left out: “{value}”.")


class _Place(NamedTuple):
    """A term by the number of its concept and its own."""

    concept: int
    term: int


def read(data: bytes, name: str, options: TermBaseOptions, progress: Progress) -> TermBaseReading:
    """Return the term base of a file, and what could not be kept of it.

    Raises ``DamagedFileError`` for XML that cannot be read, with file and line,
    ``UnreadableFileError`` for an encoding that was chosen and does not exist, and what
    ``progress`` raises.
    """
    encoded = settle(data, name, options.encoding)
    found = elements(encoded, name, ("tmx", "header", "tu"), progress)
    root = next(found, None)
    if root is None:
        raise DamagedFileError(_NO_TMX, file=name)
    file = _File(TermReport(encoded.report))
    provenance = [name]
    for element in found:
        for passed in element.itersiblings(preceding=True):
            file.outside(passed)
        if local_name(element) == "tu":
            file.take(unit_of(element))
        else:
            provenance += file.header(element)
    file.outside(root)
    concepts = file.concepts(progress)
    stem = PurePath(name).stem
    termbase = TermBase(stem, stem, "", "\n".join(provenance), concepts)
    return TermBaseReading(termbase, file.report.entries())


class _File:
    """One file that is being read."""

    def __init__(self, report: TermReport) -> None:
        self.report = report
        self._intake = Intake(report)
        self._units = 0
        self._concepts: list[Concept] = []
        self._sentences: list[Unit] = []

    def header(self, header: etree._Element) -> list[str]:
        """Return the notes of the header; report all else that it says in words."""
        notes = []
        for element in header.iterdescendants():
            text = " ".join((element.text or "").split())
            if text and local_name(element) == "note":
                notes.append(text)
            elif text:
                line, part = line_of(element), element.get("type") or local_name(element)
                self.report.lost("header", _HEADER, line=line, value=text, part=part)
        return notes

    def outside(self, element: etree._Element) -> None:
        """Report all text in an element and behind it: nobody has read it."""
        for inner, text in unread(element):
            line, part = line_of(inner), local_name(inner)
            self.report.lost("outside", _OUTSIDE, line=line, value=text, part=part)

    def take(self, unit: Unit) -> None:
        """Make a concept of a short unit; keep a sentence until all terms are known."""
        for code in unit.codes:
            self.report.repeated("markup", _CODES, code, unit.line, unit.id, code)
        if any(one.text for one in unit.segments) and not all(s.is_term for s in unit.segments):
            self._sentences.append(unit)
            return
        self._units += 1
        concept = self._intake.concept_id(unit.id or f"c-tu-{self._units}", self._units, unit.line)
        terms = self._terms(unit, concept)
        if not terms:
            rest = " ".join(text for _, text in unit.beside)
            self._intake.without_terms(concept, unit.line, rest)
            return
        notes = [text for kind, text in unit.beside if kind == "note"]
        extra = [pair for pair in unit.beside if pair[0] != "note"]
        for kind, text in extra:
            self.report.repeated("kept", _KEPT, kind, unit.line, concept, text)
        self._concepts.append(
            Concept(
                id=concept,
                domain="",
                terms=terms,
                note="\n".join(notes),
                confidence=Confidence.UNSURE,
                extra=tuple(extra),
            )
        )

    def _terms(self, unit: Unit, concept: str) -> tuple[Term, ...]:
        terms: list[Term] = []
        for one in unit.segments:
            if self._intake.refuses(one.text, concept, one.line):
                continue
            lang, extra = self._intake.language(one.lang, [one.text], concept, one.line)
            stem = f"{concept}.{lang}.{len(terms) + 1}"
            identifier = self._intake.term_id("", concept, stem, one.line)
            bare = Term(identifier, lang, one.text, AdminStatus.ADMITTED, type="")
            terms.append(changed(bare, part_of_speech="", extra=extra))
        return tuple(terms)

    def concepts(self, progress: Progress) -> tuple[Concept, ...]:
        """Return the concepts, each term with the first sentence in which it stands."""
        places: dict[tuple[str, str], list[_Place]] = defaultdict(list)
        for number, concept in enumerate(self._concepts):
            for index, term in enumerate(concept.terms):
                places[term.lang.partition("-")[0], term.text].append(_Place(number, index))
        mentions = Mentions(text for _, text in places)
        contexts: dict[_Place, str] = {}
        for done, unit in enumerate(self._sentences):
            progress(done, len(self._sentences))
            for one in unit.segments:
                lang = language_tag(one.lang).partition("-")[0]
                said = (place for word in mentions.find(one.text) for place in places[lang, word])
                free = {place: one.text for place in said if place not in contexts}
                contexts |= free
                if one.text and not free:
                    self.report.lost(
                        "sentence", _SENTENCE, line=one.line, concept=unit.id, value=one.text
                    )
            for kind, text in unit.beside:
                self.report.lost("sentence", _SENTENCE, line=unit.line, value=text, kind=kind)
        made: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for place, context in contexts.items():
            made[place.concept].append((place.term, context))
        return tuple(
            _with_contexts(concept, made[number]) if number in made else concept
            for number, concept in enumerate(self._concepts)
        )


def _with_contexts(concept: Concept, contexts: list[tuple[int, str]]) -> Concept:
    terms = list(concept.terms)
    for number, context in contexts:
        terms[number] = changed(terms[number], context=context)
    return changed(concept, terms=tuple(terms))
