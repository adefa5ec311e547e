"""Text cut into runs: what covers what, and which blanks go."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.memo import Gloss
from briefdesk.model.span import Span
from briefdesk.services.memo_front import labels
from briefdesk.services.memo_runs import (
    Marks,
    block_runs,
    citing_runs,
    identified,
    loose_citations,
    spoken_runs,
    with_numbers,
)
from tests.memos import at, document

TEXT = "过去以“匿名化信息”的形式提供 data 与「仮名化情報」。"


def texts(marks: Marks) -> list[str]:
    """Return the letters of each run of the whole text."""
    return [run.t for run in block_runs(TEXT, 0, len(TEXT), marks)]


def test_a_text_without_marks_is_cut_by_language_only() -> None:
    runs = block_runs(TEXT, 0, len(TEXT), Marks())
    assert [(run.t, run.lang) for run in runs] == [
        ("过去以“匿名化信息”的形式提供data与「", "zh"),
        ("仮名化情報", "ja"),
        ("」。", "zh"),
    ]


def test_overlapping_comments_share_runs_and_end_where_they_end() -> None:
    made_on = document((("paragraph", 0, "", TEXT),))
    marks = Marks(annotations=(at(made_on, Span(2, 12), 7), at(made_on, Span(4, 12), 9)))
    runs = block_runs(TEXT, 0, len(TEXT), marks)
    assert [(run.t, run.hl, run.ends) for run in runs[:4]] == [
        ("过去", (), ()),
        ("以“", (7,), ()),
        ("匿名化信息”的形", (7, 9), (7, 9)),
        ("式提供data与「", (), ()),
    ]


def test_a_gloss_and_a_marker_stand_where_they_belong() -> None:
    marks = Marks(notes={9: ("0:1", "0:2")}, glosses={9: Gloss("匿名化情報", "よみ")})
    runs = block_runs(TEXT, 0, len(TEXT), marks)
    assert runs[0].t == "过去以“匿名化信息"
    assert runs[0].gloss == Gloss("匿名化情報", "よみ")
    assert [run.note for run in runs[1:3]] == ["0:1", "0:2"]


def test_a_marker_before_the_first_letter_is_kept() -> None:
    assert block_runs(TEXT, 0, len(TEXT), Marks(notes={0: ("0:1",)}))[0].note == "0:1"


def test_web_addresses_are_runs_of_their_own() -> None:
    assert texts(Marks(links=((14, 18, "https://example.jp/"),)))[1:2] == ["供 da".replace(" ", "")]


@pytest.mark.parametrize(
    ("printed", "tight"),
    [
        ("2025 年 6 月", "2025年6月"),
        ("医疗 DX 推进", "医疗DX推进"),
        ("DPC DB（数据库）", "DPC DB（数据库）"),
        ("isn’t it “good”?", "isn’t it “good”?"),
        ("首相 × 2、甲 → 乙", "首相 × 2、甲 → 乙"),
    ],
)
def test_blanks_between_han_and_latin_go(printed: str, tight: str) -> None:
    assert "".join(run.t for run in spoken_runs(printed, "zh")) == tight


@given(
    st.text(alphabet="医疗 DX数据，“かな”a1\u00a0", min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=6),
)
def test_no_letter_is_lost_and_each_comment_covers_its_words(
    text: str, pairs: list[tuple[int, int]]
) -> None:
    made_on = document((("paragraph", 0, "", text),))
    spans = [Span(min(p), min(max(p), len(text))) for p in pairs if min(p) < len(text)]
    marks = Marks(
        annotations=tuple(at(made_on, span, n) for n, span in enumerate(spans) if len(span))
    )
    runs = block_runs(text, 0, len(text), marks)
    solid = "".join(text.split())
    assert "".join("".join(run.t for run in runs).split()) == solid
    for n, span in enumerate(spans):
        covered = "".join(run.t for run in runs if n in run.hl)
        assert "".join(covered.split()) == "".join(text[span.start : span.end].split())


def test_citations_lead_to_comments_that_exist() -> None:
    runs = citing_runs("参见[批2]与［批9］、[批 9]。", "en", {2: 17}, labels("en"))
    assert [(run.t, run.cite) for run in runs] == [
        ("参见", None),
        ("[C2]", 17),
        ("与［批9］、", None),
        ("[C9?]", None),
        ("。", None),
    ]


def test_citations_follow_their_comment() -> None:
    kept = identified("参见[批2]、[コメント1]与[批5]。", {1: 30, 2: 17})
    assert kept == "参见[批#17]、[批#30]与[批5]。"
    assert with_numbers(kept, {17: 3, 30: 1}) == "参见[批3]、[批1]与[批5?]。"
    assert with_numbers(kept, {30: 1}) == "参见[批#17]、[批1]与[批5?]。"


@pytest.mark.parametrize("typed", ["[批9]", "[ Comment 9 ]", "[批9?]", "[C 9]"])
def test_a_number_typed_before_its_comment_never_becomes_a_citation_by_itself(typed: str) -> None:
    kept = identified(typed, {1: 30})
    later = with_numbers(kept, {30: 1, 31: 9})
    assert identified(later, {1: 30, 9: 31}) == kept
    assert loose_citations(later, {1, 9}) == 1
    assert [run.cite for run in citing_runs(later, "zh", {1: 30, 9: 31}, labels("zh"))] == [None]


def test_the_writer_cites_a_doubtful_number_by_taking_its_question_mark_away() -> None:
    assert identified("见[批9]", {9: 31}) == "见[批#31]"


def test_a_citation_without_a_comment_prints_words_and_is_counted() -> None:
    kept = with_numbers("参见[批#17]、[批#30]与[批5]。", {30: 1})
    runs = citing_runs(kept, "zh", {1: 30}, labels("zh"))
    assert "".join(run.t for run in runs) == "参见〔批注未收录〕、[批1]与[批5?]。"
    assert loose_citations(kept, {1, 5}) == 2
    assert loose_citations("没有引用 [17]。", ()) == 0
