"""Numbers in an order: 第217届, 第3回, 三つ目, 第5部分, 71頁, the 3rd, chapter 3."""

import re
from decimal import Decimal

from briefdesk.model.value import Quantity
from briefdesk.text.numerals import NUMERAL, numeral
from briefdesk.text.values.found import Context, Found
from briefdesk.text.values.units import ORDINAL, ORDINALS

_UNITS = {
    **{word: name for name, unit in ORDINALS.items() for word in (*unit.zh, *unit.ja)},
    "节": "nth_section",
    "頁": "nth_page",
    "日目": "nth_day",
    "年目": "nth_year",
    **dict.fromkeys(("个", "种", "类", "点", "の", "つ目", "番目", "点目", "个目"), ORDINAL),
}
_NTH = re.compile(
    rf"第(?P<number>{NUMERAL})(?P<word>部分|阶段|段階|世代|ページ|日目?|天|年(?!度)目?"
    r"|次(?!利用|元|产业)|届|回(?!答)|部(?![门門长署])|期(?!间|限|待)|代(?!理|表|码)"
    r"|[章节号页頁个种类点の])"
    rf"|(?P<count>{NUMERAL})(?P<rank>つ目|番目|点目|个目|日目|年目)"
    r"|(?P<page>[0-9]{1,4})(?:页|頁|ページ)"
)
_ENGLISH = re.compile(
    r"(?P<number>[0-9]{1,4})(?:st|nd|rd|th)(?![a-z])"
    r"|(?P<word>part|chapter|section|phase|page|generation|day|year(?= [0-9]{1,3}(?![0-9]))|no\.)"
    r" ?(?P<behind>[0-9]{1,4})(?![0-9a-z]|\.[0-9])"
)


def read_ordinal(context: Context, at: int) -> Found | None:
    """Read 第217届, 第3回, 三つ目, 第5部分, and 71頁, which is the same as 第71頁."""
    found = _NTH.match(context.text, at)
    if found is None:
        return None
    number = numeral(found["number"] or found["count"] or found["page"])
    unit = "nth_page" if found["page"] else _UNITS[found["word"] or found["rank"]]
    return None if number is None else Found(at, found.end(), Quantity(number, number, unit))


def read_english_ordinal(context: Context, at: int) -> Found | None:
    """Read 217th, chapter 3, page 71."""
    found = _ENGLISH.match(context.text, at)
    if found is None:
        return None
    number = Decimal(found["number"] or found["behind"])
    unit = f"nth_{found['word'].rstrip('.')}" if found["word"] else ORDINAL
    return Found(at, found.end(), Quantity(number, number, unit))
