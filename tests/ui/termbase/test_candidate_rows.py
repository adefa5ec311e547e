"""Candidates as a list: groups, the words in their sentence, what screen readers are told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from briefdesk.model.candidate import Candidate, Evidence, ProposedTerm
from briefdesk.model.concept import Confidence
from briefdesk.model.span import Span
from briefdesk.ui.termbase.candidate_rows import CANDIDATE, CandidateModel, context_line
from tests.mined import mined, written

PAGE = written(
    "zh-Hans",
    "各国设立健康数据访问机构（Health Data Access Body，HDAB）。",
    "根据《健康数据战略》，后来有变。",
)


@pytest.fixture
def model() -> CandidateModel:
    made = CandidateModel()
    made.show(mined(PAGE), PAGE.text, "zh-Hans")
    return made


def test_each_group_has_one_heading_with_its_count(model: CandidateModel) -> None:
    headings = [model.heading(row) for row in range(model.rowCount())]
    assert headings == ["Explained in brackets  1", "Titles in 《》  1"]
    twice = CandidateModel()
    twice.show((*model.rows[:1], *model.rows[:1]), PAGE.text, "zh-Hans")
    assert [twice.heading(row) for row in (0, 1)] == ["Explained in brackets  2", ""]


def test_the_words_are_marked_where_they_stand_first(model: CandidateModel) -> None:
    line = model.context(0)
    start, end = line.mark
    assert line.text[start:end] == "健康数据访问机构"
    assert "HDAB" in line.text
    assert "战略" not in line.text  # of the next paragraph


def test_screen_readers_hear_names_count_and_certainty(model: CandidateModel) -> None:
    said = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    for words in ("健康数据访问机构", "Health Data Access Body", "HDAB", "×1", "likely"):
        assert words in said
    assert model.index(0, 0).data(CANDIDATE) == model.rows[0]


@given(st.text(alphabet="甲乙𠮷 \n", min_size=1, max_size=80), st.data())
def test_the_mark_always_holds_the_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    line = context_line(text, Span(start, end))
    assert line.text[slice(*line.mark)] == text[start:end].replace("\n", " ")
    assert "\n" not in line.text


def test_how_sure_a_candidate_is_has_a_word() -> None:
    model = CandidateModel()
    one = Candidate(
        (ProposedTerm("zh-Hans", "甲"),),
        (Span(0, 1),),
        (Evidence.FREQUENT,),
        Confidence.LIKELY,
        1.0,
    )
    model.show((one,), "甲", "zh-Hans")
    assert "likely" in str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
