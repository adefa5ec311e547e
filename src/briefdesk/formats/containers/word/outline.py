"""Headings of a file that marks none: short paragraphs with an automatic number.

Many Chinese offices number their headings by a list and never use a style for them. The rule is
that of plain text: a numbered line is a heading if it could be a title and if what stands beside it
is not another line of the same list.
"""

import re
from collections.abc import Sequence

from briefdesk.model.imported import BlockType, SpanRole
from briefdesk.text.headings import LONGEST_HEADING
from briefdesk.text.marked.passages import Passage

_CLASSES = (
    (re.compile(r"\d+"), "1"),
    (re.compile(r"[A-Za-z]+"), "a"),
    (re.compile(r"[〇零一二三四五六七八九十百]+|[㈠-㈩]"), "一"),
    (re.compile(r"[①-⑳⑴-⒇]"), "①"),
)
_ENDS_SENTENCE = re.compile(r"[。；，：;,:、]$|。")


def with_headings(passages: Sequence[Passage]) -> tuple[list[Passage], int]:
    """Return the passages with headings where none is marked, and how many were found.

    A form of number has the level at which it came first.
    """
    found = list(passages)
    if any(passage.type is BlockType.HEADING for passage in passages):
        return found, 0
    shown = [
        (place, said(passage), _form(passage))
        for place, passage in enumerate(passages)
        if said(passage) and not passage.is_title
    ]
    levels: dict[str, int] = {}
    current = count = 0
    for index, (place, text, form) in enumerate(shown[:-1]):  # nothing follows the last
        beside = [other for _, _, other in (*shown[max(0, index - 1) : index], shown[index + 1])]
        if form and form not in beside and _is_title(text):
            current = levels.setdefault(form, current + 1)
            found[place] = passages[place]._replace(type=BlockType.HEADING, level=current)
            count += 1
    return found, count


def said(passage: Passage) -> str:
    """Return the words of a passage."""
    return "".join(p.text for p in passage.pieces if p.role is SpanRole.TEXT).strip()


def _form(passage: Passage) -> str:
    """Return the form of a passage's number (一、), empty for bullets and what has none."""
    if passage.type is not BlockType.LIST_ITEM or passage.cell is not None:
        return ""
    form = passage.number
    for pattern, sign in _CLASSES:
        form = pattern.sub(sign, form)
    return form if any(sign in form for _, sign in _CLASSES) else ""


def _is_title(text: str) -> bool:
    """Tell whether words can be those of a heading."""
    return len(text) <= LONGEST_HEADING and not _ENDS_SENTENCE.search(text)
