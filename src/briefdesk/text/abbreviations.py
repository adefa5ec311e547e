"""Abbreviations in Latin letters: where a text uses them, and which names it gives for them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefdesk.model.candidate import Evidence, ProposedTerm
from briefdesk.model.concept import Confidence
from briefdesk.text.fold import loose
from briefdesk.text.mining.brackets import brackets, parts
from briefdesk.text.mining.declared import declared
from briefdesk.text.mining.found import Found, is_short
from briefdesk.text.mining.glosses import glosses
from briefdesk.text.mining.ground import Ground

# Known to whoever reads a newspaper, or of computers; a house may add its own.
EXEMPT = frozenset(
    re.findall(
        r"\S+",
        """
        AI API App ASEAN AV BBC BCP CD CEO CFO CIO CPU COVID-19 CSV CT DB DNA DVD e-Gov EU FAQ G7
        G20 GDP GPS HIV HTML HTTP HTTPS IC ICT ID IMF iPS IoT IP IPA IQ ISBN ISO ISSN IT JR JSON
        LED LGBT MRI NATO NGO NHK NPO OECD OS PC PCR PDF PIN PhD POS QR RNA SMS SNS TV UK UN UNESCO
        URL US USA USB UTF-8 UTF-16 VAT VIP VPN WHO Wi-Fi WTO XML
        """,
    )
)
_TOKEN = re.compile(
    r"(?<![A-Za-z0-9_.@/+-])[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?![A-Za-z0-9_@]|\.[A-Za-z0-9]|/\w)"
)
_ROMAN = re.compile("[IVXLC]+")
_RUN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ’'&,.()/_@-]*")
_WORD = re.compile("[A-Za-z]?[a-z]{2,}")
_KIND = "数据库|資料庫|データベース|系统|平台|条例|规则|规章|制度|计划|机构|本部|法"
_MIXED_HEAD = re.compile(rf"(?P<short>[A-Za-z][A-Za-z0-9-]+) ?(?:{_KIND})$")
_HEAD = 24  # code points
_NEAR = 80  # code points between an abbreviation and its name
_DB = re.compile(r" ?\bDB\b", re.ASCII)
_SAYS = re.compile(
    "([A-Z][A-Za-z0-9-]+) ?(?:，即[ “]?[^。；，]{2,40}"
    "|”?(?:是|为)[^。；，]{2,40}的(?:简称|缩写|略称)|”?(?:表示|意为|意指))"
    "|(?:简称|缩写)(?:为|是)? ?[“（]?([A-Z][A-Za-z0-9-]+)"
)
_MARKS = "《》〈〉“”「」『』"
_PLURAL = re.compile("(?<=[A-Z])s$")


class Use(NamedTuple):
    """An abbreviation in the text; code points."""

    start: int
    end: int
    short: str


class Expansion(NamedTuple):
    """A name that the text gives for an abbreviation, which stands at ``start``.

    ``name`` is as printed, ``core`` what is left of it where both stand in a longer name
    (医疗数字化转型, 医疗 DX). ``is_sure`` tells that it certainly begins there.
    """

    short: str
    start: int
    end: int
    name: str
    core: str
    lang: str
    is_sure: bool

    def where(self, text: str) -> tuple[int, int]:
        """Return where the name stands, that of the abbreviation where it cannot be told."""
        first = max(0, self.start - len(self.name) - _NEAR)
        found = [
            at.start()
            for at in re.finditer(
                re.escape(self.name), text[first : self.end + _NEAR + len(self.name)]
            )
        ]
        if not found:
            return self.start, self.end
        start = first + min(found, key=lambda at: abs(first + at - self.start))
        return start, start + len(self.name)


def uses(text: str) -> Iterator[Use]:
    """Yield the abbreviations of a text, but for those in English names and phrases."""
    for run in _RUN.finditer(text):
        if _WORD.search(run.group()):
            continue
        for token in _TOKEN.finditer(text, run.start(), run.end()):
            short = _PLURAL.sub("", token.group())
            if len(short) > 1 and is_short(short) and not _ROMAN.fullmatch(short):
                yield Use(token.start(), token.end(), short)


def expansions(ground: Ground) -> Iterator[Expansion]:
    """Yield the names that a text gives for its abbreviations, in no order."""
    for found in glosses(ground):
        yield from _of(ground, found)
    for found in declared(ground):
        if found.evidence is Evidence.SHORT_FORM and len(found.terms) > 1:
            yield from _of(ground, found)
    yield from _mixed(ground)


def explained(text: str) -> Iterator[str]:
    """Yield the abbreviations that a sentence explains without brackets: NDB 是…的简称."""
    for found in _SAYS.finditer(text):
        yield next(filter(None, found.groups()))


def key(expansion: Expansion) -> str:
    """Return by what names are compared: without case, number and width."""
    if expansion.lang != "en":
        return loose(_DB.sub("数据库", expansion.core))
    words = re.findall(r"[a-z0-9]+", expansion.core.lower())
    return " ".join(re.sub("(?:ies|y)$", "i", word).removesuffix("s") for word in words)


def _of(ground: Ground, found: Found) -> Iterator[Expansion]:
    """Yield what the names that belong together say about the abbreviations among them."""
    is_sure = found.place.confidence is Confidence.SURE
    for short in found.terms:
        is_head = short is found.terms[0]
        start = found.place.start if is_head else ground.text.find(short.text, found.place.end)
        for token in _TOKEN.finditer(short.text):
            if token.group() not in _tokens(short.text):
                continue
            at = max(0, start) + token.start()
            word = _PLURAL.sub("", token.group())
            for name in found.terms:
                # Not 《…工程表》（以下简称“医疗 DX 工程表”）, nor CBPR for the APEC of its name.
                if token.group() in _tokens(name.text) or name.text.strip(_MARKS) in short.text:
                    continue
                if name.type == "abbrev" or (
                    len(token.group()) < len(short.text) and _tokens(name.text)
                ):
                    continue
                core = _core(short, token.span(), name)
                end = at + len(token.group())
                yield Expansion(word, at, end, name.text, core, name.lang, is_sure)


def _tokens(name: str) -> list[str]:
    """Return the abbreviations in a name; none where it is English words."""
    if _WORD.search(name):
        return []
    found = (token.group() for token in _TOKEN.finditer(name))
    return [word for word in found if is_short(_PLURAL.sub("", word)) and word != "DB"]


def _core(short: ProposedTerm, place: tuple[int, int], name: ProposedTerm) -> str:
    """Return a name without what stands around the abbreviation as well."""
    core = name.text
    before = short.text[: place[0]].strip()
    behind = _DB.sub("数据库", short.text[place[1] :]).strip()
    core = core.removeprefix(before) if len(before) < len(core) else core
    return core.removesuffix(behind) if len(behind) < len(core) else core


def _mixed(ground: Ground) -> Iterator[Expansion]:
    """Yield what stands in brackets behind a name with an abbreviation in it: DPC 数据库（…）."""
    for bracket in brackets(ground.text):
        before = ground.text[max(0, bracket.start - _HEAD) : bracket.start]
        head = _MIXED_HEAD.search(before)
        if head is None or not _tokens(head["short"]):
            continue
        start = bracket.start - len(before) + head.start()
        short = ProposedTerm("zh-Hans", head.group())
        for part in parts(bracket.content, ground.lang):
            if (
                part.lang != "en"
                and not _tokens(part.text)
                and part.text == bracket.content.strip()
            ):
                name = ProposedTerm(part.lang, part.text)
                core = _core(short, (0, len(head["short"])), name)
                end = start + len(head["short"])
                yield Expansion(head["short"], start, end, name.text, core, name.lang, is_sure=True)
