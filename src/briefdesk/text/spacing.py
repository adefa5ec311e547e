"""Where Chinese and western letters or digits meet: with a blank between them, or without one."""

import re
from collections.abc import Container
from enum import StrEnum
from typing import NamedTuple

from briefdesk.text.characters import HAN

_MEETING = re.compile(rf"(?<=[{HAN}])( *)(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])( *)(?=[{HAN}])")
_LEAST = 8  # meetings that make a habit
_SHARE = 0.9  # of them that go one way


class Meets(StrEnum):
    """What meets Chinese: houses part the two in different ways."""

    LETTERS = "letters"
    DIGITS = "digits"


class Meeting(NamedTuple):
    """A place between Chinese and western signs; empty where no blank stands there."""

    start: int
    end: int
    meets: Meets


def meetings(text: str, uncertain: Container[int]) -> list[Meeting]:
    """Return the meetings of a text in order, but for those at ``uncertain`` positions."""
    found = []
    for place in _MEETING.finditer(text):
        start, end = place.span()
        if start in uncertain or end in uncertain:
            continue
        western = text[start - 1] if text[start - 1].isascii() else text[end]
        found.append(Meeting(start, end, Meets.DIGITS if western.isdigit() else Meets.LETTERS))
    return found


def habit(found: list[Meeting]) -> bool | None:
    """Tell whether a text has a blank at its meetings; None where it has no habit."""
    blanks = sum(one.start < one.end for one in found)
    if len(found) < _LEAST:
        return None
    if blanks >= _SHARE * len(found):
        return True
    return False if len(found) - blanks >= _SHARE * len(found) else None


def spaced_like(words: str, printed: str) -> str:
    """Return words with a blank at their meetings if printed ones have blanks there, without one if
    they have none; unchanged if nothing meets in what is printed.
    """
    theirs = [found.end() > found.start() for found in _MEETING.finditer(printed)]
    return _MEETING.sub(" " if any(theirs) else "", words) if theirs else words
