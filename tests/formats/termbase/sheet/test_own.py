"""Our own table: every field of the model has a column, and a person may edit it."""

import os

import msgspec
import pytest
from hypothesis import given, settings

from briefdesk.errors import Cancelled, ExchangeError
from briefdesk.formats.containers.grid import Grid, row_of
from briefdesk.formats.termbase import tbx3
from briefdesk.formats.termbase.sheet import own
from briefdesk.model.concept import AdminStatus, Concept, Term, TermBase
from briefdesk.model.exchange import Role, TermBaseReading
from briefdesk.model.progress import unheard
from tests.termbases import changed_term, example, termbases

SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"


def table(base: TermBase) -> list[list[str]]:
    """Return the rows of our table."""
    return [list(row) for row in own.write(base, unheard)]


def grid(rows: list[list[str]]) -> Grid:
    """Return rows as they stand in a file."""
    numbered = (row_of(number, dict(enumerate(row))) for number, row in enumerate(rows, 1))
    return Grid(tuple(row for row in numbered if row.cells))


def read(rows: list[list[str]]) -> TermBaseReading:
    """Read rows."""
    return own.read(grid(rows), "mine.csv", unheard)


def edited(**cells: str) -> TermBaseReading:
    """Read a table of one term in whose row some cells were changed."""
    rows = table(changed_term())
    for column, text in cells.items():
        rows[1][own.HEADER.index(column)] = text
    return read(rows)


def test_every_field_has_a_column() -> None:
    fields = {field.name for field in msgspec.structs.fields(Term)}
    assert set(own.TERM_COLUMNS) == fields
    fields = {field.name for field in msgspec.structs.fields(Concept)}
    assert set(own.CONCEPT_COLUMNS) == fields - {"id", "terms"}
    assert len(set(own.HEADER)) == len(own.HEADER)


@given(termbases())
@settings(max_examples=2000 if SOAK else 80)
def test_nothing_is_lost(base: TermBase) -> None:
    found = read(table(base))
    assert (found.termbase, found.report) == (base, ())


def test_what_belongs_to_the_concept_stands_in_its_first_row() -> None:
    rows = table(example())
    place = own.HEADER.index("concept_definition")
    assert [row[place] for row in rows[1:4]] == ["医療に関する法律", "", ""]
    assert [row[0] for row in rows[1:]] == ["c-b", "c-b", "c-b", "c-a"]


def test_an_empty_term_base_keeps_its_title() -> None:
    base = TermBase("n", "タイトル", "1", "p", (), ("从业者",))
    assert read(table(base)).termbase == base


def test_a_table_of_ours_is_known_by_its_columns_in_any_order() -> None:
    rows = table(example())
    assert own.is_own(grid([row[::-1] for row in rows]))
    assert not own.is_own(grid([row[:-1] for row in rows]))
    assert not own.is_own(grid([]))
    shown = own.layout(grid(rows))
    assert shown.columns[own.HEADER.index("term")].role is Role.TERM
    assert read([row[::-1] for row in rows]).termbase == example()


def test_a_row_that_a_person_added_becomes_a_term() -> None:
    rows = table(changed_term())
    rows.append(["c-1", "", "医疗"])
    rows.append(["", "", "新しいサービス"])
    first, second = read(rows).termbase.concepts
    assert [(one.id, one.lang, one.text) for one in first.terms] == [
        ("t-1", "ja", "医療"),
        ("t-1-2", "zh-Hans", "医疗"),
    ]
    assert [(one.lang, one.text) for one in second.terms] == [("ja", "新しいサービス")]


def test_ids_that_are_there_twice_are_given_anew() -> None:
    rows = table(changed_term())
    rows.append(list(rows[1]))
    found = read(rows)
    assert [one.id for one in found.termbase.concepts[0].terms] == ["t-1", "t-1-2"]
    assert [entry.code for entry in found.report] == ["id"]


def test_what_no_file_may_hold_is_mended_and_said() -> None:
    """Whatever a person writes into the cells, the term base can be written as TBX."""
    rows = table(changed_term())
    empty = dict.fromkeys(own.HEADER, "")
    made = (
        {"concept_id": "c 1/漢", "term_id": "1", "lang": "ja", "term": "ー"},
        {"concept_id": "c 1/漢", "term": "二\n行", "variant_of": "1", "lang": "zh-cn"},
        {"concept_id": "c-2", "term": "长" * 1001, "concept_note": "n"},
        {"concept_id": "c-3", "term": "禁", "lang": "ja", "forbidden": "true"},
        {"term": "新", "concept_relations": '[{"type":"related","target":"c 1/漢","reason":""}]'},
        {"concept_id": "c-6", "term": "六", "term_id": "t-1"},
    )
    rows += [list((empty | cells).values()) for cells in made]
    found = read(rows)
    assert tbx3.write(found.termbase)
    odd, forbidden, new, last = found.termbase.concepts[1:]
    assert [odd.id, forbidden.id, new.id, last.id] == ["c-c-1-", "c-3", "c-7", "c-6"]
    assert [(one.lang, one.text) for one in odd.terms] == [("ja", "ー"), ("zh-Hans", "二 行")]
    assert odd.terms[1].variant_of == odd.terms[0].id
    assert new.relations[0].target == odd.id
    assert forbidden.terms[0].status is AdminStatus.DEPRECATED
    assert [(entry.line, entry.code) for entry in found.report] == [
        (3, "odd_id"),
        (4, "breaks"),
        (4, "language"),
        (5, "long_term"),
        (5, "no_term"),
        (6, "forbidden"),
        (7, "id"),
        (8, "id"),
    ]


def test_a_new_id_takes_none_that_stands_further_down() -> None:
    rows = table(changed_term())
    rows.append(["c-1", "", "医疗"] + [""] * (len(own.HEADER) - 3))
    rows.append(["c-1", "", "医療の"] + [""] * (len(own.HEADER) - 3))
    rows[3][own.HEADER.index("term_id")] = "t-1-2"
    found = read(rows)
    assert [term.id for term in found.termbase.concepts[0].terms] == ["t-1", "t-1-2-2", "t-1-2"]
    assert found.report == ()


def test_what_contradicts_an_earlier_row_is_said() -> None:
    rows = table(changed_term())
    rows.append(["c-1", "zh-Hans", "医疗"] + [""] * (len(own.HEADER) - 3))
    rows[2][own.HEADER.index("concept_domain")] = "other"
    (entry,) = read(rows).report
    assert (entry.code, entry.line, entry.concept, entry.value) == (
        "different_before",
        3,
        "c-1",
        "other",
    )


def test_values_are_checked_one_by_one() -> None:
    found = edited(status="wonderful", usage="CN", forbidden="maybe", extra='[["a","b"]]')
    (term,) = found.termbase.concepts[0].terms
    assert (term.status, term.usage, term.forbidden) == (AdminStatus.PREFERRED, "CN", False)
    assert term.extra == (("a", "b"), ("status", "wonderful"), ("forbidden", "maybe"))
    assert [entry.places["column"] for entry in found.report] == ["status", "forbidden"]


def test_excel_writes_truth_in_capitals() -> None:
    (term,) = edited(forbidden="TRUE").termbase.concepts[0].terms
    assert term.forbidden


def test_a_row_without_a_term_is_said() -> None:
    found = edited(term="")
    assert found.termbase.concepts == ()
    assert [(entry.code, entry.line) for entry in found.report] == [
        ("empty_term", 2),
        ("no_term", 2),
    ]


def test_a_quotation_mark_that_begins_no_json_is_itself() -> None:
    (term,) = edited(term='"医療').termbase.concepts[0].terms
    assert term.text == '"医療'


@pytest.mark.parametrize(
    ("base", "message"),
    [
        (changed_term(text=""), "has a term without a text, an id of its own or a language"),
        (changed_term(id=""), "has a term without a text, an id of its own or a language"),
        (changed_term(lang=""), "has a term without a text, an id of its own or a language"),
        (
            TermBase("n", "t", "", "p", (Concept("c-1", "", ()),) * 2),
            "The id “c-1” is missing or used twice in “n”",
        ),
        (
            TermBase("n", "t", "", "p", (Concept("c-1", "", (Term("t", "ja", "x"),) * 2),)),
            "The id “t” is missing or used twice in “n”",
        ),
    ],
)
def test_the_writer_refuses(base: TermBase, message: str) -> None:
    with pytest.raises(ExchangeError, match=message):
        table(base)


def test_reading_and_writing_can_be_cancelled() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(own.write(example(), stop))
    with pytest.raises(Cancelled):
        own.read(grid(table(example())), "f", stop)
