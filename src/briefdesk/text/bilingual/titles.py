"""Titles of the original that the translation writes in two ways, or two that it writes alike."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefdesk.model.span import Span
from briefdesk.text.bilingual.beside import Beside, Side, Spans, letters

_JAPANESE = re.compile("[「『]([^「」『』\n]{6,})[」』]")
_CHINESE = re.compile("《((?:[^《》\n]|《[^《》\n]*》){4,})》")
_ALIKE = 0.4  # of the different characters of the shorter title


class Titled(NamedTuple):
    """A title on both sides: the words within the marks, and where they stand."""

    translation: str
    span: Span
    original: str
    original_span: Span


class Confused(NamedTuple):
    """Titles that do not go one to one; ``is_split``: one of the original is written two ways."""

    titles: tuple[Titled, ...]
    is_split: bool


def confused_titles(beside: Beside) -> Iterator[Confused]:
    """Yield the titles of which one side has two for one of the other, in the order of the text.

    Only links that have one title on either side tell which belong together.
    """
    found = list(_titled(beside))
    by_original = _grouped((letters(one.original), one) for one in found)
    by_translation = _grouped((letters(one.translation), one) for one in found)
    for those in by_original:
        if len({letters(one.translation) for one in those}) > 1:
            yield Confused(tuple(those), is_split=True)
    for those in by_translation:
        if len({letters(one.original) for one in those}) > 1:
            yield Confused(tuple(those), is_split=False)


def _titled(beside: Beside) -> Iterator[Titled]:
    for link in beside.linked:
        theirs = list(_titles(_JAPANESE, beside.original, link.original))
        ours = list(_titles(_CHINESE, beside.translation, link.translation))
        if len(theirs) == len(ours) == 1 and _may_be_one(ours[0][0], theirs[0][0]):
            yield Titled(*ours[0], *theirs[0])


def _may_be_one(translation: str, original: str) -> bool:
    """Tell whether a title shares as many characters with one of the original as they mostly do.

    Words in quotation marks are often no title.
    """
    ours, theirs = set(letters(translation)), set(letters(original))
    return len(ours & theirs) >= _ALIKE * min(len(ours), len(theirs))


def _titles(form: re.Pattern[str], side: Side, spans: Spans) -> Iterator[tuple[str, Span]]:
    for span in spans:
        for found in form.finditer(side.document.text, span.start, span.end):
            yield found[1], Span(*found.span(1))


def _grouped(pairs: Iterable[tuple[str, Titled]]) -> list[list[Titled]]:
    found: defaultdict[str, list[Titled]] = defaultdict(list)
    for key, one in pairs:
        found[key].append(one)
    return list(found.values())
