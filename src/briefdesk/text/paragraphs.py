"""Where wrapped lines end a paragraph, and how they are joined again."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefdesk.text.lines import (
    IDEOGRAPH,
    LOOSE_BLANKS,
    MARK,
    NARROWEST,
    Line,
    column_width,
    joins_with_blank,
)
from briefdesk.text.links import continues_url

BLOCK_LIMIT = 20_000  # code points
_FULL_STOP = re.compile(r"[。！？!?][）)”’」』》\]]*$|[^\W\d_]\.[)”\"]?$")
_HALF_STOP = re.compile(r"[：:；;][”」』]?$")
_RUNS_ON = re.compile(r"[，、,（(《「『“—]$|[A-Za-z]-$")
_WORD = re.compile("[!-~]+")
_BRACKETS = {"）": "（", "》": "《", "”": "“", "」": "「", "』": "『"}
_OPENINGS = frozenset(_BRACKETS.values())
_ANY_BRACKET = re.compile(f"[{''.join(_BRACKETS)}{''.join(_OPENINGS)}]")
_QUOTES = frozenset("“”‘’…—·")
_THRESHOLD = 3.0
_MARKS = 4  # columns: what may follow on a word and opens no line
_TAIL = 12  # characters in which a line shows how it closes


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the body: ``text`` is what it says without markers and without its number.

    ``pieces`` are the clean ranges of that text, ``markers`` the clean ranges of its markers.
    """

    index: int
    line: Line
    text: str
    pieces: tuple[tuple[int, int], ...]
    markers: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """How the lines of a text are set: full width in columns, and which signs mean something.

    ``indents``: an indent opens a paragraph; ``always``: no paragraph opens without one.
    """

    full: int
    gaps: bool
    trails: bool
    indents: bool
    unwrapped: bool
    blank: bool
    usual_gap: int
    always: bool = True


def measure(lines: Sequence[Line], *, printed: bool = False) -> Layout:
    """Measure the lines of a body or of its notes.

    The gaps of ``printed`` lines were measured, so that they mean something however many there are.
    """
    full = column_width(lines)
    count = max(1, len(lines))
    gaps = sorted(line.gap for line in lines[1:]) or [0]
    usual = gaps[len(gaps) // 2]
    closed = sum(
        bool(_FULL_STOP.search(line.text[-_TAIL:])) for line in lines if line.width >= full / 2
    )
    long = sum(line.width >= full / 2 for line in lines)
    indented = sum(is_indent(line.lead) for line in lines)
    return Layout(
        full=full,
        gaps=printed or sum(gap > 0 for gap in gaps) * 2 < len(gaps) + 1,
        trails=sum(line.trail for line in lines) * 5 < count * 4,
        indents=0 < indented * 2 < count + 1 or any(_is_sure(line.lead) for line in lines),
        unwrapped=long > 0 and closed * 4 >= long * 3,
        blank=joins_with_blank(line.text for line in lines),
        usual_gap=usual,
        always=_always_indented(lines, full),
    )


def _always_indented(lines: Sequence[Line], full: int) -> bool:
    """Tell whether most long lines are indented that follow plainly on the end of a paragraph.

    Where none follows so, any long line that is indented tells; short ones are items of lists.
    """
    opening = [
        is_indent(after.lead)
        for before, after in pairwise(lines)
        if before.width < full * 0.7 <= after.width
        and not after.gap
        and before.page == after.page
        and _FULL_STOP.search(before.text[-_TAIL:])
    ]
    if not opening:
        return any(line.width >= full * 0.7 and is_indent(line.lead) for line in lines)
    return sum(opening) * 2 >= len(opening)


def is_indent(lead: str) -> bool:
    """Tell whether the blanks at the start of a line are the indent of a paragraph."""
    return lead.startswith(("\u3000", "  ", "\t"))


def _is_sure(lead: str) -> bool:
    """Tell whether a line opens with the ideographic blank that Chinese paragraphs open with."""
    return lead.startswith("\u3000")


def ends_paragraph(layout: Layout, said: str, before: Row, after: Row) -> bool:
    """Tell whether the paragraph that ends (so far) with ``said`` ends before the row ``after``.

    Votes: how the line closes, how short it is for no need, blanks behind it, blank lines, indents.
    An open bracket or quotation, a comma or a broken address speaks against it. Nothing runs on
    over a page that says nothing.
    """
    text = before.text
    width = before.line.width
    adjacent = after.index == before.index + 1 and after.line.page == before.line.page
    indented = layout.indents and (
        _is_sure(after.line.lead)
        or (is_indent(after.line.lead) and not is_indent(before.line.lead))
    )
    skips = after.line.page > before.line.page + 1
    if not text or skips or before.line.apart or after.line.apart:
        return True
    if continues_url(text, after.text, full=width >= layout.full * 0.95):
        return False
    if _leaves_open(said):
        return False
    votes = 0.0
    tail = text[-_TAIL:]
    if _FULL_STOP.search(tail):
        votes += 2 + (2 if layout.unwrapped else 0)
        votes += 1 if _is_cut_off(layout, after) else 0
    elif _HALF_STOP.search(tail):
        votes += (2 if width < layout.full * 0.8 else 1) + (2 if layout.unwrapped else 0)
    elif _RUNS_ON.search(tail):
        votes -= 4
    elif said == text and _has_room(layout, before, after):
        votes += 3
    else:
        votes -= 2
    if _fits(layout, width, after):
        votes += 2 if width < layout.full * 0.7 else 1 if width < layout.full * 0.92 else 0
    if layout.trails and before.line.trail:
        votes += 1
    if adjacent and layout.gaps and after.line.gap:
        votes += 6
    elif adjacent and after.line.gap > max(1, layout.usual_gap):
        votes += 1
    if indented:
        votes += 6
    elif layout.indents and layout.always and adjacent and not is_indent(after.line.lead):
        votes -= 2
    return votes >= _THRESHOLD


def _has_room(layout: Layout, before: Row, after: Row) -> bool:
    """Tell whether the first word of a line would have found room behind the line before it, so
    that a writer ended that line: a title, or a list item that lost its bullet.
    """
    word = _WORD.match(after.text)
    needed = len(word.group()) if word else 2
    return layout.full > NARROWEST and before.line.width + needed < layout.full * 0.8


def _fits(layout: Layout, width: int, row: Row) -> bool:
    """Tell whether a word at the start of a row, with marks behind it, could have stood on a line
    of this width; ideographs need not stay together.
    """
    word = _WORD.match(row.text)
    return word is None or width + len(word.group()) + _MARKS <= layout.full


def _is_cut_off(layout: Layout, row: Row) -> bool:
    """Tell whether a row is too short for a line and says too little for the end of a paragraph: a
    title.
    """
    tail = row.text[-_TAIL:]
    ends = any(pattern.search(tail) for pattern in (_FULL_STOP, _HALF_STOP, _RUNS_ON))
    return layout.full > NARROWEST and row.line.width < layout.full * 0.7 and not ends


def closes_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does."""
    return _FULL_STOP.search(text[-_TAIL:]) is not None


def closes_loosely(layout: Layout, before: Row) -> bool:
    """Tell whether a heading or list may begin behind this row: it is short or it closes."""
    return (
        before.line.width < layout.full * 0.85
        or _FULL_STOP.search(before.text[-_TAIL:]) is not None
        or _HALF_STOP.search(before.text[-_TAIL:]) is not None
    )


def _leaves_open(said: str) -> bool:
    """Tell whether a bracket or quotation opened lately is still open."""
    depth: dict[str, int] = {}
    for character in _ANY_BRACKET.findall(said, max(0, len(said) - 160)):
        if character in _OPENINGS:
            depth[character] = depth.get(character, 0) + 1
        else:
            opening = _BRACKETS[character]
            depth[opening] = max(0, depth.get(opening, 0) - 1)
    return any(depth.values())


def joint(layout: Layout, before: str, after: str) -> str:
    """Return what stands between two lines that are one text: a blank or nothing."""
    last, first = before[-1], after[0]
    if continues_url(before, after, full=True):
        return ""
    if last in _QUOTES or first in _QUOTES:
        outer = before[-2:-1] if last in _QUOTES else last
        inner = after[1:2] if first in _QUOTES else first
        return " " if outer.isascii() and inner.isascii() and outer and inner else ""
    if MARK.match(last) or MARK.match(first):
        return ""
    wide_before, wide_after = bool(IDEOGRAPH.match(last)), bool(IDEOGRAPH.match(first))
    if wide_before and wide_after:
        return ""
    if wide_before or wide_after:
        return " " if layout.blank and _borders(last, first) else ""
    if last == "-" and before[-2:-1].isalpha() and first.isalpha():
        return ""
    return "" if last in "([{/" or first in ")]},.;:!?/" else " "


def joint_in(text: str, before: str, after: str) -> str:
    """Return what stands between two parts of a text that a line end parted in the file."""
    blank = joins_with_blank(text.split("\n"))
    return joint(Layout(0, False, False, False, False, blank, 0), before, after)  # noqa: FBT003


def inner_joint(last: str, first: str) -> str:
    """Return what stands between two characters that blanks part within a line of the file."""
    wide = (IDEOGRAPH.match(last) or MARK.match(last)) and (
        IDEOGRAPH.match(first) or MARK.match(first)
    )
    return "" if wide or MARK.match(first) or MARK.match(last) or first in ",.;:)" else " "


def _borders(last: str, first: str) -> bool:
    """Tell whether a border is one between an ideograph and a letter or digit."""
    return all(character.isalnum() or IDEOGRAPH.match(character) for character in (last, first))


@dataclass(slots=True)
class Composed:
    """A text made of stretches of the clean text.

    ``copies`` are (clean start, clean end, offset in the text); ``offsets`` says for the clean
    start of each marker where in the text it stood.
    """

    text: str
    copies: list[tuple[int, int, int]]
    offsets: dict[int, int]


def compose(clean: str, rows: Iterable[Row], layout: Layout) -> Composed:
    """Join rows into one text without their markers."""
    parts: list[str] = []
    copies: list[tuple[int, int, int]] = []
    offsets: dict[int, int] = {}
    length = 0
    previous: tuple[int, str] | None = None  # end of the last stretch, its last characters

    def add(start: int, end: int, between: str) -> None:
        nonlocal length, previous
        if between:
            parts.append(between)
            length += len(between)
        parts.append(clean[start:end])
        copies.append((start, end, length))
        length += end - start
        tail = clean[max(start, end - 2000) : end]
        previous = (end, tail)

    for row in rows:
        opens_line = True
        events = sorted(
            [(*piece, False) for piece in row.pieces] + [(*m, True) for m in row.markers]
        )
        for start, end, is_marker in events:
            if is_marker:
                offsets[start] = length
                continue
            for left, right in _stretches(clean, start, end):
                between = ""
                if previous and opens_line:
                    between = joint(layout, previous[1], clean[left : min(right, left + 200)])
                elif previous:
                    between = _inner(clean, previous[0], left)
                add(left, right, between)
                opens_line = False
    return Composed("".join(parts), copies, offsets)


def _stretches(clean: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """Yield the parts of a range between blanks that cannot simply be copied."""
    text = clean[start:end]
    left = len(text) - len(text.lstrip())
    stop = len(text.rstrip())
    for blank in LOOSE_BLANKS.finditer(text, left, stop):
        if blank.start() > left:
            yield start + left, start + blank.start()
        left = blank.end()
    if left < stop:
        yield start + left, start + stop


def _inner(clean: str, before: int, after: int) -> str:
    """Return what stands between two stretches of one line: where the file has a blank, a blank,
    but none between wide characters and none before punctuation.
    """
    gap = clean[before:after]
    if not any(character.isspace() for character in gap):
        return ""
    return inner_joint(clean[before - 1], clean[after])


def cut_blocks(composed: Composed) -> list[Composed]:
    """Cut a text longer than ``BLOCK_LIMIT`` behind full stops."""
    if len(composed.text) <= BLOCK_LIMIT:
        return [composed]
    cuts = [0]
    text = composed.text
    while len(text) - cuts[-1] > BLOCK_LIMIT:
        stop = text.rfind("。", cuts[-1], cuts[-1] + BLOCK_LIMIT)
        cut = stop + 1 if stop > cuts[-1] else cuts[-1] + BLOCK_LIMIT
        # A block must begin with what was copied, not with a blank of ours.
        while cut < len(text) and text[cut].isspace():
            cut += 1
        cuts.append(cut)
    bounds = list(zip(cuts, [*cuts[1:], len(text)], strict=True))
    return [_slice(composed, start, end) for start, end in bounds if start < end]


def _slice(composed: Composed, start: int, end: int) -> Composed:
    """Return the part ``[start, end)`` of a composed text."""
    stop = start + len(composed.text[start:end].rstrip())
    copies = [
        (left + max(0, start - offset), left + min(right - left, stop - offset), max(offset, start))
        for left, right, offset in composed.copies
        if offset < stop and offset + right - left > start
    ]
    moved = [(left, right, offset - start) for left, right, offset in copies]
    last = end if end < len(composed.text) else end + 1
    offsets = {
        key: min(at, stop) - start for key, at in composed.offsets.items() if start <= at < last
    }
    return Composed(composed.text[start:stop], moved, offsets)
