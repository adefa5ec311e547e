"""Numbers with their units: 3万人, 30 %, 3割, 百分之三十, 10～20社, three companies."""

import re
from decimal import Decimal

from briefdesk.model.eras import ERAS
from briefdesk.model.value import Bound, Quantity
from briefdesk.text.numerals import ARABIC, HAN, NUMERAL, numeral
from briefdesk.text.values.found import Context, Found
from briefdesk.text.values.units import CANONICAL, UNIT, UNITS

_TO = "(?:[-~]|から|至|到|乃至|ないし| to | - )"
_MANY = "(?P<many>多|余)?"
_SCALE = "(?: (?P<scale>thousand|million|billion|trillion)(?![a-z]))?"
_ARABIC = re.compile(
    rf"(?P<low>{ARABIC})(?:(?: ?(?P<lowunit>{UNIT}))?{_TO}(?P<high>{ARABIC}))?"
    rf"{_SCALE}{_MANY}(?:[ -]?(?P<unit>{UNIT}))?(?P<there>まで)?"
)
_HAN = re.compile(rf"(?P<low>{HAN})(?:{_TO}(?P<high>{HAN}))?{_MANY}(?P<unit>{UNIT})?")
_TENTHS = re.compile(
    rf"(?P<low>{NUMERAL})(?:{_TO}(?P<high>{NUMERAL}))?"
    rf"(?:割(?:(?P<hundredths>{NUMERAL})分(?!の))?(?![合引りれ当])|成(?![立为員员果本长型功分形年人熟就绩长]))"
)
_HUNDREDTHS = re.compile(
    rf"百分之(?P<number>{NUMERAL})(?:点(?P<fraction>[〇零一二三四五六七八九]+))?"
)
_MONEY = re.compile(rf"(?P<sign>[¥$€]|eur|usd|jpy) ?(?P<low>{ARABIC}){_SCALE}(?P<unit>)")
_MONEY_UNITS = {
    "¥": "yen", "jpy": "yen", "$": "dollar", "usd": "dollar", "€": "euro", "eur": "euro",
}  # fmt: skip
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: value for value, word in enumerate(_ONES)}
_WORDS |= {word: 10 * value for value, word in enumerate(_TENS, 2)}
NUMBER_WORDS = "|".join(sorted(_WORDS, key=len, reverse=True))
_ENGLISH = re.compile(
    rf"(?P<word>{NUMBER_WORDS})(?:-(?P<ones>{NUMBER_WORDS}))?(?![a-z-])"
    rf"(?P<hundred> hundred)?{_SCALE}(?: ?(?P<unit>{UNIT}))?"
)
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_CODE = re.compile(r"[0-9]+(?:-[0-9]+){2,}|[0-9]+(?:\.[0-9]+){2,}|0[0-9]+(?!\.)")
_GUESS = re.compile(f"[1-9]、[1-9](?:{UNIT})")
_INSIDE = re.compile("分(?:の|之)$")
_LABEL = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,2})*(?:[.)、](?![0-9])|(?<=\.[0-9])[一-鿿ぁ-んァ-ヶ])")
_NOT_BARE = re.compile(r"[年月日号条项款章节级版点a-z_#]|分(?:の|之)|/[0-9]|[-~][a-z0-9]")
_VAGUE = re.compile("[一二两三四五六七八九]{2}(?:$|[十百千万亿兆])")
_OTHER_WORD = frozenset("数几何统唯单划画专某各另进这那任逐均同万幾之第")
_PERIODS = frozenset(("year", "month", "week", "day", "hour", "minute"))


def read_quantity(context: Context, at: int) -> Found | None:
    """Read a number in Arabic or Han digits with its unit, or alone."""
    text = context.text
    before = text[at - 1] if at else " "
    if text[max(0, at - 2) : at] in ERAS:  # a year that the era did not have
        return None
    if not text[at].isascii():
        return None if before in _OTHER_WORD else _tenths(context, at) or _han(context, at)
    if before == "第" or (before.isascii() and (before.isalnum() or before in "_/#")):
        return None
    if before in "-." and at > 1 and text[at - 2].isascii() and text[at - 2].isalnum():
        return None
    return _tenths(context, at) or _arabic(context, at)


def read_percentage(context: Context, at: int) -> Found | None:
    """Read 百分之三十."""
    found = _HUNDREDTHS.match(context.text, at)
    number = numeral(found["number"]) if found else None
    if found is None or number is None:
        return None
    if found["fraction"]:
        digits = "".join(str(int(numeral(sign) or 0)) for sign in found["fraction"])
        number += Decimal(f"0.{digits}")
    return Found(at, found.end(), Quantity(number, number, "percent"))


def read_money(context: Context, at: int) -> Found | None:
    """Read ¥3,000 and $5 million."""
    found = _MONEY.match(context.text, at)
    number = _scaled(found["low"], found["scale"]) if found else None
    if found is None or number is None:
        return None
    return Found(at, found.end(), Quantity(number, number, _MONEY_UNITS[found["sign"]]))


def read_english_number(context: Context, at: int) -> Found | None:
    """Read three companies, twenty-five items."""
    words = _ENGLISH.match(context.text, at)
    if words is None:
        return None
    number = Decimal(_WORDS[words["word"]] + _WORDS.get(words["ones"] or "", 0))
    number *= (100 if words["hundred"] else 1) * _SCALES.get(words["scale"] or "", 1)
    unit = CANONICAL.get(words["unit"] or "", "")
    if number == 1 and (not unit or UNITS[unit].counts):
        return None
    return Found(at, words.end(), Quantity(number, number, unit))


def _is_guess(text: str, at: int) -> bool:
    """Tell whether a digit is one of two that leave open which it is: 2、3件."""
    for start in (at, at - 2):
        guess = _GUESS.match(text, start) if start >= 0 else None
        if guess and not text[start - 1 : start].isdigit():
            return int(text[start]) + 1 == int(text[start + 2])
    return False


def _arabic(context: Context, at: int) -> Found | None:
    text = context.text
    if _CODE.match(text, at) or _is_guess(text, at):
        return None
    if _INSIDE.search(text, max(0, at - 2), at):
        return None
    found = _ARABIC.match(text, at)
    if found is None:
        return None
    low = _scaled(found["low"], found["scale"])
    high = _scaled(found["high"], found["scale"]) if found["high"] else low
    unit = CANONICAL.get(found["unit"] or "", "")
    if unit == "day" and text[at - 1 : at] == "月":
        return None
    if low is None or high is None:
        return None
    if found["high"] and low < 10**4 <= high and found["low"].isdigit():
        low = _shared_scale(low, found["high"])
    if low > high or CANONICAL.get(found["lowunit"] or "", unit) not in (unit, "piece"):
        return None
    end = found.end() if found["high"] or not found["there"] else found.start("there")
    bare = not unit
    if bare and (_NOT_BARE.match(text, end) or _is_label(context, at, end)):
        return None
    return Found(at, end, Quantity(low, high, unit), _many(found))


def _han(context: Context, at: int) -> Found | None:
    found = _HAN.match(context.text, at)
    if found is None or _VAGUE.match(found["low"]):
        return None
    low, high = numeral(found["low"]), numeral(found["high"] or found["low"])
    if low is None or high is None or low > high:
        return None
    unit = CANONICAL.get(found["unit"] or "", "")
    if unit == "day" and context.text[at - 1 : at] == "月":
        return None
    if unit:
        if (low == 1 and UNITS[unit].counts) or (found["unit"] == "国" and low < 10):
            return None
    elif len(found["low"]) < 3 or low < 100 or found["high"]:
        return None
    return Found(at, found.end(), Quantity(low, high, unit), _many(found))


def _tenths(context: Context, at: int) -> Found | None:
    """Read 3割, 3割5分 and 三成."""
    found = _TENTHS.match(context.text, at)
    if found is None:
        return None
    low, high = numeral(found["low"]), numeral(found["high"] or found["low"])
    if low is None or high is None or not 0 < low <= high <= 10:
        return None
    more = numeral(found["hundredths"]) if found["hundredths"] else Decimal(0)
    more = more or Decimal(0)
    return Found(at, found.end(), Quantity(low * 10 + more, high * 10 + more, "percent"))


def _scaled(number: str, scale: str | None) -> Decimal | None:
    value = numeral(number)
    return None if value is None else value * _SCALES.get(scale or "", 1)


def _shared_scale(low: Decimal, high: str) -> Decimal:
    """Return the low end of 10～20万, which has the scale of the high one."""
    sign = re.search("[百千]?[万亿兆]$", high)
    return low * (numeral(sign.group()) or 1) if sign else low


def _many(found: re.Match[str]) -> Bound:
    """Return the bound that 多 or 余 before the unit makes: 50多家."""
    return Bound.MORE_THAN if found["many"] else Bound.NONE


def _is_label(context: Context, at: int, end: int) -> bool:
    """Tell whether a bare number counts the items of a list: 1. or (1)."""
    text = context.text
    if text[at - 1 : at] == "(" and text[end : end + 1] == ")" and end - at <= 3:
        return True
    source = context.plain.source
    place = context.plain.at(at)
    line = source[source.rfind("\n", 0, place) + 1 : place]
    return not line.strip(" \t　(（•・") and _LABEL.match(text, at) is not None
