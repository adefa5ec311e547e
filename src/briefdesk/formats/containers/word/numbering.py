"""Automatic numbers, computed as Word does: a Word file does not hold them (``numbering.xml``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.formats.containers.word.number_formats import printed
from briefdesk.formats.containers.word.vocabulary import (
    MC,
    W,
    child_value,
    integer,
    is_on,
    value,
)
from briefdesk.model.symbols import bullet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from briefdesk.formats.containers.word.styles import Numbered, Styles

LEVELS = 9
_PLACE = re.compile(r"%([1-9])")


class Printed(NamedTuple):
    """What stands before a paragraph: the ``level`` counts from 1."""

    number: str
    level: int
    is_bullet: bool


class _Level(NamedTuple):
    """One level of a list; ``restart`` is the level (from 1) after which it starts again, 0: no."""

    start: int
    kind: str
    text: str
    restart: int
    decimal: bool
    font: str


_NOTHING = _Level(1, "decimal", "", 0, decimal=False, font="")


class Numbering:
    """The lists of a file, and how far each has counted."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        """Read ``numbering.xml``, if there is one."""
        self._styles = styles
        self._abstract: dict[str, etree._Element] = {}
        self._lists: dict[str, etree._Element] = {}
        for element in () if root is None else root.iter(W + "abstractNum"):
            self._abstract.setdefault(value(element, "abstractNumId"), element)
        for element in () if root is None else root.iter(W + "num"):
            self._lists.setdefault(value(element, "numId"), element)
        self._levels: dict[str, tuple[str, Mapping[int, _Level], Mapping[str, int]]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()

    def next(self, numbered: Numbered, style: str) -> Printed | None:
        """Count a paragraph and return what is printed before it; None where nothing is.

        ``style`` is the id of the paragraph's style: a list may say which level belongs to it.
        """
        if numbered.list_id not in self._lists:
            return None
        group, levels, by_style = self._list(numbered.list_id)
        place = by_style.get(style, 0) if numbered.level is None else numbered.level
        place = min(max(place, 0), LEVELS - 1)
        counts = self._counts.setdefault(group, [None] * LEVELS)
        self._begin(numbered.list_id, counts)
        self._count(counts, levels, place)
        level = levels.get(place, _NOTHING)
        if level.kind == "bullet":
            sign = bullet(level.text, level.font) if level.text.strip() else ""
            return Printed(sign, place + 1, is_bullet=True) if sign else None
        number = _text(level, levels, counts)
        return Printed(number, place + 1, is_bullet=False) if number else None

    def _begin(self, list_id: str, counts: list[int | None]) -> None:
        """Apply the starts that a list overrides, the first time it is used."""
        if list_id in self._begun:
            return
        self._begun.add(list_id)
        for override in self._lists[list_id].iter(W + "lvlOverride"):
            place = integer(value(override, "ilvl"))
            start = child_value(override, "startOverride")
            if start and 0 <= place < LEVELS:
                counts[place:] = [integer(start, 1) - 1, *[None] * (LEVELS - place - 1)]

    @staticmethod
    def _count(counts: list[int | None], levels: Mapping[int, _Level], place: int) -> None:
        """Count one more on a level and let the levels below start again."""
        for above in range(place):
            if counts[above] is None:  # skipped levels count as begun
                counts[above] = levels.get(above, _NOTHING).start
        last = counts[place]
        counts[place] = levels.get(place, _NOTHING).start if last is None else last + 1
        for below in range(place + 1, LEVELS):
            restart = levels.get(below, _NOTHING._replace(restart=below)).restart
            if restart and place < restart:
                counts[below] = None

    def _list(self, list_id: str) -> tuple[str, Mapping[int, _Level], Mapping[str, int]]:
        """Return what counts together with a list, its levels, and the levels of its styles."""
        if list_id not in self._levels:
            element = self._lists[list_id]
            group = self._group(child_value(element, "abstractNumId"))
            definitions = {}
            by_style = {}
            abstract = self._abstract.get(group)
            own = [
                level for item in element.iter(W + "lvlOverride") for level in item.iter(W + "lvl")
            ]
            for level in (*(() if abstract is None else abstract.findall(W + "lvl")), *own):
                place = integer(value(level, "ilvl"))
                definitions[place] = _level(level, place)
                if style := child_value(level, "pStyle"):
                    by_style[style] = place
            self._levels[list_id] = (group, definitions, by_style)
        return self._levels[list_id]

    def _group(self, abstract: str) -> str:
        """Follow the link from a list to the style that defines it."""
        for _ in range(LEVELS):
            link = child_value(self._abstract.get(abstract), "numStyleLink")
            target = self._lists.get(self._styles.list_of(link)) if link else None
            if target is None:
                break
            abstract = child_value(target, "abstractNumId")
        return abstract


def _level(element: etree._Element, place: int) -> _Level:
    """Read one ``w:lvl``."""
    form = element.find(W + "numFmt")
    if form is None:  # newer formats stand in a branch with an older one beside it
        form = element.find(f"{MC}AlternateContent/{MC}Fallback/{W}numFmt")
    restart = child_value(element, "lvlRestart")
    fonts = element.find(f"{W}rPr/{W}rFonts")
    return _Level(
        integer(child_value(element, "start"), 0 if element.find(W + "start") is None else 1),
        value(form) or "decimal",
        child_value(element, "lvlText"),
        integer(restart, place) if restart else place,
        decimal=bool(is_on(element, "isLgl")),
        font=value(fonts, "ascii") or value(fonts, "hAnsi"),
    )


def _text(level: _Level, levels: Mapping[int, _Level], counts: list[int | None]) -> str:
    """Fill the places of a level's text."""

    def fill(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        count = counts[place]
        kind = levels.get(place, _NOTHING).kind
        if level.decimal and kind != "none":
            kind = "decimal"
        return "" if count is None else printed(count, kind)

    return _PLACE.sub(fill, level.text).strip()
