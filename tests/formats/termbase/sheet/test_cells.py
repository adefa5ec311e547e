"""Cells: parts, statuses, readings and sources."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.formats.termbase.sheet.cells import (
    clean,
    concept_status,
    has_controls,
    part_of_speech,
    parts,
    reading,
    source,
    term_status,
    term_type,
)
from briefdesk.model.concept import AdminStatus, ConceptStatus, SourceRef


@pytest.mark.parametrize(
    ("text", "separators", "expected"),
    [
        ("医疗；诊疗", "；", ["医疗", "诊疗"]),
        ("a; b\nc", ";\n", ["a", "b", "c"]),
        ("a; b", "", ["a; b"]),
        ("；；医疗；", "；", ["医疗"]),
        ("家属（父母、子女）、亲属", "、", ["家属（父母、子女）", "亲属"]),
        ("家属（父母、子女", "、", ["家属（父母", "子女"]),
        ("1)甲、2)乙", "、", ["1)甲", "2)乙"]),
        ("家属（父母、", "", ["家属（父母、"]),
        ("", "；", []),
    ],
)
def test_several_terms_in_a_cell(text: str, separators: str, expected: list[str]) -> None:
    assert parts(text, separators) == expected


@given(st.text(st.sampled_from("医疗a（）() ;；、"), max_size=12))
def test_parting_loses_nothing_but_separators_and_blanks(text: str) -> None:
    joined = "".join(parts(text, ";；、"))
    assert [c for c in joined if c not in ";；、 "] == [c for c in text if c not in ";；、 "]


@given(st.text(max_size=9))
def test_a_clean_cell_has_no_controls(text: str) -> None:
    assert not has_controls(clean(text))
    assert clean(text) == clean(text).strip()


def test_line_ends_become_line_feeds() -> None:
    assert clean("\ta\r\nb\rc\0 ") == "a\nb\nc"
    assert clean("'=1") == "=1"
    assert has_controls("a\0")


@pytest.mark.parametrize(
    ("text", "status", "forbidden"),
    [
        ("推奨", AdminStatus.PREFERRED, False), ("首选", AdminStatus.PREFERRED, False),
        ("Preferred", AdminStatus.PREFERRED, False), ("許容", AdminStatus.ADMITTED, False),
        ("可用", AdminStatus.ADMITTED, False), ("非推奨", AdminStatus.DEPRECATED, False),
        ("deprecatedTerm-admn-sts", AdminStatus.DEPRECATED, False),
        ("旧译", AdminStatus.SUPERSEDED, False), ("禁用", AdminStatus.DEPRECATED, True),
        ("使用禁止", AdminStatus.DEPRECATED, True), ("×", AdminStatus.DEPRECATED, True),
        ("Do not use", AdminStatus.DEPRECATED, True),
    ],
)  # fmt: skip
def test_the_status_of_a_term(text: str, status: AdminStatus, *, forbidden: bool) -> None:
    assert term_status(f" {text} ") == (status, forbidden)


def test_other_values() -> None:
    assert concept_status("承認済み") is ConceptStatus.APPROVED
    assert concept_status("草稿") is ConceptStatus.DRAFT
    assert (term_type("略語"), term_type("Full form")) == ("abbrev", "full")
    assert (part_of_speech("名詞"), part_of_speech("adj.")) == ("noun", "adjective")
    for known in (term_status, concept_status, term_type, part_of_speech):
        assert known("?") is None


def test_japanese_readings_are_written_in_hiragana() -> None:
    assert reading("イリョウ", "ja") == reading("ｲﾘｮｳ", "ja") == "いりょう"
    assert reading("yīliáo", "zh-Hans") == "yīliáo"


def test_a_source_is_an_address_or_words() -> None:
    assert source("https://example.jp/a") == SourceRef("", "", url="https://example.jp/a")
    assert source("医療法 https://example.jp") == SourceRef("", "医療法 https://example.jp")
