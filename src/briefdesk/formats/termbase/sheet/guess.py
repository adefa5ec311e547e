"""How a sheet that nobody described is probably meant: its header, its columns, its separators."""

import re
from collections import Counter
from collections.abc import Sequence

from briefdesk.formats.containers.grid import Grid, Row, filled_across
from briefdesk.formats.termbase.sheet.cells import concept_status, parts, term_status
from briefdesk.formats.termbase.sheet.headers import named
from briefdesk.formats.termbase.sheet.languages import (
    CHINESE,
    HANS,
    HANT,
    column_language,
    is_mixed,
    variety,
)
from briefdesk.model.exchange import Column, Role, SheetLayout
from briefdesk.model.wire import changed

_SEARCHED = 12  # rows among which the header may be
_SAMPLE = 400  # rows by which the content of a column is judged
_LONG = 45  # code points above which the cells of a column are no terms, on average
_STRONG = "\n;；|｜"  # what hardly stands inside a term
_WEAK = "、/／，"  # what may
_WEAK_SHARE = 0.1  # of the cells
# What says something about a term beside it, where no header says of which language.
_ABOUT_TERMS = (
    Role.READING, Role.STATUS, Role.TERM_TYPE, Role.PART_OF_SPEECH, Role.USAGE, Role.CONTEXT,
    Role.REPLACEMENT, Role.TERM_SOURCE,
)  # fmt: skip
_KANA = re.compile("[ぁ-ゖァ-ヺｦ-ﾝー]")


def guess(grid: Grid) -> SheetLayout:
    """Return the most likely layout of a sheet."""
    header = header_rows(grid)
    names = column_names(grid, header)
    content = [row for row in grid.rows if row.number > header][:_SAMPLE]
    columns = _columns(names, content)
    is_by_term = _is_by_term(columns, content)
    if is_by_term:
        columns = [_of_term(column) for column in columns]
    else:
        columns = _with_languages(columns, content)
    layout = SheetLayout(
        tuple(columns), "term" if is_by_term else "concept", header, sheet=grid.sheet
    )
    return changed(layout, separators=_separators(layout, content))


def header_rows(grid: Grid) -> int:
    """Return how many rows stand before the content: titles and one or more rows of names."""
    first = grid.rows[:_SEARCHED]
    start = next((n for n, row in enumerate(first) if _names_columns(grid, row)), None)
    if start is None:
        return 0
    above = first[start]
    over_rows = (merge.bottom for merge in grid.merges if merge.top == above.number)
    last = max(above.number, *over_rows, 0)
    for below in first[start + 1 :]:
        across = any(m.top == above.number and m.right > m.left for m in grid.merges)
        is_open = across or not all(cell.strip() for cell in above.cells)
        if below.number > last and not (is_open and _names_columns(grid, below)):
            break
        last = max(last, below.number)
        above = below
    return last


def _names_columns(grid: Grid, row: Row) -> bool:
    """Tell whether most cells of a row are names of columns, and at least two of them."""
    (whole,) = filled_across(grid, (row,))
    filled = [cell for cell in whole.cells if cell.strip()]
    known = sum(named(cell) is not None for cell in filled)
    return known * 2 >= len(filled) >= min(2, grid.width) and known >= min(2, len(filled))


def column_names(grid: Grid, header: int) -> tuple[str, ...]:
    """Return the names of the columns, one for each; those over several rows are joined.

    A title above the whole table is no name.
    """
    above = tuple(row for row in grid.rows if row.number <= header)
    titles = {row.number for row in title_rows(grid, header)}
    rows = filled_across(grid, tuple(row for row in above if row.number not in titles))
    names: list[str] = []
    for column in range(grid.width):
        pieces: list[str] = []
        for row in rows:
            text = " ".join(row.cell(column).split())
            if text and text not in pieces:
                pieces.append(text)
        names.append(" ".join(pieces))
    return tuple(names)


def title_rows(grid: Grid, header: int) -> tuple[Row, ...]:
    """Return the rows that stand above the names of the columns."""
    above = [row for row in grid.rows if row.number <= header]
    start = next((n for n, row in enumerate(above) if _names_columns(grid, row)), len(above) - 1)
    return tuple(above[: max(0, start)])


def _columns(names: Sequence[str], content: Sequence[Row]) -> list[Column]:
    """Return what each column says by its name, or by its content where no name says it."""
    known = [named(name) for name in names]
    has_terms = any(one is not None and one.role is Role.TERM for one in known)
    taken = {one.lang for one in known if one and one.role is Role.TERM}
    columns: list[Column] = []
    by_script: dict[str, int] = {}
    for place, name in enumerate(names):
        one = known[place]
        if one is not None:
            columns.append(one)
            continue
        texts = [text for row in content if (text := row.cell(place).strip())]
        lang = column_language(texts)
        is_term = not has_terms and lang and sum(map(len, texts)) <= _LONG * len(texts)
        if is_term and lang not in taken:
            taken.add(lang)
            by_script[lang] = place
            columns.append(Column(Role.TERM, lang))
        else:
            columns.append(Column(Role.NOTE if not name and texts else Role.EXTRA))
    if HANT in by_script and HANS in taken and "ja" not in taken:
        # few words of Han alone: beside simplified Chinese the other is Japanese here
        columns[by_script[HANT]] = Column(Role.TERM, "ja")
    return columns


def _is_by_term(columns: Sequence[Column], content: Sequence[Row]) -> bool:
    """Tell whether a row is a term: it names its language, or concepts go over several rows."""
    terms = [column for column in columns if column.role is Role.TERM]
    if any(column.role is Role.LANGUAGE for column in columns):
        return len(terms) == 1
    ids = [place for place, column in enumerate(columns) if column.role is Role.CONCEPT]
    if len(terms) != 1 or not ids:
        return False
    seen = Counter(row.cell(ids[0]).strip() for row in content)
    seen.pop("", None)
    return sum(seen.values()) > len(seen) > 0


def _of_term(column: Column) -> Column:
    """Return the column of a sheet in which each row says the language of its term."""
    if column.role in (Role.TERM, *_ABOUT_TERMS):
        return changed(column, lang="")
    return column


def _with_languages(columns: Sequence[Column], content: Sequence[Row]) -> list[Column]:
    """Return the columns with the languages that their names leave open."""
    found = list(columns)
    for place, column in enumerate(columns):
        texts = [text for row in content if (text := row.cell(place).strip())]
        if column.lang == CHINESE:
            terms = texts if column.role is Role.TERM else _chinese_terms(columns, content)
            found[place] = changed(column, lang=variety(terms or texts))
        elif not column.lang and column.role is Role.TERM:
            found[place] = changed(column, lang="" if is_mixed(texts) else column_language(texts))
    for place, column in enumerate(found):
        if column.lang or column.role not in _ABOUT_TERMS:
            continue
        texts = [text for row in content if (text := row.cell(place).strip())]
        left = next((c.lang for c in reversed(found[:place]) if c.role is Role.TERM), "")
        found[place] = _about_a_language(column, texts, left, found)
    return found


def _chinese_terms(columns: Sequence[Column], content: Sequence[Row]) -> list[str]:
    """Return the Chinese terms of a sheet."""
    places = [n for n, c in enumerate(columns) if c.role is Role.TERM and c.lang == CHINESE]
    return [text for row in content for n in places if (text := row.cell(n).strip())]


def _about_a_language(
    column: Column, texts: Sequence[str], left: str, columns: Sequence[Column]
) -> Column:
    """Return a column that describes terms, with the language of these or another role."""
    langs = [one.lang for one in columns if one.role is Role.TERM and one.lang]
    if column.role is Role.READING:
        is_kana = sum(bool(_KANA.search(text)) for text in texts) * 2 >= len(texts)
        chinese = next((lang for lang in langs if lang.startswith("zh")), "")
        return changed(column, lang="ja" if is_kana else chinese or left)
    if column.role is Role.STATUS:
        of_concept = sum(concept_status(text) is not None for text in texts)
        of_term = sum(term_status(text) is not None for text in texts)
        return Column(Role.CONCEPT_STATUS) if of_concept > of_term else changed(column, lang=left)
    if column.role is Role.CONTEXT:
        spoken = column_language(texts)
        same = (lang for lang in langs if lang.partition("-")[0] == spoken.partition("-")[0])
        return changed(column, lang=next(same, left))
    if column.role in (Role.PART_OF_SPEECH, Role.USAGE, Role.TERM_TYPE):
        return column  # of all terms in the row
    return changed(column, lang=left)


def _separators(layout: SheetLayout, content: Sequence[Row]) -> str:
    """Return the characters that seem to part several terms in one cell."""
    places = [n for n, column in enumerate(layout.columns) if column.role is Role.TERM]
    cells = [text for row in content for n in places if (text := row.cell(n).strip())]
    found = ""
    for sign in _STRONG + _WEAK:
        parted = sum(len(parts(cell, sign)) > 1 for cell in cells)
        if parted > (0 if sign in _STRONG else _WEAK_SHARE * len(cells)):
            found += sign
    return found
