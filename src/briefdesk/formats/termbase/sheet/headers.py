"""What the name of a column says about it."""

import re
from functools import cache

from briefdesk.formats.termbase.sheet.languages import folded, named_language
from briefdesk.formats.termbase.sheet.words import (
    ADMITTED_WORDS,
    DEPRECATED_WORDS,
    FORBIDDEN_WORDS,
    PREFERRED_WORDS,
    ROLE_WORDS,
)
from briefdesk.model.concept import AdminStatus
from briefdesk.model.exchange import Column, Role

LONGEST = 40  # code points of what may be the name of a column
_FILLER = r"[\s()\[\]{}<>（）［］【】「」:：/／・\-_*＊.,、0-9&の的]|of|in|for|and"
_NOTHING = re.compile(f"(?:{_FILLER})*")


@cache
def named(header: str) -> Column | None:
    """Return what a header says of its column, None where it is no name that is known here.

    The language ``zh`` is Chinese of a variety that the terms have to tell.
    """
    if not header.strip() or len(header) > LONGEST:
        return None
    lang, rest = named_language(folded(header))
    status, forbidden, rest = _status(rest)
    role = _role(rest)
    if role is Role.CONCEPT_SOURCE and lang:
        return Column(Role.TERM_SOURCE, lang)
    if role is not None and role is not Role.TERM:
        return Column(role, lang)
    says_whose = lang or status is not AdminStatus.PREFERRED
    if role is Role.TERM or (says_whose and _NOTHING.fullmatch(_PREFERRED.sub("", rest))):
        return Column(Role.TERM, lang, status, forbidden)
    return None


def _status(text: str) -> tuple[AdminStatus, bool, str]:
    """Return which terms a header says are in its column, and the rest of the header."""
    for words, status, forbidden in (
        (FORBIDDEN_WORDS, AdminStatus.DEPRECATED, True),
        (DEPRECATED_WORDS, AdminStatus.DEPRECATED, False),
        (ADMITTED_WORDS, AdminStatus.ADMITTED, False),
    ):
        found = _whole(words).search(text)
        if found:
            rest = (text[: found.start()] + " " + text[found.end() :]).strip()
            return status, forbidden, rest.removesuffix("词").removesuffix("語").strip()
    return AdminStatus.PREFERRED, False, text


def _role(text: str) -> Role | None:
    """Return the role that a text names with nothing beside it but filling and a word for term."""
    return next((role for role, words in _ROLES.items() if words.fullmatch(text)), None)


@cache
def _whole(words: str) -> re.Pattern[str]:
    """Return a pattern for words, which in Latin letters are no part of others."""
    return re.compile(rf"(?<![a-z])(?:{words})(?![a-z])")


def _beside(role: Role) -> str:
    """Return a pattern for what may stand beside the words of a role: 概念名称 is no number."""
    if role in (Role.TERM, Role.CONCEPT):
        return f"(?:{_FILLER})*"
    return f"(?:{_FILLER}|{_whole(ROLE_WORDS[Role.TERM]).pattern})*"


_PREFERRED = _whole(PREFERRED_WORDS)
_ROLES = {
    role: re.compile(_beside(role) + _whole(words).pattern + _beside(role))
    for role, words in ROLE_WORDS.items()
}
