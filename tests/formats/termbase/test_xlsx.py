"""Excel workbooks: ours come back without loss, those of offices with nothing lost unsaid."""

import io
import os
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from briefdesk.errors import BriefDeskError, ExchangeError, UnreadableFileError
from briefdesk.formats import termbase
from briefdesk.formats.containers.term_intake import one_line
from briefdesk.formats.termbase.sheet import own
from briefdesk.formats.termbase.xlsx import XLSX
from briefdesk.model.concept import AdminStatus, Concept, Term, TermBase
from briefdesk.model.exchange import AS_GUESSED, SheetLayout, TermBaseOptions, TermBaseReading
from briefdesk.model.progress import unheard
from briefdesk.model.wire import changed
from tests.office_sheets import (
    OfficeFile,
    codes,
    merged,
    unaccounted,
    wide,
    with_notes,
    workbook,
)
from tests.termbases import changed_term, example, termbases

SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"

ROWS = 1200


def read(file: OfficeFile) -> TermBaseReading:
    """Return what is read of an office's file."""
    return termbase.read(file.data, file.name, AS_GUESSED, unheard)


def term(concept: Concept, lang: str) -> Term:
    """Return the first term of a language."""
    return next(one for one in concept.terms if one.lang == lang)


def test_our_own_workbook_is_known_and_comes_back_byte_for_byte() -> None:
    (file,) = XLSX.write(example(), None, unheard)
    assert file.name == "health.xlsx"
    found = termbase.read(file.data, file.name, AS_GUESSED, unheard)
    assert (found.termbase, found.report, found.format) == (example(), (), "xlsx")
    (again,) = XLSX.write(found.termbase, None, unheard)
    assert again.data == file.data
    seen = XLSX.preview(file.data, file.name, AS_GUESSED, unheard)
    assert seen.is_own
    assert seen.headers == own.HEADER


@given(termbases())
@settings(max_examples=500 if SOAK else 30)
def test_any_term_base_survives(base: TermBase) -> None:
    (file,) = XLSX.write(base, None, unheard)
    found = XLSX.read(file.data, file.name, AS_GUESSED, unheard)
    assert (found.termbase, found.report) == (base, ())
    assert XLSX.write(found.termbase, None, unheard) == (file,)


@given(st.text(min_size=1, max_size=12))
@settings(max_examples=500 if SOAK else 30)
def test_any_text_survives_as_a_term(text: str) -> None:
    base = changed_term(text=one_line(text) or "x", context=text)
    (file,) = XLSX.write(base, None, unheard)
    assert XLSX.read(file.data, file.name, AS_GUESSED, unheard).termbase == base


@pytest.mark.parametrize("sign", "=+-@＝＋－＠\t\r\n'")
def test_no_cell_is_a_formula(sign: str) -> None:
    (file,) = XLSX.write(changed_term(text=f'{sign}HYPERLINK("http://x")'), None, unheard)
    book = load_workbook(io.BytesIO(file.data))
    cells = [cell for row in book["terms"].iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [str(cell.value)[0] for cell in cells if "HYPERLINK" in str(cell.value)] == ["'"]


def test_a_text_that_excel_would_cut_is_refused() -> None:
    XLSX.write(changed_term(context="法" * 32_767), None, unheard)
    with pytest.raises(ExchangeError, match=r"“c-1” \(row 2\) in “n” is longer than the 32767"):
        XLSX.write(changed_term(context="法" * 32_766 + "\U00020bb7"), None, unheard)


def test_a_workbook_that_could_not_be_read_back_is_not_written() -> None:
    terms = tuple(Term(f"t-{n}", "ja", "医", context="法" * 30_000) for n in range(250))
    base = TermBase("n", "t", "", "p", (Concept("c-1", "", terms),))
    with pytest.raises(ExchangeError, match="“n” was not written: it is too large for a workbook"):
        XLSX.write(base, None, unheard)


def test_a_wide_list_comes_in_whole() -> None:
    file = wide(ROWS)
    found = read(file)
    assert len(found.termbase.concepts) == ROWS
    assert found.report == ()
    assert unaccounted(file, found, values="C") == []
    concept = found.termbase.concepts[6]
    assert concept.id == "c-MED-0007"
    assert term(concept, "ja").reading == "いりょうじょうほう7のとりあつかい"
    assert [one.lang for one in concept.terms] == ["ja", "zh-Hans", "zh-Hant", "en"]
    assert concept.definition == "关于第7类诊疗信息的规则。"
    assert [source.title for source in concept.sources] == ["医療法第7条"]


def test_a_list_with_merged_headers_and_headings_comes_in_whole() -> None:
    file = merged(ROWS)
    found = read(file)
    assert len(found.termbase.concepts) == ROWS
    assert codes(found.report) == {"above_header": 1, "section": ROWS // 100}
    assert unaccounted(file, found, values="E") == []
    first, second = found.termbase.concepts[:2]
    assert (first.domain, second.domain) == ("分野1", "分野1")
    assert term(first, "zh-Hans").status is AdminStatus.PREFERRED
    assert term(second, "zh-Hans").status is AdminStatus.DEPRECATED
    assert term(second, "ja").reading == "しんりょうろく2"


def test_a_list_full_of_remarks_comes_in_whole() -> None:
    file = with_notes(ROWS)
    found = read(file)
    assert len(found.termbase.concepts) == ROWS
    assert unaccounted(file, found) == []
    assert codes(found.report) == {
        "formula_without_result": ROWS // 60,
        "no_term": ROWS // 90,
        "ragged": ROWS // 50,
        "sheet_not_read": 1,
    }
    at_seventy = found.termbase.concepts[69]
    assert at_seventy.note == "備考1: 備考の文70\n備考2: 二つ目の備考70\nコメント70"
    assert ("担当", "担当70") in at_seventy.extra
    assert at_seventy.sources[0].url == "https://example.jp/70"
    hidden = next(entry for entry in found.report if entry.code == "sheet_not_read")
    assert hidden.message == "The hidden sheet “旧版” was not read; filled cells: 2."


def test_the_preview_shows_twenty_rows_and_all_sheets() -> None:
    file = with_notes(40)
    seen = XLSX.preview(file.data, file.name, AS_GUESSED, unheard)
    assert len(seen.rows) == 20
    assert seen.count == 40
    assert seen.sheets == ("用語集", "旧版")
    assert seen.layout.sheet == "用語集"
    assert seen.headers[:3] == ("No.", "日本語", "中国語（簡体字）")
    assert not seen.is_own


def test_another_sheet_can_be_looked_at() -> None:
    file = with_notes(3)
    wanted = TermBaseOptions(SheetLayout((), sheet="旧版"))
    seen = XLSX.preview(file.data, file.name, wanted, unheard)
    assert (seen.layout.sheet, seen.rows) == ("旧版", (("旧", "廃止された用語"),))


def test_what_was_previewed_is_what_is_read() -> None:
    file = merged(30)
    seen = XLSX.preview(file.data, file.name, AS_GUESSED, unheard)
    chosen = TermBaseOptions(seen.layout)
    assert XLSX.read(file.data, file.name, chosen, unheard) == XLSX.read(
        file.data, file.name, AS_GUESSED, unheard
    )
    assert XLSX.preview(file.data, file.name, chosen, unheard) == seen


def test_a_row_sorted_and_edited_in_excel_stays_with_its_concept() -> None:
    (file,) = XLSX.write(example(), None, unheard)
    rows = [list(row) for row in own.write(example(), unheard)]
    rows[1:] = rows[:0:-1]
    found = XLSX.read(workbook(rows), file.name, AS_GUESSED, unheard)
    assert found.report == ()
    by_id = {one.id: one for one in found.termbase.concepts}
    expected = {one.id: changed(one, terms=one.terms[::-1]) for one in example().concepts}
    assert by_id == expected
    assert found.termbase.title == "Health data"


def test_a_bomb_is_refused_with_one_sentence() -> None:
    parts = _parts(wide(1).data)
    parts["xl/worksheets/sheet1.xml"] = b" " * 60_000_000
    bomb = _zipped(parts, zipfile.ZIP_DEFLATED)
    with pytest.raises(UnreadableFileError, match=r"“b\.xlsx” was not read: its part “xl/work"):
        termbase.read(bomb, "b.xlsx", AS_GUESSED, unheard)


@given(st.data())
@settings(max_examples=2000 if SOAK else 60)
def test_a_damaged_workbook_is_read_or_refused_in_one_sentence(data: st.DataObject) -> None:
    parts = _parts(with_notes(3).data)
    name = data.draw(st.sampled_from(sorted(parts)))
    part = bytearray(parts[name])
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(part) - 1))
        length = data.draw(st.sampled_from((0, 1, 4, 30)))
        part[place : place + length] = data.draw(
            st.binary(max_size=3)
            | st.sampled_from((b"-1", b"99999999", b"&x;", b'"', b"NaN", b"1e999"))
        )
    parts[name] = bytes(part)
    _read_or_refused(_zipped(parts))


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def _read_or_refused(data: bytes) -> None:
    act: Callable[[], object]
    for act in (
        lambda: XLSX.read(data, "f.xlsx", AS_GUESSED, unheard),
        lambda: XLSX.preview(data, "f.xlsx", AS_GUESSED, unheard),
    ):
        try:
            act()
        except BriefDeskError as error:
            assert "“f.xlsx”" in str(error)  # noqa: PT017
