"""Counters and measures in three languages, each with a canonical name.

A unit names what two texts may state the same of: 人, 名 and people are ``person``; 家, 社 and 机构
all count organisations. quantulum3 0.10 knows English measures only and loads a classifier.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from briefdesk.text.values.plain import Plain


class Unit(NamedTuple):
    """The words of a unit, the usual one first; Han and kana as ``values.plain`` writes them."""

    zh: tuple[str, ...]
    ja: tuple[str, ...]
    en: tuple[str, ...]
    counts: bool = True  # things that a language may also count without a word for it


UNITS: Mapping[str, Unit] = {
    "percent": Unit(("%",), ("%", "パーセント"), ("%", "percent", "per cent"), counts=False),
    "point": Unit(("个百分点",), ("ポイント",), ("percentage points",), counts=False),
    "yen": Unit(("日元", "日圆"), ("円",), ("yen", "jpy"), counts=False),
    "dollar": Unit(("美元",), ("米ドル", "ドル"), ("dollars", "us dollars"), counts=False),
    "euro": Unit(("欧元",), ("ユーロ",), ("euros", "euro"), counts=False),
    "yuan": Unit(("元人民币", "人民币元", "元"), ("人民元",), ("yuan", "rmb"), counts=False),
    "person": Unit(
        ("人", "名", "人份", "位"),
        ("人", "名", "人分"),
        ("people", "persons", "individuals", "person"),
    ),
    "organisation": Unit(
        ("家", "个机构", "所"),
        ("社", "企業", "機関", "施設", "団体", "法人", "事業者", "機构"),
        ("companies", "institutions", "organisations", "organizations", "firms", "entities"),
    ),
    "country": Unit(("个国家", "国", "个成员国"), ("か国", "か國"), ("countries", "member states")),
    "item": Unit(("项", "项目"), ("項目", "項"), ("items",)),
    "case": Unit(("件", "起"), ("件",), ("cases",)),
    "piece": Unit(("个", "点", "方面"), ("つ", "個", "点"), ("pieces",)),
    "kind": Unit(
        ("类", "种", "种类", "类型"), ("種類", "種", "類型"), ("kinds", "types", "categories")
    ),
    "part": Unit(("部分", "个部分"), ("部分",), ("parts",)),
    "place": Unit(("处",), ("か所", "箇所"), ("places", "sites")),
    "household": Unit(("户",), ("世帯",), ("households",)),
    "bed": Unit(("张床位", "张床", "张病床"), ("床",), ("beds",)),
    "time": Unit(("次", "回"), ("回",), ("times",)),
    "fold": Unit(("倍",), ("倍",), ("fold",), counts=False),
    "age": Unit(("岁", "周岁"), ("歳",), ("years old", "years of age"), counts=False),
    "year": Unit(("年", "年间"), ("年間", "年"), ("years", "year"), counts=False),
    "month": Unit(("个月",), ("か月", "月間"), ("months", "month"), counts=False),
    "week": Unit(("周", "个星期"), ("週間",), ("weeks", "week"), counts=False),
    "day": Unit(("天", "日"), ("日間", "日"), ("days", "day"), counts=False),
    "hour": Unit(("小时", "个小时"), ("時間",), ("hours", "hour"), counts=False),
    "minute": Unit(("分钟",), ("分間",), ("minutes", "minute"), counts=False),
    "kilometre": Unit(("公里", "千米"), ("キロメートル",), ("km", "kilometres"), counts=False),
    "metre": Unit(("米",), ("メートル",), ("m", "metres"), counts=False),
    "kilogram": Unit(("公斤", "千克"), ("キログラム",), ("kg", "kilograms"), counts=False),
    "tonne": Unit(("吨",), ("トン",), ("tonnes", "tons"), counts=False),
    "gigabyte": Unit(("gb",), ("gb", "ギガバイト"), ("gb", "gigabytes"), counts=False),
    "terabyte": Unit(("tb",), ("tb", "テラバイト"), ("tb", "terabytes"), counts=False),
}

ORDINAL = "nth"
"""The unit of 第3回, 第3次, 第217届, the 3rd; of a part of a text it is ``nth_chapter`` …"""
ORDINALS: Mapping[str, Unit] = {
    ORDINAL: Unit(("次", "届", "回"), ("回", "次"), ("",)),
    "nth_part": Unit(("部分", "部"), ("部",), ("part",)),
    "nth_chapter": Unit(("章",), ("章",), ("chapter",)),
    "nth_section": Unit(("节",), ("節",), ("section",)),
    "nth_no": Unit(("号",), ("号",), ("no.",)),
    "nth_phase": Unit(("期", "阶段"), ("期", "段階"), ("phase",)),
    "nth_page": Unit(("页",), ("頁", "ページ"), ("page",)),
    "nth_day": Unit(("日", "天"), ("日目",), ("day",)),
    "nth_year": Unit(("年",), ("年目",), ("year",)),
    "nth_generation": Unit(("代",), ("世代",), ("generation",)),
}

# Behind a counter, what makes another word of it: 3人称, 次世代, 5家族, 3名詞.
_NOT_BEFORE = {
    "人": "(?!称|工|物|格|间|民|口|才|一首)",
    "名": "(?!称|义|義|单|簿|詞|词|前)",
    "位": "(?!于|置|次|数)",
    "家": "(?!庭|族|属|电|具)",
    "社": "(?!会|区|员|保)",
    "国": "(?!家|际|会|民|内|籍|土|際|立|务)",
    "件": "(?!数|名)",
    "个": "(?!别|性|体)",
    "つ": "(?!いて|つ|き|け|目)",
    "点": "(?!数|击|检|半|评|滴|名|目|以|字)",
    "条": "(?!件|约|款|例|文|码|纹|[のと之第])",
    "类": "(?!似|型|推)",
    "种": "(?!族|植|子)",
    "处": "(?!理|分|方|罚|于)",
    "户": "(?!籍|口|主)",
    "次": "(?!利用|使用|元|方|产业|加工|情报|世代|数|级|资料|要|官|长|回|の|第)",
    "回": "(?!答|复|収|收|顾|路|避|数|归|报|転|转)",
    "倍": "(?!率|数|増|增)",
    "年": "(?!度|金|代|龄|生|次|报|表|号|头|底|末|内|以来に|月|长|少)",
    "日": "(?!本|常|元|圆|程|期|数|志|报|系|方|时|号|历|市|目)",
    "天": "(?!然|气|皇|津|文)",
    "周": "(?!知|边|期|岁|年|围|辺|末|到|刊|密)",
    "床": "(?!边)",
    "元": "(?!数据|素|年|气|来|々|の|旦|号|宇宙|化|的|管|论)",
    "m": "(?![a-z0-9])",
    "项": "(?!目)",
    "所": "(?!有|得|需|在|属|持|述|以|谓|要|管|定|示|长)",
    "起": "(?!草|源|点|诉|算|訴|因|用|到|施|的|止|案)",
    "法人": "(?!税|格)",
    "企业": "(?!间)",
    "米": "(?!国|ドル)",
}


def _words() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, unit in UNITS.items():
        for word in (*unit.zh, *unit.ja, *unit.en):
            found.setdefault(Plain(word).text, name)
    return found | {"条": "piece"}  # never written so: 3条 may be an article


CANONICAL: Mapping[str, str] = _words()
"""The unit of each word, as ``values.plain`` writes it."""


def _pattern(word: str) -> str:
    ending = r"(?![a-z])" if word[-1].isascii() and word[-1].isalpha() else ""
    return re.escape(word) + _NOT_BEFORE.get(word, ending)


UNIT = "|".join(_pattern(word) for word in sorted(CANONICAL, key=lambda word: (-len(word), word)))
"""Matches a unit, the longest first."""
