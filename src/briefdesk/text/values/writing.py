"""The ways in which a language writes a value."""

from collections.abc import Iterator
from decimal import Decimal

from briefdesk.model.eras import ERAS
from briefdesk.model.value import Bound, LawNo, Locator, Period, Quantity, Value
from briefdesk.text.numerals import in_han
from briefdesk.text.values.eras import eras_of
from briefdesk.text.values.laws import EU, MAKERS
from briefdesk.text.values.period_forms import WIDE, period_forms, suffix
from briefdesk.text.values.units import ORDINAL, ORDINALS, UNITS

_JAPANESE = str.maketrans("亿", "億")
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
_TIMES = frozenset(["year", "month", "week", "day", "hour"])


def written(value: Value, lang: str, bound: Bound = Bound.NONE) -> str:
    """Return the usual way to write a value in ``zh``, ``ja`` or ``en``, with its bound."""
    return bounded(forms(value, lang)[0], value, bound, lang)


def bounded(words: str, value: Value, bound: Bound, lang: str) -> str:
    """Return the words of a value with its bound."""
    if bound is Bound.NONE:
        return words
    is_time = isinstance(value, Quantity) and value.unit in _TIMES
    if bound is Bound.AT_MOST and is_time and lang != "en":
        return f"{words}以内"
    return _BOUNDS[bound][LANGUAGES.index(lang)].format(words)


def forms(value: Value, lang: str) -> tuple[str, ...]:
    """Return the ways to write a value in ``zh``, ``ja`` or ``en``, the usual one first."""
    if isinstance(value, Quantity):
        ways = _quantity(value, lang)
    elif isinstance(value, Period):
        ways = period_forms(value, lang)
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
    yield f"{number:f}".translate(WIDE)
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
        yield f"{number}{suffix(number)}" if value.unit == ORDINAL else f"{unit.en[0]} {number}"
        return
    for word in unit.zh if lang == "zh" else unit.ja:
        yield f"第{number}{word}"
        yield f"第 {number} {word}"
        yield f"第{in_han(number)}{word}"


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
