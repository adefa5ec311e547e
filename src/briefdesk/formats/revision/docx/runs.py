"""Runs of a Word file, cut where changes begin and end."""

from __future__ import annotations

from collections import defaultdict
from copy import deepcopy
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.formats.containers.word.vocabulary import BLANKS, XML_SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml import etree

_Position = tuple[int, int]  # which child of the run, and how many of its characters come before


class Part(NamedTuple):
    """Characters ``start`` to ``end`` of one element that is the child of a run."""

    element: etree._Element
    start: int
    end: int


class Runs:
    """All runs in which something changes; they are cut once, before anything is moved."""

    def __init__(self, w: str, parts: Iterable[Part]) -> None:
        """Cut the runs so that each part has runs of its own; ``w`` is the namespace in braces."""
        self._w = w
        self._places: dict[Part, tuple[etree._Element, _Position, _Position]] = {}
        cuts: dict[etree._Element, set[_Position]] = defaultdict(set)
        for part in dict.fromkeys(parts):
            run = part.element.getparent()
            if run is None:
                continue
            start, end = self._position(run, part, part.start), self._position(run, part, part.end)
            self._places[part] = (run, start, end)
            cuts[run] |= {start, end}
        self._pieces = {run: self._cut(run, sorted(found)) for run, found in cuts.items()}

    def of(self, part: Part) -> list[etree._Element]:
        """Return the runs that hold a part and nothing else, in their order."""
        run, start, end = self._places[part]
        return [piece for at, piece in self._pieces[run] if start <= at < end]

    def _position(self, run: etree._Element, part: Part, offset: int) -> _Position:
        index = run.index(part.element)
        return (index + 1, 0) if offset >= self._length(part.element) else (index, offset)

    def _length(self, element: etree._Element) -> int:
        return len(words_of(element)) if element.tag == self._w + "t" else 1

    def _cut(
        self, run: etree._Element, cuts: list[_Position]
    ) -> list[tuple[_Position, etree._Element]]:
        """Cut a run; return its pieces with the position at which each begins."""
        properties = run.find(self._w + "rPr")
        first = 0 if properties is None else run.index(properties) + 1
        children = list(enumerate(run))[first:]
        groups: list[tuple[_Position, list[etree._Element]]] = [((first, 0), [])]
        for index, child in children:
            inside = [offset for at, offset in cuts if at == index and offset]
            if (index, 0) in cuts:
                groups.append(((index, 0), []))
            pieces = _sliced(child, inside) if inside else [child]
            groups[-1][1].append(pieces[0])
            groups += [((index, o), [p]) for o, p in zip(inside, pieces[1:], strict=True)]
        filled = [group for group in groups if group[1]]
        for child in list(run)[first:]:
            run.remove(child)
        made: list[tuple[_Position, etree._Element]] = []
        parent = run.getparent()
        for number, (at, held) in enumerate(filled):
            piece = run if number == 0 else _like(run, properties)
            if number and parent is not None:
                parent.insert(parent.index(made[-1][1]) + 1, piece)
            piece.extend(held)
            made.append((at, piece))
        return made


def words_of(element: etree._Element) -> str:
    """Return all characters of a text, which a comment of the file may interrupt."""
    return (element.text or "") + "".join(child.tail or "" for child in element)


def _like(run: etree._Element, properties: etree._Element | None) -> etree._Element:
    """Return an empty run that looks like another."""
    made = run.makeelement(run.tag)
    made.attrib.update(run.attrib)
    if properties is not None:
        made.append(_alone(properties))
    return made


def _alone(element: etree._Element) -> etree._Element:
    made = deepcopy(element)
    made.tail = None
    return made


def _sliced(element: etree._Element, offsets: list[int]) -> list[etree._Element]:
    """Cut a text at these offsets; blanks that it is not to keep are left out at its ends."""
    words = words_of(element)
    kept = element.get(XML_SPACE) == "preserve"
    bounds = (0, *offsets, len(words))
    slices = [words[start:end] for start, end in pairwise(bounds)]
    if not kept:
        slices[0] = slices[0].lstrip(BLANKS)
        slices[-1] = slices[-1].rstrip(BLANKS)
    made = []
    for text in slices:
        piece = element.makeelement(element.tag)
        piece.attrib.update(element.attrib)
        piece.set(XML_SPACE, "preserve")
        piece.text = text
        made.append(piece)
    return made
