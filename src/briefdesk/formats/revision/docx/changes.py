"""Tracked changes: words that go, words that come."""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.formats.containers.word.vocabulary import XML_SPACE
from briefdesk.model.revision import Remedy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from briefdesk.formats.revision.docx.elements import Elements
    from briefdesk.formats.revision.docx.ground import Paragraph, Place
    from briefdesk.formats.revision.docx.runs import Runs
    from briefdesk.model.revision_report import RevisionReport, RevisionRow

_NOT_COPIED = ("rPrChange", "ins", "del", "moveFrom", "moveTo")


class Extent(NamedTuple):
    """The first and the last element of something, between which are all others."""

    first: etree._Element
    last: etree._Element


class Changes:
    """Makes the changes of one file."""

    def __init__(self, elements: Elements, runs: Runs, report: RevisionReport) -> None:
        self._elements = elements
        self._w = elements.w
        self._runs = runs
        self._report = report
        self._inserted: set[etree._Element] = set()

    def make(self, row: RevisionRow, place: Place) -> Extent:
        """Write a correction where it stands; return the first and the last element of it.

        They are those of its first paragraph, where it has several.
        """
        if row.remedy is Remedy.GLOSS:
            return self._gloss(row, place)
        alone = len(place.paragraphs) == 1
        proposed = [row.proposed] if alone else row.proposed.split("\n")
        extents = [
            self._replace(row, paragraph, words)
            for paragraph, words in zip(place.paragraphs, proposed, strict=True)
        ]
        return extents[0]

    def _gloss(self, row: RevisionRow, place: Place) -> Extent:
        runs = self._runs_of(place.paragraphs[-1])
        node = self._free(runs[-1])
        while (after := node.getnext()) is not None and after in self._inserted:
            node = after
        inserted = self._insert(row, node, f"（{row.proposed}）", runs[-1])
        first = runs if len(place.paragraphs) == 1 else self._runs_of(place.paragraphs[0])
        return Extent(first[0], inserted if len(place.paragraphs) == 1 else first[-1])

    def _replace(self, row: RevisionRow, paragraph: Paragraph, words: str) -> Extent:
        runs = self._runs_of(paragraph)
        deleted = self._delete(row, runs)
        if not words:
            return Extent(deleted[0], deleted[-1])
        node = _outside(deleted)
        inside = [run for run in runs if _parent(_parent(run)) is node.getparent()]
        inserted = self._insert(row, self._free(node), words, (inside or runs)[0])
        return Extent(deleted[0], inserted if len(deleted) == 1 else deleted[-1])

    def _runs_of(self, paragraph: Paragraph) -> list[etree._Element]:
        return [run for part in paragraph for run in self._runs.of(part)]

    def _delete(self, row: RevisionRow, runs: Sequence[etree._Element]) -> list[etree._Element]:
        """Have runs be deleted; neighbours are one change."""
        found: list[etree._Element] = []
        for run in runs:
            if not found or found[-1].getnext() is not run:
                found.append(self._change("del", row))
                _parent(run).insert(_parent(run).index(run), found[-1])
            found[-1].append(run)
            for text in run.iterchildren(self._w + "t"):
                text.tag = self._w + "delText"
                text.set(XML_SPACE, "preserve")
        return found

    def _insert(
        self, row: RevisionRow, node: etree._Element, words: str, like: etree._Element
    ) -> etree._Element:
        """Insert words behind an element; they look like a run."""
        change = self._change("ins", row)
        properties = like.find(self._w + "rPr")
        look = None
        if properties is not None:
            look = deepcopy(properties)
            for name in _NOT_COPIED:
                for found in look.findall(self._w + name):
                    look.remove(found)
        change.extend(self._elements.runs(words, self._report.language, look))
        _parent(node).insert(_parent(node).index(node) + 1, change)
        self._inserted.add(change)
        return change

    def _free(self, node: etree._Element) -> etree._Element:
        """Return what new words can stand behind: no change of somebody else is around them.

        One that goes on behind the place is cut in two, as Word does.
        """
        while (change := _parent(node)).tag in (self._w + "ins", self._w + "del"):
            rest = list(node.itersiblings())
            if rest:
                others = change.makeelement(change.tag)
                others.attrib.update(change.attrib)
                others.set(self._w + "id", self._elements.number())
                others.extend(rest)
                _parent(change).insert(_parent(change).index(change) + 1, others)
            node = change
        return node

    def _change(self, name: str, row: RevisionRow) -> etree._Element:
        author, date = signed(row, self._report)
        return self._elements.numbered(name, author=author, **date)


def signed(row: RevisionRow, report: RevisionReport) -> tuple[str, dict[str, str]]:
    """Return the author of a correction, and the attribute ``date`` if the time is known.

    Word writes the local time of the author and calls it UTC: it is that of the report.
    """
    author = row.author or report.labels["revision_author"]
    if not row.at:
        return author, {}
    zone = datetime.fromisoformat(report.created).tzinfo
    local = datetime.fromisoformat(row.at).astimezone(zone)
    return author, {"date": f"{local:%Y-%m-%dT%H:%M:%S}Z"}


def _outside(changes: Sequence[etree._Element]) -> etree._Element:
    """Return the first change, or what is around it but not around all others of its paragraph."""
    first = changes[0]
    paragraph = next(one for one in first.iterancestors() if str(one.tag).endswith("}p"))
    others = [set(one.iterancestors()) for one in changes]
    beside = [around for around in others if paragraph in around]
    node = first
    while not all(_parent(node) in around for around in beside):
        node = _parent(node)
    return node


def _parent(element: etree._Element) -> etree._Element:
    found = element.getparent()
    if found is None:
        raise ValueError(element.tag)
    return found
