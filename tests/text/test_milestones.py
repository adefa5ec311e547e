"""Dates at which somebody does something, and none that only name a document."""

from datetime import date
from pathlib import Path

import pytest

from briefdesk.model.concept import AdminStatus, ConceptStatus
from briefdesk.model.imported import Meta
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.model.value import Bound
from briefdesk.model.wire import changed
from briefdesk.services.parsing import read_document
from briefdesk.services.terminology import bundled, recognise
from briefdesk.text.milestones import due, milestones
from briefdesk.text.values import written
from tests.memos import document

LOOKING = date(2026, 11, 26)
BODIES = ("数字厅", "厚生劳动省", "デジタル庁", "Digital Agency")


def found(
    text: str, lang: str = "zh-Hans", written_on: str = "2025-11-12", kind: str = "paragraph"
) -> list[tuple[str, str, str, bool]]:
    """Return date, words of the clause, actor and staleness of a paragraph's milestones."""
    made = document([(kind, 0, "", text)], language=lang)
    made = changed(made, meta=Meta(date=written_on, language=lang))
    seen = [
        Recognition(
            name, name, lang, at, at + len(name), name,
            AdminStatus.PREFERRED, ConceptStatus.APPROVED, Grade.EXACT,
        )
        for name in BODIES
        for at in range(len(made.text))
        if made.text.startswith(name, at)
    ]  # fmt: skip
    return [
        (
            written(one.period, "zh", one.bound),
            made.text[one.clause.start : one.clause.end],
            one.actor,
            one.stale,
        )
        for one in milestones(made, seen, BODIES.__contains__, LOOKING)
    ]


def test_a_date_with_its_sentence_and_who_acts() -> None:
    assert found("背景从略。数字厅将于2027年3月公布指南。") == [
        ("2027年3月", "数字厅将于2027年3月公布指南。", "数字厅", False)
    ]


def test_a_sentence_with_several_dates_is_cut_at_the_commas_between_them() -> None:
    text = "数字厅将在2026年3月完成设计，报厚生劳动省，厚生劳动省在2026年度末前验收。"
    assert found(text) == [
        ("2026年3月", "数字厅将在2026年3月完成设计，报厚生劳动省", "数字厅", True),
        ("最迟2027年3月31日", "厚生劳动省在2026年度末前验收。", "厚生劳动省", False),
    ]


def test_dates_in_one_bracket_share_their_clause() -> None:
    text = "会议已召开两次（分别于9月3日、9月10日举行）。"
    assert [clause for _, clause, *_ in found(text)] == [text, text]


@pytest.mark.parametrize(
    "text",
    [
        "参见《基本方针》（2025年6月13日内阁决议）。",
        "参见《基本方针》（2025年6月13日）。",
        "「基本方針」（令和7年6月13日閣議決定）を参照。",
        "《个人信息保护法》（2003年法律第57号）。",
        "《2025年度预算》已通过。",
        "通过2023年的修正，范围扩大。",
        "截至2025年7月底，共收集512万人份。",
        "该制度实行了三年，共150家。",
        "约2030年。",
    ],
)
def test_what_is_no_milestone(text: str) -> None:
    assert found(text) == []


def test_headings_have_none() -> None:
    assert found("2026年3月31日截止", kind="heading") == []


def test_the_same_in_japanese_and_english() -> None:
    assert found("デジタル庁は令和8年3月31日までに基準を定める。", "ja") == [
        ("最迟2026年3月31日", "デジタル庁は令和8年3月31日までに基準を定める。", "デジタル庁", True)
    ]
    text = "The Digital Agency will publish it by the end of 2027."
    assert found(text, "en") == [("最迟2027年12月31日", text, "Digital Agency", False)]


def test_what_is_past_is_stale_only_if_the_text_speaks_of_it_as_to_come() -> None:
    assert [one[3] for one in found("该会议于2023年10月设立。")] == [False]
    assert [one[3] for one in found("将于2026年3月设立。")] == [True]
    assert [one[3] for one in found("将于2026年3月设立。", written_on="")] == [True]
    assert [one[3] for one in found("已于2026年3月设立。", written_on="")] == [False]
    assert [one[3] for one in found("将于2026年12月设立。")] == [False]


def test_relative_dates_are_those_of_the_day_the_document_bears() -> None:
    assert [one[0] for one in found("预计在本年度年底前形成报告。")] == ["最迟2026年3月31日"]


def test_the_last_day_on_which_it_can_be_kept() -> None:
    made = document([("paragraph", 0, "", "2030年前完成，2030年起实施。")])
    first, second = milestones(made, (), BODIES.__contains__, LOOKING)
    assert (first.bound, due(first.period, first.bound)) == (Bound.BEFORE, date(2029, 12, 31))
    assert (second.bound, due(second.period, second.bound)) == (Bound.FROM, date(2030, 1, 1))


def test_the_real_briefing(real_briefing: Path) -> None:
    made = read_document(real_briefing)
    stale = {
        made.text[one.place.start : one.place.end]
        for one in milestones(made, recognise(made, bundled()), lambda _: False, LOOKING)
        if one.stale
    }
    assert stale == {"2025 年底", "2026 年夏季", "本年度年底前"}
