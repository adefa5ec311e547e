"""Numbers of Japanese laws and orders: 平成15年法律第57号, 平成十五年法律第五十七号.

Laws are numbered within the year in which they were promulgated, orders by who makes them:
政令, 勅令, 太政官布告, 厚生労働省令, 内閣府令, 個人情報保護委員会規則, 厚生労働省告示.
"""

import re
from unicodedata import normalize

from briefdesk.model.eras import ERAS, LAST_YEARS
from briefdesk.model.law_number import LawNumber
from briefdesk.text.numerals import numeral

_NUMERAL = "[0-9〇一二三四五六七八九十百千]{1,7}"
_MAKER = r"[一-鿿々ァ-ヶー・]{1,60}?"  # 内閣府・厚生労働省令 is of two
_KIND = (
    rf"法律|政令|勅令|太政官布告|太政官達|府令|省令|閣令|{_MAKER}(?:府令|省令|庁令|規則|告示|訓令)"
)
_FORM = re.compile(
    rf"(?P<era>{'|'.join(ERAS)})(?P<year>元|{_NUMERAL})年"
    rf"(?:(?P<constitution>憲法)|(?P<kind>{_KIND})第(?P<number>{_NUMERAL})号)"
)


def law_number(text: str) -> LawNumber | None:
    """Return what a whole text says as a law's number; None if it is none.

    Digits may be Arabic, full-width or Han, the first year 元年; blanks do not count. A year that
    its era did not have makes no number.
    """
    found = _FORM.fullmatch("".join(normalize("NFKC", text).split()))
    if found is None:
        return None
    year = 1 if found["year"] == "元" else _value(found["year"])
    number = 0 if found["constitution"] else _value(found["number"])
    era = found["era"]
    if not 1 <= year <= LAST_YEARS.get(era, year) or (number < 1 and not found["constitution"]):
        return None
    return LawNumber(era, year, found["constitution"] or found["kind"], number)


def _value(text: str) -> int:
    """Return the value of Arabic digits, 五十七 or 五七; 0 for what is no number."""
    return int(numeral(text) or 0)
