"""Numbers of laws: 平成15年法律第57号, Act No. 57 of 2003, Regulation (EU) 2025/327."""

import re
from collections.abc import Mapping

from briefdesk.model.eras import ERAS
from briefdesk.model.value import LawNo
from briefdesk.text.law_numbers import law_number
from briefdesk.text.numerals import NUMERAL, numeral
from briefdesk.text.values.eras import YEAR, eras_of, year_of
from briefdesk.text.values.found import Context, Found

EU = "EU"

MAKERS: Mapping[str, tuple[str, str]] = {
    "内閣府": ("内阁府", "the Cabinet Office"),
    "総務省": ("总务省", "the Ministry of Internal Affairs and Communications"),
    "法務省": ("法务省", "the Ministry of Justice"),
    "外務省": ("外务省", "the Ministry of Foreign Affairs"),
    "財務省": ("财务省", "the Ministry of Finance"),
    "文部科学省": (
        "文部科学省",
        "the Ministry of Education, Culture, Sports, Science and Technology",
    ),
    "厚生労働省": ("厚生劳动省", "the Ministry of Health, Labour and Welfare"),
    "農林水産省": ("农林水产省", "the Ministry of Agriculture, Forestry and Fisheries"),
    "経済産業省": ("经济产业省", "the Ministry of Economy, Trade and Industry"),
    "国土交通省": ("国土交通省", "the Ministry of Land, Infrastructure, Transport and Tourism"),
    "環境省": ("环境省", "the Ministry of the Environment"),
    "厚生省": ("厚生省", "the Ministry of Health and Welfare"),
    "個人情報保護委員会": (
        "个人信息保护委员会",
        "the Personal Information Protection Commission",
    ),
    "公正取引委員会": ("公正交易委员会", "the Japan Fair Trade Commission"),
    "デジタル庁": ("数字厅", "the Digital Agency"),
}
"""Who makes orders, in Japanese, each with its Chinese and its English name."""

_SORTS = {"法律": "法律", "政令": "政令", "敕令": "勅令", "省令": "省令", "府令": "府令"}
_ORDERS = {"规则": "規則", "告示": "告示", "训令": "訓令", "令": "令"}
_CHINESE = {chinese: japanese for japanese, (chinese, _) in MAKERS.items()} | {
    "公平交易委员会": "公正取引委員会"
}
_MAKER = "[一-鿿ァ-ヶーぁ-ん・]{2,40}?"
_LAW = re.compile(
    rf"(?P<year>{YEAR}|同年)(?:[0-9一二三四五六七八九十]{{1,3}}月(?:[0-9一二三四五六七八九十]{{1,3}}日)?)?(?:的|の)?"
    rf"(?P<kind>法律|政令|敕令|太政官布告|太政官达|{_MAKER}(?:令|规则|告示|训令)|府令|省令)第(?P<number>{NUMERAL})号"
)
_ENGLISH_KINDS = {
    "act": "法律",
    "law": "法律",
    "cabinet order": "政令",
    "imperial order": "勅令",
    "imperial ordinance": "勅令",
}
_ENGLISH_MAKERS = {english.lower(): japanese for japanese, (_, english) in MAKERS.items()}
_ENGLISH = re.compile(
    r"(?P<kind>act|law|cabinet order|imperial (?:order|ordinance)"
    r"|(?P<sort>order|ordinance|rules?|public notice) of (?P<maker>the [a-z, ]{4,70}?))"
    r",? no\. ?(?P<number>[0-9]{1,4}),? of (?P<year>[12][0-9]{3})\b",
    re.ASCII,
)
_ENGLISH_SORTS = {
    "order": "令",
    "ordinance": "令",
    "rule": "規則",
    "rules": "規則",
    "public notice": "告示",
}
_EU = re.compile(
    r"(?:(?:commission |council )?(?:delegated |implementing )?"
    r"(?:regulation|directive|decision) ?)?\((?:eu|ec|eec)\) ?"
    r"(?:(?P<no>no\.? ?)?(?P<first>[0-9]{1,4})/(?P<second>[0-9]{1,4}))(?![0-9/])号?"
)
_CENTURY = 1950


def read_law(context: Context, at: int) -> Found | None:
    """Read the number of a Japanese law in Chinese or Japanese."""
    found = _LAW.match(context.text, at)
    if found is None:
        return None
    year = year_of(found["year"])
    number = context.year if year is None else year.number
    era, contradicts = ("", False) if year is None else (year.era, year.contradicts)
    if not number:
        return None
    printed = context.plain.source[slice(*context.plain.span(*found.span("kind")))]
    kind = _japanese(found["kind"], "".join(printed.split()))
    law = _law(number, kind, int(numeral(found["number"]) or 0))
    if law is None:
        return None
    return Found(at, found.end(), law, era=era, contradicts=contradicts)


def read_english_law(context: Context, at: int) -> Found | None:
    """Read the number of a Japanese law in English, or one of the European Union."""
    found = _ENGLISH.match(context.text, at)
    if found is not None:
        kind = _ENGLISH_KINDS.get(found["kind"], "")
        if not kind:
            maker = found["maker"]
            kind = _ENGLISH_MAKERS.get(maker, maker.removeprefix("the ").title())
            kind += _ENGLISH_SORTS[found["sort"]]
        law = LawNo(int(found["year"]), kind, int(found["number"]))
        return Found(at, found.end(), law)
    union = _EU.match(context.text, at)
    if union is None:
        return None
    first, second = int(union["first"]), int(union["second"])
    year, number = (second, first) if union["no"] else (first, second)
    year += 1900 if 50 <= year < 100 else 0
    return Found(at, union.end(), LawNo(year, EU, number)) if year > _CENTURY else None


def _law(year: int, kind: str, number: int) -> LawNo | None:
    """Return a law's number; None where no such number can be."""
    for era in eras_of(year):
        name = next(name for name in ERAS if era.startswith(name))
        known = law_number(f"{name}{era.removeprefix(name)}年{kind}第{number}号")
        if known is not None:
            return LawNo(known.ce_year, known.kind, known.number)
    return None


def _japanese(plain: str, printed: str) -> str:
    """Return the Japanese name of a kind of law: 厚生劳动省令 → 厚生労働省令."""
    if plain in _SORTS:
        return _SORTS[plain]
    for ending, japanese in _ORDERS.items():
        if plain.endswith(ending):
            makers = plain.removesuffix(ending).split("・")
            known = [_CHINESE.get(maker, "") for maker in makers]
            return "・".join(known) + japanese if all(known) else printed
    return printed
