"""The characters of a page, their places and their sizes.

PDFium answers one question about one character at a time, so the few questions that every character
needs are asked in bulk (through ``map``, with addresses into arrays), all others once for each text
object. PDFium counts UTF-16 units; what leaves this module counts code points.
"""

from __future__ import annotations

import ctypes
import re
from collections import deque
from functools import cache
from itertools import groupby, repeat
from typing import TYPE_CHECKING, Any, NamedTuple

from briefdesk.text.printed.page import Run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from pypdfium2 import PdfPage

    from briefdesk.formats.containers.pdf.geometry import View

_SURROGATE = re.compile("[\ud800-\udfff]")
_SEGMENT = re.compile(r"[^\r\n]+")
# The black faces of Chinese and Japanese are what bold is in Latin.
_BOLD = re.compile(r"bold|black|heavy|demi|hei|黑体|gothic|ゴシック", re.IGNORECASE)
_BOLD_WEIGHT = 600
_NAME_BYTES = 128
# Hyphens at which PDFium closed a word, and control characters of fonts without a table.
_HYPHEN = dict.fromkeys((0x02, 0xFFFE), "-")
_UNKNOWN = dict.fromkeys((*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0)), "\ufffd")
_STANDING = {**_UNKNOWN, **_HYPHEN, 0x09: " "}
_ODD = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\ufffe]")
_SOFT_HYPHEN = re.compile("\u00ad(?=[\r\n]|$)")


_NO_SIZE = 0.01  # points; a damaged font or matrix says 0, by which nothing can be divided


class _Look(NamedTuple):
    """What all characters of a text object share."""

    size: float
    bold: bool
    tag: str
    nominal: float  # size before its matrix


class _Api(NamedTuple):
    """Functions of PDFium that take plain addresses, so that ``map`` can call them."""

    origin: Callable[..., int]
    unicode: Callable[..., int]
    text_object: Callable[..., int | None]
    loose_box: Callable[..., int]
    matrix: Callable[..., int]
    font_size: Callable[..., float]
    font: Callable[..., int | None]
    content: Callable[..., int]


class _Room(NamedTuple):
    """Arrays for the answers about many characters, and the arguments of the calls, made once."""

    numbers: list[ctypes.c_int]
    xs: ctypes.Array[ctypes.c_double]
    ys: ctypes.Array[ctypes.c_double]
    across: list[ctypes.c_void_p]
    down: list[ctypes.c_void_p]


@cache
def _room(count: int) -> _Room:
    """Return room for ``count`` characters."""
    xs, ys = (ctypes.c_double * count)(), (ctypes.c_double * count)()
    size = ctypes.sizeof(ctypes.c_double)
    across, down = (
        [ctypes.c_void_p(ctypes.addressof(array) + size * place) for place in range(count)]
        for array in (xs, ys)
    )
    return _Room([ctypes.c_int(place) for place in range(count)], xs, ys, across, down)


@cache
def _api() -> _Api:
    import pypdfium2.raw as pdfium

    def plain(function: Any, result: Any, *arguments: Any) -> Any:  # noqa: ANN401 ctypes
        address = ctypes.cast(function, ctypes.c_void_p).value
        return ctypes.PYFUNCTYPE(result, *arguments)(address or 0)

    pointer, number = ctypes.c_void_p, ctypes.c_int
    return _Api(
        plain(pdfium.FPDFText_GetCharOrigin, number, pointer, number, pointer, pointer),
        plain(pdfium.FPDFText_GetUnicode, ctypes.c_uint, pointer, number),
        plain(pdfium.FPDFText_GetTextObject, pointer, pointer, number),
        plain(pdfium.FPDFText_GetLooseCharBox, number, pointer, number, pointer),
        plain(pdfium.FPDFText_GetMatrix, number, pointer, number, pointer),
        plain(pdfium.FPDFText_GetFontSize, ctypes.c_double, pointer, number),
        plain(pdfium.FPDFTextObj_GetFont, pointer, pointer),
        plain(pdfium.FPDFPageObj_GetMarkedContentID, number, pointer),
    )


def read_characters(
    page: PdfPage, view: View, tags: Mapping[int, str]
) -> tuple[str, list[float], list[Run]]:
    """Return the text of a page, the left edge of each character, and the runs.

    ``tags`` are structure tags by marked-content id.
    """
    layer = page.get_textpage()
    try:
        return _Reader(layer, view, tags).read()
    finally:
        layer.close()


class _Reader:
    """Reads one text layer."""

    def __init__(self, layer: Any, view: View, tags: Mapping[int, str]) -> None:  # noqa: ANN401
        import pypdfium2.raw as pdfium

        self._layer = layer
        self._view = view
        self._api = _api()
        self._tags = tags
        self._handle = ctypes.cast(layer.raw, ctypes.c_void_p).value
        self._count = max(0, pdfium.FPDFText_CountChars(layer))
        self._looks: dict[int, _Look] = {}
        self._fonts: dict[int, bool] = {}
        self._rectangle = (ctypes.c_float * 4)()
        self._matrix = (ctypes.c_float * 6)()

    def read(self) -> tuple[str, list[float], list[Run]]:
        """Return text, left edges and runs."""
        text, units = self._text()
        xs, ys = self._origins()
        if units is not None:
            xs, ys = [xs[unit] for unit in units], [ys[unit] for unit in units]
        self._units = units
        self._lefts = self._view.across(xs, ys)
        # Lines are told apart by the raw coordinate: it is the same for all that stand on one.
        self._levels = xs if self._view.is_turned else ys
        runs: list[Run] = []
        for match in _SEGMENT.finditer(text):
            runs += self._runs(text, match.start(), match.end())
        if _ODD.search(text):
            text = _SOFT_HYPHEN.sub("-", text).translate(_STANDING)
        return text, self._lefts, runs

    def _text(self) -> tuple[str, Sequence[int] | None]:
        """Return the characters and, where they are not the same, the PDFium index of each."""
        import pypdfium2.raw as pdfium

        count = self._count
        buffer = (ctypes.c_ushort * (count + 1))()
        got = pdfium.FPDFText_GetText(self._layer, 0, count, buffer) - 1
        if got == count:
            text = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass")
            if len(text) == count and not _SURROGATE.search(text):
                return text, None
        codes = list(map(self._api.unicode, repeat(self._handle), range(count)))
        return _joined(codes)

    def _origins(self) -> tuple[list[float], list[float]]:
        """Return where the characters begin on their baselines."""
        count = self._count
        room = _room(1 << count.bit_length())
        calls = map(
            self._api.origin, repeat(self._handle), room.numbers[:count], room.across, room.down
        )
        deque(calls, maxlen=0)
        return room.xs[:count], room.ys[:count]

    def _runs(self, text: str, start: int, end: int) -> Iterable[Run]:
        """Yield the runs of a stretch that PDFium takes for one line."""
        ys = self._levels[start:end]
        if ys.count(ys[0]) == end - start:
            yield from self._even(text, start, end)
            return
        groups = list(self._by_baseline(text, start, end))
        if self._is_askew(groups):
            yield from self._askew(start, end)
            return
        for left, right in groups:
            yield from self._even(text, left, right)

    def _by_baseline(self, text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
        """Cut a stretch where the baseline changes; blanks stay with what stands before them."""
        first, level = start, self._levels[start]
        for at in range(start + 1, end):
            if self._levels[at] != level and not text[at].isspace():
                yield first, at
                first, level = at, self._levels[at]
        yield first, end

    def _is_askew(self, groups: Sequence[tuple[int, int]]) -> bool:
        """Tell whether every character has a baseline of its own, each below or above the last."""
        if len(groups) < 3 or any(right - left > 2 for left, right in groups):
            return False
        levels = [self._levels[left] for left, _ in groups]
        return levels in (sorted(levels), sorted(levels, reverse=True))

    def _askew(self, start: int, end: int) -> Iterable[Run]:
        """Yield one run of characters that do not go from left to right."""
        look = self._look(start)
        lefts = self._lefts[start:end]
        baseline = max(self._down(level) for level in self._levels[start:end])
        yield Run(
            start, end, look.size, baseline, min(lefts), max(lefts) + look.size,
            look.bold, look.tag, askew=True,
        )  # fmt: skip

    def _down(self, level: float) -> float:
        """Return how far from the top of the page a line stands."""
        return round(self._view.depth(level), 2)

    def _even(self, text: str, start: int, end: int) -> Iterable[Run]:
        """Yield the runs of a stretch on one baseline: one, unless its size changes."""
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            return
        if self._lefts[end - 1] < self._lefts[start]:  # upside down
            yield from self._askew(start, end)
            return
        first = self._look(start)
        if self._is_like(first, end - 1):
            yield self._run(start, end, first)
            return
        at, last = start, first
        looks = (
            last if text[place].isspace() else (last := self._look(place))
            for place in range(start, end)
        )
        for look, group in groupby(looks, key=lambda look: look.size):
            length = sum(1 for _ in group)
            stop = at + length
            while stop > at and text[stop - 1].isspace():
                stop -= 1
            if stop > at:
                yield self._run(at, stop, self._look(at)._replace(size=look))
            at += length

    def _is_like(self, look: _Look, at: int) -> bool:
        """Tell whether a character has the size of a look, by the cheaper question if possible."""
        unit = at if self._units is None else self._units[at]
        nominal = self._api.font_size(self._handle, unit)
        if nominal == look.nominal != 1:  # 1: the size stands in the matrix
            return True
        return self._look(at).size == look.size

    def _run(self, start: int, end: int, look: _Look) -> Run:
        """Return the run of all characters in a range."""
        right = self._right(end - 1, look.size)
        return Run(
            start, end, look.size, self._down(self._levels[start]), self._lefts[start], right,
            look.bold, look.tag,
        )  # fmt: skip

    def _right(self, at: int, size: float) -> float:
        """Return the right edge of a character."""
        unit = at if self._units is None else self._units[at]
        rectangle = self._rectangle
        if self._api.loose_box(self._handle, unit, ctypes.addressof(rectangle)):
            left, top, right, bottom = rectangle
            return max(self._lefts[at], self._view.right_edge(left, bottom, right, top))
        return self._lefts[at] + size

    def _look(self, at: int) -> _Look:
        """Return size and font of the text object that a character belongs to."""
        unit = at if self._units is None else self._units[at]
        handle = self._api.text_object(self._handle, unit) or 0
        look = self._looks.get(handle)
        if look is None:
            look = self._looks[handle] = self._ask(unit, handle)
        return look

    def _ask(self, unit: int, handle: int) -> _Look:
        """Ask PDFium what a text object looks like; its size is scaled by its matrix."""
        api = self._api
        scale = 1.0
        if api.matrix(self._handle, unit, ctypes.addressof(self._matrix)):
            _, b, _, d, _, _ = self._matrix
            scale = max(abs(b), abs(d)) or 1.0
        nominal = api.font_size(self._handle, unit)
        size = round(nominal * scale, 2) or _NO_SIZE
        font = api.font(handle) if handle else None
        bold = self._is_bold(font or 0, unit)
        tag = self._tags.get(api.content(handle), "") if self._tags and handle else ""
        return _Look(size, bold, tag, nominal)

    def _is_bold(self, font: int, unit: int) -> bool:
        """Tell whether a font is bold, by its weight or its name."""
        import pypdfium2.raw as pdfium

        known = self._fonts.get(font)
        if known is None:
            buffer = ctypes.create_string_buffer(_NAME_BYTES)
            pdfium.FPDFText_GetFontInfo(self._layer, unit, buffer, _NAME_BYTES, None)
            name = buffer.value.decode("utf-8", "replace")
            weight = pdfium.FPDFText_GetFontWeight(self._layer, unit)
            known = self._fonts[font] = weight >= _BOLD_WEIGHT or _BOLD.search(name) is not None
        return known


def _joined(codes: Sequence[int]) -> tuple[str, list[int]]:
    """Return the text of UTF-16 units or code points, and the index of each character's first unit.

    What has no Unicode value becomes U+FFFD.
    """
    characters: list[str] = []
    units: list[int] = []
    at = 0
    while at < len(codes):
        code, units_used = codes[at], 1
        if 0xD800 <= code < 0xDC00 and at + 1 < len(codes) and 0xDC00 <= codes[at + 1] < 0xE000:
            code = 0x10000 + ((code - 0xD800) << 10) + codes[at + 1] - 0xDC00
            units_used = 2
        known = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
        characters.append(chr(code) if known else "\ufffd")
        units.append(at)
        at += units_used
    return "".join(characters), units
