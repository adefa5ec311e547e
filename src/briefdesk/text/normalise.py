"""Facts about single characters: which are unsafe to show, which are dropped, which join words."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from briefdesk.model import imported
from briefdesk.phrases import phrase

# C0, DEL and C1 controls that Python does not count as blanks.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
# Some programs extract ⼀ (a radical, U+2F00) for 一: each stands for one ideograph.
_RADICAL = re.compile("[\u2f00-\u2fd5]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]+")
_IDEOGRAPH = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_CONTROLS = phrase("warnings", "Control characters were left out: {count}.")
_TURNING = phrase(
    "warnings", "Characters that turn the direction of writing are in the text: {count}."
)
_SAMPLE = 50_000  # code points
# Frequent characters that differ; those that Japanese also writes so are left out of neither list.
_SIMPLIFIED = frozenset(
    "这国个们为会对时关发务据规则实现报处条议进设过还经应资产业门总机长确标统认"
)
_TRADITIONAL = frozenset(
    "這國個們為會對時關發務據規則實現報處條議進設過還經應資產業門總機長確標統認"
)
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def shown_name(text: str) -> str:
    """Return a text or file name fit to be shown on one line.

    Control, bidi and undecodable characters become U+FFFD, so a name can neither break a line nor
    show another ending than it has.
    """
    return "".join(
        "\ufffd"
        if character in _BIDI or unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
        else character
        for character in text
    )


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text without its control characters, and the raw positions of what was dropped."""

    text: str
    dropped: tuple[int, ...]
    warnings: tuple[imported.ImportWarning, ...]

    def raw_ranges(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the raw ranges that make up ``[start, end)`` of the cleaned text."""
        # Dropped character k stands before clean position p if dropped[k] - k <= p.
        place = bisect_right(
            range(len(self.dropped)), start, key=lambda count: self.dropped[count] - count
        )
        while start < end:
            stop = end
            if place < len(self.dropped):
                stop = min(end, self.dropped[place] - place)
            yield start + place, stop + place
            start = stop
            while place < len(self.dropped) and self.dropped[place] - place <= start:
                place += 1


def clean(raw: str) -> Cleaned:
    """Drop control characters (NUL above all); say so, and say where bidi controls are.

    Tab, line ends, page ends and separators stay: Python counts them as blanks.
    """
    dropped = tuple(match.start() for match in _CONTROL.finditer(raw))
    text = _CONTROL.sub("", raw) if dropped else raw
    warnings: list[imported.ImportWarning] = []
    if dropped:
        warnings.append(imported.warning("control_characters", _CONTROLS, count=len(dropped)))
    bidi = sum(text.count(character) for character in _BIDI)
    if bidi:
        warnings.append(imported.warning("bidi_controls", _TURNING, count=bidi))
    return Cleaned(text, dropped, tuple(warnings))


def plain_radicals(text: str) -> str:
    """Return a text of the same length whose Kangxi radicals are the ideographs they look like."""
    return _RADICAL.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)


def language_of(text: str) -> str:
    """Return the BCP 47 tag of the language most of a text is in."""
    sample = text[:_SAMPLE]
    kana = sum(map(len, _KANA.findall(sample)))
    ideographs = sum(map(len, _IDEOGRAPH.findall(sample)))
    if kana * 10 > ideographs and kana:
        return "ja"
    if ideographs * 10 < sum(map(len, _LETTERS.findall(sample))):
        return "en"
    traditional = sum(map(sample.count, _TRADITIONAL))
    simplified = sum(map(sample.count, _SIMPLIFIED))
    return "zh-Hant" if traditional > simplified else "zh-Hans"
