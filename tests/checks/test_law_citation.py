"""Laws and their numbers, dates and eras."""

from functools import partial

import pytest

from briefdesk.checks import CHECKS
from briefdesk.checks.law_citation import CHECK
from briefdesk.model.concept import Concept, ConceptKind, SourceRef, Term
from briefdesk.model.finding import Gravity
from briefdesk.model.wire import changed
from tests.examined import (
    agrees_with_its_examples,
    examined,
    findings,
    graded,
    knowing,
    suggested,
    surfaces,
)


def law(name: str, number: str, promulgated: str = "", in_force: str = "") -> Concept:
    """Return a law with a Chinese name, its number and its days."""
    source = SourceRef("law", "データ法", number, promulgated=promulgated, in_force=in_force)
    terms = (Term("t-1", "ja", "データ法"), Term("t-2", "zh-Hans", name))
    return Concept(f"c-{number[-3:-1]}", "d", terms, kind=ConceptKind.STATUTE, sources=(source,))


KNOWN = knowing(
    law("数据推进法", "平成29年法律第28号", "2017-05-12", "2018-05-11"),
    law("数据保护法", "平成15年法律第57号"),
)
told = partial(graded, CHECK, known=KNOWN)


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


@pytest.mark.parametrize(
    "text",
    [
        "《数据推进法》（平成 29 年法律第 28 号）施行。",
        "《数据推进法》（2017年法律第28号，以下简称“推进法”）施行。",
        "该法的根据是《数据推进法》。该法为平成二十九年法律第二十八号。",
        "2017 年制定的《数据推进法》（2017 年法律第 28 号）",
        "2023 年修正的《数据推进法》（2017 年法律第 28 号）",
        "《数据推进法》2023 年的修正（令和 5 年法律第 35 号）增加了制度。",
        "修正《数据推进法》的法律（令和 5 年法律第 35 号）已经公布。",
        "《数据推进法》于 2017 年 5 月 12 日公布，2018 年 5 月 11 日起施行。",
        "国会于 2017 年通过了《数据推进法》。",
        "《数据推进法》的修正法自 2024 年 4 月 1 日起施行。",
        "2023 年修正的《数据推进法》自 2024 年 4 月 1 日起施行。",
        "《数据推进法》于 2023 年修正，修正后的该法自 2024 年 4 月 1 日起施行。",
        "《数据推进法》第 9 条自 2024 年 4 月 1 日起施行。",
        "2023 年（令和 5 年）与 2019 年（令和元年）",
    ],
)
def test_what_is_right_and_what_is_said_of_amendments(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "number", "right"),
    [
        (
            "《数据推进法》（2023 年法律第 35 号）施行。",
            "2023 年法律第 35 号",
            "2017 年法律第 28 号",
        ),
        ("依数据推进法（令和5年法律第35号）办理。", "令和5年法律第35号", "平成29年法律第28号"),
        (
            "数据推进法的法律编号为令和 5 年法律第 35 号。",
            "令和 5 年法律第 35 号",
            "平成 29 年法律第 28 号",
        ),
        (
            "《数据保护法》（平成 15 年法律第 75 号）",
            "平成 15 年法律第 75 号",
            "平成 15 年法律第 57 号",
        ),
    ],
)
def test_a_number_that_is_not_the_laws_own(text: str, number: str, right: str) -> None:
    found = findings(CHECK, text, known=KNOWN)
    assert [one.severity for one in found] == [Gravity.HIGH]
    assert (surfaces(found), suggested(found)) == ([[number]], [[right]])


def test_the_number_of_an_amending_act_is_told_as_such() -> None:
    [found] = findings(CHECK, "《数据推进法》（2023 年法律第 35 号）", known=KNOWN)
    assert any("amended" in one.english for one in found.evidence)


def test_of_a_law_by_a_wrong_number_nothing_else_is_told() -> None:
    text = "《数据推进法》（令和 5 年法律第 35 号）自 2024 年 4 月 1 日起施行。"
    assert [severity for severity, *_ in told(text)] == [Gravity.HIGH]


def test_a_law_that_was_there_before_its_number() -> None:
    text = "根据 2020 年 10 月修订的《医疗确保法》（2022 年法律第 68 号），数据得以提供。"
    assert told(text) == [(Gravity.MEDIUM, ["2022 年法律第 68 号"])]
    assert told("2023 年修订的《医疗确保法》（2022 年法律第 68 号）") == []


def test_one_title_with_two_numbers() -> None:
    text = "《医疗确保法》（2022 年法律第 68 号）另有规定。《医疗确保法》（2022 年法律第 86 号）"
    assert told(text) == [(Gravity.HIGH, ["2022 年法律第 68 号", "2022 年法律第 86 号"])]


def test_the_number_of_an_unknown_law_may_be_right() -> None:
    assert told("《医疗确保法》（1982 年法律第 80 号）另有规定。") == []


def test_a_day_of_promulgation_told_as_that_of_entry_into_force() -> None:
    text = "《数据推进法》是新法。该法于 2017 年 5 月 12 日施行。"
    assert told(text) == [(Gravity.HIGH, ["2017 年 5 月 12 日施行"])]


def test_days_on_which_nothing_is_known_to_have_happened() -> None:
    assert told("《数据推进法》于 2016 年 5 月公布。") == [(Gravity.MEDIUM, ["2016 年 5 月公布"])]
    assert told("2015 年制定的《数据推进法》") == [(Gravity.MEDIUM, ["2015 年制定"])]
    assert told("《数据推进法》于 2022 年施行。") == [(Gravity.LOW, ["2022 年施行"])]


def test_this_law_is_the_one_named_last_in_the_paragraph() -> None:
    assert told("《数据推进法》是新法。", "该法于 2017 年 5 月 12 日施行。") == []


def test_the_law_of_another_country_of_the_same_name() -> None:
    text = "《个人信息保护法》自 2021 年 11 月 1 日起施行。"
    assert list(CHECK.find(examined(text))) == []
    number = "日本的《个人信息保护法》（平成 15 年法律第 75 号）"
    assert surfaces(CHECK.find(examined(number))) == [["平成 15 年法律第 75 号"]]


def test_an_era_and_a_year_that_are_not_the_same() -> None:
    [found] = findings(CHECK, "2023 年（令和 6 年）5 月公布。", known=KNOWN)
    assert (found.severity, found.evidence[0].english) == (Gravity.MEDIUM, "2023 is 令和5年.")


def test_an_era_that_had_ended() -> None:
    [found] = findings(CHECK, "2019 年（平成 32 年）5 月公布。", known=KNOWN)
    assert (found.severity, surfaces([found])) == (Gravity.MEDIUM, [["2019 年（平成 32 年）5 月"]])
    assert found.evidence[0].english == "2019 is 平成31年、令和元年."


def test_a_year_of_an_era_that_was_foreseen() -> None:
    [found] = findings(CHECK, "以 2020 年（平成 32 年）为目标。", known=KNOWN)
    assert found.severity is Gravity.LOW


def test_a_law_that_is_known_as_a_source_only() -> None:
    source = SourceRef("law", "国会法", "昭和22年法律第79号")
    known = knowing(changed(law("数据推进法", "平成29年法律第28号"), definition_source=source))
    assert findings(CHECK, "《国会法》（昭和 22 年法律第 79 号）", known=known) == []
    [found] = findings(CHECK, "《国会法》（昭和 23 年法律第 79 号）", known=known)
    assert (found.severity, found.source, found.concept) == (Gravity.HIGH, source, "")
    assert suggested([found]) == [["昭和 22 年法律第 79 号"]]


def test_the_title_of_today_given_for_the_year_of_promulgation() -> None:
    terms = (
        Term("t-1", "ja", "データ法"),
        Term("t-2", "zh-Hans", "数据活用法", used=("2017-05-12", "2024-03-31")),
        Term("t-3", "zh-Hans", "数据新法", used=("2024-04-01", "")),
    )
    known = knowing(changed(law("数据新法", "平成29年法律第28号", "2017-05-12"), terms=terms))
    [found] = findings(CHECK, "《数据新法》于 2017 年 5 月公布。", known=known)
    assert (found.severity, surfaces([found])) == (Gravity.LOW, [["数据新法"]])
    assert found.evidence[0].english == "It was called “数据活用法”."
    for right in ("《数据活用法》于 2017 年 5 月公布。", "《数据新法》于 2023 年 5 月修正。"):
        assert findings(CHECK, right, known=known) == []


def test_only_chinese_texts_are_looked_at() -> None:
    page = examined("数据推进法（令和5年法律第35号）", known=KNOWN, lang="ja")
    assert list(CHECK.find(page)) == []
