"""Corrections in a memo: section by section, each text in runs of its language."""

from briefdesk.model.wire import changed
from briefdesk.services.memo_front import labels
from briefdesk.services.memo_revisions import by_section
from tests.revision_reports import ROWS


def test_rows_stand_under_their_sections_in_order() -> None:
    groups = by_section(ROWS, labels("zh"), "zh-Hans", "zh")
    assert [(one.section, [row.n for row in one.rows]) for one in groups] == [
        ("II. 现状 › 1. 医疗 DX", [1]),
        ("", [2]),
        ("III. 结语", [3]),
    ]


def test_a_row_says_all_of_it_in_the_language_of_the_memo() -> None:
    first, second, third = (
        row for one in by_section(ROWS, labels("ja"), "zh-Hans", "ja") for row in one.rows
    )
    assert (first.where, first.remedy, first.remedy_label) == ("iv頁", "replace", "置換")
    assert first.facts == ("高", "未対応", "佐藤 花子")
    assert "".join(run.t for run in first.exact) == "假名化信息"
    assert {run.lang for run in first.exact} == {"zh"}
    assert {run.lang for run in first.source} == {"ja"}
    assert (second.takes_away, second.proposed) == (True, ())
    assert "".join(run.t for run in second.exact) == "=1+1第二段"
    assert third.where == "位置の確認が必要"
    assert (third.takes_away, {run.lang for run in third.proposed}) == (False, {"ja"})


def test_a_japanese_law_and_a_japanese_question_have_the_japanese_face_in_a_chinese_memo() -> None:
    first, _, third = (
        row for one in by_section(ROWS, labels("zh"), "zh-Hans", "zh") for row in one.rows
    )
    assert {run.lang for run in first.source} == {"ja"}
    assert {run.lang for run in third.proposed} == {"ja"}
    law = changed(
        ROWS[0], source="健康保険法（大正11年法律第70号）", reason="「仮名」と紛らわしい。"
    )
    [group] = by_section([law], labels("zh"), "zh-Hans", "zh")
    assert {run.lang for run in (*group.rows[0].source, *group.rows[0].reason)} == {"ja"}


def test_one_in_a_footnote_says_in_which() -> None:
    [group] = by_section([changed(ROWS[0], footnote="6")], labels("zh"), "zh-Hans", "zh")
    assert group.rows[0].where == "第 iv 页 · 脚注 6"


def test_where_only_blanks_differ_they_are_shown() -> None:
    spaced = changed(ROWS[0], exact="7年", proposed="7 年")
    worded = changed(ROWS[0], exact="7 月", proposed="7 年")
    [group] = by_section([spaced, worded], labels("zh"), "zh-Hans", "zh")
    shown = [
        ["".join(run.t for run in runs) for runs in (row.exact, row.proposed)] for row in group.rows
    ]
    assert shown == [["7年", "7␣年"], ["7月", "7年"]]
