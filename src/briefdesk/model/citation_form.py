"""How a place in a law, an EU act or a report is written when it is cited.

One form for term base files, cards and memos: 健康保険法（大正11年法律第70号）第150条の2第1項;
Regulation (EU) 2016/679, Art. 4(5). A branch number stands behind the unit it branches from. Each
law is cited in the units of its own country: 中华人民共和国个人信息保护法第73条第3项.
"""

import re

from briefdesk.model.concept import SourceRef

_NUMBER = re.compile(r"((?:附則)?)(\d+)((?:の\d+)*)")  # 附則10, 150の2
_NAMED_FIRST = re.compile(r"(?:附則)?第")
_UNITS = ("条", "項", "号")  # of an article, a paragraph and an item in Japan
# Those of other countries, by what the official titles of their laws say.
_UNITS_ELSEWHERE = (
    (re.compile("中华人民共和国|中華人民共和国"), ("条", "款", "项")),
    (re.compile("台湾|臺灣|台灣|中華民國"), ("條", "項", "款")),
)


def place_in(source: SourceRef) -> str:
    """Return article, paragraph and item alone: 第2条第5項第1号, Art. 4(5), recital 26."""
    if source.kind == "eu" and source.article:
        deeper = "".join(f"({value})" for value in (source.paragraph, source.item) if value)
        return f"Art. {source.article}{deeper}"
    parts = zip((source.article, source.paragraph, source.item), _units(source.title), strict=True)
    place = ""
    for part in (_numbered(value, unit) for value, unit in parts if value):
        place += part if not place or _NAMED_FIRST.match(part) else f", {part}"
    return place


def citation(source: SourceRef, *, numbered: bool = True) -> str:
    """Return a source as people cite it; without ``numbered`` its law number is left out.

    A source with neither title nor place gives its number, its address or its kind.
    """
    named = source.title or source.law_no
    number = f"（{source.law_no}）" if numbered and source.law_no not in ("", named) else ""
    place = place_in(source)
    comma = ", " if named and place and not _NAMED_FIRST.match(place) else ""
    page = f", p. {source.page}" if source.page else ""
    return f"{named}{number}{comma}{place}{page}" or source.url or source.kind


def _units(title: str) -> tuple[str, str, str]:
    """Return how a law's own country calls its articles, paragraphs and items."""
    return next((units for name, units in _UNITS_ELSEWHERE if name.search(title)), _UNITS)


def _numbered(value: str, unit: str) -> str:
    """Write 2 as 第2条, 118の2 as 第118条の2, 附則10 as 附則第10条; other text as it is."""
    found = _NUMBER.fullmatch(value)
    return f"{found[1]}第{found[2]}{unit}{found[3]}" if found else value
