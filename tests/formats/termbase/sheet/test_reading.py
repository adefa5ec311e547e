"""A sheet under a layout: every cell has its place in a concept or in the report."""

import pytest

from briefdesk.errors import Cancelled
from briefdesk.formats.containers.grid import Grid, Merge, row_of
from briefdesk.formats.termbase.sheet.guess import guess
from briefdesk.formats.termbase.sheet.reading import read
from briefdesk.model.concept import AdminStatus, Concept, ConceptStatus, ReadingSource, SourceRef
from briefdesk.model.exchange import Column, Role, SheetLayout, TermBaseReading
from briefdesk.model.progress import unheard


def grid(*rows: str, **more: object) -> Grid:
    """Return a sheet whose cells are parted by ``|``."""
    cells = (dict(enumerate(row.split("|"))) for row in rows)
    numbered = (row_of(number, one) for number, one in enumerate(cells, 1))
    return Grid(tuple(row for row in numbered if row.cells), **more)  # type: ignore[arg-type]


def guessed(*rows: str, **more: object) -> TermBaseReading:
    """Read a sheet as is most likely."""
    sheet = grid(*rows, **more)
    return read(sheet, guess(sheet), "terms.xlsx", unheard)


def under(layout: SheetLayout, *rows: str) -> TermBaseReading:
    """Read a sheet under a layout."""
    return read(grid(*rows), layout, "terms.xlsx", unheard)


def only(found: TermBaseReading) -> Concept:
    """Return the only concept."""
    (concept,) = found.termbase.concepts
    return concept


def messages(found: TermBaseReading) -> list[str]:
    """Return the report in English."""
    return [entry.message for entry in found.report]


JA, ZH = Column(Role.TERM, "ja"), Column(Role.TERM, "zh-Hans")


def test_everything_that_a_row_can_say() -> None:
    found = guessed(
        (
            "ID|领域|日文|读音|日文状态|词性|类型|日文例句|日文出处|简体中文|替换词|使用地区|定义|来源"
            "|审核状态|备注|客户"
        ),
        (
            "A-1|法律|仮名化|カメイカ|推奨|名詞|全称|仮名化した情報|個人情報保護法|假名化|化名|CN"
            "|定义甲|GDPR|承認|备注甲|ACME"
        ),
    )
    assert found.report == ()
    assert (found.termbase.name, found.termbase.provenance) == ("terms", "terms.xlsx")
    concept = only(found)
    assert (concept.id, concept.domain, concept.definition) == ("c-A-1", "法律", "定义甲")
    assert (concept.status, concept.note) == (ConceptStatus.APPROVED, "备注甲")
    assert concept.sources == (SourceRef("", "GDPR"),)
    assert concept.extra == (("客户", "ACME"),)
    japanese, chinese = concept.terms
    assert (japanese.reading, japanese.reading_source) == ("かめいか", ReadingSource.HUMAN)
    assert (japanese.part_of_speech, japanese.type, japanese.usage) == ("noun", "full", "CN")
    assert (japanese.context, japanese.source) == (
        "仮名化した情報",
        SourceRef("", "個人情報保護法"),
    )
    assert (chinese.text, chinese.replacement) == ("假名化", "化名")


def test_terms_readings_and_statuses_in_one_cell_go_together() -> None:
    layout = SheetLayout(
        (JA, Column(Role.READING, "ja"), Column(Role.STATUS, "ja")), separators="/"
    )
    concept = only(under(layout, "x|y|z", "医療/診療|いりょう/しんりょう|可/禁用"))
    assert [(t.text, t.reading, t.status, t.forbidden) for t in concept.terms] == [
        ("医療", "いりょう", AdminStatus.ADMITTED, False),
        ("診療", "しんりょう", AdminStatus.DEPRECATED, True),
    ]


def test_one_status_holds_for_all_terms_and_one_reading_for_the_first() -> None:
    layout = SheetLayout(
        (JA, Column(Role.READING, "ja"), Column(Role.STATUS, "ja")), separators="/"
    )
    concept = only(under(layout, "x|y|z", "医療/診療|いりょう|許容"))
    assert [(t.reading, t.status) for t in concept.terms] == [
        ("いりょう", AdminStatus.ADMITTED),
        ("", AdminStatus.ADMITTED),
    ]


def test_as_many_parts_as_terms_or_it_is_said() -> None:
    layout = SheetLayout((JA, Column(Role.READING, "ja")), separators="/")
    found = under(layout, "日文|读音", "医療/診療/治療|いりょう/しんりょう")
    assert only(found).terms[0].extra == (("读音", "いりょう/しんりょう"),)
    (said,) = messages(found)
    assert said.startswith("Row 2, column B (读音): “いりょう/しんりょう” has not as many parts as")


def test_an_unknown_value_is_kept_and_said() -> None:
    found = guessed("日文|日文状态|审核状态", "医療|素晴らしい|?")
    assert only(found).terms[0].extra == (("日文状态", "素晴らしい"),)
    assert only(found).extra == (("审核状态", "?"),)
    assert [(entry.code, entry.line) for entry in found.report] == [("unknown_value", 2)] * 2


def test_what_belongs_to_no_term_is_kept_and_said() -> None:
    found = guessed("日文|读音|中文", "|いりょう|医疗")
    assert only(found).extra == (("读音", "いりょう"),)
    assert messages(found) == [
        "Row 2, column B (读音): “いりょう” belongs to no term of its row; it was kept as a field."
    ]


def test_a_row_without_a_term_is_said_cell_by_cell() -> None:
    found = guessed("日文|中文|备注", "||nur so", "医療|医疗|")
    assert len(found.termbase.concepts) == 1
    assert messages(found) == [
        "Row 2, column C (备注): “nur so” was left out: its row has no term."
    ]


def test_a_term_that_is_there_twice_is_one() -> None:
    found = guessed("日文|中文|中文同义词", "医療|医疗|医疗")
    assert [t.text for t in only(found).terms] == ["医療", "医疗"]
    assert [entry.code for entry in found.report] == ["term_twice"]


def test_rows_of_one_concept_belong_together() -> None:
    found = guessed(
        "概念编号|语言|术语|定义|备注",
        "7|日文|医療|甲|x",
        "8|日文|看護||",
        "7|中文|医疗|甲|y",
        "7|英文|care|乙|x",
    )
    first, second = found.termbase.concepts
    assert [(t.lang, t.text) for t in first.terms] == [
        ("ja", "医療"), ("zh-Hans", "医疗"), ("en", "care"),
    ]  # fmt: skip
    assert (first.definition, first.note) == ("甲", "x\ny")
    assert ("定义", "乙") in first.extra
    assert [t.text for t in second.terms] == ["看護"]
    assert messages(found) == [
        "“Chinese” was read as zh-Hans, by the script of the terms; terms: 1."
    ]


def test_an_unknown_language_is_said_and_the_script_decides() -> None:
    layout = SheetLayout((Column(Role.LANGUAGE), Column(Role.TERM)), "term")
    found = under(layout, "语言|术语", "火星语|データ", "ko|정보", "|123")
    assert [[t.lang for t in one.terms] for one in found.termbase.concepts] == [["ja"], ["ko"]]
    assert [(entry.code, entry.line) for entry in found.report] == [
        ("unknown_language", 2),
        ("no_language", 4),
        ("language_by_script", 0),
        ("no_term", 4),
    ]


def test_a_heading_becomes_the_domain_where_no_column_says_it() -> None:
    found = guessed(
        "日文|中文", "第一章|", "医療|医疗", "第二章|", "看護|护理",
        merges=(Merge(2, 0, 2, 1), Merge(4, 0, 4, 1)),
    )  # fmt: skip
    assert [one.domain for one in found.termbase.concepts] == ["第一章", "第二章"]
    assert [(entry.code, entry.line, entry.value) for entry in found.report] == [
        ("section", 2, "第一章"),
        ("section", 4, "第二章"),
    ]


def test_several_columns_of_notes_keep_their_names() -> None:
    concept = only(guessed("日文|中文|备注1|备注2", "医療|医疗|甲|乙"))
    assert concept.note == "备注1: 甲\n备注2: 乙"


def test_a_field_of_a_language_goes_to_its_term() -> None:
    layout = SheetLayout((JA, ZH, Column(Role.EXTRA, "zh-Hans"), Column(Role.EXTRA)))
    concept = only(under(layout, "日|中|译者|案号", "医療|医疗|王|7"))
    assert concept.terms[1].extra == (("译者", "王"),)
    assert concept.extra == (("案号", "7"),)


def test_a_column_that_is_left_out_is_counted() -> None:
    layout = SheetLayout((JA, Column(Role.IGNORED)))
    found = under(layout, "日文|内部", "医療|x", "看護|y", "診療|")
    assert messages(found) == ["The column “B (内部)” was left out; cells: 2."]


def test_comments_become_notes() -> None:
    found = guessed("日文|中文", "医療|医疗", "|", comments={(2, 0): "要確認", (1, 1): "看这里"})
    assert only(found).note == "要確認"
    assert messages(found) == ["Row 1, column B (中文): the comment “看这里” was left out."]


def test_a_layout_that_is_too_short_loses_nothing() -> None:
    found = under(SheetLayout((JA,)), "日文|中文", "医療|医疗")
    assert only(found).extra == (("中文", "医疗"),)
    assert [entry.code for entry in found.report] == ["ragged"]


def test_the_same_sheet_gives_the_same_ids() -> None:
    rows = ("编号|日文", "1|医療", "2|看護", "2|看護")
    assert guessed(*rows).termbase == guessed(*rows).termbase


def test_reading_can_be_cancelled() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read(grid("日文", "医療"), SheetLayout((JA,)), "f", stop)
