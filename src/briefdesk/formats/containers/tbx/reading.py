"""The lenient reader of TBX files, versions 2 and 3: what it kept and reported is the whole file.

Any dialect, in DCA and DCT style. What no field takes is in ``extra``.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers.tbx.entries import EntryReader
from briefdesk.formats.containers.tbx.facts import HEADER_FACTS, NOTE_PREFIX
from briefdesk.formats.containers.tbx.gathering import Gathered, Gatherer
from briefdesk.formats.containers.tbx.vocabulary import ENTRIES
from briefdesk.formats.containers.term_intake import Intake
from briefdesk.formats.containers.term_report import TermReport
from briefdesk.formats.containers.xml import line_of, local_name
from briefdesk.formats.containers.xml_encoding import settle
from briefdesk.formats.containers.xml_stream import elements, unread
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.exchange import TermBaseOptions, TermBaseReading
from briefdesk.model.wire import changed
from briefdesk.phrases import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from briefdesk.model.progress import Progress

_HEADERS = ("tbxHeader", "martifHeader")
_DIALECT_NAMES = ("XCSURI", "DCSName", "XCSContent")  # types of a ``p`` that names the dialect
_NO_TBX = phrase(
    "errors", "“{file}” is no TBX file of version 2 or 3: export it as TBX and try again."
)
_HEADER = phrase(
    "reports", "Line {line}: “{part}” of the head of the file was left out: “{value}”."
)
_OUTSIDE = phrase("reports", "Line {line}: “{part}” is in no entry and was left out: “{value}”.")


def read(
    data: bytes, name: str, root: str, options: TermBaseOptions, progress: Progress
) -> TermBaseReading:
    """Return the term base of a file whose root has this name, and what could not be kept of it.

    ``name`` is the file's name. Raises ``DamagedFileError`` for XML that cannot be read, with file
    and line, ``UnreadableFileError`` for an encoding that was chosen and does not exist, and what
    ``progress`` raises.
    """
    encoded = settle(data, name, options.encoding)
    found = elements(encoded, name, (root, *_HEADERS, *ENTRIES), progress)
    first = next(found, None)
    if first is None:
        raise DamagedFileError(_NO_TBX, file=name)
    report = TermReport(encoded.report)
    return _File(name, first, report).read(found)


class _File:
    """One file that is being read."""

    def __init__(self, name: str, root: etree._Element, report: TermReport) -> None:
        self._name = PurePath(name).name
        self._stem = PurePath(name).stem
        self._root = root
        self._report = report
        self._gatherer = Gatherer(root, report)
        self._intake = Intake(report)
        self._head = Gathered()
        self._titles: list[str] = []
        self._provenance: list[str] = []

    def read(self, found: Iterator[etree._Element]) -> TermBaseReading:
        """Read all; ``found`` gives the headers and entries."""
        concepts: list[Concept] = []
        entries = EntryReader(self._gatherer, self._intake)
        for element in found:
            for passed in element.itersiblings(preceding=True):
                self._outside(passed)
            if self._gatherer.names[str(element.tag)][0] in ENTRIES:
                concept = entries.read(element)
                if concept is not None:
                    concepts.append(concept)
            else:
                self._header(element)
        self._outside(self._root)  # what was read is gone
        return TermBaseReading(self._termbase(concepts), self._report.entries())

    def _termbase(self, concepts: list[Concept]) -> TermBase:
        title, *others = self._titles or [self._stem]
        bare = TermBase(
            name=self._stem,
            title=title,
            version="",
            provenance="\n".join([*others, *self._provenance]) or self._name,
            concepts=tuple(map(self._intake.followed, concepts)),
            blockers=tuple(map(str, self._head.many.get("blockers", ()))),
        )
        return changed(bare, **self._head.fields)

    def _header(self, header: etree._Element) -> None:
        """Keep title, provenance and facts of ours; report all else."""
        for element in _leaves(header):
            local = self._gatherer.names[str(element.tag)][0]
            outer = {self._gatherer.names[str(one.tag)][0] for one in element.iterancestors()}
            text = self._gatherer.text(element)
            if not text or (local == "p" and element.get("type") in _DIALECT_NAMES):
                continue
            if local == "title":
                self._titles.append(text)
            elif local == "p" and "sourceDesc" in outer:
                self._provenance.append(text)
            elif local == "note" and text.startswith(NOTE_PREFIX):
                self._gatherer.gather(element, self._head, HEADER_FACTS)
            else:
                self._lost(_HEADER, element, text)
        self._provenance.extend(note for _, note in self._head.extra)  # not understood

    def _outside(self, element: etree._Element) -> None:
        """Report all text in an element and behind it: nobody has read it."""
        for inner, text in unread(element):
            self._lost(_OUTSIDE, inner, text)

    def _lost(self, said: Phrase, element: etree._Element, text: str) -> None:
        self._report.lost(
            "outside", said, line=line_of(element), value=text, part=local_name(element)
        )


def _leaves(header: etree._Element) -> Iterator[etree._Element]:
    """Yield the elements that hold text, those with marks in their text as a whole."""
    for child in header:
        if len(child) and not (child.text and child.text.strip()):
            yield from _leaves(child)
        else:
            yield child
