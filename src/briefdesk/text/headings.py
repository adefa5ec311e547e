"""Numbers that open a line: headings, list items and articles of law."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from briefdesk.model.imported import Cell
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.symbols import PRIVATE_SIGNS, simplified
from briefdesk.text.paragraphs import Layout, Row, closes_loosely, ends_paragraph, is_indent

LONGEST_HEADING = 60
_LONGEST_CLAUSE_TITLE = 40
_FORMAL = "壹贰叁肆伍陆柒捌玖拾貳參陸"
_CN = f"〇零一二三四五六七八九十百千两{_FORMAL}"
_COUNT = rf"[{_CN}\d]{{1,5}}"
_DIGIT = dict(
    zip(
        "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖貳參陸",
        (0, *range(10), *range(1, 10), 2, 3, 6),
        strict=True,
    )
)
_UNIT = {"十": 10, "拾": 10, "百": 100, "千": 1000}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_WORDS = re.compile(
    r"(?:引言|前言|序言|导言|導言|绪论|緒論|摘要|概要|要旨|要約|要约|结语|結語|结论|結論|结束语|总结|總結|小结|後記|后记|参考文献|參考文獻"
    r"|はじめに|おわりに|まとめ|むすび|結び|総括|Introduction|Conclusions?|Summary)"
)
_ENDS_SENTENCE = re.compile(r"[。；，;,、]$")
_LEADER = re.compile(r"(?:(?:[.．·・]\s?){3,}|[…‥]{2,})")


class Number(StrEnum):
    """The classes of numbers; where one line fits two, the earlier is tried first."""

    PART = r"第\s?(?P<n>%s)\s?(?:编|編|部分?|卷|巻)(?=\s|$|[^\w]|[一-鿿])"
    CHAPTER = r"第\s?(?P<n>%s)\s?章"
    SECTION = r"第\s?(?P<n>%s)\s?[节節]"
    CLAUSE = r"第\s?(?P<n>%s)\s?[条條](?:之[一二三四五六七八九十]|の\d+)?"
    ANNEX = r"附[录錄則则件表](?:\s?(?P<n>%s))?(?=\s|$|[:：])"
    ORDINAL = r"第\s?(?P<n>%s)(?=[\s\u3000])(?!\s[编編章节節])"
    DECIMAL = (
        r"(?P<n>\d{1,2}(?:[.．]\d{1,2}){1,4})[.．]?(?=\s)(?!\s*[年月日万萬亿億%％倍个個人条條])"
    )
    ROMAN = r"(?P<n>[IVXL]{1,6}|[Ⅰ-Ⅻ])(?:[.．、]|(?<=[Ⅰ-Ⅻ])(?=\s))"
    FORMAL = rf"(?P<n>[{_FORMAL}]{{1,4}})[、．]"
    CHINESE = r"(?P<n>[%s]{1,4})[、．]"
    CHINESE_SPACED = r"(?P<n>[%s]{1,4})[ \u3000]+(?=[一-鿿ぁ-ヿ])"
    CHINESE_BRACKET = r"[（(](?P<n>[%s]{1,4})[）)]|(?P<m>[㈠-㈩])"
    ARABIC = r"(?P<n>\d{1,2})[.．、](?![\d])"
    ARABIC_HALF = r"(?P<n>\d{1,2})[)）]"
    ARABIC_BRACKET = r"[（(](?P<n>\d{1,2})[）)]|(?P<m>[⑴-⒇])"
    CIRCLED = r"(?P<m>[①-⑳])"
    LETTER = r"(?P<n>[A-H])[.．、](?=\s)|[（(](?P<m>[a-hA-H])[）)]"
    SPACED = r"(?P<n>\d{1,2})[ \u3000]+(?=[一-鿿ぁ-ヿ])(?![年月日次个個条條家万萬億亿名人项項件部])"


_PATTERNS = {
    kind: re.compile(
        kind.value % (_COUNT if "第" in kind.value or "附" in kind.value else _CN)
        if "%s" in kind.value
        else kind.value
    )
    for kind in Number
}
_MAY_OPEN = re.compile(rf"[第附\dA-HIVXLⅠ-Ⅻ{_CN}（(㈠-㈩⑴-⒇①-⑳]")
_EXPLICIT = frozenset({Number.PART, Number.CHAPTER, Number.SECTION, Number.ANNEX})
# Behind a blank, a heading may begin with some of the words that go on behind a mention.
_MENTION = re.compile(
    r"[所中和及与與至]|\s*(?:[的、，第に]|[和及与與至]\s*第|之规定|之規定|规定|規定|の規定)"
)
_SPACED = frozenset({Number.CHINESE_SPACED, Number.SPACED})
_SIGNS = f"•●○◆◇■□▪▫◦‣➢➤✓{re.escape(PRIVATE_SIGNS)}"
_BULLETS = re.compile(rf"(?:[{_SIGNS}]\s*)+")
_BULLET = re.compile(rf"(?P<sure>[{_SIGNS}★※])\s*|(?P<maybe>[-–*](?=\s)|[·・∙])\s*")


class Role(StrEnum):
    """What a unit of the body is."""

    HEADING = "heading"
    ITEM = "item"
    CLAUSE = "clause"
    CELL = "cell"
    TEXT = "text"
    FIXED = "fixed"


class Shape(NamedTuple):
    """What the file itself says about a row, stronger than its words: a heading of this ``level``
    (0: none is named), or a part of a table's ``cell``.
    """

    level: int = 0
    cell: Cell | None = None


@dataclass(slots=True)
class Unit:
    """Rows that are one block, and the number or bullet that opens them (a clean range)."""

    role: Role
    rows: list[Row]
    number: str = ""
    number_range: tuple[int, int] | None = None
    kind: Number | None = None
    level: int = 0
    cell: Cell | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """One reading of the number at the start of a row: its class, value and length."""

    kind: Number
    value: int
    length: int
    title: str


def value_of(printed: str) -> int:
    """Return the value of Arabic digits, Chinese numerals or Roman numerals, 0 if it is none."""
    if printed.isdigit():
        return int(printed)
    if printed[0] in _ROMAN:
        values = [_ROMAN.get(letter, 0) for letter in printed]
        return sum(
            -value if value < max(values[place + 1 :], default=0) else value
            for place, value in enumerate(values)
        )
    total = digit = 0
    for character in printed:
        if character in _UNIT:
            total += (digit or 1) * _UNIT[character]
            digit = 0
        elif character in _DIGIT:
            digit = digit * 10 + _DIGIT[character]
        else:
            return 0
    return total + digit


def openings(text: str) -> list[Opening]:
    """Return all readings of the number that opens a text."""
    found: list[Opening] = []
    if not _MAY_OPEN.match(text):
        return found
    for kind, pattern in _PATTERNS.items():
        match = pattern.match(text)
        if match is None or (text[0] == "第" and _MENTION.match(text, match.end())):
            continue
        groups = match.groupdict()
        printed = groups.get("n") or groups.get("m") or ""
        found.append(Opening(kind, _value(kind, printed), match.end(), text[match.end() :].strip()))
    return found


def _value(kind: Number, printed: str) -> int:
    """Return the value of a printed number in its class."""
    if not printed:
        return 1
    single = ord(printed[-1])
    for first, last in ((0x2460, 0x2473), (0x2474, 0x2487), (0x2160, 0x216B), (0x3220, 0x3229)):
        if first <= single <= last:
            return single - first + 1
    if kind is Number.LETTER:
        return ord(printed.upper()) - ord("A") + 1
    if kind is Number.DECIMAL:
        return value_of(re.split(r"[.．]", printed)[-1])
    return value_of(printed)


def looks_like_heading(text: str) -> bool:
    """Tell whether a line could be a heading by its number, its length and its end."""
    return any(_is_title(opening.title, opening) for opening in openings(text)) or bool(
        _WORDS.fullmatch(text)
    )


def _is_title(title: str, opening: Opening) -> bool:
    """Tell whether what follows a number can be the words of a heading."""
    if opening.kind in _EXPLICIT and not title:
        return True
    return (
        0 < len(title) <= LONGEST_HEADING
        and not _ENDS_SENTENCE.search(title)
        and "。" not in title
        and not _LEADER.search(title)
    )


class _Reader:
    """Reads rows one after the other into units."""

    def __init__(
        self,
        rows: Sequence[Row],
        layout: Layout,
        shapes: Mapping[int, Shape],
        fixed: Collection[int] | None,
    ) -> None:
        self._rows = rows
        self._shapes = shapes
        self._layout = layout
        self._fixed = fixed or ()
        self._whole = fixed is not None
        self._units: list[Unit] = []
        self._counts: dict[Number, int] = {}
        self._parents: list[Number] = []
        self._items: dict[Number, int] = {}
        self._spaced = counts_spaced(rows)

    def read(self, progress: Progress) -> list[Unit]:
        """Return the units of all rows."""
        said = ""
        for place, row in enumerate(self._rows):
            if place % 1024 == 0:
                progress(place, len(self._rows))
            if place in self._fixed:
                self._units.append(Unit(Role.FIXED, [row]))
                continue
            shape = self._shapes.get(row.index)
            unit = self._shaped(row, shape) if shape else self._opened(place, row)
            if unit is not None:
                self._units.append(unit)
                said = unit.rows[0].text
                continue
            if shape or self._goes_on(said, row):
                self._units[-1].rows.append(row)
                said = said[-400:] + row.text
            else:
                self._units.append(Unit(Role.TEXT, [row]))
                said = row.text
        return self._units

    def _shaped(self, row: Row, shape: Shape) -> Unit | None:
        """Return the unit that a row opens by its shape; None if it goes on with the last one."""
        last = self._units[-1] if self._units else None
        if shape.cell is not None:
            if last and last.cell == shape.cell:
                return None
            return Unit(Role.CELL, [row], cell=shape.cell)
        if last and last.role is Role.HEADING and self._wraps_shaped(last, row, shape):
            return None
        for opening in openings(row.text):
            if opening.title or opening.kind in _EXPLICIT:
                self._enter(opening.kind)
                self._counts[opening.kind] = opening.value
                unit = _numbered(Role.HEADING, row, opening.length, opening.kind)
                unit.level = shape.level
                return unit
        self._enter(None)
        return Unit(Role.HEADING, [row], level=shape.level)

    def _wraps_shaped(self, heading: Unit, row: Row, shape: Shape) -> bool:
        """Tell whether a row is the next line of a heading that has the same shape."""
        before = heading.rows[-1]
        return (
            self._shapes.get(before.index) == shape
            and before.index + 1 == row.index
            and before.line.page == row.line.page
            and not row.line.gap
            and not openings(row.text)
            and before.line.width >= self._layout.full * 0.6
        )

    def _goes_on(self, said: str, row: Row) -> bool:
        """Tell whether a row continues the unit before it."""
        if not self._units or self._whole:
            return False
        unit = self._units[-1]
        before = unit.rows[-1]
        if unit.role is Role.HEADING:
            return before.index not in self._shapes and self._wraps(unit, row)
        if unit.role is Role.CELL:
            return False
        if unit.role is Role.ITEM and before.line.width < self._layout.full * 0.7:
            return False
        return not ends_paragraph(self._layout, said, before, row)

    def _wraps(self, heading: Unit, row: Row) -> bool:
        """Tell whether a heading filled its line and goes on in this row."""
        before = heading.rows[-1]
        if self._layout.indents and is_indent(row.line.lead):
            return False
        length = sum(len(part.text) for part in heading.rows) + len(row.text)
        return (
            before.line.width >= self._layout.full * 0.92
            and not before.line.trail
            and row.line.width < self._layout.full * 0.7
            and length <= LONGEST_HEADING
            and not re.search(r"[。；：]", row.text)
        )

    def _opened(self, place: int, row: Row) -> Unit | None:
        """Return the unit that a row opens by its number or bullet, if it does."""
        before = self._rows[place - 1] if place else None
        last = self._units[-1] if self._units else None
        free = self._whole or before is None or last is None or last.role is Role.HEADING
        bullet = _BULLET.match(row.text)
        if bullet and (bullet["sure"] or free or (before and closes_loosely(self._layout, before))):
            return _numbered(Role.ITEM, row, bullet.end(), None)
        may_open = free or (before is not None and closes_loosely(self._layout, before))
        if not may_open:
            return None
        if _WORDS.fullmatch(row.text) and (free or row.line.width < self._layout.full * 0.5):
            self._enter(None)
            return Unit(Role.HEADING, [row])
        for opening in openings(row.text):
            unit = self._by_number(place, row, opening, free=free)
            if unit is not None:
                return unit
        return None

    def _by_number(self, place: int, row: Row, opening: Opening, *, free: bool) -> Unit | None:
        """Return the unit that one reading of the number makes of a row."""
        kind = opening.kind
        if kind is Number.CLAUSE:
            titled = len(opening.title) < _LONGEST_CLAUSE_TITLE and _is_title(
                opening.title, opening
            )
            role = Role.HEADING if titled else Role.CLAUSE
            return _numbered(role, row, opening.length, kind)
        if kind in _SPACED and kind not in self._spaced:
            return None
        expected = kind in _EXPLICIT or self._counts_on(opening)
        if expected and _is_title(opening.title, opening) and not self._is_text(place, row):
            self._enter(kind)
            self._counts[kind] = opening.value
            return _numbered(Role.HEADING, row, opening.length, kind)
        if kind in _EXPLICIT or kind in (Number.ORDINAL, Number.SPACED):
            return None
        if opening.value == 1 or opening.value == self._items.get(kind, -1) + 1:
            before = self._units[-1].rows[-1] if self._units else None
            if free or before is None or closes_loosely(self._layout, before):
                self._items[kind] = opening.value
                return _numbered(Role.ITEM, row, opening.length, kind)
        return None

    def _is_text(self, place: int, row: Row) -> bool:
        """Tell whether a numbered row is the first line of a paragraph: it fills its line, and the
        lines behind it end in a full stop.
        """
        if self._whole or row.line.width < self._layout.full * 0.92:
            return False
        length = len(row.text)
        for after in self._rows[place + 1 : place + 1 + LONGEST_HEADING]:
            if self._layout.indents and is_indent(after.line.lead):
                return False
            length += len(after.text)
            if "。" in after.text or length > LONGEST_HEADING:
                return True
            if after.line.width < self._layout.full * 0.92 or openings(after.text):
                return False
        return False

    def _counts_on(self, opening: Opening) -> bool:
        """Tell whether a number is the next of its class under the current heading."""
        last = self._counts.get(opening.kind, 0)
        return opening.value == 1 or last < opening.value <= last + (2 if last else 1)

    def _enter(self, kind: Number | None) -> None:
        """Begin a heading: the counts of all classes below it start again."""
        if kind in self._parents:
            del self._parents[self._parents.index(kind) + 1 :]
        elif kind is None or kind in _EXPLICIT:
            rank = list(_PATTERNS).index(kind) if kind else 0
            self._parents = [
                parent for parent in self._parents if list(_PATTERNS).index(parent) < rank
            ]
            if kind:
                self._parents.append(kind)
        else:
            self._parents.append(kind)
        for other in list(self._counts):
            if other not in self._parents:
                del self._counts[other]
        self._items.clear()


def _numbered(role: Role, row: Row, length: int, kind: Number | None) -> Unit:
    """Take the number off a row, unless it is all of the row or a marker stands inside it."""
    first = row.pieces[0]
    if not row.text[length:].strip() or length > first[1] - first[0]:
        return Unit(role, [row], kind=kind)
    printed = row.text[:length].rstrip()
    cut = first[0] + length
    pieces = ((cut, first[1]), *row.pieces[1:]) if cut < first[1] else row.pieces[1:]
    rest = Row(row.index, row.line, row.text[length:].lstrip(), pieces, row.markers)
    return Unit(role, [rest], simplified(printed), (first[0], first[0] + len(printed)), kind)


def counts_spaced(rows: Iterable[Row]) -> frozenset[Number]:
    """Return the classes with nothing but a blank behind the number in which some rows are numbered
    1 and 2: a number that does not count may be any.
    """
    counted = {
        (opening.kind, opening.value)
        for row in rows
        for opening in openings(row.text)
        if opening.kind in _SPACED and _is_title(opening.title, opening)
    }
    return frozenset(kind for kind in _SPACED if {(kind, 1), (kind, 2)} <= counted)


def printed_heading(row: Row, spaced: Collection[Number]) -> Unit:
    """Return the heading that a row is by its markup, with the number printed before it.

    ``spaced`` are the classes with nothing but a blank behind the number that count (see
    ``counts_spaced``).
    """
    for opening in openings(row.text):
        if opening.title and (opening.kind in spaced or opening.kind not in _SPACED):
            return _numbered(Role.HEADING, row, opening.length, opening.kind)
    return Unit(Role.HEADING, [row])


def printed_item(row: Row) -> Unit:
    """Return the list item that a row is by its markup, without the bullets printed before it."""
    bullets = _BULLETS.match(row.text)
    if bullets is None:
        return Unit(Role.ITEM, [row])
    return _numbered(Role.ITEM, row, bullets.end(), None)


def printed_clause(row: Row) -> Unit | None:
    """Return the article of law that a row is by the number printed before it, if it is one."""
    for opening in openings(row.text):
        if opening.kind is Number.CLAUSE:
            return _numbered(Role.CLAUSE, row, opening.length, opening.kind)
    return None


def find_units(
    rows: Sequence[Row],
    layout: Layout,
    progress: Progress = unheard,
    shapes: Mapping[int, Shape] = {},
    fixed: Collection[int] | None = None,
) -> list[Unit]:
    """Read rows into headings with levels, list items, clauses, cells and paragraphs.

    ``shapes`` says for the ``index`` of rows what the file itself knows about them. With ``fixed``
    every row is a unit of its own and none was wrapped; the rows at these places are something else
    by their markup, whatever their numbers say.
    """
    units = _Reader(rows, layout, shapes, fixed).read(progress)
    _lists(units)
    _levels(units)
    return units


def _lists(units: Sequence[Unit]) -> None:
    """Make list items of headings that follow each other with nothing between them."""
    place = 0
    while place < len(units):
        end = place
        while end < len(units) and _same_class(units[place], units[end]):
            end += 1
        if end - place >= 2:
            for unit in units[place:end]:
                unit.role = Role.ITEM
        place = max(end, place + 1)


def _same_class(first: Unit, other: Unit) -> bool:
    return (
        other.role is Role.HEADING
        and not other.level
        and other.kind is first.kind
        and first.kind is not None
        and first.kind not in _EXPLICIT
        and first.kind is not Number.CLAUSE
    )


def _levels(units: Sequence[Unit]) -> None:
    """Give headings the level at which their class first appeared under its parent.

    A foreword and the like are of the first level and have no parts with numbers.
    """
    level_of: dict[tuple[Number | None, int], int] = {}
    current = 0
    for unit in units:
        if unit.role is not Role.HEADING:
            unit.level = 1 if unit.role is Role.ITEM else 0
            continue
        if unit.level:
            current = unit.level
            continue
        depth = unit.number.count(".") if unit.kind is Number.DECIMAL else 0
        key = (unit.kind, depth)
        if unit.kind is None or unit.kind is Number.ANNEX:
            unit.level = 1
        else:
            unit.level = level_of.setdefault(key, current + 1)
        current = unit.level if unit.kind else 0


def printed_number(text: str) -> str:
    """Return the number or bullet that opens a text as it opens headings and list items, or ""."""
    bullet = _BULLET.match(text)
    length = bullet.end() if bullet else max((one.length for one in openings(text)), default=0)
    return text[:length].rstrip()
