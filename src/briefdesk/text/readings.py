"""Proposals how a Japanese term is read; a person confirms them, nothing printed rests on them."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Protocol

# Legal words that dictionaries of general Japanese read otherwise.
_OVERRIDES: Mapping[str, str] = {
    "仮名加工": "かめいかこう",
    "仮名化": "かめいか",
    "要介護": "ようかいご",
    "在り方": "ありかた",
}
# The same for words of one character: where pykakasi takes them for a word of their own.
_ALONE: Mapping[str, str] = {"等": "とう", "時": "じ"}
_ALONE_AT_END: Mapping[str, str] = {"書": "しょ"}
_HIRAGANA = re.compile("[ぁ-ゖゝゞー]+")
_LONGEST = 200


class _Kakasi(Protocol):
    """The part of pykakasi used here."""

    def convert(self, text: str) -> list[dict[str, str]]:
        """Return the words of a text with their readings."""


def propose(term: str, confirmed: Mapping[str, str] | None = None) -> str:
    """Return a reading in hiragana for one Japanese term, or "" where none can be proposed.

    ``confirmed`` are readings that a person confirmed, by term; the longest of them that occurs in
    the term wins, then the override table, then pykakasi. Never for a document: terms of more than
    200 characters get no proposal, pykakasi's time is quadratic. The first call costs some 0.7 s,
    so call it off the window's thread.
    """
    if not term or len(term) > _LONGEST:
        return ""
    if confirmed and term in confirmed:
        return confirmed[term]
    known = sorted({**_OVERRIDES, **(confirmed or {})}.items(), key=lambda item: -len(item[0]))
    reading, rest, at = "", "", 0
    while at < len(term):
        found = next((pair for pair in known if pair[0] and term.startswith(pair[0], at)), None)
        if found is None:
            rest += term[at]
            at += 1
        else:
            reading += _unknown(rest, final=False) + found[1]
            rest = ""
            at += len(found[0])
    reading += _unknown(rest, final=True)
    return reading if _HIRAGANA.fullmatch(reading) else ""


def _unknown(text: str, *, final: bool) -> str:
    """Return pykakasi's reading of the part of a term that no list knows."""
    if not text:
        return ""
    words = _kakasi().convert(text)
    last = len(words) - 1
    return "".join(
        _ALONE.get(word["orig"])
        or (_ALONE_AT_END.get(word["orig"]) if final and place == last else None)
        or word["hira"]
        for place, word in enumerate(words)
    )


@cache
def _kakasi() -> _Kakasi:
    from pykakasi import kakasi

    made: _Kakasi = kakasi()  # type: ignore[no-untyped-call]
    return made


def hiragana(reading: str) -> str:
    """Return a reading with hiragana for its katakana."""
    import jaconv

    return jaconv.kata2hira(reading)
