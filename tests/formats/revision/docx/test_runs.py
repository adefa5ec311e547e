"""Runs are cut so that each part of their words can be changed alone."""

from lxml import etree

from briefdesk.formats.revision.docx.runs import Part, Runs, words_of
from tests.word_files import W

_W = f"{{{W}}}"


def paragraph(inside: str) -> etree._Element:
    """Return a paragraph."""
    return etree.fromstring(f'<w:p xmlns:w="{W}">{inside}</w:p>')


def said(run: etree._Element) -> str:
    """Return what a run holds, element by element."""
    return "|".join(
        (one.text or "") if one.tag == _W + "t" else etree.QName(one).localname
        for one in run
        if one.tag != _W + "rPr"
    )


def test_a_run_is_cut_at_both_ends_of_a_part() -> None:
    whole = paragraph('<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>甲乙丙丁</w:t></w:r>')
    part = Part(whole[0][1], 1, 3)
    runs = Runs(_W, [part])
    assert [said(run) for run in whole] == ["甲", "乙丙", "丁"]
    assert runs.of(part) == [whole[1]]
    assert all(run.find(f"{_W}rPr/{_W}b") is not None for run in whole)
    assert [run.get(_W + "rsidR") for run in whole] == ["1"] * 3


def test_parts_may_share_words() -> None:
    whole = paragraph("<w:r><w:t>甲乙丙丁</w:t></w:r>")
    wide, narrow = Part(whole[0][0], 0, 4), Part(whole[0][0], 1, 2)
    runs = Runs(_W, [wide, narrow, wide])
    assert [said(run) for run in runs.of(wide)] == ["甲", "乙", "丙丁"]
    assert [said(run) for run in runs.of(narrow)] == ["乙"]


def test_what_is_no_part_stays_apart() -> None:
    whole = paragraph(
        "<w:r><w:t>甲</w:t><w:footnoteReference/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>"
    )
    first, second, tab = (Part(whole[0][at], 0, 1) for at in (0, 2, 3))
    runs = Runs(_W, [first, second, tab])
    assert [said(run) for run in whole] == ["甲", "footnoteReference", "乙", "tab", "丙"]
    assert [runs.of(one)[0] for one in (first, second, tab)] == [whole[0], whole[2], whole[3]]


def test_a_whole_run_is_not_cut() -> None:
    whole = paragraph("<w:r><w:t>甲乙</w:t></w:r>")
    before = whole[0]
    runs = Runs(_W, [part := Part(before[0], 0, 2)])
    assert runs.of(part) == [before]
    assert list(whole) == [before]


def test_blanks_at_the_ends_that_word_drops_do_not_come_back() -> None:
    whole = paragraph("<w:r><w:t> 甲 乙 </w:t></w:r>")
    Runs(_W, [Part(whole[0][0], 2, 3)])
    assert [said(run) for run in whole] == ["甲", " ", "乙"]


def test_a_comment_of_the_file_does_not_hide_words() -> None:
    element = paragraph("<w:r><w:t>甲<!-- 注 -->乙丙</w:t></w:r>")[0][0]
    assert words_of(element) == "甲乙丙"
    runs = Runs(_W, [part := Part(element, 1, 2)])
    assert [said(run) for run in runs.of(part)] == ["乙"]
