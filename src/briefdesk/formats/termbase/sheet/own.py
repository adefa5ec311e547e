"""Our own table, without loss: a row for each term, what is the concept's in the first of them.

Values of several parts (sources, relations, guards …) stand as JSON in their cells; an empty cell
is the default. The column ``termbase`` describes the whole, in the first row. Rows may be sorted
and edited in a spreadsheet: those of a concept are known by its id.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import TypeVar

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers.delimited import armed, disarmed
from briefdesk.formats.containers.grid import Grid, Row
from briefdesk.formats.containers.term_intake import Intake, one_line
from briefdesk.formats.containers.term_report import TermReport
from briefdesk.formats.termbase.sheet.languages import script_language
from briefdesk.model.concept import Concept, Term, TermBase
from briefdesk.model.exchange import (
    Column,
    Role,
    SheetLayout,
    TermBaseReading,
)
from briefdesk.model.progress import Progress
from briefdesk.model.wire import changed, from_json, to_builtins, to_json
from briefdesk.phrases import Phrase, phrase

T = TypeVar("T", Concept, Term)

# field of the model → column, in the order of the columns
TERM_COLUMNS: Mapping[str, str] = {
    "lang": "lang",
    "text": "term",
    "status": "status",
    "forbidden": "forbidden",
    "replacement": "replacement",
    "reading": "reading",
    "reading_source": "reading_source",
    "type": "type",
    "part_of_speech": "part_of_speech",
    "register": "register",
    "usage": "usage",
    "context": "context",
    "source": "source",
    "confidence": "confidence",
    "variant_of": "variant_of",
    "match": "match",
    "guard": "guard",
    "ambiguous_with": "ambiguous_with",
    "used": "used",
    "extra": "extra",
    "id": "term_id",
}
CONCEPT_COLUMNS: Mapping[str, str] = {
    name: f"concept_{name}"
    for name in (
        "domain", "definition", "definition_source", "note", "status", "confidence", "as_of",
        "kind", "home_jurisdiction", "sources", "relations", "extra",
    )
}  # fmt: skip
HEADER = ("concept_id", *TERM_COLUMNS.values(), *CONCEPT_COLUMNS.values(), "termbase")
_SIGNATURE = {"concept_id", "term_id", "lang", "term", "termbase"}
_STRUCTURED = {
    "definition_source", "sources", "relations", "extra", "source", "guard", "ambiguous_with",
    "used",
}  # fmt: skip
_ROLES = {
    "concept_id": Role.CONCEPT,
    "lang": Role.LANGUAGE,
    "term": Role.TERM,
    "status": Role.STATUS,
    "replacement": Role.REPLACEMENT,
    "reading": Role.READING,
    "type": Role.TERM_TYPE,
    "part_of_speech": Role.PART_OF_SPEECH,
    "usage": Role.USAGE,
    "context": Role.CONTEXT,
    "source": Role.TERM_SOURCE,
    "concept_domain": Role.DOMAIN,
    "concept_definition": Role.DEFINITION,
    "concept_note": Role.NOTE,
    "concept_status": Role.CONCEPT_STATUS,
    "concept_sources": Role.CONCEPT_SOURCE,
}
_STEP = 500  # rows between two words on how far it is
_NO_TERM_ID = phrase(
    "errors", "“{concept}” in “{file}” has a term without a text, an id of its own or a language."
)
_TWICE = phrase("errors", "The id “{concept}” is missing or used twice in “{file}”.")
_BAD_CELL = phrase(
    "warnings",
    "Row {line}, column {column}: “{value}” is no value for it; it was kept as a field.",
)
_BAD_HEAD = phrase("warnings", "Row {line}: the description of the term base cannot be understood.")
_DIFFERENT = phrase(
    "warnings",
    "Row {line}, column {column}: “{value}” was left out, an earlier row of “{concept}” says"
    " something else.",
)
_BREAKS = phrase("reports", "Line {line}, “{concept}”: the term “{value}” was put on one line.")


def is_own(grid: Grid) -> bool:
    """Tell whether BriefDesk wrote a sheet, by the names of its columns."""
    return bool(grid.rows) and set(grid.rows[0].cells) >= _SIGNATURE


def layout(grid: Grid) -> SheetLayout:
    """Return what the columns of a table of ours hold, as far as roles can say it."""
    columns = tuple(Column(_ROLES.get(name, Role.EXTRA)) for name in grid.rows[0].cells)
    return SheetLayout(columns, "term", sheet=grid.sheet)


def write(termbase: TermBase, progress: Progress) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the table, its header first; no cell is a formula.

    Raises ``ExchangeError`` for a term without text, language or id and for ids that are not
    unique, and what ``progress`` raises.
    """
    _check(termbase)
    yield HEADER
    described = {name: v for name, v in _fields(termbase).items() if name != "concepts"}
    head = to_json(described).decode()
    if not termbase.concepts:
        yield (*[""] * (len(HEADER) - 1), head)
    for number, concept in enumerate(termbase.concepts):
        if number % _STEP == 0:
            progress(number, len(termbase.concepts))
        whole = _cells(_fields(concept), CONCEPT_COLUMNS)
        for term in concept.terms or (None,):
            parts = _cells(_fields(term) if term else {}, TERM_COLUMNS)
            yield tuple(disarmed(cell) for cell in (_text_cell(concept.id), *parts, *whole, head))
            whole, head = [""] * len(whole), ""


def _check(termbase: TermBase) -> None:
    """Refuse what a reader could not tell apart."""
    seen: Counter[str] = Counter(concept.id for concept in termbase.concepts)
    for concept in termbase.concepts:
        if not concept.id or seen[concept.id] > 1:
            raise ExchangeError(_TWICE, file=termbase.name, concept=concept.id)
    terms: Counter[str] = Counter(t.id for concept in termbase.concepts for t in concept.terms)
    for concept in termbase.concepts:
        for term in concept.terms:
            if not (term.id and term.text and term.lang):
                raise ExchangeError(_NO_TERM_ID, file=termbase.name, concept=concept.id)
            if terms[term.id] > 1:
                raise ExchangeError(_TWICE, file=termbase.name, concept=term.id)


def _fields(value: object) -> dict[str, object]:
    """Return the fields of a struct that are not as by default."""
    found = to_builtins(value)
    return found if isinstance(found, dict) else {}


def _cells(fields: Mapping[str, object], columns: Mapping[str, str]) -> list[str]:
    """Return the cells for fields, in the order of the columns."""
    return [_cell(name, fields[name]) if name in fields else "" for name in columns]


def _cell(name: str, value: object) -> str:
    """Return a field as the text of a cell; an empty text is no empty cell but for a default."""
    if isinstance(value, str):
        return "" if not value and name == "domain" else _text_cell(value)
    return to_json(value).decode()


def _text_cell(text: str) -> str:
    return text if text and not text.startswith('"') else to_json(text).decode()


def read(grid: Grid, name: str, progress: Progress) -> TermBaseReading:
    """Return the term base in a table of ours; ``name`` is the file's name.

    Raises what ``progress`` raises.
    """
    return _Reading(grid, name).termbase(progress)


class _Reading:
    """Reads one table; what it cannot keep as it is stands in its report."""

    def __init__(self, grid: Grid, name: str) -> None:
        self._rows = grid.rows[1:]
        self._places = {text: place for place, text in enumerate(grid.rows[0].cells)}
        self._name = name
        self._report = TermReport(grid.report)
        self._intake = Intake(self._report)
        self._concepts: dict[str, str] = {}  # what the ids in the table are called

    def termbase(self, progress: Progress) -> TermBaseReading:
        """Read all rows."""
        stem = PurePath(self._name).stem
        head = TermBase(stem, stem, "", self._name, ())
        fields: dict[str, dict[str, str]] = {}
        terms: dict[str, list[Term]] = {}
        first: dict[str, int] = {}
        for column in ("concept_id", "term_id"):
            self._intake.expect(_text(self._cell(row, column)) for row in self._rows)
        for number, row in enumerate(self._rows):
            if number % _STEP == 0:
                progress(number, len(self._rows))
            described = self._cell(row, "termbase")
            if described:
                head = self._head(row, described) or head
            if any(self._cell(row, column) for column in self._places if column != "termbase"):
                concept = self._concept_id(row)
                first.setdefault(concept, row.number)
                self._merge(row, concept, fields.setdefault(concept, {}))
                self._term(row, concept, terms.setdefault(concept, []))
        found = []
        for one, cells in fields.items():
            if terms[one]:
                bare = Concept(one, "", tuple(terms[one]))
                found.append(self._filled(bare, cells, CONCEPT_COLUMNS, first[one]))
            else:
                self._intake.without_terms(one, first[one], " ".join(cells.values()))
        concepts = tuple(map(self._intake.followed, found))
        return TermBaseReading(changed(head, concepts=concepts), self._report.entries())

    def _concept_id(self, row: Row) -> str:
        """Return the id for the concept of a row; one without any is a concept of its own."""
        found = _text(self._cell(row, "concept_id"))
        if found not in self._concepts:
            made = self._intake.concept_id(found, row.number, row.number)
            if not found:
                return made
            self._concepts[found] = made
        return self._concepts[found]

    def _say(
        self, code: str, said: Phrase, line: int, concept: str, value: str, column: str = ""
    ) -> None:
        self._report.lost(code, said, line=line, concept=concept, value=value, column=column)

    def _cell(self, row: Row, column: str) -> str:
        place = self._places.get(column)
        return armed(row.cell(place)) if place is not None else ""

    def _head(self, row: Row, text: str) -> TermBase | None:
        try:
            described = from_json(text, dict[str, object])
            return from_json(to_json({**described, "concepts": []}), TermBase)
        except ValueError:
            self._say("bad_cell", _BAD_HEAD, row.number, "", text)
            return None

    def _merge(self, row: Row, concept: str, fields: dict[str, str]) -> None:
        """Add what a row says about its concept; the first that says anything is right."""
        for name, column in CONCEPT_COLUMNS.items():
            text = self._cell(row, column)
            if text and fields.setdefault(name, text) != text:
                self._say("different_before", _DIFFERENT, row.number, concept, text, column)

    def _term(self, row: Row, concept: str, terms: list[Term]) -> None:
        """Add the term of a row, if it has one."""
        cells = {name: self._cell(row, column) for name, column in TERM_COLUMNS.items()}
        others = tuple(
            (column, text)
            for column in self._places
            if column and column not in HEADER and (text := self._cell(row, column))
        )
        said = " ".join(text for text in (*cells.values(), *dict(others).values()) if text)
        broken = _text(cells.pop("text"))
        text = one_line(broken)
        if not said or self._intake.refuses(text, concept, row.number, lambda: said):
            return
        if text != broken:
            self._say("breaks", _BREAKS, row.number, concept, text)
        lang = _text(cells.pop("lang"))
        spelled: tuple[tuple[str, str], ...] = ()
        if lang:
            lang, spelled = self._intake.language(lang, [text], concept, row.number)
        stem = f"t{concept.removeprefix('c')}-{len(terms) + 1}"
        name = self._intake.term_id(_text(cells.pop("id")), concept, stem, row.number)
        bare = Term(name, lang or script_language(text) or "en", text)
        term = self._filled(bare, cells, TERM_COLUMNS, row.number)
        term = changed(term, extra=(*term.extra, *others, *spelled))
        terms.append(self._intake.deprecated(term, concept, row.number))

    def _filled(
        self, value: T, fields: Mapping[str, str], columns: Mapping[str, str], line: int
    ) -> T:
        """Return a term or a concept with what its cells say; what does not fit is kept apart."""
        try:
            return _with(value, fields)
        except ValueError:
            pass
        for name in sorted(fields, key=lambda name: name != "extra"):
            try:
                value = _with(value, {name: fields[name]})
            except ValueError:
                column, text = columns[name], fields[name]
                value = changed(value, extra=(*value.extra, (column, text)))
                self._say("bad_cell", _BAD_CELL, line, value.id, text, column=column)
        return value


def _with(value: T, cells: Mapping[str, str]) -> T:
    """Return a copy with what cells give; raises ``ValueError`` for what does not fit."""
    given = {name: _value(name, text) for name, text in cells.items() if text}
    return from_json(to_json({**_fields(value), **given}), type(value))


def _value(name: str, text: str) -> object:
    """Return what a cell stands for; raises ``ValueError`` where it must be JSON and is none."""
    if name == "forbidden":
        known = {"true": True, "false": False}
        return known.get(text.strip().lower(), text)
    if name in _STRUCTURED:
        return from_json(text, object)
    return _text(text)


def _text(cell: str) -> str:
    """Return the text that a cell stands for: one that begins with a quotation mark is JSON."""
    try:
        return from_json(cell, str) if cell.startswith('"') else cell
    except ValueError:
        return cell
