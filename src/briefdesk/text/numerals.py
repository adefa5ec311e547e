"""Numbers as Chinese, Japanese and English texts write them: 3万5千, 1,234.5, 三百五十, 二〇二五.

Signs are expected half-width and in their simplified form (万 亿 兆), as ``values.plain`` gives
them. kanjize 1.6 and cn2an 0.5 read whole strings of one style only: both refuse ``1億2,000万``,
kanjize ``1億2000万`` and cn2an ``千``; neither says where in a text a number stands.
"""

import re
from decimal import Decimal

HAN_DIGITS = "〇一二三四五六七八九"
DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?"
_SCALE = "(?:[百千]?(?:万亿|[万亿兆])|百|千(?![米克]))"  # 5千米 are 5 kilometres
ARABIC = rf"{DIGITS}(?:{_SCALE}(?:{DIGITS}{_SCALE})*(?:{DIGITS})?)?"
HAN = "(?:[〇零一二两三四五六七八九十百万亿兆]|千(?![米克]))+"
NUMERAL = f"(?:{ARABIC}|{HAN})"

_VALUES = {sign: value for value, sign in enumerate(HAN_DIGITS)} | {"零": 0, "两": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "亿": 10**8, "万亿": 10**12, "兆": 10**12}
_TOKEN = re.compile(rf"{DIGITS}|[〇零一二两三四五六七八九]+|万亿|[十百千万亿兆]")


def numeral(text: str) -> Decimal | None:
    """Return the number that a whole string writes; None if it is none."""
    total = section = Decimal(0)
    digits: Decimal | None = None
    small, large, run, at = 10**4, 10**16, 1, 0
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            return None
        at, sign = token.end(), token.group()
        if sign in _SMALL:
            if _SMALL[sign] >= small or run > 1:
                return None
            small = _SMALL[sign]
            section += (1 if digits is None else digits) * small
            digits = None
        elif sign in _LARGE:
            number = section + (digits or 0)
            if _LARGE[sign] >= large or (not number and total):
                return None
            large = _LARGE[sign]
            total += (number or 1) * large
            section, small, digits = Decimal(0), 10**4, None
        elif digits is not None and digits != 0:
            return None
        else:
            digits = _digits(sign)
            # Han digits in a row, as in 二〇二五; the zero of 一百零五 is none of them.
            run = len(sign.lstrip("〇零")) if sign[0] in _VALUES else 1
            if run > 1 and section:
                return None
    return total + section + (digits or 0) if text else None


def in_han(number: int) -> str:
    """Write a number from 0 to below 10^16 as statutes do: 三百五十, 一万二千."""
    written = ""
    for value, sign in ((10**12, "兆"), (10**8, "亿"), (10**4, "万"), (1, "")):
        group = number // value % 10**4
        if group:
            written += _group(group) + sign
    return written or HAN_DIGITS[0]


def in_positions(number: int) -> str:
    """Write a number digit by digit: 二〇二五."""
    return "".join(HAN_DIGITS[int(digit)] for digit in str(number))


def _group(number: int) -> str:
    written = ""
    for value, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // value % 10
        if digit:
            written += ("" if digit == 1 and sign else HAN_DIGITS[digit]) + sign
    return written


def _digits(sign: str) -> Decimal:
    if sign[0] in _VALUES:
        return Decimal("".join(str(_VALUES[one]) for one in sign))
    return Decimal(sign.replace(",", ""))
