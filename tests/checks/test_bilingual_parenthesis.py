"""Names in brackets that are another thing's."""

import pytest

from briefdesk.checks import CHECKS
from briefdesk.checks.bilingual_parenthesis import CHECK
from briefdesk.model.finding import Gravity
from tests.examined import agrees_with_its_examples, findings, suggested, surfaces


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


def test_the_name_of_another_known_thing_is_grave() -> None:
    found = findings(CHECK, "由健康数据访问机构（National Contact Point）审查。")
    assert found[0].severity is Gravity.HIGH
    assert surfaces(found) == [["National Contact Point"]]
    assert suggested(found) == [["health data access body"]]


def test_an_unknown_name_is_less_and_one_that_is_nearly_right_least() -> None:
    (unlike,) = findings(CHECK, "由健康数据访问机构（Ministry of Silly Walks）审查。")
    (alike,) = findings(CHECK, "由健康数据访问机构（Health Data Bureau）审查。")
    assert (unlike.severity, alike.severity) == (Gravity.MEDIUM, Gravity.LOW)


@pytest.mark.parametrize(
    "text",
    [
        "由健康数据访问机构（Health Data Access Bodies）审查。",
        "由健康数据访问机构（the health data access body）审查。",
        "由健康数据访问机构（Health Data Access Body，HDAB）审查。",
        "须制作假名加工信息（仮名加工情報）。",
        "须制作假名加工信息（pseudonymously processed information）。",
    ],
)
def test_silent_on_its_own_name_in_any_case_number_and_article(text: str) -> None:
    assert findings(CHECK, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "由健康数据访问机构（第 55 条）审查。",
        "由健康数据访问机构（2029 年 3 月 26 日起）审查。",
        "由健康数据访问机构（HDAB）审查。",
        "由健康数据访问机构（即各国设立的机构）审查。",
        "由健康数据访问机构（see Article 55）审查。",
        "由健康数据访问机构（https://example.eu/body）审查。",
    ],
)
def test_silent_on_what_is_no_name(text: str) -> None:
    assert findings(CHECK, text) == []


def test_silent_on_an_unknown_head() -> None:
    assert findings(CHECK, "由月球事务局（National Contact Point）审查。") == []


def test_silent_where_the_term_is_only_the_end_of_a_longer_name() -> None:
    assert findings(CHECK, "设立月球数据库（Lunar Craters）。") == []


def test_silent_where_the_name_belongs_to_another_word_in_the_brackets() -> None:
    assert findings(CHECK, "相关数据库（即公共数据库，Public DB）。") == []


@pytest.mark.parametrize(
    "text",
    [
        "须说明法律案（insurer）的内容。",
        "建立这一数据库（evidence-based policy making）的目的。",
        "由主管大臣（Regulation (EU) 2025/327 on the European Health Data Space）决定。",
    ],
)
def test_the_name_of_another_known_thing_counts_behind_any_words(text: str) -> None:
    (one,) = findings(CHECK, text)
    assert one.severity is Gravity.HIGH


def test_silent_where_longer_words_may_call_the_thing_in_the_brackets() -> None:
    assert findings(CHECK, "由健康数据准入机构（health data access body）审查。") == []
