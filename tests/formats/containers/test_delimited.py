"""Text tables: separators are found, quotations that never end swallow nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import Cancelled, DamagedFileError, UnreadableFileError
from briefdesk.formats.containers.delimited import (
    SEPARATORS,
    armed,
    disarmed,
    guess_separator,
    is_text,
    read,
    write,
)
from briefdesk.model.progress import unheard
from briefdesk.text.limits import FILE_LIMIT

CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), max_size=6)


def cells(text: str, **options: str) -> list[tuple[str, ...]]:
    """Return the rows of a text."""
    return [row.cells for row in read(text.encode(), "f.csv", unheard, **options).rows]  # type: ignore[arg-type]


@pytest.mark.parametrize("separator", SEPARATORS)
def test_the_separator_is_the_one_that_parts_all_rows_alike(separator: str) -> None:
    text = "\n".join(separator.join((f"a{n}", f"b, c; {n}", "d")) for n in range(9))
    assert guess_separator(text) == separator
    assert guess_separator(text.replace(", ", " ").replace("; ", " ")) == separator


@given(st.lists(st.lists(CELL, min_size=1, max_size=4), max_size=5), st.sampled_from(SEPARATORS))
def test_what_is_written_is_read(rows: list[list[str]], separator: str) -> None:
    found = read(write(rows, separator), "f.csv", unheard, separator=separator)
    expected = {
        number: tuple(row)
        for number, row in enumerate(rows, 1)
        if any(cell.strip() for cell in row)
    }
    assert {row.number: row.cells for row in found.rows} == {
        number: row[: max(n for n, cell in enumerate(row, 1) if cell)]
        for number, row in expected.items()
    }


def test_rows_count_as_a_spreadsheet_counts_them() -> None:
    found = read(b'a,"b\r\nc"\r\n\r\n ,\r\nd,e\r\n', "f.csv", unheard)
    assert [(row.number, row.cells) for row in found.rows] == [
        (1, ("a", "b\r\nc")),
        (4, ("d", "e")),
    ]


def test_a_quotation_that_never_ends_is_read_as_it_stands_and_reported() -> None:
    found = read('医療\t"医疗\n看護\t护理\n'.encode(), "f.tsv", unheard)
    assert [row.cells for row in found.rows] == [("医療", '"医疗'), ("看護", "护理")]
    assert [entry.code for entry in found.report] == ["open_quotation"]


def test_a_hint_for_excel_is_obeyed() -> None:
    assert cells("sep=;\na,b;c\n") == [("a,b", "c")]
    assert cells('"sep=|"\na,b|c\n') == [("a,b", "c")]


def test_without_quotations_a_mark_is_a_character() -> None:
    found = read(b'"a\tb"\nc\td', "f", unheard, separator="\t", quoted=False)
    assert [row.cells for row in found.rows] == [('"a', 'b"'), ("c", "d")]


def test_what_cannot_be_a_separator_is_refused() -> None:
    for separator in ("ab", '"', "\n"):
        with pytest.raises(DamagedFileError, match="cannot be read as a table"):
            cells("a,b", separator=separator)


def test_a_huge_file_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="is larger than 200 MB"):
        read(b" " * (FILE_LIMIT + 1), "f.csv", unheard)


def test_reading_can_be_cancelled() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read(b"a,b\n" * 5000, "f.csv", stop)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a,b", True),
        ("医,b".encode("utf-16"), True),
        (b"", False),
        (b" <?xml version='1.0'?>", False),
        ("<mtf>".encode("utf-16"), False),
        (b"PK\x03\x04xxxx", False),
        (bytes(range(32)) * 9, False),
    ],
)
def test_what_may_be_a_table(data: bytes, *, expected: bool) -> None:
    assert is_text(data) == expected


@given(st.text(max_size=5) | st.sampled_from(("=1", "＝1", "'=1", "''", "'", "\t", "-", "a'")))
def test_a_formula_is_disarmed_and_armed_again(text: str) -> None:
    assert armed(disarmed(text)) == text
    assert not disarmed(text).startswith(tuple("=+-@＝＋－＠\t\r\n"))


def test_an_apostrophe_of_somebody_else_stays() -> None:
    assert armed("'tis") == "'tis"
