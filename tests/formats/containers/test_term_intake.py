"""Ids, languages and odd terms: decided in one way for all foreign term bases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.formats.containers.term_intake import Intake, one_line
from briefdesk.formats.containers.term_report import TermReport


def intake() -> Intake:
    """Return the intake of a file."""
    return Intake(TermReport())


def codes(of: Intake) -> list[str]:
    """Return what was reported."""
    return [entry.code for entry in of.report.entries()]


def test_good_ids_are_kept_without_a_word() -> None:
    file = intake()
    assert file.concept_id("c-1", 1, 1) == "c-1"
    assert file.term_id("t-1", "c-1", "s", 1) == "t-1"
    assert file.term_id("", "c-1", "c-1.ja.1", 1) == "c-1.ja.1"
    assert codes(file) == []


@given(st.lists(st.sampled_from(["", "c-1", "1", "a:b", "a-b", "文", "c-1-2"]), max_size=12))
def test_ids_are_unique_and_written_by_tbx(found: list[str]) -> None:
    file = intake()
    given_ids = [file.concept_id(one, number, 1) for number, one in enumerate(found, 1)]
    given_ids += [file.term_id(one, "c", "c.zh-Hans.1", 1) for one in found]
    assert len(set(given_ids)) == len(given_ids)
    assert all(one.isascii() and ":" not in one and not one[0].isdigit() for one in given_ids)


def test_an_odd_id_can_be_followed() -> None:
    file = intake()
    file.concept_id("4:2", 1, 1)
    assert file.renamed == {"4:2": "c-4-2"}
    assert codes(file) == ["odd_id"]


@pytest.mark.parametrize(
    ("found", "words", "tag", "extra", "reported"),
    [
        ("ja", ["医"], "ja", (), []),
        ("ja-JP", ["医"], "ja", (("xml:lang", "ja-JP"),), ["language"]),
        ("zh", ["個人", "資訊"], "zh-Hant", (("xml:lang", "zh"),), ["language"]),
        ("zh", ["个人"], "zh-Hans", (("xml:lang", "zh"),), ["language"]),
        ("", ["x"], "und", (), ["language"]),
        ("??", ["x"], "und", (("xml:lang", "??"),), ["language"]),
    ],
)
def test_the_language_as_the_file_spells_it_is_kept(
    found: str, words: list[str], tag: str, extra: tuple[tuple[str, str], ...], reported: list[str]
) -> None:
    file = intake()
    assert file.language(found, words, "c-1", 1) == (tag, extra)
    assert codes(file) == reported


def test_empty_and_endless_terms_are_refused() -> None:
    file = intake()
    assert file.refuses("", "c", 1, lambda: "the rest")
    assert file.refuses("医" * 1001, "c", 2)
    assert not file.refuses("医" * 1000, "c", 3)
    assert [entry.value[:8] for entry in file.report.entries()] == ["the rest", "医" * 8]


def test_the_id_of_an_entry_that_is_left_out_is_free_again() -> None:
    file = intake()
    file.without_terms(file.concept_id("c-1", 1, 1), 1, "")
    assert file.concept_id("c-1", 2, 1) == "c-1"


@pytest.mark.parametrize(("text", "line"), [("a b", "a b"), ("a\n  b", "a b"), ("a\t b", "a b")])
def test_a_term_is_one_line(text: str, line: str) -> None:
    assert one_line(text) == line
