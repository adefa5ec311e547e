"""OmegaT glossaries: tab-separated UTF-8 without a mark, of source term, target term and comment.

OmegaT offers whatever stands in the second column: it is told in the comment what not to write.
"""

import re
from collections.abc import Iterator, Sequence

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers import delimited
from briefdesk.formats.containers.file_names import file_name
from briefdesk.formats.containers.grid import Grid, Row, row_of
from briefdesk.formats.termbase.sheet import reading, table
from briefdesk.formats.termbase.sheet.languages import column_language, language_value
from briefdesk.model.concept import AdminStatus, Concept, Term, TermBase
from briefdesk.model.exchange import (
    Column,
    ExportedFile,
    Role,
    SheetLayout,
    SheetPreview,
    TermBaseOptions,
    TermBaseReading,
    reported,
)
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase

_SOURCE, _TARGET, _COMMENT, _FORBIDDEN = range(4)
_BETWEEN = "\n"  # what stands in one cell of the grid; a line of the file holds no line feed
_NOT_TO_WRITE = "禁用: "
_NOT_TO_WRITE_AT = re.compile(rf"(?:^|\s+){_NOT_TO_WRITE}(.+)$")
_LIST = "、"
_STEP = 500  # concepts between two words on how far it is


class OmegaT:
    """The format as the registry knows it."""

    name = "omegat"
    suffix = ""

    def accepts(self, data: bytes, name: str) -> bool:
        """Tell whether it is text and has the ending that only OmegaT uses."""
        return name.lower().endswith(".utf8") and delimited.is_text(data)

    def read(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> TermBaseReading:
        """Read a glossary; lines with one source term are one concept."""
        grid = _grid(data, name, options, progress)
        return reading.read(grid, _layout(grid, name, options), name, progress)

    def preview(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> SheetPreview:
        """Return the first entries, and which languages they are probably in."""
        grid = _grid(data, name, options, progress)
        return table.preview(grid, _layout(grid, name, options))

    def write(
        self, termbase: TermBase, _layout: SheetLayout | None, progress: Progress
    ) -> tuple[ExportedFile, ...]:
        """Write Japanese to Chinese, a file for each variety of Chinese in the term base.

        Raises ``ExchangeError`` where no concept has a usable term in both.
        """
        varieties = sorted(
            {
                term.lang
                for concept in termbase.concepts
                for term in concept.terms
                if term.lang.partition("-")[0] == "zh"
            }
        )
        files = []
        for lang in varieties:
            lines: list[str] = []
            for number, concept in enumerate(termbase.concepts):
                if number % _STEP == 0:
                    progress(number, len(termbase.concepts))
                lines.extend(_lines(concept, lang))
            if lines:
                name = file_name(termbase.name, f"-{lang}.utf8")
                files.append(ExportedFile(name, "".join(lines).encode()))
        if not files:
            raise ExchangeError(
                phrase(
                    "errors",
                    "“{file}” was not written: no concept has both a Japanese and a Chinese term"
                    " that may be used.",
                ),
                file=termbase.name,
            )
        return tuple(files)


def _lines(concept: Concept, lang: str) -> Iterator[str]:
    """Yield the lines of a concept: each Japanese term with each Chinese one, the best first."""
    chinese = [term for term in concept.terms if term.lang == lang]
    avoided = [_plain(term.text) for term in chinese if not term.is_usable]
    said = [_plain(concept.definition)]
    said.append(_NOT_TO_WRITE + _LIST.join(avoided) if avoided else "")
    comment = " ".join(filter(None, said))
    for source in _usable([term for term in concept.terms if term.lang == "ja"]):
        for target in _usable(chinese):
            yield f"{_uncommented(source)}\t{target}\t{comment}\n"


def _usable(terms: Sequence[Term]) -> list[str]:
    """Return the texts of the terms that may be written, the preferred ones first."""
    usable = [term for term in terms if term.is_usable]
    usable.sort(key=lambda term: term.status is not AdminStatus.PREFERRED)
    return [text for term in usable if (text := _plain(term.text))]


def _plain(text: str) -> str:
    """Return a text in one line without tabs."""
    return " ".join(text.split())


def _uncommented(text: str) -> str:
    """Return a text that does not make its line a remark."""
    return f" {text}" if text.startswith("#") else text


def _grid(data: bytes, name: str, options: TermBaseOptions, progress: Progress) -> Grid:
    """Return a row for each source term: its targets, comments and what not to write."""
    separator = options.separator or "\t"
    grid = delimited.read(
        data, name, progress, chosen=options.encoding, separator=separator, quoted=False
    )
    report = list(grid.report)
    entries: dict[str, list[list[str]]] = {}
    numbers: dict[str, int] = {}
    for row in grid.rows:
        source = row.cell(_SOURCE).strip()
        if row.cell(_SOURCE).startswith("#"):
            said = phrase("warnings", "Row {line} is a remark and was left out: “{value}”.")
            text = separator.join(row.cells)
            report.append(reported("remark", said, line=row.number, value=text))
            continue
        numbers.setdefault(source, row.number)
        cells = entries.setdefault(source, [[] for _ in range(_FORBIDDEN + 1)])
        _sort(row, cells)
    rows = tuple(
        row_of(numbers[source], {n: _BETWEEN.join(dict.fromkeys(c)) for n, c in enumerate(cells)})
        for source, cells in entries.items()
    )
    return Grid(rows, report=tuple(report))


def _sort(row: Row, cells: list[list[str]]) -> None:
    """Add what a line says to what other lines say of its source term."""
    for place, text in enumerate(row.cells):
        found = text.strip()
        if place >= _COMMENT:
            avoided = _NOT_TO_WRITE_AT.search(found)
            if avoided:
                cells[_FORBIDDEN].extend(avoided[1].split(_LIST))
                found = found[: avoided.start()]
        if found:
            cells[min(place, _COMMENT)].append(found)


def _layout(grid: Grid, name: str, options: TermBaseOptions) -> SheetLayout:
    """Return the layout that was asked for, or one whose languages name and script tell."""
    if options.layout is not None and options.layout.columns:
        return options.layout
    source = column_language(row.cell(_SOURCE) for row in grid.rows)
    target = _named(name) or column_language(row.cell(_TARGET) for row in grid.rows)
    return SheetLayout(
        (
            Column(Role.TERM, source),
            Column(Role.TERM, target),
            Column(Role.NOTE),
            Column(Role.TERM, target, AdminStatus.DEPRECATED, forbidden=True),
        ),
        header=0,
        separators=_BETWEEN,
    )


def _named(name: str) -> str:
    """Return the language at the end of a file name as ``write`` gives it, or nothing."""
    found = re.search(r"-(zh-[A-Za-z-]+|en|ja)\.utf8$", name)
    return language_value(found[1]) if found else ""


OMEGAT = OmegaT()
