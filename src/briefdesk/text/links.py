"""Web addresses in running text (RFC 3986, but written between Chinese characters)."""

import re
from collections.abc import Iterator

from briefdesk.model.span import Span

_URL = re.compile(r"https?://[!-~]+", re.IGNORECASE)
_TAIL_URL = re.compile(r"https?://[!-~]*$", re.IGNORECASE)
_COMPLETE = re.compile(r"\.(?:pdf|html?|docx?|xlsx?|pptx?|aspx?|php|zip|csv)$", re.IGNORECASE)
_GOES_ON = re.compile(r"[!-~]*[/_=&?%~#][!-~]*|[!-~]*\.(?:pdf|html?|docx?|xlsx?|aspx?|php)\b")
_PAIRS = {")": "(", "]": "[", "}": "{", ">": "<"}
_OPEN_TAIL = "/-_?&=%.#~:"


def find_urls(text: str) -> Iterator[Span]:
    """Yield the places of all addresses.

    An address ends before the first character that is not ASCII; closing brackets it does not open
    and closing punctuation are not part of it.
    """
    for match in _URL.finditer(text) if "://" in text else ():
        end = match.start() + len(_trimmed(match.group()))
        if end - match.start() > len("https://"):
            yield Span(match.start(), end)


def _trimmed(url: str) -> str:
    """Return the address without the punctuation of the sentence around it."""
    while url and (url[-1] in ".,;:!?'\"" or url[-1] in _PAIRS):
        opening = _PAIRS.get(url[-1])
        if opening and url.count(opening) >= url.count(url[-1]):
            break
        url = url[:-1]
    return url


def is_bare_url(text: str) -> bool:
    """Tell whether a line is an address and nothing else."""
    return _URL.fullmatch(text) is not None


def continues_url(before: str, after: str, *, full: bool) -> bool:
    """Tell whether the line ``after`` goes on with the address at the end of ``before``.

    ``full``: the line before was filled to its edge.
    """
    if "://" not in before:
        return False
    tail = _TAIL_URL.search(before[-2000:])
    if tail is None or not re.match(r"[!-~]", after) or is_bare_url(after):
        return False
    if before[-1] in _OPEN_TAIL:
        return re.match(r"[\w/%?&=#.~-]", after, re.ASCII) is not None
    if _COMPLETE.search(tail.group()):
        return False
    return _GOES_ON.match(after) is not None or (
        full and re.match(r"\w", after, re.ASCII) is not None
    )
