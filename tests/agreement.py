"""How well a document agrees with the truth of its file.

Blanks never count: producers and extractors put them between Chinese and Latin as they like.
"""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from rapidfuzz.distance import Levenshtein

from briefdesk.model.imported import BlockType, ImportedDocument, SpanRole
from tests.corpus import expected, read, squeezed

_AROUND_NUMBERS = "()（）[]〔〕.．、) \u3000•◦▪·‣-–\uf0b7"
_WIDE = str.maketrans({chr(0xFF10 + digit): str(digit) for digit in range(10)})


class Share(NamedTuple):
    """How many agree, of how many: whatever is missing or too much counts against it."""

    right: int
    of: int

    @property
    def value(self) -> float:
        """Return the share, 1 where there was nothing to find and nothing was found."""
        return self.right / self.of if self.of else 1.0


def total(shares: Iterable[Share]) -> Share:
    """Return the share of several files together."""
    counts = list(shares)
    return Share(sum(one.right for one in counts), sum(one.of for one in counts))


class Measures(NamedTuple):
    """What one file gave; ``lost`` and ``foreign`` count characters."""

    notes: Share
    markers: Share
    headings: Share
    bounds: Share
    title_block: Share
    lost: int
    foreign: int
    uncovered: int


def measured(path: Path) -> Measures:
    """Compare what a file gave with what it holds."""
    found, truth = read(path), expected(path)
    compared = {name: agreeing(*sides) for name, sides in compare(found, truth).items()}
    return Measures(
        **compared,
        title_block=_title_block(found, truth),
        lost=_lost(found, truth),
        foreign=_foreign(found, truth),
        uncovered=uncovered(found),
    )


def differences(path: Path) -> list[str]:
    """Return what a file should have given and did not (-) or gave beside it (+)."""
    said = []
    for name, (want, have) in compare(read(path), expected(path)).items():
        wanted, had = Counter(want), Counter(have)
        said += [f"{path.parent.name}/{path.name} {name} - {one}" for one in wanted - had]
        said += [f"{path.parent.name}/{path.name} {name} + {one}" for one in had - wanted]
    return said


def compare(
    found: ImportedDocument, truth: dict[str, Any]
) -> dict[str, tuple[list[Any], list[Any]]]:
    """Return the wanted and the found notes, markers, headings and bounds of blocks."""
    labels = truth.get("labels", [note["label"] for note in truth["footnotes"]])
    want_notes = [
        (label, squeezed(note["text"]))
        for label, note in zip(labels, truth["footnotes"], strict=True)
    ]
    words = "".join(squeezed(block["text"]) for block in truth["blocks"])
    want_markers = [
        (label, marker["offset"], *around(words, marker["offset"]))
        for label, marker in zip(labels, truth["markers"], strict=True)
    ]
    want_headings = [
        (block["level"], bare(block["number"]), squeezed(block["text"]))
        for block in truth["blocks"]
        if block["type"] == "heading"
    ]
    have_headings = headings(found)
    if truth.get("numbered_headings_only"):
        want_headings = [heading for heading in want_headings if heading[1]]
        have_headings = [heading for heading in have_headings if heading[1]]
    return {
        "notes": (want_notes, notes(found)),
        "markers": (want_markers, _placed_markers(found, words)),
        "headings": (want_headings, have_headings),
        "bounds": _bounds(found, truth),
    }


def bare(number: str) -> str:
    """Return a number without what stands around it: ``（一）`` and ``一、`` give ``一``."""
    return squeezed(number).translate(_WIDE).strip(_AROUND_NUMBERS)


def agreeing(wanted: Iterable[object], found: Iterable[object]) -> Share:
    """Return how many values stand in both, of the longer one."""
    want, have = Counter(wanted), Counter(found)
    return Share((want & have).total(), max(want.total(), have.total()))


def headings(found: ImportedDocument) -> list[tuple[int, str, str]]:
    """Return level, bare number and words of every heading."""
    return [
        (block.level, bare(block.number), squeezed(found.text[block.start : block.end]))
        for block in found.blocks
        if block.type is BlockType.HEADING
    ]


def notes(found: ImportedDocument) -> list[tuple[str, str]]:
    """Return the bare label and the words of every note."""
    return [(bare(one.label), squeezed(text_of(found, one.block))) for one in found.footnotes]


def markers(found: ImportedDocument) -> list[tuple[str, int]]:
    """Return for every marker the label of its note and its offset in the words of the body."""
    labels = {note.key: bare(note.label) for note in found.footnotes}
    body = [block for block in found.blocks if block.type is not BlockType.FOOTNOTE]
    offsets = {}
    length = 0
    for block in body:
        offsets[block.id] = (length, block.start)
        length += len(squeezed(found.text[block.start : block.end]))
    return [
        (labels.get(ref.footnote or "", "?"), before + len(squeezed(found.text[at : ref.offset])))
        for ref in found.references
        for before, at in [offsets.get(ref.block, (-1, ref.offset))]
    ]


def placed_markers(path: Path, truth: dict[str, Any]) -> list[tuple[str, int]]:
    """Return the label of every marker of a file and its place in the words of a truth."""
    return [(label, place) for label, place, *_ in compare(read(path), truth)["markers"][1]]


def around(words: str, place: int, width: int = 8) -> tuple[str, str]:
    """Return the characters before and after a place."""
    return words[max(0, place - width) : place], words[place : place + width]


def text_of(found: ImportedDocument, block_id: str) -> str:
    """Return the text of a block."""
    return next(found.text[b.start : b.end] for b in found.blocks if b.id == block_id)


def _placed_markers(found: ImportedDocument, want: str) -> list[tuple[str, int, str, str]]:
    """Return the markers with their offsets carried over to the words of the truth."""
    have = "".join(
        squeezed(found.text[block.start : block.end])
        for block in found.blocks
        if block.type is not BlockType.FOOTNOTE
    )
    carry = _Carried(have, want)
    carried = [(label, carry(offset), offset) for label, offset in markers(found)]
    return [
        (label, place, *(around(want, place) if place >= 0 else around(have, offset)))
        for label, place, offset in carried
    ]


def _bounds(
    found: ImportedDocument, truth: dict[str, Any]
) -> tuple[list[tuple[int, str, str]], list[tuple[int, str, str]]]:
    """Return where blocks should end and do, but not within blocks of kinds that are unjudged."""
    wanted: set[int] = set()
    blind: list[tuple[int, int]] = []
    want = ""
    for block in truth["blocks"]:
        start = len(want)
        want += bare(block["number"]) + squeezed(block["text"])
        if block["type"] in truth.get("unjudged_blocks", ()):
            blind.append((start, len(want)))
        wanted.add(len(want))
    title = {squeezed(line) for line in truth["meta"]["printed"]}
    pieces = [
        bare(block.number) + squeezed(found.text[block.start : block.end])
        for block in found.blocks
        if block.type is not BlockType.FOOTNOTE
    ]
    pieces = [piece for piece in pieces if piece not in title]
    have = "".join(pieces)
    carry = _Carried(have, want)
    ends = {carry(end): end for end in accumulate(map(len, pieces))}
    return (
        [(place, *around(want, place)) for place in sorted(wanted) if _judged(place, blind)],
        [
            (place, *(around(want, place) if place >= 0 else around(have, end)))
            for place, end in ends.items()
            if _judged(place, blind)
        ],
    )


def _judged(place: int, blind: list[tuple[int, int]]) -> bool:
    return not any(first <= place <= last for first, last in blind)


def _title_block(found: ImportedDocument, truth: dict[str, Any]) -> Share:
    """Compare title, number, date, issuer, authors and translators."""
    meta, want = found.meta, truth["meta"]
    agree = [
        squeezed(meta.title) == squeezed(want["title"]),
        squeezed(meta.number).endswith(squeezed(re.sub("^.*：", "", want["number"]))),
        meta.date == want["date"],
        squeezed(meta.issuer) == squeezed(want["issuer"]),
        [squeezed(name) for name in meta.authors] == [squeezed(n) for n in want["authors"]],
        [squeezed(name) for name in meta.translators] == [squeezed(n) for n in want["translators"]],
    ]
    return Share(sum(agree), len(agree))


def _lost(found: ImportedDocument, truth: dict[str, Any]) -> int:
    """Return how many characters the text, or the raw text, has too few."""
    body, title = _all_words(truth)
    text, raw = Counter(squeezed(found.text)), Counter(squeezed(found.raw))
    return (body - text).total() + (body + title - raw).total()


def _foreign(found: ImportedDocument, truth: dict[str, Any]) -> int:
    """Return how many characters the text has too many."""
    body, title = _all_words(truth)
    for block in truth["blocks"]:
        title += Counter(block["number"])
    if truth.get("readings_stay"):
        title += Counter("".join(truth["readings"]))
    return (Counter(squeezed(found.text)) - body - title).total()


def _all_words(truth: dict[str, Any]) -> tuple[Counter[str], Counter[str]]:
    """Return the characters of body and notes, and those of the title block."""
    texts = [entry["text"] for entry in (*truth["blocks"], *truth["footnotes"])]
    printed = truth["meta"]["printed"]
    return Counter(squeezed("".join(texts))), Counter(squeezed("".join(printed)))


def uncovered(found: ImportedDocument) -> int:
    """Return how many characters of the file do not stand in exactly one source span."""
    covered = [0] * len(found.raw)
    for span in found.spans:
        for place in range(span.raw_start, span.raw_end):
            covered[place] += 1
        length = span.raw_end - span.raw_start
        if span.role is SpanRole.TEXT and span.text_start is not None:
            target = found.text[span.text_start : span.text_start + length]
            original = found.raw[span.raw_start : span.raw_end]
            assert squeezed(target) == squeezed(original)
    return sum(
        not character.isspace() and covered[place] != 1 for place, character in enumerate(found.raw)
    )


class _Carried:
    """Carries a place in one text over to the same place in a text that differs a little."""

    def __init__(self, source: str, target: str) -> None:
        self._same = [
            (code.src_start, code.src_end, code.dest_start)
            for code in Levenshtein.opcodes(source, target)
            if code.tag == "equal"
        ]

    def __call__(self, place: int) -> int:
        """Return the place in the target, or -1 where its neighbours are not there."""
        for start, end, target in self._same:
            if start < place <= end:
                return target + place - start
        return next((target for start, _, target in self._same if start == place), -1)
