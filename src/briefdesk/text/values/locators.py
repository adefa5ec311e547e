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
    rf"(?:第?(?P<article>{_N})条(?P<branch>{_BRANCH})|(?P<same>[同本前该]条))?"
    rf"(?:[の的]?第?\(?(?P<one>{_N})\)?(?P<sign>[款项])(?!目))?"
    rf"(?:[の的]?第?\(?(?P<two>{_N})\)?(?P<sign2>项(?!目)|号|目)(?P<sub>{_BRANCH}))?"
)
_NOT_AN_ARTICLE = re.compile("[件款例文码纹]|约(?!定)")
_BESIDE = re.compile("(?:[条款项]|[同前该本][条款项]|そ)$")
_LISTED = re.compile(
    "[、,，及和与或~-]|及び|および|并びに|並びに|又は|または|若しくは|もしくは|から|至|到"
)
_ENGLISH = re.compile(
    r"(?:articles?|arts?\.) ?(?P<article>[0-9]{1,4}(?:-[0-9]{1,3}){0,3})(?![0-9.])"
    r"(?:,? ?(?:paragraph|para\.?) ?\(?(?P<paragraph>[0-9]{1,3})\)?|\((?P<short>[0-9]{1,3})\))?"
    r"(?:,? ?(?:item|subparagraph|point) ?\(?(?P<item>[0-9]{1,3}|[ivxl]{1,6}|[a-z])\)?(?![a-z])"
    r"|\((?P<shortitem>[0-9]{1,3}|[ivxl]{1,6}|[a-z])\))?"
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def read_locator(context: Context, at: int) -> Found | None:
    """Read a place in a law in Chinese or Japanese."""
    found = _PLACE.match(context.text, at)
    if found is None or found.end() == at:
        return None
    if found["article"] and not _is_article(context, found):
        return None
    paragraph, item = _levels(found, japanese=context.lang == "ja")
    article = _joined(found["article"], found["branch"]) if found["article"] else ""
    if found["same"] and found["same"][0] in "同该" and context.place[0]:
        article = context.place[1].article
    if not article and not found["same"]:
        last = _listed_after(context, at)
        if last is not None:
            article, paragraph, item = _completed(last, found, paragraph, item)
        elif not _stands_alone(context, found):
            return None
    if not (article or paragraph or item):
        return None
    place = Locator(article, paragraph, item)
    context.place = (found.end(), place)
    return Found(at, found.end(), place)


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
    no_article = _NOT_AN_ARTICLE.match(context.text, found.end("branch"))
    if found.group().startswith("第"):
        return no_article is None
    if found["one"] or found["two"] or found["branch"]:
        return True
    before = context.text[found.start() - 1 : found.start()]
    return context.lang == "ja" and no_article is None and before not in ("全", "计", "計", "各")


def _stands_alone(context: Context, found: re.Match[str]) -> bool:
    """Tell whether a paragraph without its article is meant, and not the third of some things."""
    text, at = context.text, found.start()
    if not found.group().startswith("第"):
        return False
    if _BESIDE.search(text, max(0, at - 2), at):
        return True
    return found["sign"] == "款" or (context.lang == "ja" and found["one"] is not None)


def _listed_after(context: Context, at: int) -> Locator | None:
    """Return the place that a place without article stands in a list with: 第1号及び第2号."""
    end, place = context.place
    gap = context.text[end:at]
    return place if end and len(gap) <= 5 and _LISTED.fullmatch(gap) else None


def _completed(
    last: Locator, found: re.Match[str], paragraph: str, item: str
) -> tuple[str, str, str]:
    """Return the place with what it leaves to the one before it in the list."""
    if found["one"] and found["two"]:
        return last.article, paragraph, item
    number = paragraph or item
    is_item = found["sign2"] == "号" or (found["sign"] != "款" and last.item)
    return (last.article, last.paragraph, number) if is_item else (last.article, number, "")


def _levels(found: re.Match[str], *, japanese: bool) -> tuple[str, str]:
    """Return paragraph and item."""
    one = _joined(found["one"]) if found["one"] else ""
    two = _joined(found["two"], found["sub"]) if found["two"] else ""
    return (one, two) if japanese or found["sign"] == "款" or two or not one else ("", one)


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
