"""The ways in which a language writes a value."""

from calendar import monthrange
from collections.abc import Iterator
from decimal import Decimal

from briefdesk.model.law_number import ERAS
from briefdesk.model.value import Bound, Grain, LawNo, Locator, Period, Quantity, Value
from briefdesk.text.numerals import in_han, in_positions
from briefdesk.text.values import periods
from briefdesk.text.values.english import MONTHS
from briefdesk.text.values.eras import eras_of
from briefdesk.text.values.laws import EU, MAKERS
from briefdesk.text.values.units import ORDINAL, ORDINALS, UNITS

_WIDE = {ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"}
_JAPANESE = str.maketrans("亿", "億")
_SEASONS = {
    3: ("春季", "春", "spring"),
    6: ("夏季", "夏", "summer"),
    9: ("秋季", "秋", "autumn"),
    12: ("冬季", "冬", "winter"),
}
_ORDERS = {
    "規則": ("规则", "Rules"),
    "告示": ("告示", "Public Notice"),
    "訓令": ("训令", "Order"),
    "令": ("令", "Order"),
}
_KINDS = {
    "法律": ("法律", "Act"),
    "政令": ("政令", "Cabinet Order"),
    "勅令": ("敕令", "Imperial Order"),
}


LANGUAGES = ("zh", "ja", "en")
_BOUNDS = {
    Bound.AT_LEAST: ("{}以上", "{}以上", "at least {}"),
    Bound.MORE_THAN: ("超过{}", "{}超", "more than {}"),
    Bound.AT_MOST: ("{}以下", "{}以下", "at most {}"),
    Bound.LESS_THAN: ("不足{}", "{}未満", "less than {}"),
    Bound.BY: ("最迟{}", "{}まで", "by {}"),
    Bound.BEFORE: ("{}之前", "{}より前", "before {}"),
    Bound.FROM: ("{}起", "{}以降", "from {}"),
    Bound.AFTER: ("{}之后", "{}より後", "after {}"),
    Bound.ABOUT: ("约{}", "約{}", "about {}"),
}


def written(value: Value, lang: str, bound: Bound = Bound.NONE) -> str:
    """Return the usual way to write a value in ``zh``, ``ja`` or ``en``, with its bound."""
    words = _BOUNDS[bound][LANGUAGES.index(lang)] if bound is not Bound.NONE else "{}"
    return words.format(forms(value, lang)[0])


def forms(value: Value, lang: str) -> tuple[str, ...]:
    """Return the ways to write a value in ``zh``, ``ja`` or ``en``, the usual one first."""
    if isinstance(value, Quantity):
        ways = _quantity(value, lang)
    elif isinstance(value, Period):
        ways = _period(value, lang)
    elif isinstance(value, LawNo):
        ways = _law(value, lang)
    else:
        ways = _locator(value, lang)
    return tuple(dict.fromkeys(ways))


def _quantity(value: Quantity, lang: str) -> Iterator[str]:
    if value.unit in ORDINALS:
        yield from _ordinal(value, lang)
        return
    unit = UNITS.get(value.unit)
    words = ("",) if unit is None else {"zh": unit.zh, "ja": unit.ja}.get(lang, unit.en)
    joint = {"ja": "～", "zh": "至"}.get(lang, "–")
    for word in words:
        tail = f" {word}" if lang == "en" and word and word != "%" else word
        if value.low != value.high:
            yield f"{_plain(value.low)}{joint}{_plain(value.high)}{tail}"
            continue
        for number in _numbers(value.low, lang):
            yield number + tail
    if value.low == value.high:
        yield from _special(value, lang)


def _special(value: Quantity, lang: str) -> Iterator[str]:
    """Yield ways that only some units have."""
    whole = value.low == value.low.to_integral_value()
    if value.unit == "percent" and lang == "zh" and whole and value.low > 0:
        yield f"百分之{in_han(int(value.low))}"
    if (
        value.unit == "percent"
        and lang == "ja"
        and whole
        and value.low % 10 == 0
        and 0 < value.low < 100
    ):
        yield f"{int(value.low) // 10}割"


def _numbers(number: Decimal, lang: str) -> Iterator[str]:
    yield f"{number:,f}"
    yield f"{number:f}"
    if lang == "en":
        return
    yield f"{number:f}".translate(_WIDE)
    if number >= 10_000 and number % 1000 == 0 and number < 10**8:
        yield f"{_plain(number / 10_000)}万"
    if number >= 10**8 and number % 10**4 == 0 and number < 10**12:
        large, rest = divmod(int(number), 10**8)
        yield f"{large}{_hundred_million(lang)}" + (f"{rest // 10**4}万" if rest else "")
    if number == number.to_integral_value() and 10_000 <= number < 10**12:
        yield _in_language(in_han(int(number)), lang)


def _hundred_million(lang: str) -> str:
    return "億" if lang == "ja" else "亿"


def _in_language(han: str, lang: str) -> str:
    return han.translate(_JAPANESE) if lang == "ja" else han


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _ordinal(value: Quantity, lang: str) -> Iterator[str]:
    unit = ORDINALS[value.unit]
    number = int(value.low)
    if lang == "en":
        yield f"{number}{_suffix(number)}" if value.unit == ORDINAL else f"{unit.en[0]} {number}"
        return
    for word in unit.zh if lang == "zh" else unit.ja:
        yield f"第{number}{word}"
        yield f"第 {number} {word}"
        yield f"第{in_han(number)}{word}"


def _suffix(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _period(value: Period, lang: str) -> Iterator[str]:
    first = value.first
    if value.grain is Grain.RANGE:
        yield from _range(value, lang)
    elif value.grain is Grain.DAY:
        yield from _day(value, lang)
    elif lang == "en":
        yield from _english_period(value)
    else:
        fiscal = value.grain is Grain.FISCAL_YEAR or _is_fiscal_half(value)
        year = first.year - 1 if fiscal and first.month < 4 else first.year
        for name in _years(year, lang, "年度" if fiscal else "年"):
            yield name + _part(value, lang)


def _part(value: Period, lang: str) -> str:
    """Return what follows the year in the name of a period."""
    chinese = lang == "zh"
    if value.grain is Grain.MONTH:
        return f"{value.first.month}月"
    if value.grain is Grain.SEASON:
        return _SEASONS[value.first.month][0 if chinese else 1]
    if value.grain is Grain.HALF:
        second = value.first.month in (7, 10)
        word = "下半" if second else "上半"
        return word + ("年" if chinese and not _is_fiscal_half(value) else "期")
    return ""


def _is_fiscal_half(value: Period) -> bool:
    return value.grain is Grain.HALF and value.first.month in (4, 10)


def _years(year: int, lang: str, sign: str = "年") -> Iterator[str]:
    """Yield the names of a year or of a fiscal year."""
    yield f"{year}{sign}"
    yield f"{year} {sign}"
    for era in eras_of(year)[:1]:
        name = next(name for name in ERAS if era.startswith(name))
        number = int(era.removeprefix(name))
        yield f"{era}{sign}"
        yield f"{name}{'元' if number == 1 else in_han(number)}{sign}"
        yield f"{era}{sign}（{year}{sign}）"
        yield f"{year}{sign}（{era}{sign}）"
        yield f"{era}（{year}）{sign}"
    yield f"{in_positions(year)}{sign}" if lang == "zh" else f"{year}{sign}".translate(_WIDE)


def _day(value: Period, lang: str) -> Iterator[str]:
    day = value.first
    if lang == "en":
        name = MONTHS[day.month - 1].capitalize()
        yield f"{day.day} {name} {day.year}"
        yield f"{name} {day.day}, {day.year}"
        yield f"{day.day}{_suffix(day.day)} of {name} {day.year}"
        yield day.isoformat()
        return
    for year in _years(day.year, lang):
        yield f"{year}{day.month}月{day.day}日"
    yield f"{day.year} 年 {day.month} 月 {day.day} 日"
    yield f"{in_positions(day.year)}年{in_han(day.month)}月{in_han(day.day)}日"
    yield day.isoformat()
    yield f"{day.year}/{day.month}/{day.day}"
    if day.day == monthrange(day.year, day.month)[1]:
        yield f"{day.year}年{day.month}月{'底' if lang == 'zh' else '末'}"


def _english_period(value: Period) -> Iterator[str]:
    year = value.first.year
    if value.grain is Grain.MONTH:
        yield f"{MONTHS[value.first.month - 1].capitalize()} {year}"
    elif value.grain is Grain.SEASON:
        yield f"{_SEASONS[value.first.month][2]} {year}"
        yield f"{_SEASONS[value.first.month][2]} of {year}"
    elif value.grain is Grain.FISCAL_YEAR:
        yield f"fiscal year {year}"
        yield f"FY{year}"
        yield f"FY {year}"
    elif value.grain is Grain.HALF:
        fiscal = "FY" if value.first.month in (4, 10) else ""
        yield f"{'second' if value.first.month in (7, 10) else 'first'} half of {fiscal}{year}"
    else:
        yield f"the year {year}"


def _range(value: Period, lang: str) -> Iterator[str]:
    """Yield a range by years, months or days, whichever its ends allow."""
    first, last = value.first, value.last
    ends = [Period(first, first), Period(last, last)]
    months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if months:
        ends = [_month(first.year, first.month), _month(last.year, last.month)]
        if (first.month, last.month) == (1, 12):
            ends = [periods.year_period(first.year), periods.year_period(last.year)]
    left, right = (forms(end, lang) for end in ends)
    if lang == "en":
        if ends[0].grain is Grain.YEAR:
            yield f"{first.year}–{last.year}"
        else:
            yield f"{left[0]} to {right[0]}"
        return
    joints = ("至", "～", "-") if lang == "zh" else ("から", "～")
    for joint in joints:
        yield left[0] + joint + right[0] + ("まで" if joint == "から" else "")


def _month(year: int, month: int) -> Period:
    days = monthrange(year, month)[1]
    first = periods.day(year, month, 1)
    last = periods.day(year, month, days)
    if first is None or last is None:
        raise AssertionError(f"no month {month} in {year}")
    return Period(first.first, last.last, Grain.MONTH)


def _law(value: LawNo, lang: str) -> Iterator[str]:
    if value.kind == EU:
        yield (
            f"Regulation (EU) {value.year}/{value.number}"
            if lang == "en"
            else f"(EU) {value.year}/{value.number}"
        )
        yield f"(EU) {value.year}/{value.number}"
        return
    kind = _kind(value.kind, lang)
    if lang == "en":
        yield f"{kind} No. {value.number} of {value.year}"
        return
    eras = eras_of(value.year)
    if lang == "zh":
        yield f"{value.year}年{kind}第{value.number}号"
        yield f"{value.year} 年{kind}第 {value.number} 号"
    for era in eras:
        name = next(name for name in ERAS if era.startswith(name))
        number = int(era.removeprefix(name))
        yield f"{era}年{kind}第{value.number}号"
        yield f"{name}{'元' if number == 1 else in_han(number)}年{kind}第{in_han(value.number)}号"
    yield f"{value.year}年{kind}第{value.number}号"


def _kind(kind: str, lang: str) -> str:
    """Return a kind of law in a language; one that has no known name there as it is."""
    if lang == "ja":
        return kind
    column = 0 if lang == "zh" else 1
    if kind in _KINDS:
        return _KINDS[kind][column]
    for ending, names in _ORDERS.items():
        maker = kind.removesuffix(ending)
        if kind.endswith(ending) and maker in MAKERS:
            name = MAKERS[maker][column]
            return name + names[0] if lang == "zh" else f"{names[1]} of {name}"
    return kind


def _locator(value: Locator, lang: str) -> Iterator[str]:
    if lang == "en":
        yield from _english_locator(value)
        return
    branch = "の" if lang == "ja" else "之"
    paragraph, item = ("項", "号") if lang == "ja" else ("款", "项")
    for number in (str, in_han):
        text = ""
        if value.article:
            head, *branches = value.article.split("の")
            text += f"第{number(int(head))}条" + "".join(
                branch + number(int(part)) for part in branches
            )
        if value.paragraph:
            text += f"第{number(int(value.paragraph))}{paragraph}"
        if value.item.isdecimal():
            text += f"第{number(int(value.item))}{item}"
        yield text


def _english_locator(value: Locator) -> Iterator[str]:
    article = f"Article {value.article.replace('の', '-')}"
    item = f", item ({value.item})" if value.item else ""
    yield article + (f", paragraph ({value.paragraph})" if value.paragraph else "") + item
    if value.paragraph:
        yield f"{article}({value.paragraph})" + (f"({value.item})" if value.item else "")
