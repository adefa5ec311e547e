"""Footnotes and endnotes: which are notes, their numbers, marks and places."""

from collections.abc import Sequence

import pytest

from briefdesk.model.imported import ImportedDocument
from tests.reading import places
from tests.word_files import cite, gone, note, p, r, read_body

BODY = p(r("甲") + cite(0) + r("乙。")) + p(r("丙") + cite(5) + r("丁。"))
BOTH = note(5, "第二条注") + note(0, "第一条注", attributes='w:type="normal"')


def notes(read: ImportedDocument) -> list[tuple[str, int | None, str]]:
    """Return label, number and text of every note."""
    blocks = {block.id: block for block in read.blocks}
    return [
        (found.label, found.number, read.text[blocks[found.block].start : blocks[found.block].end])
        for found in read.footnotes
    ]


def codes(read: ImportedDocument) -> list[str]:
    """Return the codes of all warnings."""
    return [found.code for found in read.warnings]


def section(kind: str, inside: str) -> str:
    """Return a paragraph that ends a section whose notes count so."""
    return f"<w:p><w:pPr><w:sectPr><w:{kind}>{inside}</w:{kind}></w:sectPr></w:pPr></w:p>"


def test_notes_by_type_and_numbers_by_order_of_reference() -> None:
    read = read_body(BODY, footnotes=BOTH.replace('w:id="0"', 'w:id="0"'))
    assert notes(read) == [("1", 1, "第一条注"), ("2", 2, "第二条注")]
    assert places(read, 1) == [("1", "甲"), ("2", "丙")]
    assert codes(read) == []
    assert {reference.how for reference in read.references} == {"markup"}


def test_endnotes_are_roman_and_come_last() -> None:
    body = p(r("甲") + cite(1, "endnote") + r("乙") + cite(1) + r("。"))
    read = read_body(body, footnotes=note(1, "脚注"), endnotes=note(1, "尾注", "endnote"))
    assert {(n.label, n.kind) for n in read.footnotes} == {("1", "foot"), ("i", "end")}
    assert sorted(notes(read)) == [("1", 1, "脚注"), ("i", 1, "尾注")]


def test_an_endnote_of_a_footnote() -> None:
    foot = note(1, r("脚注") + cite(1, "endnote") + r("。"))
    read = read_body(p(r("甲") + cite(1)), footnotes=foot, endnotes=note(1, "尾注", "endnote"))
    assert [text for _, _, text in notes(read)] == ["脚注。", "尾注"]
    assert places(read, 2) == [("1", "甲"), ("i", "脚注")]


@pytest.mark.parametrize(
    ("settings", "labels"),
    [
        ('<w:numFmt w:val="decimalEnclosedCircle"/>', ["①", "②"]),
        ('<w:numFmt w:val="chineseCounting"/><w:numStart w:val="3"/>', ["三", "四"]),
        ('<w:numFmt w:val="chicago"/>', ["*", "†"]),
    ],
)
def test_how_numbers_are_printed(settings: str, labels: Sequence[str]) -> None:
    read = read_body(BODY, footnotes=BOTH, settings=f"<w:footnotePr>{settings}</w:footnotePr>")
    assert [label for label, _, _ in notes(read)] == labels


def test_numbers_that_start_again_in_each_section() -> None:
    restart = section("footnotePr", '<w:numRestart w:val="eachSect"/>')
    body = p(r("甲") + cite(0)) + restart + p(r("丙") + cite(5)) + restart
    read = read_body(body, footnotes=BOTH)
    assert [label for label, _, _ in notes(read)] == ["1", "1"]
    assert len({found.key for found in read.footnotes}) == 2


def test_numbers_that_start_again_on_each_page_are_said_not_to() -> None:
    settings = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>'
    read = read_body(BODY, footnotes=BOTH, settings=settings)
    assert [label for label, _, _ in notes(read)] == ["1", "2"]
    assert codes(read) == ["notes_by_page"]


def test_a_mark_of_the_authors_own_takes_no_number() -> None:
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="0"/><w:t>※</w:t></w:r>'
    foot = '<w:footnote w:id="0"><w:p><w:r><w:t>※</w:t></w:r>' + r(" 注") + "</w:p></w:footnote>"
    body = p(r("甲") + own + r("乙")) + p(r("丙") + cite(5))
    read = read_body(body, footnotes=foot + note(5, "二"))
    assert notes(read) == [("※", None, "注"), ("1", 1, "二")]
    assert read.text.startswith("甲乙\n")


def test_a_mark_that_never_comes() -> None:
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="0"/></w:r>'
    read = read_body(p(r("甲") + own), footnotes=note(0, "注"))
    assert notes(read) == [("*", None, "注")]
    assert len(read.references) == 1


def test_references_in_headings_and_tables() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p(r('格') + cite(5))}</w:tc></w:tr></w:tbl>"
    read = read_body(p(r("标题") + cite(0), "1") + table, footnotes=BOTH)
    assert places(read, 2) == [("1", "标题"), ("2", "\n格")]


def test_a_reference_without_a_note_is_said() -> None:
    read = read_body(p(r("甲") + cite(77) + r("乙")))
    assert codes(read) == ["marker_without_note"]
    assert read.references[0].footnote is None


def test_a_note_without_a_reference_is_kept_and_said() -> None:
    read = read_body(p("甲"), footnotes=note(3, "无人引用"))
    assert notes(read) == [("?", None, "无人引用")]
    assert codes(read) == ["note_without_marker"]


def test_two_notes_with_one_id_are_both_kept() -> None:
    read = read_body(BODY, footnotes=BOTH + note(5, "又一条"))
    assert [text for _, _, text in notes(read)] == ["第一条注", "第二条注", "又一条"]
    assert sorted(codes(read)) == ["duplicate_note_ids", "note_without_marker"]


def test_two_references_to_one_note() -> None:
    read = read_body(p(r("甲") + cite(5) + r("乙") + cite(5)), footnotes=note(5, "注"))
    assert places(read, 1) == [("1", "甲"), ("1", "乙")]
    assert codes(read) == []


def test_a_note_whose_reference_was_deleted_is_part_of_the_change() -> None:
    deleted = f'<w:del w:author="乙">{cite(0)}</w:del>'
    body = p(r("甲") + deleted + r("乙")) + p(r("丙") + cite(5))
    read = read_body(body, footnotes=BOTH)
    assert notes(read) == [("1", 1, "第二条注")]
    assert [remark.body for remark in read.remarks] == ["[第一条注]"]
    assert codes(read) == ["revisions"]


def test_a_note_of_several_paragraphs_is_one_block() -> None:
    two = f'<w:footnote w:id="3">{p("甲")}{p("乙")}</w:footnote>'
    read = read_body(p(r("文") + cite(3)), footnotes=two)
    assert notes(read) == [("1", 1, "甲乙")]


def test_a_deletion_inside_a_note() -> None:
    read = read_body(p(r("文") + cite(3)), footnotes=note(3, r("注") + gone("旧") + r("文")))
    assert notes(read) == [("1", 1, "注文")]
    assert read.remarks[0].start >= read.blocks[-1].start
