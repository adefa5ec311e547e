"""Letterhead, fixed words, dates."""

import pytest

from briefdesk.model.annotation import Change
from briefdesk.model.imported import Meta
from briefdesk.model.matter import Matter
from briefdesk.model.memo import MemoOptions, OwnText
from briefdesk.model.wire import changed
from briefdesk.services.memo_front import LANGUAGES, Material, labels, letterhead, long_date, named
from tests.memos import document

DOCUMENT = document()
MATERIAL = Material(
    DOCUMENT,
    DOCUMENT.meta,
    "2026-11-23T00:00:00+00:00",
    own=OwnText(to="某公司", matter="同意问题"),
    matter=Matter(2, "某某公司", "2026-17", "数据合规"),
)


def test_the_three_languages_have_the_same_words() -> None:
    words = [labels(lang) for lang in LANGUAGES]
    assert words[0].keys() == words[1].keys() == words[2].keys()
    assert all(all(one.values()) for one in words)
    assert all(set(Change) <= one.keys() for one in words)


def test_dates_are_written_as_in_letters() -> None:
    assert long_date("2026-11-23", "zh") == "2026年11月23日"
    assert long_date("2026-11-03", "en") == "3 November 2026"


@pytest.mark.parametrize(
    "typed", ["2025年11月", "spring 2025", "2025-11", "2025-13-01", "2025-1-1"]
)
def test_a_date_in_other_words_is_printed_as_typed(typed: str) -> None:
    assert [long_date(typed, lang) for lang in LANGUAGES] == [typed] * 3


@pytest.mark.parametrize(("lang", "word"), [("zh", "无标题"), ("ja", "無題"), ("en", "Untitled")])
def test_a_memo_that_names_no_file_does_not_name_it_as_the_title(lang: str, word: str) -> None:
    untitled = MATERIAL._replace(meta=changed(MATERIAL.meta, title=" "))
    assert named(untitled, lang, provenance=False).title == word
    assert named(untitled, lang, provenance=True).title == "brief.txt"


def test_empty_rows_are_left_out_and_the_title_is_not_repeated() -> None:
    options = MemoOptions(firm="事务所", firm_address="东京\n\n电话", author="陈")
    head = letterhead(MATERIAL, options, "en", "同意问题")
    assert head.lines == ("东京", "电话")
    assert head.grid == (
        ("To", "某公司"),
        ("From", "陈"),
        ("Date", "23 November 2026"),
        ("Number", "2026-17"),
    )


def test_the_matter_of_the_library_stands_in_for_an_unwritten_one() -> None:
    bare = MATERIAL._replace(own=OwnText())
    assert ("Matter", "某某公司 · 数据合规") in letterhead(bare, MemoOptions(), "en", "").grid


def test_without_a_printed_line_the_rights_are_the_issuers() -> None:
    silent = changed(DOCUMENT, furniture=())
    found = named(MATERIAL._replace(document=silent), "zh", provenance=False)
    assert found.byline[-1] == "© 某某律师事务所 2025"
    nobody = MATERIAL._replace(document=silent, meta=Meta(title="无名"))
    assert named(nobody, "zh", provenance=False).byline == ()
