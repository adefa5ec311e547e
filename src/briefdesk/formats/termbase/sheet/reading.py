"""The rows of a sheet as concepts; what was kept and what was reported are the whole sheet."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

from briefdesk.formats.containers.grid import Grid, Row, filled_down
from briefdesk.formats.containers.workbook import column_letter
from briefdesk.formats.termbase.sheet import cells
from briefdesk.formats.termbase.sheet.drafts import ConceptDraft, TermDraft, concepts_of
from briefdesk.formats.termbase.sheet.guess import column_names, title_rows
from briefdesk.formats.termbase.sheet.headers import named
from briefdesk.formats.termbase.sheet.languages import (
    CHINESE,
    language_value,
    script_language,
    variety,
)
from briefdesk.model.concept import TermBase
from briefdesk.model.exchange import (
    Column,
    ReportEntry,
    Role,
    SheetLayout,
    TermBaseReading,
    reported,
)
from briefdesk.model.progress import Progress
from briefdesk.phrases import Phrase, phrase
from briefdesk.text.limits import TERM_LIMIT

_STEP = 500  # rows between two words on how far it is
# What may be said of each of several terms in a cell, parted as they are.
_PARTED = (Role.READING, Role.STATUS, Role.TERM_TYPE, Role.PART_OF_SPEECH, Role.USAGE)
_OF_TERMS = (*_PARTED, Role.CONTEXT, Role.REPLACEMENT, Role.TERM_SOURCE)
_TITLE = phrase("warnings", "Row {line} stands above the names of the columns: “{value}”.")
_SECTION = phrase(
    "warnings",
    "Row {line}: the heading “{value}” across the columns became the domain of the rows below.",
)
_HEADING = phrase("warnings", "Row {line}: the heading “{value}” across the columns was left out.")
_IGNORED = phrase("warnings", "The column “{column}” was left out; cells: {count}.")
_RAGGED = phrase(
    "warnings",
    "Row {line}, column {column}: “{value}” stands beyond the named columns; it was kept as a field"
    " of its own.",
)
_NO_TERM = phrase(
    "warnings", "Row {line}, column {column}: “{value}” was left out: its row has no term."
)
_LONG = phrase(
    "warnings",
    "Row {line}, column {column}: a text of {count} characters is no term; it was kept as a field.",
)
_TWICE = phrase("warnings", "Row {line}, column {column}: the term “{value}” is there twice.")
_NO_LANGUAGE = phrase(
    "warnings",
    "Row {line}, column {column}: nothing tells the language of “{value}”; it was kept as a field.",
)
_UNKNOWN_LANGUAGE = phrase(
    "warnings",
    "Row {line}, column {column}: the language “{value}” is unknown; the script decided.",
)
_BY_SCRIPT = phrase(
    "warnings", "Column {column}: the script of the terms decided their language; terms: {count}."
)
_CHINESE = phrase(
    "warnings", "“Chinese” was read as {lang}, by the script of the terms; terms: {count}."
)
_UNKNOWN_VALUE = phrase(
    "warnings",
    "Row {line}, column {column}: “{value}” is no known value; it was kept as a field.",
)
_NOBODY = phrase(
    "warnings",
    "Row {line}, column {column}: “{value}” belongs to no term of its row; it was kept as a field.",
)
_UNEVEN = phrase(
    "warnings",
    "Row {line}, column {column}: “{value}” has not as many parts as there are terms; it was kept"
    " as a field of the first.",
)
_CONTROL = phrase("warnings", "Row {line}, column {column}: control characters were removed.")
_COMMENT = phrase("warnings", "Row {line}, column {column}: the comment “{value}” was left out.")


def read(grid: Grid, layout: SheetLayout, name: str, progress: Progress) -> TermBaseReading:
    """Return the term base that a sheet holds under a layout; ``name`` is the file's name.

    Raises what ``progress`` raises.
    """
    return _Reading(grid, layout, name).termbase(progress)


class _Reading:
    """Reads one sheet; remembers what it has to report."""

    def __init__(self, grid: Grid, layout: SheetLayout, name: str) -> None:
        self._grid = filled_down(grid)
        self._layout = layout
        self._name = name
        self._names = column_names(grid, layout.header)
        beyond = max(0, self._grid.width - len(layout.columns))
        self._columns = (*layout.columns, *(Column(Role.EXTRA),) * beyond)
        self._places: dict[Role, list[int]] = {}
        for place, column in enumerate(self._columns):
            self._places.setdefault(column.role, []).append(place)
        self._report: list[ReportEntry] = list(grid.report)
        self._by_script: dict[int, int] = {}
        self._ignored: dict[int, int] = {}
        self._section = ""
        self._chinese = ""

    def termbase(self, progress: Progress) -> TermBaseReading:
        """Read all rows."""
        header = self._layout.header
        for row in title_rows(self._grid, header):
            text = " ".join(cell.strip() for cell in row.cells if cell.strip())
            self._say("above_header", _TITLE, row.number, value=text)
        rows = [row for row in self._grid.rows if row.number > header]
        self._chinese = self._chinese_variety(rows)
        drafts: dict[str, ConceptDraft] = {}
        at_row: dict[int, ConceptDraft] = {}
        sections = self._sections(rows)
        for place, row in enumerate(rows):
            if place % _STEP == 0:
                progress(place, len(rows))
            if row.number in sections:
                self._open_section(row)
                continue
            draft = drafts.setdefault(self._key(row), ConceptDraft(row.number))
            self._concept(row, draft)
            at_row[row.number] = draft
        self._summaries()
        kept = [draft for draft in drafts.values() if draft.terms]
        for row in rows:
            found = at_row.get(row.number)
            if found is not None and not found.terms:
                self._without_term(row)
        self._comments({n: draft for n, draft in at_row.items() if draft.terms})
        stem = PurePath(self._name).stem
        concepts = concepts_of(kept)
        return TermBaseReading(TermBase(stem, stem, "", self._name, concepts), tuple(self._report))

    def _key(self, row: Row) -> str:
        """Return what the rows of one concept have in common."""
        if self._layout.rows == "term":
            for place in self._places.get(Role.CONCEPT, ()):
                text = self._cell(row, place)
                if text:
                    return text
        return f"\0{row.number}"

    def _cell(self, row: Row, place: int) -> str:
        return cells.clean(row.cell(place))

    def _header(self, place: int) -> str:
        """Return what a field is called that came from a column."""
        named = self._names[place] if place < len(self._names) else ""
        return named or column_letter(place)

    def _say(
        self,
        code: str,
        said: Phrase,
        line: int,
        *,
        place: int = -1,
        value: str = "",
        count: int = 0,
        lang: str = "",
    ) -> None:
        letter, named = column_letter(place), self._header(place) if place >= 0 else ""
        column = letter if named == letter else f"{letter} ({named})"
        self._report.append(
            reported(code, said, line=line, value=value, column=column, count=count, lang=lang)
        )

    def _sections(self, rows: Sequence[Row]) -> frozenset[int]:
        """Return the rows that hold nothing but one text over several columns."""
        over = {merge.top for merge in self._grid.merges if merge.right > merge.left}
        return frozenset(
            row.number
            for row in rows
            if row.number in over and sum(bool(cell.strip()) for cell in row.cells) == 1
        )

    def _open_section(self, row: Row) -> None:
        text = next(cell for cell in row.cells if cell.strip()).strip()
        is_domain = Role.DOMAIN not in self._places
        if is_domain:
            self._section = text
        self._say("section", _SECTION if is_domain else _HEADING, row.number, value=text)

    def _concept(self, row: Row, draft: ConceptDraft) -> None:
        """Read a row into the draft of its concept."""
        self._watch(row)
        terms = list(self._terms(row, draft))
        draft.domain = draft.domain or self._section
        for place, column in enumerate(self._columns):
            text = self._cell(row, place)
            if not text or column.role in (Role.TERM, Role.LANGUAGE):
                continue
            if column.role is Role.IGNORED:
                self._ignored[place] = self._ignored.get(place, 0) + 1
            elif column.role in _OF_TERMS:
                self._describe(row, place, text, terms, draft)
            else:
                self._concept_field(row, place, text, terms, draft)

    def _watch(self, row: Row) -> None:
        """Report what is odd in the cells of a row, whatever they say."""
        for place, text in enumerate(row.cells):
            if cells.has_controls(text):
                self._say("control_characters", _CONTROL, row.number, place=place)
            is_named = self._layout.header == 0 or bool(self._names[place])
            is_kept = self._columns[place].role in (Role.EXTRA, Role.NOTE)
            if text.strip() and is_kept and not (is_named and place < len(self._layout.columns)):
                self._say("ragged", _RAGGED, row.number, place=place, value=self._cell(row, place))

    def _terms(self, row: Row, draft: ConceptDraft) -> Iterator[TermDraft]:
        """Yield the terms of a row, and put them into their concept."""
        for place in self._places.get(Role.TERM, ()):
            column = self._columns[place]
            for text in cells.parts(self._cell(row, place), self._layout.separators):
                lang = self._language(row, place, text)
                if not lang or len(text) > TERM_LIMIT:
                    draft.extra.append((self._header(place), text))
                    said = _NO_LANGUAGE if not lang else _LONG
                    code = "no_language" if not lang else "long_term"
                    self._say(code, said, row.number, place=place, value=text, count=len(text))
                elif (known := draft.term(lang, text)) is not None:
                    self._say("term_twice", _TWICE, row.number, place=place, value=text)
                    yield known
                else:
                    found = TermDraft(lang, text, column.status, column.forbidden)
                    draft.terms.append(found)
                    yield found

    def _language(self, row: Row, place: int, text: str) -> str:
        """Return the language of a term: its column's, its row's, or its script's."""
        if self._columns[place].lang:
            return self._columns[place].lang
        for other in self._places.get(Role.LANGUAGE, ()):
            said = self._cell(row, other)
            lang = language_value(said)
            if lang:
                return self._chinese if lang == CHINESE else lang
            if said:
                self._say(
                    "unknown_language", _UNKNOWN_LANGUAGE, row.number, place=other, value=said
                )
        lang = script_language(text)
        if lang:
            self._by_script[place] = self._by_script.get(place, 0) + 1
        return lang

    def _chinese_variety(self, rows: Sequence[Row]) -> str:
        """Return which Chinese the rows mean that only say it is Chinese, and report it."""
        places = self._places.get(Role.LANGUAGE, ())
        texts = [
            self._cell(row, term)
            for row in rows
            if any(language_value(self._cell(row, place)) == CHINESE for place in places)
            for term in self._places.get(Role.TERM, ())
        ]
        found = variety(texts)
        if texts:
            self._say("chinese_by_script", _CHINESE, 0, lang=found, count=len(texts))
        return found

    def _describe(
        self, row: Row, place: int, text: str, terms: Sequence[TermDraft], draft: ConceptDraft
    ) -> None:
        """Put what a cell says about the terms of its row to these."""
        column = self._columns[place]
        meant = [term for term in terms if column.lang in ("", term.lang)]
        if not meant:
            draft.extra.append((self._header(place), text))
            self._say("no_such_term", _NOBODY, row.number, place=place, value=text)
            return
        for term, value in self._pairs(row, place, text, meant):
            if not term.take(column.role, value):
                term.extra.append((self._header(place), value))
                self._say("unknown_value", _UNKNOWN_VALUE, row.number, place=place, value=value)

    def _pairs(
        self, row: Row, place: int, text: str, terms: Sequence[TermDraft]
    ) -> list[tuple[TermDraft, str]]:
        """Pair terms with what a cell says about each."""
        role = self._columns[place].role
        if role in _PARTED:
            values = cells.parts(text, self._layout.separators)
            if len(values) == len(terms):
                return list(zip(terms, values, strict=True))
            if role is not Role.READING and len(values) == 1:
                return [(term, values[0]) for term in terms]
            if len(values) > 1:
                self._say("uneven_parts", _UNEVEN, row.number, place=place, value=text)
                terms[0].extra.append((self._header(place), text))
                return []
        return [(terms[0], text)]

    def _concept_field(
        self, row: Row, place: int, text: str, terms: Sequence[TermDraft], draft: ConceptDraft
    ) -> None:
        """Put what a cell says about the concept to it."""
        role, header = self._columns[place].role, self._header(place)
        if role is Role.NOTE:
            known = named(header)
            is_plain = known is not None and known.role is Role.NOTE
            is_plain = (is_plain or not self._names[place]) and len(self._places[Role.NOTE]) == 1
            draft.add_note(text if is_plain else f"{header}: {text}")
        elif role is Role.EXTRA:
            lang = self._columns[place].lang
            of_row = self._layout.rows == "term"
            meant = [term for term in terms if lang == term.lang or (of_row and not lang)]
            (meant[0].extra if meant else draft.extra).append((header, text))
        elif not draft.take(role, header, text):
            draft.extra.append((header, text))
            self._say("unknown_value", _UNKNOWN_VALUE, row.number, place=place, value=text)

    def _without_term(self, row: Row) -> None:
        for place in range(len(row.cells)):
            text = self._cell(row, place)
            if text:
                self._say("no_term", _NO_TERM, row.number, place=place, value=text)

    def _summaries(self) -> None:
        """Report what holds for whole columns."""
        for place, count in self._by_script.items():
            self._say("language_by_script", _BY_SCRIPT, 0, place=place, count=count)
        for place, count in self._ignored.items():
            self._say("column_ignored", _IGNORED, 0, place=place, count=count)

    def _comments(self, at_row: Mapping[int, ConceptDraft]) -> None:
        """Keep what was noted at cells with the concept of their row."""
        for (number, place), text in self._grid.comments.items():
            draft = at_row.get(number)
            if draft is not None:
                draft.add_note(text)
            else:
                self._say("comment", _COMMENT, number, place=place, value=text)
