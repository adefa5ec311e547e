"""What a double click selects where no blank parts words: a run of one kind of character."""

import unicodedata

from briefdesk.model.span import Span

_HAN_TOO = "々〆〇"
_LENGTH_MARK = "ー"  # of katakana, by its name of neither kana
_INSIDE = "'’"  # between letters they part no word


def word_at(text: str, at: int, limits: Span) -> Span:
    """Return the run of characters of one kind around ``at`` (code points), within ``limits``.

    Han, hiragana, katakana, and letters with digits are the kinds; any other character stands for
    itself.
    """
    kind = _kind(text[at])
    if not kind:
        return Span(at, at + 1)
    start, end = at, at + 1
    while start > limits.start and _goes_on(text, start - 1, kind, limits):
        start -= 1
    while end < limits.end and _goes_on(text, end, kind, limits):
        end += 1
    return Span(start, end)


def _goes_on(text: str, at: int, kind: str, limits: Span) -> bool:
    if kind == "letters" and text[at] in _INSIDE and limits.start < at < limits.end - 1:
        return _kind(text[at - 1]) == kind == _kind(text[at + 1])
    return _kind(text[at]) == kind


def _kind(char: str) -> str:
    if char in _HAN_TOO:
        return "han"
    if char == _LENGTH_MARK:
        return "katakana"
    if not char.isalnum() and not unicodedata.category(char).startswith("M"):
        return ""
    first = unicodedata.name(char, "").partition(" ")[0]
    return {"CJK": "han", "HIRAGANA": "hiragana", "KATAKANA": "katakana"}.get(first, "letters")
