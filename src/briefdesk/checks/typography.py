"""Brackets, quotation marks, widths, blanks and characters that a Chinese text does not have."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from briefdesk.checks.base import Check, Examination
from briefdesk.model.concept import Confidence
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, Said, said
from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.language import known_language
from briefdesk.phrases import Phrase, phrase
from briefdesk.text.brackets import Marks, marks
from briefdesk.text.glyphs import foreign, japanese, simplified
from briefdesk.text.links import find_urls
from briefdesk.text.printed_lines import is_extracted, line_ends
from briefdesk.text.spacing import Meets, habit, meetings
from briefdesk.text.stretches import Stretches
from briefdesk.text.typesetting import blanks, doubled, half_width, without_next

_ID = "typography"
_ALONE = phrase("checks", "“{word}” has no matching mark.")
_CROSSED = phrase("checks", "“{word}” begins inside another pair of marks and ends behind it.")
_HALF = phrase("checks", "“{word}” is half width between Chinese characters.")
_DOUBLED = phrase("checks", "“{word}”: one mark is too many.")
_BLANK = phrase("checks", "A blank stands between two Chinese characters.")
_GLYPH = phrase("checks", "“{word}” is not written so in Simplified Chinese.")
_BETWEEN = {
    Meets.LETTERS: phrase("checks", "Chinese and Latin letters are parted here in another way."),
    Meets.DIGITS: phrase("checks", "Chinese and digits are parted here in another way."),
}
_QUOTES = phrase("checks", "Other quotation marks stand here: {word}.")
_ELSEWHERE = phrase(
    "checks", "{count} of the {total} places in the text are written the other way."
)
_HOUSE = phrase("checks", "The house profile wants it otherwise.")

_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。", "(": "（", ")": "）"}
_PERSON = re.compile("[^\\W\\d_]{0,4} ?(?:律师|先生|女士|教授|博士|氏|议员)")
_QUIET = frozenset([BlockType.CODE, BlockType.FIGURE])
_CURLY, _CORNER = "curly", "corner"
_OUTER = {"“": _CURLY, "「": _CORNER}
_INSTEAD = {_CURLY: ("“", "”"), _CORNER: ("「", "」")}
_SHARE = 0.9  # of the quotation marks, for a habit
_LEAST = 4  # of them


class _Page(NamedTuple):
    """A text with what several rules ask for; ``marks`` are those of all its blocks.

    ``uncertain`` is where lines of the file began, and where footnote markers stood: what blanks
    are there was not written by hand.
    """

    examined: Examination
    text: str
    marks: Marks
    addresses: Stretches
    japanese: Stretches
    uncertain: frozenset[int]


def _find(examined: Examination) -> Iterator[Finding]:
    """Yield what is wrong; a text that is not Chinese is looked at for its brackets alone."""
    page = _page(examined)
    yield from _unpaired(page)
    language = known_language(examined.text.document.meta.language)
    examined.progress(1, 3)
    if language.startswith("zh"):
        yield from _in_chinese(page)
    examined.progress(2, 3)
    if language == "zh-Hans":
        yield from _glyphs(page)


def _page(examined: Examination) -> _Page:
    document = examined.text.document
    found = _marks(document)
    return _Page(
        examined,
        document.text,
        found,
        Stretches((span.start, span.end) for span in find_urls(document.text)),
        Stretches(japanese(document.text, found)),
        line_ends(document) | {reference.offset for reference in document.references},
    )


def _marks(document: ImportedDocument) -> Marks:
    """Return the marks of all blocks, as positions of the text."""
    found = Marks([], [], [])
    for block in document.blocks:
        if block.type in _QUIET:
            continue
        start = block.start
        own = marks(document.text[start : block.end])
        found.pairs.extend((start + first, start + last) for first, last in own.pairs)
        found.crossed.extend((start + first, start + last) for first, last in own.crossed)
        found.alone.extend(start + at for at in own.alone)
    return found


def _unpaired(page: _Page) -> Iterator[Finding]:
    alone = [at for at in page.marks.alone if not page.addresses.hold(at)]
    places = ((at, at + 1) for at in without_next(page.text, alone))
    yield from _by_word(page, places, Gravity.MEDIUM, _ALONE)
    crossed = ((at, at + 1) for at, _ in page.marks.crossed)
    yield from _by_word(page, crossed, Gravity.MEDIUM, _CROSSED)


def _in_chinese(page: _Page) -> Iterator[Finding]:
    """Yield wrong marks and blanks."""
    half = (place for place in half_width(page.text, page.marks) if not _is_quiet(page, *place))
    yield from _by_word(page, half, Gravity.LOW, _HALF, _FULL)
    twice = [place for place in doubled(page.text) if not _is_quiet(page, *place)]
    words = {page.text[start:end] for start, end in twice}
    single = {word: _single(word) for word in words}
    yield from _by_word(page, twice, Gravity.LOW, _DOUBLED, single)
    page.examined.progress(1, 3)
    document = page.examined.text.document
    severity = Gravity.INFO if is_extracted(document) else Gravity.LOW
    between = [
        _place(page, start, end, page.text[start - 1] + page.text[end])
        for start, end in blanks(document, page.uncertain)
        if not page.japanese.hold(start)
    ]
    yield from _one(severity, said(_BLANK), between)
    yield from _spacing(page, severity)
    yield from _quotes(page)


def _single(marks: str) -> str:
    """Return the one mark that is meant by several, empty where they are different ones."""
    meant = {_FULL.get(mark, mark) for mark in marks}
    return meant.pop() if len(meant) == 1 else ""


def _spacing(page: _Page, severity: Gravity) -> Iterator[Finding]:
    """Yield where Chinese meets letters or digits otherwise than the house or most of the text."""
    wanted = page.examined.profile.spacing
    if wanted == "any":
        return
    found = [
        one
        for one in meetings(page.text, page.uncertain)
        if not _is_quiet(page, one.start - 1, one.end + 1)
    ]
    for kind, message in _BETWEEN.items():
        own = [one for one in found if one.meets is kind]
        has_blank = habit(own) if wanted == "majority" else wanted == "blank"
        if has_blank is None:
            continue
        others = [one for one in own if (one.start < one.end) is not has_blank]
        places = []
        for one in others:
            left, right = page.text[one.start - 1], page.text[one.end]
            new = f"{left} {right}" if has_blank else left + right
            places.append(_place(page, one.start, one.end, new))
        why = said(_ELSEWHERE, count=len(own) - len(others), total=len(own))
        evidence = said(_HOUSE) if wanted != "majority" else why
        yield from _one(severity, said(message), places, evidence)


def _quotes(page: _Page) -> Iterator[Finding]:
    """Yield outer quotation marks of another kind than the house or most of the text has, but for
    those around Japanese words. Straight ones are of no kind.
    """
    wanted: str = page.examined.profile.quotes
    quoted = [(at, end) for at, end in page.marks.pairs if page.text[at] in _OUTER]
    inside = Stretches((at + 1, end) for at, end in quoted)
    outer = [
        (at, end) for at, end in quoted if not inside.hold(at) and not page.japanese.hold(at + 1)
    ]
    kinds = [_OUTER[page.text[at]] for at, _ in outer]
    if wanted == "majority":
        most = max(_INSTEAD, key=kinds.count)
        wanted = most if kinds.count(most) >= max(_LEAST, _SHARE * len(kinds)) else "any"
    if wanted == "any":
        return
    opening, closing = _INSTEAD[wanted]
    places = [
        _place(page, at, at + 1, new)
        for (start, end), kind in zip(outer, kinds, strict=True)
        if kind != wanted
        for at, new in ((start, opening), (end, closing))
    ]
    is_house = page.examined.profile.quotes != "majority"
    total = len(outer)
    right = total - len(places) // 2
    why = said(_HOUSE) if is_house else said(_ELSEWHERE, count=right, total=total)
    others = "".join(page.text[place.start] for place in places[:2])
    yield from _one(Gravity.LOW, said(_QUOTES, word=others), places, why)


def _glyphs(page: _Page) -> Iterator[Finding]:
    """Yield characters that Simplified Chinese does not have; names and Japanese are left alone."""
    pattern = foreign(page.text)
    if pattern is None:
        return
    found = [
        run.span()
        for run in pattern.finditer(page.text)
        if not page.japanese.hold(run.start())
        and not any(
            _PERSON.match(page.text, at) for at in range(max(0, run.start() - 3), run.end())
        )
    ]
    words = {page.text[start:end] for start, end in found}
    instead = {word: "".join(simplified(char) or char for char in word) for word in words}
    yield from _by_word(page, found, Gravity.MEDIUM, _GLYPH, instead)


def _is_quiet(page: _Page, start: int, end: int) -> bool:
    """Tell whether a place touches a web address, or is in Japanese words."""
    return page.addresses.hold(start) or page.addresses.hold(end - 1) or page.japanese.hold(start)


def _by_word(
    page: _Page,
    places: Iterable[tuple[int, int]],
    severity: Gravity,
    message: Phrase,
    instead: Mapping[str, str] = {},
    *evidence: Said,
) -> Iterator[Finding]:
    """Yield one finding for each word at the places, blanks beside it left out."""
    found: dict[str, list[Place]] = defaultdict(list)
    for start, end in places:
        word = page.text[start:end].strip() or page.text[start:end]
        found[word].append(_place(page, start, end, instead.get(word, "")))
    for word, own in found.items():
        yield from _one(severity, said(message, word=word), own, *evidence, subject=word)


def _one(
    severity: Gravity,
    message: Said,
    places: list[Place],
    *evidence: Said,
    subject: str = "",
) -> Iterator[Finding]:
    if places:
        yield Finding(
            _ID,
            severity,
            Confidence.SURE,
            message,
            tuple(places),
            subject=subject,
            evidence=evidence,
        )


def _place(page: _Page, start: int, end: int, instead: str) -> Place:
    """Return a place; one between two characters is shown with both of them."""
    if not page.text[start:end].strip():
        start, end = start - 1, end + 1
    return Place(start, end, page.text[start:end], instead)


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Brackets, marks, blanks and characters"),
        explanation=phrase(
            "checks",
            "Brackets and quotation marks come in pairs; between Chinese characters stand"
            " full-width marks and no blanks; Simplified Chinese has neither traditional"
            " characters nor those of Japanese. Blanks beside Latin letters and digits, and"
            " quotation marks, are as the house profile wants them, or as in most of the text.",
        ),
        bad="依该法（平成 15 年法律第 57 号，医療机构,保险人等均受其约束。",
        good="依该法（平成 15 年法律第 57 号），医疗机构、保险人等均受其约束。",
    ),
    find=_find,
    rests_on_terms=False,
)
