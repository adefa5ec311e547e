"""Places in a law: 第16条の2第3項第1号, 第16条之2第3款第1项, Article 16-2, paragraph (3), item (i).

A Japanese article has 項 and 号, a Chinese one 款 and 项. Chinese translations keep the Japanese 项
for a paragraph where 号 follows it; alone it is an item.
"""

import re

from briefdesk.model.value import Locator
from briefdesk.text.numerals import numeral
from briefdesk.text.values.found import Context, Found

_N = "(?:[0-9]{1,4}|[〇一二三四五六七八九十百千两]{1,7})"
_BRANCH = rf"(?:(?:の|之){_N})*"
_PLACE = re.compile(
    rf"(?P<named>第?(?P<article>{_N})条(?P<branch>{_BRANCH})|(?:同|本|前|该)条)?(?:の|的)?"
    rf"(?:第?\(?(?P<one>{_N})\)?(?P<sign>[款项]))?"
    rf"(?:第?\(?(?P<two>{_N})(?P<pair>\)?)(?P<sign2>项(?!目)|号|目)(?P<sub>{_BRANCH}))?"
)
_NOT_AN_ARTICLE = re.compile("[约件款例文码纹]")
_BESIDE = re.compile("(?:[条款项]|同[条款项]|[及、或又・]|そ)$")
_PAREN = r"\((?P<{0}>[0-9a-z]{{1,5}})\)"
_ENGLISH = re.compile(
    r"(?:articles?|arts?\.|section|sec\.) ?(?P<article>[0-9]{1,4}(?:-[0-9]{1,3}){0,3})(?![0-9.])"
    r"(?:,? ?(?:paragraph|para\.?) ?\(?(?P<paragraph>[0-9]{1,3})\)?|\((?P<short>[0-9]{1,3})\))?"
    r"(?:,? ?(?:item|subparagraph|point) ?\(?(?P<item>[0-9]{1,3}|[ivxl]{1,6}|[a-z])\)?(?![a-z])"
    r"|\((?P<shortitem>[ivxl]{1,6}|[a-z])\))?"
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def read_locator(context: Context, at: int) -> Found | None:
    """Read a place in a law in Chinese or Japanese."""
    text = context.text
    found = _PLACE.match(text, at)
    if found is None or found.end() == at:
        return None
    numbered, end = found["article"], found.end()
    if numbered and not _is_article(context, found):
        return None
    one, two = found["one"], found["two"]
    if not found["named"] and (not one or not _stands_alone(context, found)):
        return None
    if two and found["pair"] and not one and not found["named"]:
        return None
    paragraph, item = _levels(found)
    article = _joined(numbered, found["branch"]) if numbered else ""
    if not (article or paragraph or item):
        return None
    return Found(at, end, Locator(article, paragraph, item))


def read_english_locator(context: Context, at: int) -> Found | None:
    """Read a place in a law in English."""
    found = _ENGLISH.match(context.text, at)
    if found is None:
        return None
    article = found["article"].replace("-", "の")
    item = found["item"] or found["shortitem"] or ""
    paragraph = found["paragraph"] or found["short"] or ""
    return Found(at, found.end(), Locator(article, paragraph, _arabic(item)))


def _is_article(context: Context, found: re.Match[str]) -> bool:
    """Tell whether N条 is the article and not a count of articles or pieces."""
    at = found.end("branch")
    if found.group().startswith("第"):
        return _NOT_AN_ARTICLE.match(context.text, at) is None or context.text[at] in "约"
    if found["one"] or found["two"] or found["branch"]:
        return True
    alone = context.lang == "ja" and _NOT_AN_ARTICLE.match(context.text, at) is None
    before = context.text[found.start() - 1 : found.start()]
    return alone and before not in ("全", "计", "計", "各")


def _stands_alone(context: Context, found: re.Match[str]) -> bool:
    """Tell whether a paragraph without its article is meant, and not the third of some things."""
    text = context.text
    if _BESIDE.search(text, max(0, found.start() - 2), found.start()):
        return True
    if not found.group().startswith("第"):
        return False
    return found["sign"] == "款" or context.lang == "ja" or found["two"] is not None


def _levels(found: re.Match[str]) -> tuple[str, str]:
    """Return paragraph and item."""
    one = _joined(found["one"]) if found["one"] else ""
    two = _joined(found["two"], found["sub"]) if found["two"] else ""
    if found["sign"] == "款" or not one:
        return one, two
    if found["sign2"] == "号":
        return one, two
    return ("", one)


def _joined(number: str, branches: str | None = "") -> str:
    parts = [number, *re.findall(_N, branches or "")]
    return "の".join(str(int(numeral(part) or 0)) for part in parts)


def _arabic(item: str) -> str:
    """Return (ii) as 2; other letters and digits as they are."""
    if not item or item.strip("ivxl"):
        return item
    values = [_ROMAN[sign] for sign in item]
    following = [*values[1:], 0]
    return str(
        sum(
            -value if value < after else value
            for value, after in zip(values, following, strict=True)
        )
    )
