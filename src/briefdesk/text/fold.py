"""Keys under which spellings of one word meet, with exact ways back to the source.

Three keys, each a function of the one before, so equal under one is equal under the next:

surface  ignorable characters and the white space of the layout are deleted
strict   surface + NFKC, dashes as ``-``, 〜 as ``~``, lower case
loose    strict + one character per class of Han variants, katakana as hiragana, small kana as large
         ones (ヶ ヵ as か), without ー and ・

Loose finds, strict and surface judge. A key is never shown. The rules work on units: a base with
the marks that follow it (Unicode Standard, chapter 3.11: NFKD, NFC). White space stays as one blank
only between letters or digits below U+2E80, so that lines broken inside Chinese words meet again.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cache
from unicodedata import combining, is_normalized, normalize

from briefdesk import paths
from briefdesk.model.progress import Progress, reported, unheard
from briefdesk.model.span import Span


class Key(StrEnum):
    """How far two spellings may differ and still be equal."""

    SURFACE = "surface"
    STRICT = "strict"
    LOOSE = "loose"


# One table gives each source character its key or one of these; source surrogates become U+FFFD,
# so they cannot be mistaken for them.
_DELETED, _LONG, _BLANK, _MARK, _OTHER = "\ud800", "\ud801", "\ud802", "\ud803", "\ud804"
_TABLE_END = 0x30000
_APART = 10  # characters between two stretches that the table cannot fold, about
_RUN = re.compile("[\ud800-\ud804\U00030000-\U0010ffff]+")

_IGNORABLE = frozenset(
    chr(code)
    for first, last in (
        (0x0000, 0x0003),
        (0x00AD, 0x00AD),
        (0x034F, 0x034F),
        (0x180E, 0x180E),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x2060),
        (0x2066, 0x2069),
        (0xFEFF, 0xFEFF),
        (0xFE00, 0xFE0F),
        (0xE0100, 0xE01EF),
    )
    for code in range(first, last + 1)
)
_LONG_MARKS = frozenset("ーｰ・･·‧•")
_TAIL = frozenset("ーｰ") | {chr(code) for code in range(0xFE00, 0xFE10)}
_SPACING_MARKS = {"゛": "\u3099", "゜": "\u309a"}
_STRICT_MAP = dict.fromkeys("‐‑‒–—―−﹘⸺⸻", "-") | {"〜": "~"}
_KANA_MAP = {
    **{chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)},
    "ヽ": "ゝ",
    "ヾ": "ゞ",
    **dict(
        zip("ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ", "くしすとぬはひふへほむらりるれろ", strict=True)
    ),
    **dict(zip("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかか", strict=True)),
    **dict(zip("ァィゥェォッャュョヮヵヶ", "あいうえおつやゆよわかか", strict=True)),
}


class Folded:
    """A folded text and the way back.

    ``text`` is the key. The edits are the places where it and the source do not run in parallel:
    fold start and end, source start and end, sorted, disjoint.
    """

    __slots__ = (
        "_fold_ends",
        "_fold_starts",
        "_source",
        "_source_ends",
        "_source_starts",
        "text",
    )

    def __init__(self, text: str, source: str, edits: list[tuple[int, int, int, int]]) -> None:
        """Keep the text and its edits."""
        self.text = text
        self._source = source
        self._fold_starts = [edit[0] for edit in edits]
        self._fold_ends = [edit[1] for edit in edits]
        self._source_starts = [edit[2] for edit in edits]
        self._source_ends = [edit[3] for edit in edits]

    def span(self, start: int, end: int) -> Span:
        """Return the code points of the source that a non-empty range of the key stands for.

        A source character that gave several (㈱) is returned whole, and ー or a variation selector
        behind the range belongs to it.
        """
        first, _ = self._around(start)
        _, last = self._around(end - 1)
        while last < len(self._source) and self._source[last] in _TAIL:
            last += 1
        return Span(first, last)

    def range(self, span: Span) -> tuple[int, int]:
        """Return the range of the key that a span of the source gave, units taken as a whole."""
        index = bisect_right(self._source_starts, span.start) - 1
        first = span.start
        if index >= 0:
            over = span.start - self._source_ends[index]
            first = self._fold_starts[index] if over < 0 else self._fold_ends[index] + over
        index = bisect_left(self._source_starts, span.end) - 1
        last = span.end
        if index >= 0:
            last = self._fold_ends[index] + max(0, span.end - self._source_ends[index])
        return first, last

    def parallel(self) -> Iterator[tuple[int, int, int, int]]:
        """Yield the stretches where each character of the key stands for one of the source: start,
        end, the last place where a range may end, source start; of the loose key, which has no ー.

        That is one before the end if a ー or a variation selector follows: spans take it along.
        """
        key_at = at = 0
        starts, ends = self._source_starts, self._source_ends
        last = len(self._source)
        for key_end, first, key_start, end in (
            *zip(self._fold_starts, starts, self._fold_ends, ends, strict=True),
            (len(self.text), last, 0, 0),
        ):
            tail = first < last and self._source[first] in _TAIL
            if key_at < key_end:
                yield key_at, key_end, key_end - tail, at
            key_at, at = key_start, end

    def _around(self, position: int) -> tuple[int, int]:
        """Return start and end of the source of one character of the key."""
        index = bisect_right(self._fold_starts, position) - 1
        if index < 0:
            return position, position + 1
        if position < self._fold_ends[index]:
            return self._source_starts[index], self._source_ends[index]
        source = self._source_ends[index] + position - self._fold_ends[index]
        return source, source + 1


def fold(text: str, key: Key = Key.LOOSE, progress: Progress = unheard) -> Folded:
    """Return the key of a text with the way back; the time is linear in its length.

    Raises what ``progress`` raises.
    """
    rules = _rules(key)
    translated = text.translate(rules.table)
    pieces: list[str] = []
    edits: list[tuple[int, int, int, int]] = []
    copied = 0  # source characters whose key is in the pieces
    length = 0  # of the pieces
    found = _replacements(text, translated, rules)
    for start, end, replacements in reported(found, progress, len(text) // _APART):
        if start > copied:
            pieces.append(translated[copied:start])
            length += start - copied
        at = start
        for source_end, output in replacements:
            if source_end - at != 1 or len(output) != 1:
                edits.append((length, length + len(output), at, source_end))
            pieces.append(output)
            length += len(output)
            at = source_end
        copied = end
    pieces.append(translated[copied:])
    return Folded("".join(pieces), text, edits)


def surface(text: str) -> str:
    """Return the surface key: the words as printed, however they were laid out."""
    return _key(text, Key.SURFACE)


def strict(text: str) -> str:
    """Return the strict key: the same but for width, compatibility forms and case."""
    return _key(text, Key.STRICT)


def loose(text: str) -> str:
    """Return the loose key, under which things are found."""
    return _key(text, Key.LOOSE)


def _key(text: str, key: Key) -> str:
    """Return a key without the way back: of most words the table alone makes it."""
    translated = text.translate(_rules(key).table)
    return translated if _RUN.search(translated) is None else fold(text, key).text


class _Rules:
    """The rules of one key: the table for most characters, a function for the rest."""

    def __init__(self, key: Key) -> None:
        self.key = key
        self._map = _character_map(key)
        self._han = han_classes() if key is Key.LOOSE else {}
        self.marks = _marks()
        self.table = self._build()

    def unit(self, unit: str) -> str:
        """Return the key of a base with its marks."""
        unit = "".join(_SPACING_MARKS.get(char, char) for char in unit)
        if self.key is Key.SURFACE:
            return unit
        mapped = self._mapped(normalize("NFKD", unit))
        composed = self._mapped(normalize("NFC", mapped))
        if self.key is Key.STRICT:
            return composed
        return "".join(self._han.get(char, char) for char in composed if char not in _LONG_MARKS)

    def edge(self, output: str) -> str:
        """Return the text whose ends decide about the white space beside a unit."""
        return normalize("NFKC", output) if self.key is Key.SURFACE else output

    def category(self, char: str) -> str:
        """Return the sentinel for a character, or its key if that is one character."""
        if char in _IGNORABLE:
            return _DELETED
        if self.key is Key.LOOSE and normalize("NFKD", char) in _LONG_MARKS:
            return _LONG
        if char.isspace():
            return _BLANK
        if char in _SPACING_MARKS or normalize("NFKD", char)[0] in self.marks:
            return _MARK
        if _is_spacing_diacritic(char):
            return _DELETED
        output = self.unit(char)
        return output if len(output) == 1 else _OTHER

    def _mapped(self, text: str) -> str:
        return "".join(map(self._map, text))

    def _build(self) -> list[int]:
        """Return the table for ``str.translate``: a list is a third faster than a dictionary."""
        table = list(range(_TABLE_END))
        table[0xD800:0xE000] = [0xFFFD] * 0x800
        for code in _codes_to_judge():
            table[code] = ord(self.category(chr(code)))
        for char in self._han:
            code = ord(char)
            if code < _TABLE_END:
                table[code] = ord(self.category(char))
        return table


def _replacements(
    source: str, translated: str, rules: _Rules
) -> Iterator[tuple[int, int, list[tuple[int, str]]]]:
    """Yield the stretches that the table alone cannot fold.

    Each is the source range and its parts, in order: where the part ends in the source, and its
    key. A base before a mark belongs to the stretch.
    """
    for run in _RUN.finditer(translated):
        start, end = run.span()
        stretch = _Stretch(source, translated, rules, start)
        for position in range(start, end):
            category = translated[position]
            if category > "\udfff":
                category = rules.category(category)
            stretch.add(position, category)
        stretch.close(end)
        yield stretch.start, end, stretch.parts


class _Stretch:
    """Cuts a stretch into units and gaps."""

    def __init__(self, source: str, translated: str, rules: _Rules, start: int) -> None:
        self.start = start
        self.parts: list[tuple[int, str]] = []
        self._source = source
        self._translated = translated
        self._rules = rules
        self._unit = ""
        self._gap = ""  # categories of the characters since the last unit
        self._end = start  # of the last unit, in the source

    def add(self, position: int, category: str) -> None:
        """Take one character of the stretch."""
        if category in (_DELETED, _LONG, _BLANK):
            self._gap += category
        elif category == _MARK:
            if not self._unit and not self.parts and self.start:
                self.start -= 1
                self._unit = self._source[self.start]
            elif not self._unit:
                self._flush(position)
            self._gap = ""
            self._unit += self._source[position]
            self._end = position + 1
        else:
            self._flush(position)
            self._unit = self._source[position]
            self._end = position + 1

    def close(self, end: int) -> None:
        """Finish at the character after the stretch."""
        self._flush(end)

    def _flush(self, position: int) -> None:
        """Write the unit and the gap behind it; the next unit begins at ``position``."""
        if self._unit:
            self.parts.append((self._end, self._rules.unit(self._unit)))
            self._unit = ""
        if self._gap:
            blank = _BLANK in self._gap and _LONG not in self._gap and self._joins(position)
            self.parts.append((position, " " if blank else ""))
            self._gap = ""
        self._end = position

    def _joins(self, position: int) -> bool:
        """Tell whether the gap before ``position`` stands between two Western words."""
        if position >= len(self._source) or not _is_western(self._first(position)):
            return False
        if self.parts:
            return _is_western(_last_base(self._rules.edge(self.parts[-1][1])))
        if self.start == 0:
            return False
        before = self._translated[self.start - 1]
        return _is_western(_last_base(self._rules.edge(before)))

    def _first(self, position: int) -> str:
        """Return the first character of the key of the unit that begins at ``position``."""
        char = self._translated[position]
        if char == _OTHER or char > "\udfff":
            char = self._rules.unit(self._source[position])
        return self._rules.edge(char)[:1]


def _is_western(char: str) -> bool:
    return "" < char < "\u2e80" and char.isalnum() and not "\u1100" <= char <= "\u11ff"


def _last_base(text: str) -> str:
    return next((char for char in reversed(text) if not combining(char)), "")


def _character_map(key: Key) -> Callable[[str], str]:
    """Return the function that maps a decomposed character."""
    table = {Key.SURFACE: {}, Key.STRICT: _STRICT_MAP, Key.LOOSE: _STRICT_MAP | _KANA_MAP}[key]

    def mapped(char: str) -> str:
        found = table.get(char)
        if found is not None:
            return found
        lower = char.lower()
        return lower if len(lower) == 1 else char

    return mapped


def _is_spacing_diacritic(char: str) -> bool:
    """Tell whether a character is a blank with a mark on it (´ ¨ ¯)."""
    decomposed = normalize("NFKD", char)
    return len(decomposed) > 1 and decomposed[0] == " " and all(map(combining, decomposed[1:]))


@cache
def _codes_to_judge() -> tuple[int, ...]:
    """Return the code points that the table cannot take as they are, surrogates apart.

    The long ranges left out hold Han characters and Hangul syllables, whose keys are themselves or
    their class.
    """
    ranges = (
        (0, 0x3400),
        (0xA000, 0xAC00),
        (0xD7B0, 0xD800),
        (0xF900, 0x20000),
        (0x2F800, 0x2FA20),
    )
    special = _IGNORABLE | _LONG_MARKS | _SPACING_MARKS.keys() | _STRICT_MAP.keys()
    special |= _KANA_MAP.keys() | _marks()
    return tuple(
        code
        for first, last in ranges
        for code in range(first, last)
        if not is_normalized("NFKD", char := chr(code))
        or char in special
        or char.lower() != char
        or char.isspace()
    )


@cache
def _marks() -> frozenset[str]:
    """Return the characters that belong to the base before them.

    Combining marks, and whatever can be the second half of a canonical composition: vowel signs of
    some Indian scripts, vowels and finals of conjoining Hangul.
    """
    codes = (*range(0x3400), *range(0xA000, 0xAC00), *range(0xF900, 0x20000))
    second = {chr(code) for code in codes if combining(chr(code))}
    for code in codes:
        decomposition = unicodedata.decomposition(chr(code))
        if " " in decomposition and not decomposition.startswith("<"):
            second.add(chr(int(decomposition.split()[1], 16)))
    second.update(map(chr, (*range(0x1161, 0x1176), *range(0x11A8, 0x11C3))))
    return frozenset(second)


@cache
def han_classes() -> dict[str, str]:
    """Return the representative of each Han character that is not its own."""
    classes: dict[str, str] = {}
    file = paths.resources() / "fold" / "han_classes.txt"
    for line in file.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            classes.update(dict.fromkeys(line[1:], line[0]))
    return classes


@cache
def _rules(key: Key) -> _Rules:
    return _Rules(key)
