"""A term base as the rows of a sheet under a layout of an office: readable, not without loss."""

from collections.abc import Iterator, Sequence

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers.delimited import disarmed
from briefdesk.formats.termbase.sheet.cells import parts
from briefdesk.model.citation_form import citation
from briefdesk.model.concept import AdminStatus, Concept, Term, TermBase
from briefdesk.model.exchange import Column, Role, SheetLayout
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase

_STEP = 500  # concepts between two words on how far it is
_BEST_FIRST = tuple(AdminStatus)
_PARTED = (Role.READING, Role.STATUS, Role.TERM_TYPE, Role.PART_OF_SPEECH, Role.USAGE)
_NAMES = {
    Role.CONCEPT: "concept id",
    Role.CONCEPT_STATUS: "concept status",
    Role.CONCEPT_SOURCE: "source",
    Role.TERM_SOURCE: "source",
    Role.TERM_TYPE: "term type",
    Role.PART_OF_SPEECH: "part of speech",
    Role.IGNORED: "",
    Role.EXTRA: "",
}


def rows(termbase: TermBase, layout: SheetLayout, progress: Progress) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a sheet; names of the columns come first if the layout has a header.

    A term stands in the column of its language and status, the best of a cell in front; an admitted
    one else in that of the preferred, a forbidden or superseded one in that of the deprecated, any
    in one whose status is in a column of its own; otherwise it is left out. The column of Chinese
    in traditional characters takes those of its regions that have none.

    Raises ``ExchangeError`` for a layout without a column of terms and for terms that no separator
    parts, and what ``progress`` raises.
    """
    if not any(column.role is Role.TERM for column in layout.columns):
        raise ExchangeError(
            phrase("errors", "“{file}” was not written: no column of the sheet holds terms."),
            file=termbase.name,
        )
    for line in range(layout.header):
        is_last = line == layout.header - 1
        yield tuple(header(column) if is_last else "" for column in layout.columns)
    for number, concept in enumerate(termbase.concepts):
        if number % _STEP == 0:
            progress(number, len(termbase.concepts))
        alone = [(term,) for term in concept.terms]
        for terms in alone if layout.rows == "term" else [concept.terms]:
            row = _Row(termbase.name, layout, concept, terms)
            yield tuple(disarmed(row.cell(place)) for place in range(len(layout.columns)))


def header(column: Column) -> str:
    """Return a name for a column that ``headers.named`` understands."""
    name = _NAMES.get(column.role, str(column.role))
    if column.role is Role.TERM and column.forbidden:
        name = "forbidden term"
    elif column.role is Role.TERM and column.status is not AdminStatus.PREFERRED:
        name = f"{column.status} term"
    return f"{column.lang} {name}".strip()


class _Row:
    """One row: a concept with those of its terms that it names."""

    def __init__(
        self, file: str, layout: SheetLayout, concept: Concept, terms: Sequence[Term]
    ) -> None:
        self._file = file
        self._layout = layout
        self._concept = concept
        self._terms = terms
        self._in_column: dict[int, list[Term]] = {}
        for term in sorted(terms, key=_rank):
            place = self._place(term)
            if place is not None:
                self._in_column.setdefault(place, []).append(term)

    def cell(self, place: int) -> str:
        """Return the text of a cell."""
        column = self._layout.columns[place]
        if column.role is Role.TERM:
            return self._joined([term.text for term in self._in_column.get(place, ())])
        about = [
            term
            for other in sorted(self._in_column)
            for term in self._in_column[other]
            if column.lang in ("", term.lang)
        ]
        if column.role in _PARTED:
            values = [_said(term, column.role) for term in about]
            return self._joined(values) if all(values) else next(filter(None, values[:1]), "")
        if column.role in (Role.LANGUAGE, Role.CONTEXT, Role.REPLACEMENT, Role.TERM_SOURCE):
            return next(filter(None, (_said(term, column.role) for term in about)), "")
        return self._of_concept(column.role)

    def _place(self, term: Term) -> int | None:
        """Return the column in which a term stands."""
        columns = [
            (place, column)
            for place, column in enumerate(self._layout.columns)
            if column.role is Role.TERM and _holds(column, term)
        ]
        columns.sort(key=lambda one: one[1].lang not in ("", term.lang))  # its own comes first
        wanted = [(term.status, term.forbidden)]
        if term.forbidden or term.status is AdminStatus.SUPERSEDED:
            wanted.append((AdminStatus.DEPRECATED, False))
        elif term.status is AdminStatus.ADMITTED:
            wanted.append((AdminStatus.PREFERRED, False))
        for status in wanted:
            for place, column in columns:
                if (column.status, column.forbidden) == status:
                    return place
        has_status = any(
            column.role is Role.STATUS and column.lang in ("", term.lang)
            for column in self._layout.columns
        )
        return columns[0][0] if columns and has_status else None

    def _joined(self, values: Sequence[str]) -> str:
        """Join what stands in one cell with the first separator that parts it again."""
        if len(values) < 2:
            return "".join(values)
        for separator in self._layout.separators or "\n":
            text = separator.join(values)
            if parts(text, self._layout.separators or "\n") == list(values):
                return text
        raise ExchangeError(
            phrase(
                "errors",
                "“{concept}” in “{file}” was not written: no separator of the layout can stand"
                " between “{value}”. Choose another one.",
            ),
            file=self._file,
            concept=self._concept.id,
            value="”, “".join(values),
        )

    def _of_concept(self, role: Role) -> str:
        concept = self._concept
        match role:
            case Role.CONCEPT:
                return concept.id
            case Role.DOMAIN:
                return concept.domain
            case Role.DEFINITION:
                return concept.definition
            case Role.NOTE:
                return concept.note
            case Role.CONCEPT_STATUS:
                return concept.status
            case Role.CONCEPT_SOURCE:
                return "\n".join(map(citation, concept.sources))
            case _:
                return ""


def _rank(term: Term) -> tuple[int, bool]:
    """Return what sorts better terms in front of others."""
    return _BEST_FIRST.index(term.status), term.forbidden


def _holds(column: Column, term: Term) -> bool:
    """Tell whether a term may stand in a column as to its language: zh-Hant-TW in zh-Hant, too."""
    return column.lang in ("", term.lang) or term.lang.startswith(f"{column.lang}-")


def _said(term: Term, role: Role) -> str:
    """Return what is to be said of a term."""
    match role:
        case Role.READING:
            return term.reading
        case Role.STATUS:
            return "forbidden" if term.forbidden else term.status
        case Role.TERM_TYPE:
            return term.type
        case Role.PART_OF_SPEECH:
            return term.part_of_speech
        case Role.USAGE:
            return term.usage
        case Role.CONTEXT:
            return term.context
        case Role.REPLACEMENT:
            return term.replacement
        case Role.TERM_SOURCE:
            return citation(term.source) if term.source else ""
        case _:
            return term.lang
