"""Dates and deadlines."""

from datetime import date
from functools import partial

import pytest

from briefdesk.checks import CHECKS
from briefdesk.checks.base import Examination
from briefdesk.checks.date_deadline import CHECK
from briefdesk.model.concept import Concept, ConceptKind, SourceRef, Term
from briefdesk.model.finding import Gravity
from briefdesk.model.house_profile import HouseProfile
from briefdesk.model.imported import Meta
from briefdesk.model.wire import changed
from tests.examined import (
    agrees_with_its_examples,
    examination,
    examined,
    findings,
    graded,
    knowing,
    suggested,
    surfaces,
)
from tests.termbases import document

NOBODY = knowing()
REPORT = "就医疗数据的范围和信息基础设施的形态形成中期总结报告"
told = partial(graded, CHECK, known=NOBODY)


def of_day(day: str, *texts: str) -> Examination:
    """Return a briefing that bears a day."""
    return examination(changed(document(*texts), meta=Meta(date=day)), known=NOBODY)


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


@pytest.mark.parametrize(
    "day",
    [
        "2025 年 2 月 30 日",
        "2025 年 13 月 1 日",
        "6 月 31 日",
        "令和 7 年 2 月 29 日",
        "2025-13-01",
    ],
)
def test_a_date_that_no_calendar_has(day: str) -> None:
    assert told(f"会议于 {day} 召开。") == [(Gravity.HIGH, [day])]


def test_a_date_that_there_is_not_is_one_fault_wherever_it_stands() -> None:
    text = "会议于 2025 年 4 月 31 日召开。报告自 2025 年 5 月 1 日至 2025 年 4 月 31 日有效。"
    assert told(text) == [(Gravity.HIGH, ["2025 年 4 月 31 日"] * 2)]


def test_an_era_year_that_there_was_not() -> None:
    text = "该制度自平成 32 年 4 月起施行。"
    found = findings(CHECK, text, known=NOBODY)
    assert (surfaces(found), suggested(found)) == ([["平成 32 年"]], [["令和 2 年"]])
    assert found[0].severity is Gravity.MEDIUM
    assert list(CHECK.find(of_day("2018-03-01", text))) == []  # nobody knew of 令和 then
    assert told("该制度自令和 2 年 4 月起施行。") == []


@pytest.mark.parametrize("years", ["2019 年（平成 32 年）", "平成 32 年（2020 年）"])
def test_an_era_year_beside_another_year_is_told_by_law_citation_alone(years: str) -> None:
    page = examined(f"该制度自{years}4 月起施行。", known=NOBODY)
    assert [one.check for check in CHECKS for one in check.find(page)] == ["law-citation"]


def test_a_day_of_the_week_that_it_was_not() -> None:
    found = findings(CHECK, "2025 年 6 月 13 日（星期四）召开。", known=NOBODY)
    assert (surfaces(found), suggested(found)) == ([["四"]], [["五"]])
    assert told("2025 年 6 月 13 日（周五）召开。") == []


def test_a_range_that_runs_backwards() -> None:
    text = "自 2026 年 4 月 1 日至 2025 年 3 月 31 日"
    assert told(f"{text}实施。") == [(Gravity.MEDIUM, [text])]
    assert told("2025 年 10 月至 3 月实施。") == [(Gravity.LOW, ["2025 年 10 月至 3 月"])]
    assert told("2024 年 12 月至 2025 年 6 月实施。") == []


def test_one_milestone_at_the_end_of_a_year_and_of_a_fiscal_year() -> None:
    page = of_day("2025-11-12", f"以 2025 年底为目标，{REPORT}。", f"将在本年度年底前，{REPORT}。")
    [found] = CHECK.find(page)
    assert (found.severity, surfaces([found])) == (Gravity.HIGH, [["2025 年底", "本年度年底前"]])
    assert "2026-03-31" in found.evidence[0].english


def test_the_end_of_a_fiscal_year_is_no_end_of_a_year() -> None:
    found = findings(CHECK, "须在 2025 年度末（2025 年 12 月 31 日）前提交。", known=NOBODY)
    assert [one.severity for one in found] == [Gravity.MEDIUM]
    assert surfaces(found) == [["2025 年度末", "2025 年 12 月 31 日"]]
    assert "31 March: 2026-03-31" in found[0].evidence[0].english


def test_the_same_words_of_two_days() -> None:
    said = "数字行财政改革会议决定了数据利用制度的基本方针"
    assert told(f"2025 年 6 月 13 日{said}。", f"2025 年 6 月 30 日{said}。") == [
        (Gravity.MEDIUM, ["2025 年 6 月 13 日", "2025 年 6 月 30 日"])
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"以 2025 年底为目标，{REPORT}。", f"在 2025 年 12 月前，{REPORT}。"),
        (f"以 2025 年度末为目标，{REPORT}。", f"在 2026 年 3 月 31 日前，{REPORT}。"),
        (f"在 2030 年前，{REPORT}。", f"以 2029 年底为目标，{REPORT}。"),
        (f"约 2025 年底，{REPORT}。", f"在 2026 年 6 月前，{REPORT}。"),
        ("在 2025 年底前召开第 1 次医疗数据会议。", "在 2026 年 3 月前召开第 2 次医疗数据会议。"),
        ("医院最迟于 2026 年 3 月前完成系统建设。", "诊所最迟于 2028 年 3 月前完成系统建设。"),
        ("最迟于 2026 年 3 月前，医院完成系统建设。", "最迟于 2028 年 3 月前，诊所完成系统建设。"),
        ("第一阶段在 2026 年底前完成系统建设。", "第二阶段在 2027 年底前完成系统建设。"),
        ("在 2025 年度末前提交年度报告和数据清单。", "在 2026 年度末前提交年度报告和数据清单。"),
        (
            "2024 年 6 月委员会公布了数据利用的调查结果。",
            "2025 年 6 月委员会公布了数据利用的调查结果。",
        ),
        ("在 2025 年底前完成系统的建设工作。", "在 2026 年 3 月前制定人才的培养方针。"),
    ],
)
def test_dates_that_meet_and_other_milestones(one: str, other: str) -> None:
    assert told(one, other) == []


def test_a_title_with_two_dates() -> None:
    text = (
        "《数据基本方针》（2025 年 6 月 13 日）很长。《数据基本方针》（2025 年 6 月 30 日）很好。"
    )
    assert told(text) == [(Gravity.MEDIUM, ["2025 年 6 月 13 日", "2025 年 6 月 30 日"])]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("系统预计于 2025 年 3 月完成。", [Gravity.LOW]),
        ("2024 年发行的卡片将陆续期满。", [Gravity.INFO]),
        ("系统原定于 2025 年 3 月完成。", []),
        ("系统已于 2025 年 3 月完成。", []),
        ("系统预计于 2026 年 3 月完成。", []),
    ],
)
def test_what_was_to_come_when_it_was_written(text: str, severity: list[Gravity]) -> None:
    assert [one.severity for one in CHECK.find(of_day("2025-11-12", text))] == severity


def test_what_has_come_since_is_only_mentioned() -> None:
    page = of_day("2025-11-12", "系统预计于 2025 年 11 月 30 日完成。")
    assert [one.severity for one in CHECK.find(page)] == [Gravity.INFO]
    assert list(CHECK.find(changed_day(page, date(2025, 11, 20)))) == []


def changed_day(page: Examination, today: date) -> Examination:
    """Return a text looked at on another day."""
    return Examination(page.text, page.concepts, today)


def test_a_bill_that_is_law_since() -> None:
    source = SourceRef("law", "法", "令和7年法律第87号", promulgated="2025-12-12")
    terms = (Term("t-1", "zh-Hans", "医疗改正法案"),)
    bill = Concept("c-1", "d", terms, kind=ConceptKind.STATUTE, sources=(source,))
    page = changed(document("《医疗改正法案》继续审议。"), meta=Meta(date="2025-11-12"))
    [found] = CHECK.find(examination(page, known=knowing(bill)))
    assert (found.severity, surfaces([found])) == (Gravity.INFO, [["医疗改正法案"]])


def test_only_chinese_texts_are_looked_at() -> None:
    assert list(CHECK.find(examined("2025年2月30日", known=NOBODY, lang="ja"))) == []


@pytest.mark.parametrize(
    ("dates", "right"),
    [
        ("western", [["2003 年"], Gravity.LOW]),
        ("era", [["平成 29 年", "平成 30 年", "令和 5 年", "令和 6 年"], Gravity.LOW]),
        ("both", [[
            "2017 年（平成 29 年）", "2003 年（平成 15 年）", "2018 年（平成 30 年）",
            "2023 年（令和 5 年）", "2024 年（令和 6 年）",
        ], Gravity.LOW]),
    ],
)  # fmt: skip
def test_years_as_the_house_names_them(dates: str, right: list[object]) -> None:
    text = (
        "2017 年公布。平成 15 年成立。2018 年施行。2023 年修正。2024 年施行。见《2020 年白皮书》。"
    )
    profile = HouseProfile(dates=dates)  # type: ignore[arg-type]
    [found] = CHECK.find(examined(text, known=NOBODY, profile=profile))
    assert [suggested([found])[0], found.severity] == right


def test_years_as_most_of_the_text_names_them() -> None:
    text = "2017 年公布。" * 9 + "平成 15 年成立。"
    profile = HouseProfile(dates="majority")
    [found] = CHECK.find(examined(text, known=NOBODY, profile=profile))
    assert (found.severity, suggested([found])) == (Gravity.INFO, [["2003 年"]])
    assert told(text) == []
