"""A wide sheet is written as it is read."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers.grid import Grid, row_of
from briefdesk.formats.termbase.csv import CSV
from briefdesk.formats.termbase.sheet import reading
from briefdesk.formats.termbase.sheet.headers import named
from briefdesk.formats.termbase.sheet.writing import header, rows
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptStatus,
    ReadingSource,
    SourceRef,
    Term,
    TermBase,
)
from briefdesk.model.exchange import AS_GUESSED, Column, Role, SheetLayout
from briefdesk.model.progress import unheard

SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"

LANGUAGES = ("ja", "zh-Hans", "zh-Hant-TW", "en")
DEPRECATED = Column(Role.TERM, "zh-Hans", AdminStatus.DEPRECATED)
FORBIDDEN = Column(Role.TERM, "zh-Hans", AdminStatus.DEPRECATED, forbidden=True)
ADMITTED = Column(Role.TERM, "zh-Hans", AdminStatus.ADMITTED)
WIDE = SheetLayout(
    (
        Column(Role.CONCEPT), Column(Role.DOMAIN), Column(Role.TERM, "ja"),
        Column(Role.READING, "ja"), Column(Role.TERM, "zh-Hans"), FORBIDDEN,
        Column(Role.TERM, "en"),
        Column(Role.DEFINITION), Column(Role.NOTE), Column(Role.CONCEPT_STATUS),
        Column(Role.CONCEPT_SOURCE), Column(Role.TERM_SOURCE, "ja"), Column(Role.EXTRA),
    ),
    separators="；",
)  # fmt: skip


def base(*terms: Term) -> TermBase:
    """Return a term base of one concept."""
    concept = Concept(
        "c-1", "law", terms, definition="def", note="note", status=ConceptStatus.APPROVED,
        sources=(SourceRef("law", "医療法", article="2"),),
    )  # fmt: skip
    return TermBase("terms", "terms", "", "terms.csv", (concept,))


def term(number: int, lang: str, text: str, **fields: object) -> Term:
    """Return a term of the concept ``c-1``."""
    return Term(f"t-1-{number}", lang, text, **fields)  # type: ignore[arg-type]


def human(reading_: str) -> dict[str, object]:
    """Return the fields of a confirmed reading."""
    return {"reading": reading_, "reading_source": ReadingSource.HUMAN}


NETWORK = base(
    term(1, "ja", "仮名化", **human("かめいか")),
    term(2, "ja", "仮名加工", status=AdminStatus.ADMITTED, **human("かめいかこう")),
    term(3, "zh-Hans", "假名化"),
    term(4, "zh-Hans", "去标识化", status=AdminStatus.DEPRECATED, forbidden=True),
    term(5, "en", "=pseudonymisation"),
)


def test_a_wide_sheet() -> None:
    assert list(rows(NETWORK, WIDE, unheard)) == [
        (
            "concept id", "domain", "ja term", "ja reading", "zh-Hans term",
            "zh-Hans forbidden term", "en term", "definition", "note", "concept status", "source",
            "ja source", "",
        ),
        (
            "c-1", "law", "仮名化；仮名加工", "かめいか；かめいかこう", "假名化", "去标识化",
            "'=pseudonymisation", "def", "note", "approved", "医療法第2条", "", "",
        ),
    ]  # fmt: skip


def test_a_sheet_with_a_row_for_each_term() -> None:
    layout = SheetLayout(
        tuple(map(Column, (Role.CONCEPT, Role.LANGUAGE, Role.TERM, Role.STATUS))), "term"
    )
    assert list(rows(NETWORK, layout, unheard))[1:] == [
        ("c-1", "ja", "仮名化", "preferred"),
        ("c-1", "ja", "仮名加工", "admitted"),
        ("c-1", "zh-Hans", "假名化", "preferred"),
        ("c-1", "zh-Hans", "去标识化", "forbidden"),
        ("c-1", "en", "'=pseudonymisation", "preferred"),
    ]


def test_what_was_written_is_read_as_it_was_meant() -> None:
    for layout in (None, WIDE):
        written = CSV.write(NETWORK, WIDE, unheard)[0].data
        options = AS_GUESSED if layout is None else AS_GUESSED.__class__(layout)
        (concept,) = CSV.read(written, "terms.csv", options, unheard).termbase.concepts
        assert concept.terms == NETWORK.concepts[0].terms
        assert (concept.id, concept.status, concept.definition) == (
            "c-1",
            ConceptStatus.APPROVED,
            "def",
        )
        assert concept.sources == (SourceRef("", "医療法第2条"),)


@pytest.mark.parametrize(
    ("columns", "cells"),
    [
        ((Column(Role.TERM, "zh-Hans"),), ("甲；乙",)),
        ((Column(Role.TERM, "zh-Hans"), ADMITTED), ("甲", "乙")),
        ((Column(Role.TERM, "zh-Hans"), DEPRECATED), ("甲；乙", "丙；丁")),
        ((Column(Role.TERM, "zh-Hans"), FORBIDDEN), ("甲；乙", "丁")),
        (
            (Column(Role.TERM, "zh-Hans"), Column(Role.STATUS, "zh-Hans")),
            ("甲；乙；丙；丁", "preferred；admitted；deprecated；forbidden"),
        ),
    ],
)
def test_a_term_stands_where_its_status_fits(
    columns: tuple[Column, ...], cells: tuple[str, ...]
) -> None:
    statuses = (AdminStatus.PREFERRED, AdminStatus.ADMITTED, *[AdminStatus.DEPRECATED] * 2)
    terms = [
        term(n, "zh-Hans", text, status=statuses[n], forbidden=text == "丁")
        for n, text in enumerate("甲乙丙丁")
    ]
    layout = SheetLayout(columns, header=0, separators="；")
    assert list(rows(base(*terms), layout, unheard)) == [cells]


def test_the_best_term_stands_in_front_whatever_the_order_of_the_entry() -> None:
    terms = (
        term(1, "ja", "仮名加工", status=AdminStatus.ADMITTED, **human("かめいかこう")),
        term(2, "ja", "仮名化", **human("かめいか")),
    )
    layout = SheetLayout((Column(Role.TERM, "ja"), Column(Role.READING, "ja")), separators="；")
    written = list(rows(base(*terms), layout, unheard))[1]
    assert written == ("仮名化；仮名加工", "かめいか；かめいかこう")
    grid = Grid((row_of(1, {}), row_of(2, dict(enumerate(written)))))
    (concept,) = reading.read(grid, layout, "f.csv", unheard).termbase.concepts
    assert {one.text: one.status for one in concept.terms} == {
        one.text: one.status for one in terms
    }


def test_what_is_superseded_and_the_chinese_of_a_region_have_a_place() -> None:
    terms = (
        term(1, "zh-Hant-TW", "資料"),
        term(2, "zh-Hant", "數據"),
        term(3, "zh-Hans", "旧", status=AdminStatus.SUPERSEDED),
    )
    traditional = Column(Role.TERM, "zh-Hant")
    layout = SheetLayout((traditional, DEPRECATED), header=0, separators="；")
    assert list(rows(base(*terms), layout, unheard)) == [("資料；數據", "旧")]
    taiwan = Column(Role.TERM, "zh-Hant-TW")
    layout = SheetLayout((traditional, taiwan), header=0, separators="；")
    assert list(rows(base(*terms), layout, unheard)) == [("數據", "資料")]


def test_another_separator_is_taken_where_a_term_holds_the_first() -> None:
    terms = (term(1, "en", "a; b"), term(2, "en", "c", status=AdminStatus.ADMITTED))
    english = (Column(Role.TERM, "en"),)
    with pytest.raises(ExchangeError, match="“c-1” in “terms” was not written: no separator"):
        list(rows(base(*terms), SheetLayout(english, separators=";|"), unheard))
    plain = SheetLayout(english, header=0)
    assert list(rows(base(*terms), plain, unheard)) == [("a; b\nc",)]


def test_a_sheet_needs_a_column_of_terms() -> None:
    with pytest.raises(ExchangeError, match="no column of the sheet holds terms"):
        list(rows(NETWORK, SheetLayout((Column(Role.NOTE),)), unheard))


COLUMNS = st.one_of(
    st.builds(Column, st.just(Role.TERM), st.sampled_from(LANGUAGES), st.sampled_from(
        (AdminStatus.PREFERRED, AdminStatus.ADMITTED, AdminStatus.DEPRECATED)
    )),
    st.builds(Column, st.sampled_from((Role.READING, Role.STATUS, Role.TERM_TYPE, Role.CONTEXT,
        Role.PART_OF_SPEECH, Role.USAGE, Role.REPLACEMENT, Role.TERM_SOURCE)),
        st.sampled_from(LANGUAGES)),
    st.builds(Column, st.sampled_from((Role.CONCEPT, Role.DOMAIN, Role.DEFINITION, Role.NOTE,
        Role.CONCEPT_STATUS, Role.CONCEPT_SOURCE, Role.LANGUAGE, Role.TERM))),
    st.just(FORBIDDEN),
)  # fmt: skip


@given(COLUMNS)
def test_a_name_that_is_written_is_understood(column: Column) -> None:
    assert named(header(column)) == column


TEXTS = st.text(st.sampled_from("医疗データab "), min_size=1, max_size=4).map(
    lambda text: f"x{text.strip()}"
)


@given(st.lists(st.tuples(st.sampled_from(LANGUAGES), TEXTS), min_size=1, max_size=5, unique=True))
@settings(max_examples=1000 if SOAK else 50)
def test_preferred_terms_survive_a_wide_sheet(pairs: list[tuple[str, str]]) -> None:
    terms = [term(n, lang, text) for n, (lang, text) in enumerate(pairs)]
    columns = tuple(Column(Role.TERM, lang) for lang in LANGUAGES)
    layout = SheetLayout(columns, separators="\n|")
    cells = (dict(enumerate(row)) for row in rows(base(*terms), layout, unheard))
    grid = Grid(tuple(row_of(number, one) for number, one in enumerate(cells, 1)))
    (concept,) = reading.read(grid, layout, "f.csv", unheard).termbase.concepts
    assert sorted((one.lang, one.text) for one in concept.terms) == sorted(pairs)
