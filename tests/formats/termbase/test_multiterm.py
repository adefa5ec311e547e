"""MultiTerm XML: the fields that an office invented are shown, mapped and kept."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.errors import BriefDeskError, DamagedFileError
from briefdesk.formats import termbase
from briefdesk.formats.termbase.multiterm import MULTITERM
from briefdesk.model.concept import AdminStatus, ConceptStatus
from briefdesk.model.exchange import (
    AS_GUESSED,
    Column,
    Role,
    SheetLayout,
    TermBaseOptions,
    TermBaseReading,
)
from briefdesk.model.progress import unheard
from briefdesk.model.wire import changed

SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"

ENTRY = """<?xml version="1.0" encoding="UTF-16"?>
<mtf>
<conceptGrp><concept>12</concept><system type="entryClass">1</system>
<transacGrp><transac type="origination">kim</transac><date>2011-01-14T17:54:08</date></transacGrp>
<descripGrp><descrip type="Subject">法律</descrip></descripGrp>
<descripGrp><descrip type="Status">已审核</descrip></descripGrp>
<descripGrp><descrip type="Projekt">P7</descrip></descripGrp>
<languageGrp><language type="Japanese" lang="JA"/>
<descripGrp><descrip type="定義">診療の <xref Tlink="x">方法</xref></descrip>
<descripGrp><descrip type="Source">医療法</descrip></descripGrp></descripGrp>
<termGrp><term>医療</term>
<descripGrp><descrip type="Reading">イリョウ</descrip></descripGrp>
<descripGrp><descrip type="Context">医療に基づき</descrip></descripGrp></termGrp>
</languageGrp>
<languageGrp><language type="Chinese (Taiwan)" lang="ZH"/>
<termGrp><term>醫療</term><descripGrp><descrip type="Genus">x</descrip></descripGrp></termGrp>
<termGrp><term>診療</term><descripGrp><descrip type="Status">禁用</descrip></descripGrp></termGrp>
</languageGrp></conceptGrp>
<conceptGrp><concept>12</concept><languageGrp><language type="English" lang="EN"/>
<termGrp><term>care</term></termGrp></languageGrp></conceptGrp>
<conceptGrp><descripGrp><descrip type="Note">nobody</descrip></descripGrp></conceptGrp>
</mtf>"""


def read(text: str = ENTRY, encoding: str = "utf-16") -> TermBaseReading:
    """Return what is read of a file."""
    return termbase.read(text.encode(encoding), "a.xml", AS_GUESSED, unheard)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8", "utf-8-sig", "utf-16-le"])
def test_the_entries_are_read_whatever_the_declaration_claims(encoding: str) -> None:
    found = read(encoding=encoding)
    assert found.format == "multiterm"
    first, second = found.termbase.concepts
    assert (first.domain, first.status) == ("法律", ConceptStatus.APPROVED)
    assert first.definition == "診療の 方法"
    assert first.note == "entry: Projekt: P7"
    assert [source.title for source in first.sources] == ["医療法"]
    japanese, chinese, forbidden = first.terms
    assert (japanese.lang, japanese.text) == ("ja", "医療")
    assert (japanese.reading, japanese.context) == ("いりょう", "医療に基づき")
    assert (chinese.lang, chinese.text, chinese.extra) == (
        "zh-Hant-TW",
        "醫療",
        (("term: Genus", "x"),),
    )
    assert (forbidden.text, forbidden.status, forbidden.forbidden) == (
        "診療",
        AdminStatus.DEPRECATED,
        True,
    )
    assert [term.text for term in second.terms] == ["care"]


def test_what_was_not_kept_is_reported() -> None:
    missing = (
        "The entry number “{}” (entry {} of the file) is missing or there twice; the entry was"
    )
    assert [entry.message for entry in read().report] == [
        f"{missing.format('12', 2)} kept apart.",
        f"{missing.format('', 3)} kept apart.",
        "The field “term: Genus” was kept under other fields; terms: 1.",
        "The column “D (entry: entryClass)” was left out; cells: 1.",
        "The column “E (entry: origination)” was left out; cells: 1.",
        "Row 6, column A (id): “(entry 3)” was left out: its row has no term.",
        "Row 6, column I (entry: Note): “nobody” was left out: its row has no term.",
    ]


def test_the_preview_lists_all_fields_by_level() -> None:
    seen = MULTITERM.preview(ENTRY.encode("utf-16"), "a.xml", AS_GUESSED, unheard)
    shown = dict(zip(seen.headers, [one.role for one in seen.layout.columns], strict=True))
    assert shown == {
        "id": Role.CONCEPT,
        "language": Role.LANGUAGE,
        "term": Role.TERM,
        "entry: entryClass": Role.IGNORED,
        "entry: origination": Role.IGNORED,
        "entry: Subject": Role.DOMAIN,
        "entry: Status": Role.CONCEPT_STATUS,
        "entry: Projekt": Role.NOTE,
        "entry: Note": Role.NOTE,
        "language: 定義": Role.DEFINITION,
        "language: Source": Role.CONCEPT_SOURCE,
        "term: Reading": Role.READING,
        "term: Context": Role.CONTEXT,
        "term: Genus": Role.EXTRA,
        "term: Status": Role.STATUS,
    }
    assert seen.layout.rows == "term"
    assert seen.count == 5
    assert seen.rows[1][:3] == ("12", "Chinese (Taiwan)", "醫療")


def test_a_person_may_map_the_fields_otherwise() -> None:
    data = ENTRY.encode("utf-16")
    layout = MULTITERM.preview(data, "a.xml", AS_GUESSED, unheard).layout
    columns = tuple(
        Column(Role.NOTE) if column.role is Role.IGNORED else column for column in layout.columns
    )
    chosen = TermBaseOptions(changed(layout, columns=columns))
    found = MULTITERM.read(data, "a.xml", chosen, unheard)
    assert "entry: origination: kim 2011-01-14T17:54:08" in found.termbase.concepts[0].note
    assert "column_ignored" not in [entry.code for entry in found.report]


def test_a_field_that_is_there_twice_is_kept_twice() -> None:
    field = '<descrip type="Projekt">'
    twice = ENTRY.replace(field, f"{field}A</descrip></descripGrp><descripGrp>{field}")
    assert read(twice).termbase.concepts[0].note == "entry: Projekt: A\nP7"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('<!DOCTYPE mtf [<!ENTITY a "b">]><mtf>&a;</mtf>', "defines XML entities"),
        ("<mtf><conceptGrp></mtf>", "is not well-formed XML"),
        ("<x><mtf/></x>", "is no MultiTerm file"),
    ],
)
def test_hostile_files_are_refused(text: str, message: str) -> None:
    with pytest.raises(DamagedFileError, match=rf"“f\.xml” {message}"):
        MULTITERM.read(text.encode(), "f.xml", AS_GUESSED, unheard)


def test_an_empty_file_is_an_empty_term_base() -> None:
    assert read("<mtf></mtf>").termbase.concepts == ()


@given(st.data())
@settings(max_examples=2000 if SOAK else 100)
def test_a_damaged_file_is_read_or_refused_in_one_sentence(data: st.DataObject) -> None:
    text = ENTRY
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(text) - 1))
        length = data.draw(st.sampled_from((0, 1, 20)))
        text = text[:place] + data.draw(st.text(max_size=3)) + text[place + length :]
    for layout in (None, SheetLayout((Column(Role.TERM),), "term")):
        try:
            raw = text.encode("utf-8", "replace")
            MULTITERM.read(raw, "f.xml", TermBaseOptions(layout), unheard)
        except BriefDeskError as error:
            assert "“f.xml”" in str(error)  # noqa: PT017
