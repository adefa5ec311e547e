"""Headings that have neither number nor look: what plain text has left of them is a short line.

They are guesses, and the reader of the text is told so.
"""

import re
from collections.abc import Sequence

from briefdesk.text.headings import Role, Unit
from briefdesk.text.lines import IDEOGRAPH, NARROWEST
from briefdesk.text.paragraphs import Layout, closes_sentence
from briefdesk.text.title_block import iso_date

_LONGEST = 30  # characters
_MOST = 2  # headings below each other with nothing between them
_NO_TITLE = re.compile(
    r"[。；;！？!?，,、：:…@]|https?:|[.”」』]$|^[（(“「『]|^(?:图|圖|図|表|Fig|Table)\s?\d",
    re.IGNORECASE,
)


def guess_headings(units: Sequence[Unit], layout: Layout) -> list[Unit]:
    """Make headings of short lines between paragraphs, where no heading has a number.

    A line that is one had room for more, says no sentence, follows on the end of one and is
    followed by a paragraph. Returns the units that became headings; one right below another is one
    level deeper.
    """
    if any(unit.role is Role.HEADING and unit.number for unit in units):
        return []
    guessed: list[Unit] = []
    place = 0
    while place < len(units):
        end = place
        while end < len(units) and _may_be_title(units[end], layout):
            end += 1
        above = units[place - 1] if place else None
        below = units[end] if end < len(units) else None
        if 0 < end - place <= _MOST and _is_free(above) and _is_paragraph(below, layout):
            for depth, unit in enumerate(units[place:end], start=1):
                unit.role, unit.level = Role.HEADING, depth
                guessed.append(unit)
        place = max(end, place + 1)
    return guessed


def _may_be_title(unit: Unit, layout: Layout) -> bool:
    """Tell whether a unit is one line that could be the words of a heading."""
    text = unit.rows[0].text
    return (
        unit.role is Role.TEXT
        and len(unit.rows) == 1
        and len(text) <= _LONGEST
        and len(IDEOGRAPH.findall(text)) >= 2
        and _NO_TITLE.search(text) is None
        and not iso_date(text)
        and unit.rows[0].line.width < layout.full * 0.8
        and layout.full > NARROWEST
    )


def _is_free(above: Unit | None) -> bool:
    """Tell whether a heading may follow: on a heading, or on the end of a sentence."""
    return above is None or above.role is Role.HEADING or closes_sentence(above.rows[-1].text)


def _is_paragraph(below: Unit | None, layout: Layout) -> bool:
    """Tell whether a unit is running text: more than a line, or a long one, of whole sentences."""
    if below is None or below.role is not Role.TEXT:
        return False
    long = len(below.rows) > 1 or below.rows[0].line.width >= layout.full * 0.6
    return long and closes_sentence(below.rows[-1].text)
