"""The values of a text are found where they stand, and nothing else is."""

import csv
import time
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.value import Bound, Grain, LawNo, Period, Quantity
from briefdesk.text.values.reading import stated_values
from tests.text.values.readable import readable

TABLES = Path(__file__).parents[2] / "data" / "values"
TODAY = date(2025, 11, 12)
SIGNS = (
    "0123456789０１２３〇一二三十百千万億亿年月日条項项号款第の之（）()、，,.-～~%％人名家割"
    "令和平成元度末底まで以上約约至 \n\nabFYR7/:"
)


def _rows() -> list[tuple[str, str, str, str, str]]:
    found = []
    for path in sorted(TABLES.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            next(rows)
            found += [(path.stem, *row) for row in rows]
    return [(table, lang, text, values, bounds) for table, lang, text, values, bounds in found]


ROWS = _rows()


@pytest.mark.parametrize(("table", "lang", "text", "values", "bounds"), ROWS)
def test_what_an_example_states(table: str, lang: str, text: str, values: str, bounds: str) -> None:
    stated = stated_values(text, lang, None if table == "nothing" else TODAY)
    assert "; ".join(readable(one) for one in stated) == values
    assert "; ".join(one.bound.value or "-" for one in stated) == bounds


def test_the_tables_are_as_rich_as_promised() -> None:
    assert len(ROWS) >= 400
    assert {lang for _, lang, *_ in ROWS} == {"zh", "ja", "en"}
    assert sum(not values for *_, values, _ in ROWS) >= 80


@given(st.lists(st.sampled_from([row for row in ROWS if row[0] != "nothing"]), max_size=4))
def test_examples_one_after_the_other_are_in_order_and_apart(
    rows: list[tuple[str, str, str, str, str]],
) -> None:
    text = "。\n\n".join(row[2] for row in rows)
    stated = stated_values(text, "zh", TODAY)
    assert all(0 <= one.start < one.end <= len(text) for one in stated)
    assert all(one.end <= other.start for one, other in pairwise(stated))


@given(st.text(SIGNS, max_size=60), st.sampled_from(["zh", "ja", "en"]))
def test_any_text_gives_values_in_order_that_hold_no_blank_at_their_ends(
    text: str, lang: str
) -> None:
    stated = stated_values(text, lang, TODAY)
    assert all(one.end <= other.start for one, other in pairwise(stated))
    for one in stated:
        words = text[one.start : one.end]
        assert words == words.strip() != ""


@given(
    st.sampled_from([row for row in ROWS if row[1] != "en"]),
    st.sampled_from([" ", "\n", "  \n", "\u200b", "\u3000"]),
    st.sets(st.sampled_from("年月日第号条項款人家")),
)
def test_blanks_between_han_and_digits_change_nothing(
    row: tuple[str, str, str, str, str], blank: str, signs: set[str]
) -> None:
    table, lang, text, values, _ = row
    today = None if table == "nothing" else TODAY
    for sign in sorted(signs):
        text = text[:1] + text[1:].replace(sign, f"{blank}{sign}")
    read = "; ".join(readable(one) for one in stated_values(text, lang, today))
    assert read == values


def test_a_value_over_a_line_break_is_one_and_one_over_a_paragraph_is_not() -> None:
    (one,) = stated_values("截至 2025\n年 7 月底", "zh")
    assert (one.start, one.end) == (0, 14)
    assert one.value == Period(date(2025, 7, 31), date(2025, 7, 31))
    assert one.bound is Bound.BY
    apart = stated_values("2025\n\n年 7 月", "zh")
    assert [readable(one) for one in apart] == ["2025"]


def test_positions_are_those_of_the_text_given() -> None:
    text = "见 https://a.example/2025/06/13 。\u00ad约 ３ 万\n人，令和 7 年。"
    people, year = stated_values(text, "zh")
    assert text[people.start : people.end] == "约 ３ 万\n人"
    assert text[year.start : year.end] == "令和 7 年"


def test_without_the_day_of_writing_relative_dates_have_no_value() -> None:
    assert stated_values("本年度年底前，年内，今年10月", "zh") == ()
    (end,) = stated_values("本年度年底前", "zh", date(2026, 2, 1))
    assert end.value == Period(date(2026, 3, 31), date(2026, 3, 31))


def test_the_same_text_is_read_in_any_language() -> None:
    text = "Act No. 57 of 2003（平成15年法律第57号）3万人"
    for lang in ("zh", "ja", "en"):
        assert [one.value for one in stated_values(text, lang)] == [
            LawNo(2003, "法律", 57),
            LawNo(2003, "法律", 57),
            Quantity(low=stated_values("30000人", lang)[0].value.low, high=30000, unit="person"),  # type: ignore[union-attr,arg-type]
        ]


def test_long_texts_are_read_in_time(counted: Callable[[int, int], int]) -> None:
    text = "。".join(row[2] for row in ROWS)
    text *= counted(100_000, 500_000) // len(text) + 1
    start = time.perf_counter()
    found = stated_values(text, "zh", TODAY)
    assert len(found) > len(text) / 20  # far denser than a briefing
    assert time.perf_counter() - start < len(text) / 50_000  # the bench measures; this is a guard


@pytest.mark.parametrize(
    "text", ["一" * 20_000, "1," * 10_000, "2025年" * 5_000, "第1条の2" * 5_000, "1-" * 10_000]
)
def test_no_text_is_slow(text: str) -> None:
    start = time.perf_counter()
    stated_values(text, "ja", TODAY)
    assert time.perf_counter() - start < 5


def test_the_real_briefing(real_briefing: Path) -> None:
    text = real_briefing.read_text("utf-8")
    stated = {
        ("".join(text[one.start : one.end].split()), one.bound): one.value
        for one in stated_values(text, "zh", TODAY)
    }
    season = Period(date(2026, 6, 1), date(2026, 8, 31), Grain.SEASON)
    assert stated["2026年夏季", Bound.NONE] == season
    assert stated["截至2025年7月底", Bound.BY] == Period(date(2025, 7, 31), date(2025, 7, 31))
    assert stated["最迟在2030年前", Bound.BEFORE] == Period(
        date(2030, 1, 1), date(2030, 12, 31), Grain.YEAR
    )
    assert stated["自2024年12月至2025年6月", Bound.NONE] == Period(
        date(2024, 12, 1), date(2025, 6, 30), Grain.RANGE
    )
    assert stated["2017年法律第28号", Bound.NONE] == LawNo(2017, "法律", 28)
    assert stated["至少100万人", Bound.AT_LEAST].low == 1_000_000  # type: ignore[union-attr]
    assert stated["9月30日", Bound.NONE] == Period(date(2025, 9, 30), date(2025, 9, 30))
