"""CSV files: ours come back without loss, those of offices with nothing lost unsaid."""

import csv
import io
import os
from collections.abc import Iterator

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, UnreadableFileError
from briefdesk.formats import termbase
from briefdesk.formats.containers.delimited import write
from briefdesk.formats.containers.term_intake import one_line
from briefdesk.formats.containers.workbook import column_letter
from briefdesk.formats.termbase.csv import CSV
from briefdesk.formats.termbase.sheet import own
from briefdesk.formats.termbase.sheet.cells import clean, parts
from briefdesk.model.concept import AdminStatus, ReadingSource, SourceRef, TermBase
from briefdesk.model.exchange import (
    AS_GUESSED,
    Column,
    Role,
    SheetLayout,
    TermBaseOptions,
    TermBaseReading,
)
from briefdesk.model.progress import unheard
from briefdesk.model.wire import from_json, to_json
from tests.office_sheets import mixed_scripts, several_in_a_cell, unaccounted
from tests.termbases import changed_term, termbases
from tests.termbases import example as example_base

SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"

ROWS = 1200
GOLDEN = (
    "\ufeffconcept_id,lang,term,status,forbidden,replacement,reading,reading_source,type,"
    "part_of_speech,register,usage,context,source,confidence,variant_of,match,guard,ambiguous_with,used,"
    "extra,term_id,concept_domain,concept_definition,concept_definition_source,concept_note,"
    "concept_status,concept_confidence,concept_as_of,concept_kind,concept_home_jurisdiction,"
    "concept_sources,concept_relations,concept_extra,termbase\r\n"
    "c-1,ja,医療,deprecated,true,診療,いりょう,human,,,,,,"
    '"{""kind"":""law"",""title"":""医療法"",""article"":""2""}",,,,,,,,t-1,d,,,,,,,,,,,,'
    '"{""name"":""n"",""title"":""t"",""version"":"""",""provenance"":""p"",""blockers"":[]}"\r\n'
)


def text(data: str) -> TermBaseReading:
    """Return what is read of a text."""
    return CSV.read(data.encode(), "a.csv", AS_GUESSED, unheard)


def terms(found: TermBaseReading) -> list[list[tuple[str, str]]]:
    """Return language and text of the terms of each concept."""
    return [[(one.lang, one.text) for one in concept.terms] for concept in found.termbase.concepts]


def test_the_file_is_what_it_was() -> None:
    base = changed_term(
        status=AdminStatus.DEPRECATED,
        forbidden=True,
        replacement="診療",
        reading="いりょう",
        reading_source=ReadingSource.HUMAN,
        source=SourceRef("law", "医療法", article="2"),
    )
    (file,) = CSV.write(base, None, unheard)
    assert (file.name, file.data.decode()) == ("n.csv", GOLDEN)


def test_our_own_file_is_known_and_comes_back_byte_for_byte() -> None:
    (file,) = CSV.write(example_base(), None, unheard)
    found = termbase.read(file.data, file.name, AS_GUESSED, unheard)
    assert (found.termbase, found.report, found.format) == (example_base(), (), "csv")
    assert CSV.write(found.termbase, None, unheard) == (file,)
    assert CSV.preview(file.data, file.name, AS_GUESSED, unheard).is_own


@given(termbases())
@settings(max_examples=2000 if SOAK else 60)
def test_any_term_base_survives(base: TermBase) -> None:
    (file,) = CSV.write(base, None, unheard)
    found = CSV.read(file.data, file.name, AS_GUESSED, unheard)
    assert (found.termbase, found.report) == (base, ())
    assert CSV.write(found.termbase, None, unheard) == (file,)


@given(st.text(min_size=1, max_size=12), st.text(max_size=12))
@settings(max_examples=2000 if SOAK else 60)
def test_any_text_survives(term: str, note: str) -> None:
    base = changed_term(text=one_line(term) or "x", context=term, part_of_speech=note)
    (file,) = CSV.write(base, None, unheard)
    found = CSV.read(file.data, file.name, AS_GUESSED, unheard)
    assert found.termbase == base


@pytest.mark.parametrize("sign", "=+-@＝＋－＠\t\r\n'")
def test_no_cell_is_a_formula(sign: str) -> None:
    (file,) = CSV.write(changed_term(text=f"{sign}cmd|' /C calc'!A0"), None, unheard)
    rows = csv.reader(io.StringIO(file.data.decode("utf-8-sig"), newline=""))
    assert [cell for row in rows for cell in row if cell.startswith(sign) and sign != "'"] == []
    layout = SheetLayout((Column(Role.TERM, "ja"),), header=0)
    (wide,) = CSV.write(changed_term(text="=1+1"), layout, unheard)
    assert wide.data.decode("utf-8-sig") == "'=1+1\r\n"


def test_several_terms_in_a_cell_come_in_whole() -> None:
    file = several_in_a_cell(ROWS)
    found = termbase.read(file.data, file.name, AS_GUESSED, unheard)
    assert found.report == ()
    assert unaccounted(file, found, values="C") == []
    assert len(found.termbase.concepts) == ROWS
    chinese = [one for one in found.termbase.concepts[4].terms if one.lang == "zh-Hans"]
    assert [(one.text, one.status, one.forbidden) for one in chinese] == [
        ("个人信息5", AdminStatus.PREFERRED, False),
        ("个人资料5", AdminStatus.ADMITTED, False),
        ("个资（个人、家庭）5", AdminStatus.DEPRECATED, True),
    ]


def test_a_row_for_each_term_of_any_script_comes_in_whole() -> None:
    file = mixed_scripts(ROWS)
    found = termbase.read(file.data, file.name, AS_GUESSED, unheard)
    assert found.report == ()
    assert unaccounted(file, found, values="BD") == []
    assert len(found.termbase.concepts) == ROWS // 4
    assert {one.status for c in found.termbase.concepts for one in c.terms} == {
        AdminStatus.PREFERRED
    }
    assert terms(found)[1] == [
        ("ja", "仮名化データ5"),
        ("zh-Hans", "假名化数据6"),
        ("zh-Hant-TW", "假名化資料7"),
        ("en", "pseudonymised data 8"),
    ]


def test_cells_copied_from_a_spreadsheet_are_a_tsv() -> None:
    pasted = '医療\t"医疗\n诊疗"\tmedical care\r\n看護\t护理\t"the ""care"" of nurses"\r\n'
    found = termbase.read(pasted.encode(), "pasted.tsv", AS_GUESSED, unheard)
    assert terms(found) == [
        [("ja", "医療"), ("zh-Hans", "医疗"), ("zh-Hans", "诊疗"), ("en", "medical care")],
        [("ja", "看護"), ("zh-Hans", "护理"), ("en", 'the "care" of nurses')],
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "cp932"])
def test_encodings_are_found(encoding: str) -> None:
    rows = "日本語,英語\n" + "".join(f"医療制度{n},medical system {n}\n" for n in range(30))
    found = CSV.read(rows.encode(encoding), "a.csv", AS_GUESSED, unheard)
    assert terms(found)[3] == [("ja", "医療制度3"), ("en", "medical system 3")]


def test_encoding_and_separator_can_be_chosen() -> None:
    data = "日本語;英語\n医療,看護;care".encode("cp932")
    options = TermBaseOptions(encoding="cp932", separator=";")
    found = CSV.read(data, "a.csv", options, unheard)
    assert terms(found) == [[("ja", "医療,看護"), ("en", "care")]]
    with pytest.raises(UnreadableFileError, match=r"“a\.csv” cannot be read as klingon"):
        CSV.read(data, "a.csv", TermBaseOptions(encoding="klingon"), unheard)


def test_a_ragged_row_is_kept_and_reported() -> None:
    found = text("日文,中文\n医療,医疗,余計な文,もう一つ\n看護\n")
    assert terms(found) == [[("ja", "医療"), ("zh-Hans", "医疗")], [("ja", "看護")]]
    assert [(entry.code, entry.line, entry.value) for entry in found.report] == [
        ("ragged", 2, "余計な文"),
        ("ragged", 2, "もう一つ"),
    ]
    assert "余計な文" in found.termbase.concepts[0].note


def test_an_endless_term_is_kept_as_a_field() -> None:
    found = text(f"日文,中文\n医療,{'医' * 100_000}\n")
    (concept,) = found.termbase.concepts
    assert [one.text for one in concept.terms] == ["医療"]
    assert concept.extra == (("中文", "医" * 100_000),)
    assert [entry.code for entry in found.report] == ["long_term"]
    assert found.report[0].line == 2


def test_zero_characters_are_taken_out_and_reported() -> None:
    found = text("日文,中文\n医\0療,医疗\n")
    assert terms(found) == [[("ja", "医療"), ("zh-Hans", "医疗")]]
    assert {entry.code for entry in found.report} == {"nul", "control_characters"}


def test_a_broken_cell_of_our_own_table_is_kept_apart() -> None:
    rows = [list(row) for row in own.write(changed_term(), unheard)]
    places = {name: place for place, name in enumerate(own.HEADER)}
    rows[1][places["status"]] = "wonderful"
    rows[1][places["guard"]] = "{"
    rows[1][places["concept_sources"]] = "the law"
    rows[1][places["termbase"]] = "?"
    rows[0].append("mine")
    rows[1].append("my own remark")
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    found = text(out.getvalue())
    (concept,) = found.termbase.concepts
    assert concept.extra == (("concept_sources", "the law"),)
    assert concept.terms[0].extra == (
        ("status", "wonderful"),
        ("guard", "{"),
        ("mine", "my own remark"),
    )
    assert [entry.code for entry in found.report] == ["bad_cell"] * 4
    assert {entry.line for entry in found.report} == {2}


@given(st.binary(max_size=200) | st.text(max_size=80).map(str.encode))
@settings(max_examples=5000 if SOAK else 200)
def test_any_bytes_are_read_or_refused_in_one_sentence(data: bytes) -> None:
    for options in (AS_GUESSED, TermBaseOptions(separator="\t"), TermBaseOptions(encoding="cp932")):
        try:
            CSV.read(data, "f.csv", options, unheard)
            CSV.preview(data, "f.csv", options, unheard)
        except BriefDeskError as error:
            assert "“f.csv”" in str(error)  # noqa: PT017


CELLS = st.sampled_from(
    (
        "日文",
        "中文",
        "English",
        "状态",
        "推奨",
        "医療",
        "医疗；诊疗",
        "care",
        "",
        " ",
        "备注",
        "=1",
        "x\ny",
    )
) | st.text(max_size=6)


# What is understood and not kept by its words; and what tells which rows belong together.
UNDERSTOOD = (Role.STATUS, Role.LANGUAGE, Role.CONCEPT_STATUS, Role.READING, Role.CONCEPT)
LEFT_OUT = ("no_term", "column_ignored")


def known_by_place(rows: list[list[str]], layout: SheetLayout) -> dict[tuple[int, int], str]:
    """Return the cells of content, each of their parts with its place, which no other has."""
    found = {}
    for number, row in enumerate(rows[layout.header :], layout.header + 1):
        for place, cell in enumerate(row):
            role = layout.columns[place].role if place < len(layout.columns) else Role.EXTRA
            if role not in UNDERSTOOD:
                pieces = parts(clean(cell), layout.separators) if clean(cell) else []
                found[number, place] = (layout.separators[:1] or " ").join(
                    f"{piece}#{number}.{place}.{count}." for count, piece in enumerate(pieces)
                )
    return found


def strings(value: object) -> Iterator[str]:
    """Yield all texts in a value of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from strings(one)


@given(st.lists(st.lists(CELLS, max_size=5), max_size=8))
@example([["编号", "术语", "语言", "定义"], ["1", "医療", "ja", "a"], ["1", "医疗", "zh", "b"]])
@example([["日文", "中文", "中文例句"], ["医療", "", "x"], ["看護", "护理", "y"]])
@example([["术语", "备注"], ["医療", "a"], ["123", "b"], ["", "c"]])
@settings(max_examples=5000 if SOAK else 200)
def test_no_cell_of_any_table_is_lost_unsaid(rows: list[list[str]]) -> None:
    commas = TermBaseOptions(separator=",")
    layout = CSV.preview(write(rows), "f.csv", commas, unheard).layout
    assume(layout.columns)
    wanted = known_by_place(rows, layout)
    for (number, place), cell in wanted.items():
        rows[number - 1][place] = cell
    found = CSV.read(write(rows), "f.csv", TermBaseOptions(layout, separator=","), unheard)
    kept = list(strings(from_json(to_json(found.termbase), object)))
    said = {
        (entry.line, entry.places["column"].partition(" ")[0])
        for entry in found.report
        if entry.code in LEFT_OUT
    }
    for (number, place), cell in wanted.items():
        told = {(number, column_letter(place)), (0, column_letter(place))} & said
        for piece in parts(clean(cell), layout.separators):
            assert told or any(piece in text for text in kept), (number, place, cell)
