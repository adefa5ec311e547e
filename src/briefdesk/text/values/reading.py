"""Reading all values of a text in one pass.

Recognizers-Text (Python 1.0.2a2, unmaintained alpha) reads Chinese numbers and dates with their
places, but hangs on long numbers, has no eras, laws or articles, and needs seconds for a page.
"""

import re
from collections.abc import Iterator
from datetime import date

from briefdesk.model.eras import ERAS
from briefdesk.model.progress import Progress, reported, unheard
from briefdesk.model.value import StatedValue
from briefdesk.text.numerals import HAN
from briefdesk.text.values.bounds import bounded
from briefdesk.text.values.dates import read_date
from briefdesk.text.values.english import read_english_date
from briefdesk.text.values.found import Context, Found, Reader
from briefdesk.text.values.laws import read_english_law, read_law
from briefdesk.text.values.locators import read_english_locator, read_locator
from briefdesk.text.values.ordinals import read_english_ordinal, read_ordinal
from briefdesk.text.values.plain import Plain
from briefdesk.text.values.quantities import (
    NUMBER_WORDS,
    read_english_number,
    read_money,
    read_percentage,
    read_quantity,
)

_START = re.compile(
    rf"(?P<percent>百分之)|(?P<digit>[0-9]+)|(?P<era>{'|'.join(ERAS)})|(?P<nth>第)"
    r"|(?P<money>(?:[¥$€]|\b(?:eur|usd|jpy))(?= ?[0-9]))"
    "|(?P<relative>[本今来明去昨翌次同当上下](?=[年月]|个月)|该[年月]|本财政年度|先月|年[内底末])"
    "|(?P<same>[同本前该](?=[条项款]))"
    f"|(?P<han>{HAN})"
    r"|(?P<latin>(?<![a-z0-9_])(?:[mtshr](?=[0-9]{1,2}[-./年])|fy(?= ?[0-9])|fiscal\b"
    r"|(?:the )?year(?= [12][0-9]{3}(?![0-9]))|q[1-4]\b"
    r"|(?:end of|year-end|late)(?= )|(?:first|second|latter|1st|2nd) half"
    r"|(?:spring|summer|autumn|fall|winter|meiji|taisho|showa|heisei|reiwa)(?= )"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    r"|articles?|arts?\.|section|(?:part|chapter|phase|page|generation|day|year)(?= ?[0-9])|no\."
    r"|act|law|cabinet order|imperial ord(?:er|inance)|order|ordinance|rules?|public notice"
    r"|(?:commission |council )?(?:delegated |implementing )?(?:regulation|directive|decision)"
    rf"|{NUMBER_WORDS})(?![a-z])|\((?:eu|ec|eec)\))",
    re.ASCII,
)
_READERS: dict[str, tuple[Reader, ...]] = {
    "percent": (read_percentage,),
    "digit": (
        read_law,
        read_locator,
        read_date,
        read_english_date,
        read_english_ordinal,
        read_ordinal,
        read_quantity,
    ),
    "era": (read_law, read_date),
    "nth": (read_locator, read_ordinal),
    "money": (read_money,),
    "relative": (read_law, read_date, read_locator),
    "same": (read_locator,),
    "han": (read_law, read_locator, read_date, read_ordinal, read_quantity),
    "latin": (
        read_english_law,
        read_english_locator,
        read_english_date,
        read_date,
        read_english_ordinal,
        read_english_number,
    ),
}

_APART = 10  # characters between two places where a value may begin, about


def stated_values(
    text: str, lang: str, today: date | None = None, progress: Progress = unheard
) -> tuple[StatedValue, ...]:
    """Return the values of a text in order; none overlaps another.

    ``lang`` is ``zh``, ``ja`` or ``en``: it decides what 项 and 以前 mean; all three languages are
    read. ``today`` is the day on which the text was written: without it 本年度 has no value. Raises
    what ``progress`` raises.
    """
    plain = Plain(text)
    context = Context(plain, lang, today)
    stated = []
    free = 0
    for found in _found(context, progress):
        whole = bounded(context, found)
        start, end = plain.span(max(whole.start, free), whole.end)
        stated.append(
            StatedValue(start, end, whole.value, whole.bound, whole.era, whole.contradicts)
        )
        free = whole.end
    return tuple(stated)


def _found(context: Context, progress: Progress) -> Iterator[Found]:
    free = 0
    text = context.text
    for start in reported(_START.finditer(text), progress, len(text) // _APART):
        at = start.start()
        kind = start.lastgroup
        if at < free or kind is None:
            continue
        if kind == "digit" and at and (text[at - 1].isascii() and text[at - 1].isalpha()):
            continue
        for reader in _READERS[kind]:
            found = reader(context, at)
            if found is not None:
                free = found.end
                yield found
                break
