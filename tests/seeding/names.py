"""Faults of names: abbreviations, declared short forms, titles, foreign names in brackets."""

import re
from collections.abc import Iterator
from random import Random

from briefdesk.model.concept import best_term
from briefdesk.text.name_forms import is_name
from tests.seeding.ground import Fault, Ground

_EXPANDED = re.compile(
    "(?P<bracket>（[A-Za-z][A-Za-z ,’'-]+[，,] ?(?P<behind>[A-Z][A-Za-z]{1,7})）)"
    "|(?P<front>[A-Z]{3,7})(?P<gloss>（[一-鿿]{4,}）)"
)
_DECLARED = re.compile("[（，]以下简称“(?P<short>[^”]+)”")
_TITLE = re.compile("《(?P<title>[^《》]{8,})》")
_EXPANSIONS = ("国家诊疗记录登记簿", "全国就诊索引", "地区数据交换计划", "统一申报与登记处")
_UNKNOWN = ("HIRX", "NCRP", "MDSG", "QRLH", "PHDX", "JMRC", "DHLN", "RWDP")
_TITLES = (
    "关于医疗信息标准化工作的实施方案", "促进研究用数据流通的中期路线图",
    "面向中小机构的安全管理措施指引", "地区医疗网络整备事业的评价报告书",
    "关于诊疗数据质量改善的工作建议", "跨机构数据联结的技术要求说明书",
    "关于患者说明与意见征集的指导要领", "公共部门数据治理能力的调查结果",
)  # fmt: skip
_SWAPS = (
    ("关于", "有关"), ("推进", "促进"), ("计划", "规划"), ("改革", "变革"), ("利用", "使用"),
    ("基本", "根本"), ("确保", "保障"), ("制度", "机制"), ("数据", "资料"), ("信息", "资讯"),
)  # fmt: skip


def abbreviation(ground: Ground, random: Random) -> Iterator[Fault]:
    """Leave the expansion of an abbreviation out, or expand it again in another way."""
    for row in ground.sentences:
        words = ground.words(row)
        for found in _EXPANDED.finditer(words):
            short = found["behind"] or found["front"]
            which = "bracket" if found["behind"] else "gloss"
            later = list(ground.places(short, row + 1))
            if found["behind"] and later:
                at = found.span(which)
                without = ground.fault("abbreviation", row, at, "", short)
                used, start = later[0]
                yield without._replace(
                    row=used, cell=ground.cells[used], start=start, end=start + len(short),
                    also=(row, without.cell), first=short,
                )  # fmt: skip
            for used, start in later:
                end = start + len(short)
                if ground.words(used)[end : end + 1] != "（":
                    other = f"（{random.choice(_EXPANSIONS)}）"
                    yield ground.fault("abbreviation", used, (end, end), other, short)


def unknown_abbreviation(ground: Ground, random: Random) -> Iterator[Fault]:
    """Use an abbreviation that nothing explains, or explain it in two ways."""
    for number, short in enumerate(_UNKNOWN):
        first, second = sorted(random.sample(list(ground.sentences), 2))
        if number % 2:
            lead = f"按照 {short} 的安排，"
            yield ground.before("abbreviation", second, lead, (3, 3 + len(short)), short)
            continue
        one, other = random.sample(_EXPANSIONS, 2)
        lead = f"按照 {short}（{other}）的安排，"
        fault = ground.before("abbreviation", second, lead, (3, len(lead) - 4), short)
        yield fault._replace(also=(first, f"按照 {short}（{one}）的安排，{ground.cells[first]}"))


def short_form(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Use a short form before its declaration, or declare it a second time."""
    for row in ground.sentences:
        for found in _DECLARED.finditer(ground.words(row)):
            short = found["short"]
            for early in ground.sentences:
                if early < row and short not in ground.words(early):
                    lead = f"就“{short}”而言，"
                    yield ground.before("short-form", early, lead, (2, 2 + len(short)), short)
            for late, start in ground.places(short, row + 1):
                end = start + len(short) + 1
                if ground.words(late)[end - 1 : end] in "》”":
                    again = f"（以下简称“{short}”）"
                    yield ground.fault("short-form", late, (end, end), again, short)


def title(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Spell a title that is there several times in another way at one of them."""
    for row in ground.sentences:
        for found in _TITLE.finditer(ground.words(row)):
            name = found["title"]
            others = [one for one, _ in ground.places(f"《{name}》") if one != row]
            if not others or any(f"“{name}" in ground.words(one) for one in ground.sentences):
                continue
            for right, wrong in _SWAPS:
                at = name.find(right)
                if at >= 0:
                    start = found.start("title") + at
                    fault = ground.fault(
                        "title-identity", row, (start, start + len(right)), wrong, name
                    )
                    yield fault._replace(start=found.start("title"), end=found.end("title"))


def other_title(ground: Ground, random: Random) -> Iterator[Fault]:
    """Cite a document under two titles."""
    for name in _TITLES:
        first, second = sorted(random.sample(list(ground.sentences), 2))
        right, wrong = random.choice([swap for swap in _SWAPS if swap[0] in name] or [("的", "之")])
        lead = f"据《{name.replace(right, wrong, 1)}》，"
        fault = ground.before("title-identity", second, lead, (1, len(lead) - 1), name)
        yield fault._replace(also=(first, f"据《{name}》，{ground.cells[first]}"))


def foreign_name(ground: Ground, random: Random) -> Iterator[Fault]:
    """Put the English name of another concept in brackets behind a term."""
    names = [
        (seen.one.concept, term.text)
        for seen in ground.free
        if (term := best_term(ground.concept(seen), "en")) and term.text[0].isalpha()
    ]
    for seen in ground.free:
        words = ground.words(seen.row)
        concept, name = random.choice(names)
        is_other = concept != seen.one.concept and not is_name(name, "en", ground.concept(seen))
        if is_other and words[seen.end : seen.end + 1] not in ("（", "》", "”"):
            bracket = f"（{name}）"
            yield ground.fault(
                "bilingual-parenthesis", seen.row, (seen.end, seen.end), bracket, seen.one.concept
            )
