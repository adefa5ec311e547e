"""How Word prints a number: the formats of ``w:numFmt`` (ECMA-376, part 1, 17.18.59)."""

from collections.abc import Callable, Mapping

_CHINESE = "〇一二三四五六七八九"
_FORMAL_CHINESE = "零壹贰叁肆伍陆柒捌玖"
_FORMAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖"
_FORMAL_JAPANESE = "〇壱弐参四伍六七八九"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_KANA = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
_NARROW_KANA = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
_IROHA = (
    "イロハニホヘトチリヌルヲワカヨタレソツネナラム"
    "ウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
)
_NARROW_IROHA = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"
_CHICAGO = "*†‡§"
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LARGEST = 9999


def printed(number: int, kind: str) -> str:
    """Return a number as a format prints it; formats that are not known print decimals.

    Numbers a format has no sign for are decimals too, as in Word.
    """
    if kind == "none":
        return ""
    form = _FORMS.get(kind)
    if form is None or not 0 <= number <= _LARGEST:
        return str(number)
    return form(number) or str(number)


def _roman(number: int) -> str:
    text = ""
    for size, letters in _ROMAN:
        text += letters * (number // size)
        number %= size
    return text


def _repeated(signs: str) -> Callable[[int], str]:
    """Print a, b, … z, aa, bb …"""

    def form(number: int) -> str:
        turns, place = divmod(number - 1, len(signs))
        return signs[place] * (turns + 1) if number else ""

    return form


def _in_turn(signs: str) -> Callable[[int], str]:
    """Print one sign of a series, from the start again at its end."""
    return lambda number: signs[(number - 1) % len(signs)] if number else ""


def _from(first: str, last: int) -> Callable[[int], str]:
    """Print the signs that Unicode has for 1 to ``last`` from ``first`` on."""
    return lambda number: chr(ord(first) + number - 1) if 1 <= number <= last else ""


def _circled(number: int) -> str:
    for low, high, first in ((1, 20, 0x2460), (21, 35, 0x3251), (36, 50, 0x32B1)):
        if low <= number <= high:
            return chr(first + number - low)
    return "⓪" if number == 0 else ""


def _digits(signs: str) -> Callable[[int], str]:
    """Print digit by digit."""
    return lambda number: "".join(signs[int(digit)] for digit in str(number))


def _counted(digits: str, units: str, *, silent: str = "", zero: str = "") -> Callable[[int], str]:
    """Print with the signs for ten, a hundred and a thousand in ``units``.

    ``silent`` are the powers whose one is not written: with "1" only in front (十, but 一百一十),
    with more of them everywhere (百十). ``zero`` fills a gap inside (一百〇一).
    """

    def form(number: int) -> str:
        text, gap = "", False
        for power in (3, 2, 1, 0):
            digit = number // 10**power % 10
            if digit == 0:
                gap = True
                continue
            unsaid = digit == 1 and str(power) in silent and (not text or len(silent) > 1)
            text += zero if gap and text else ""
            text += ("" if unsaid else digits[digit]) + (units[power - 1] if power else "")
            gap = False
        return text or digits[0]

    return form


def _ordinal(number: int) -> str:
    teens = 10 <= number % 100 <= 20
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


_chinese = _counted(_CHINESE, "十百千", silent="1", zero="〇")
_FORMS: Mapping[str, Callable[[int], str]] = {
    "decimalZero": lambda number: f"{number:02}",
    "ordinal": _ordinal,
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "upperLetter": _repeated(_LATIN),
    "lowerLetter": _repeated(_LATIN.lower()),
    "chicago": _repeated(_CHICAGO),
    "numberInDash": lambda number: f"- {number} -",
    "decimalFullWidth": _digits("０１２３４５６７８９"),
    "decimalFullWidth2": _digits("０１２３４５６７８９"),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedFullstop": _from("⒈", 20),
    "decimalEnclosedParen": _from("⑴", 20),
    "ideographEnclosedCircle": _from("㊀", 10),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
    "taiwaneseCounting": _chinese,
    "taiwaneseCountingThousand": _chinese,
    "japaneseCounting": _counted(_CHINESE, "十百千", silent="123"),
    "ideographDigital": _digits(_CHINESE),
    "japaneseDigitalTenThousand": _digits(_CHINESE),
    "taiwaneseDigital": _digits("○一二三四五六七八九"),
    "chineseLegalSimplified": _counted(_FORMAL_CHINESE, "拾佰仟", zero="零"),
    "ideographLegalTraditional": _counted(_FORMAL_TRADITIONAL, "拾佰仟", zero="零"),
    "japaneseLegal": _counted(_FORMAL_JAPANESE, "拾百千"),
    "ideographTraditional": _in_turn(_STEMS),
    "ideographZodiac": _in_turn(_BRANCHES),
    "ideographZodiacTraditional": lambda number: (
        _in_turn(_STEMS)(number) + _in_turn(_BRANCHES)(number)
    ),
    "aiueo": _in_turn(_NARROW_KANA),
    "aiueoFullWidth": _in_turn(_KANA),
    "iroha": _in_turn(_NARROW_IROHA),
    "irohaFullWidth": _in_turn(_IROHA),
}
