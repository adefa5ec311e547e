"""Everything a text shows, put together: right on what lawyers write, and on the real briefing."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import Cancelled
from briefdesk.formats import document
from briefdesk.formats.termbase import tbx3
from briefdesk.model.candidate import Candidate, Evidence, ProposedTerm
from briefdesk.model.concept import ConceptKind, Confidence
from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import unheard
from briefdesk.text.matcher import Matcher
from briefdesk.text.mining import mine
from briefdesk.text.spellings import Spellings
from tests.conftest import ROOT
from tests.mined import mined, names, written

# made up: language, sentence, the names that it explains
SENTENCES = ROOT / "tests" / "data" / "mining" / "sentences.tsv"
GLOSS, TITLE, SHORT, QUOTED, FREQUENT = Evidence


def test_names_of_one_thing_are_one_candidate() -> None:
    page = written(
        "zh-Hans",
        "《数字行政改革汇总》（以下简称“汇总”）规定NDB（National Database，索赔数据库）。",
        "允许访问NDB（健康保险数据库），见“汇总”。",
    )
    [ndb, summary] = mined(page)
    assert names([ndb, summary]) == [
        "NDB = National Database = 索赔数据库 = 健康保险数据库",
        "数字行政改革汇总 = 汇总",
    ]
    assert ndb.evidence == (GLOSS,)
    assert summary.evidence == (TITLE, SHORT)
    assert summary.kind is ConceptKind.DOCUMENT
    assert [term.type for term in summary.terms] == ["full", "short"]
    assert [page.text[span.start : span.end] for span in ndb.spans] == ["NDB", "NDB"]
    assert (ndb.text, ndb.count) == ("NDB", 2)


def test_what_the_term_base_has_is_not_proposed() -> None:
    page = written("zh-Hans", "《个人信息保护法》与“公共数据库”和《医疗法》。")
    assert names(mined(page, "个人信息保护法", "公共数据库")) == ["医疗法"]
    assert names(mined(page, "個人信息保護法", "公共数据库", "医療法")) == []


def test_a_new_name_of_a_known_concept() -> None:
    page = written("zh-Hans", "设立健康数据访问机构（Health Data Access Body，HDAB）。")
    [found] = mined(page, "健康数据访问机构")
    assert found.concept == "c-k0"
    assert found.terms == (
        ProposedTerm("zh-Hans", "健康数据访问机构"),
        ProposedTerm("en", "Health Data Access Body"),
        ProposedTerm("en", "HDAB", "abbrev"),
    )


def test_names_in_sentences_of_lawyers() -> None:
    right: list[str] = []
    wrong: list[tuple[str, list[str]]] = []
    for line in SENTENCES.read_text("utf-8").splitlines():
        lang, text, explained = line.split("\t")
        firsts = [one.text for one in mined(written(lang, text)) if one.evidence != (QUOTED,)]
        for name in explained.split("|"):
            if name in firsts:
                right.append(name)
            else:
                wrong.append((name, firsts))
    assert len(right) >= 0.93 * (len(right) + len(wrong)), wrong


def test_evidence_first_then_the_best() -> None:
    often = ["甲国的安全执行环境很多。", "关于安全执行环境，乙方不同意。", "丙说安全执行环境可靠。"]
    page = written("zh-Hans", *often, "“医疗平台”和《基本方针》以及联邦学习（FL）、“医疗平台”。")
    found = mined(page)
    assert [(one.evidence[0], one.text) for one in found] == [
        (GLOSS, "联邦学习"),
        (TITLE, "基本方针"),
        (QUOTED, "医疗平台"),
        (FREQUENT, "安全执行环境"),
    ]
    assert found[2].kind is ConceptKind.SYSTEM


def test_traditional_chinese() -> None:
    page = written(
        "zh-Hant",
        "依據歐洲健康資料空間（European Health Data Space，EHDS）之規定，各會員國設立之健康資料近用"
        "機構（HDAB）應審查。《個人資料保護法》（以下簡稱「個資法」）亦同。",
    )
    assert names(mined(page)) == [
        "歐洲健康資料空間 = European Health Data Space = EHDS",
        "健康資料近用機構 = HDAB",
        "個人資料保護法 = 個資法",
    ]


def test_japanese() -> None:
    page = written(
        "ja",
        "個人情報の保護に関する法律（平成15年法律第57号。以下「個人情報保護法」という。）に基づき、"
        "医療機関は個人健康記録（PHR）を提供し、「医療DX推進に関する基本方針」を定める。",
    )
    found = mined(page)
    assert names(found) == [
        "個人健康記録 = PHR",
        "個人情報の保護に関する法律 = 個人情報保護法",
        "医療DX推進に関する基本方針",
    ]
    assert {term.lang for one in found for term in one.terms} == {"ja", "en"}


@given(st.lists(st.text("医疗数据《》“”（）以下简称DX、。的", max_size=40), min_size=1, max_size=6))
def test_places_are_true_and_nothing_is_proposed_twice(texts: list[str]) -> None:
    page = written("zh-Hans", *texts)
    found = mined(page)
    firsts = [one.text for one in found]
    assert len(set(firsts)) == len(firsts)
    for one in found:
        assert one.spans == tuple(sorted(set(one.spans)))
        first = one.spans[0]
        assert page.text[first.start : first.end].split() == one.text.split()


def test_it_tells_how_far_it_is_and_can_be_given_up() -> None:
    page = written("zh-Hans", "《医疗法》。")
    told: list[float] = []
    mine(page, (), lambda _: "", lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert told[-1] == 1

    def give_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        mine(page, (), lambda _: "", give_up)


def test_a_long_text_takes_seconds(counted: Callable[[int, int], int]) -> None:
    size = counted(60_000, 500_000)
    sentence = "关于第{0}号医疗数据访问机构（Access Body {0}），各国采用不同的数据库{0}。"
    texts = ["".join(map(sentence.format, range(at, at + 20))) for at in range(0, size // 40, 20)]
    page = written("zh-Hans", *texts)
    begun = time.process_time()
    assert mine(page, (), lambda _: "")
    assert time.process_time() - begun < size / 25_000


# the names that the real briefing explains in brackets, by reading it
EXPLAINED = {
    "DX": "数字化转型",
    "EBPM": "基于证据的政策制定",
    "NDB": "National Database of Health Insurance Claims",
    "DPC DB": "急性期入院医疗数据库",
    "介护 DB": "护理数据库",
    "公共数据库": "Public DB",
    "假名化信息": "pseudonymized data",
    "结局": "Outcome",
    "欧洲健康数据空间": "EHDS",
    "健康数据空间": "EU Data Space",
    "疾病登记数据库": "Registry",
    "生物样本库": "Biobank",
    "个人健康记录": "PHR",
    "人工智能": "AI",
    "医疗数字化转型": "医疗 DX",
    "国家联络点": "National Contact Point",
    "健康数据访问机构": "Health Data Access Bodies",
    "受信任的健康数据持有者": "trusted health data holder",
    "选择退出": "Opt-out",
    "选择加入": "Opt-in",
}


def read(path: Path) -> ImportedDocument:
    """Return a briefing as its reader sees it."""
    data = path.read_bytes()
    info = FileInfo(path.name, "", len(data), "", "", "", 0)
    return document.read(data, info, ReadingOptions(), unheard)


def with_evidence(found: tuple[Candidate, ...], evidence: Evidence) -> list[Candidate]:
    return [one for one in found if evidence in one.evidence]


def test_the_real_briefing_without_a_term_base(real_briefing: Path) -> None:
    page = read(real_briefing)
    found = mine(page, (), lambda _: "")
    explained = {one.text: one.terms[1].text for one in with_evidence(found, GLOSS)}
    assert explained == EXPLAINED
    titles = {one.text for one in with_evidence(found, TITLE)}
    shorts = {term.text for one in found for term in one.terms if term.type == "short"}
    printed = {part.partition("》")[0] for part in page.text.split("《")[1:]}
    assert {title for title in printed if "EHDS" not in title} == titles | (printed & shorts)
    assert shorts == {"汇总 2025", "基本方针", "下一代医疗基础法"}
    often = [one.text for one in found if one.evidence == (FREQUENT,)]
    assert {"医疗数据", "医疗机构", "电子病历", "敏感个人信息", "本人同意"} < set(often[:20])
    assert not [one for one in often if one[0] in "的与和在" or one[-1] in "的与和在"]


def test_the_real_briefing_beside_the_bundled_term_bases(real_briefing: Path) -> None:
    files = sorted((ROOT / "glossary").glob("*.tbx"))
    bases = [tbx3.read(file.read_bytes(), file.name) for file in files]
    page = read(real_briefing)
    spellings = Spellings(concept for base in bases for concept in base.concepts)
    found = mine(page, Matcher.over(bases).recognise(page), spellings.meaning)
    assert len(found) < 30
    assert all(
        one.concept or not any(spellings.meaning(t.text) for t in one.terms) for one in found
    )
    assert all(one.confidence is not Confidence.UNSURE for one in found)
