"""MultiTerm XML (``mtf``): every office names its fields as it likes: they are mapped as columns.

A row is a term; the fields of its entry stand in the first row of the entry, those of its language
in the first row of the language.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers import encoding, xml
from briefdesk.formats.containers.grid import Grid, Row, refuse_huge, row_of
from briefdesk.formats.termbase.sheet import reading, table
from briefdesk.formats.termbase.sheet.headers import named
from briefdesk.formats.termbase.sheet.languages import CHINESE, language_value
from briefdesk.model.exchange import (
    Column,
    ReportEntry,
    Role,
    SheetLayout,
    SheetPreview,
    TermBaseOptions,
    TermBaseReading,
    reported,
)
from briefdesk.phrases import phrase
from briefdesk.text.limits import FILE_LIMIT, refuse_large

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from briefdesk.model.progress import Progress

_HEAD = 4096  # bytes in which the root element begins
_DECLARATION = re.compile(r"\s*<\?xml[^>]*?(?:encoding\s*=\s*[\"']([^\"']*)[\"'])?[^>]*?\?>")
_FIRST = ("id", "language", "term")
_LEVELS = ("entry", "language", "term")
_OTHERWISE = ("concept", "language", "languageGrp", "term", "termGrp")  # elements read by name
_STEP = 500  # entries between two words on how far it is
_BETWEEN = "\n"  # values of one field
_ROLES = {
    "entry": {
        Role.DOMAIN: Role.DOMAIN,
        Role.DEFINITION: Role.DEFINITION,
        Role.STATUS: Role.CONCEPT_STATUS,
        Role.CONCEPT_STATUS: Role.CONCEPT_STATUS,
        Role.CONCEPT_SOURCE: Role.CONCEPT_SOURCE,
    },
    "language": {
        Role.DOMAIN: Role.DOMAIN,
        Role.DEFINITION: Role.DEFINITION,
        Role.CONCEPT_SOURCE: Role.CONCEPT_SOURCE,
    },
    "term": {
        role: role
        for role in (
            Role.DEFINITION, Role.READING, Role.STATUS, Role.TERM_TYPE, Role.PART_OF_SPEECH,
            Role.USAGE, Role.CONTEXT, Role.REPLACEMENT,
        )
    } | {Role.CONCEPT_SOURCE: Role.TERM_SOURCE},
}  # fmt: skip


class _Field(NamedTuple):
    """A field that the file uses; ``is_descriptive``: not one of the program's own."""

    level: str
    name: str
    is_descriptive: bool = True


class MultiTerm:
    """The format as the registry knows it."""

    name = "multiterm"

    def accepts(self, data: bytes, name: str) -> bool:  # noqa: ARG002
        """Tell whether it is XML whose root is an ``mtf`` element, in UTF-8 or UTF-16."""
        head = data[:_HEAD].replace(b"\0", b"")
        return re.search(rb"<mtf[\s>]", head) is not None

    def read(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> TermBaseReading:
        """Read a term base with its fields as the options say, or as their names say."""
        grid, layout = _Entries(name).table(data, options, progress)
        return reading.read(grid, layout, name, progress)

    def preview(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> SheetPreview:
        """Return the first terms with all fields that occur, and what these probably mean."""
        grid, layout = _Entries(name).table(data, options, progress)
        return table.preview(grid, layout)


class _Entries:
    """Lays the entries of one file out as a table."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._fields: dict[_Field, int] = {}
        self._report: list[ReportEntry] = []

    def table(
        self, data: bytes, options: TermBaseOptions, progress: Progress
    ) -> tuple[Grid, SheetLayout]:
        """Return the table, the names of its columns in the first row, and its layout."""
        root = self._root(data, options.encoding)
        entries = [one for one in root if one.tag == "conceptGrp"]
        seen: Counter[str] = Counter()
        cells: list[dict[int, str]] = []
        for number, entry in enumerate(entries):
            if number % _STEP == 0:
                progress(number, len(entries))
            identity = self._identity(entry.findtext("concept") or "", number + 1, seen)
            cells.extend({0: identity, **row} for row in self._entry(entry))
        order = sorted(self._fields, key=lambda field: _LEVELS.index(field.level))
        moved = {self._fields[field]: place for place, field in enumerate(order, len(_FIRST))}
        rows = [Row(1, (*_FIRST, *(f"{field.level}: {field.name}" for field in order)))]
        for number, row in enumerate(cells, 2):
            rows.append(row_of(number, {moved.get(n, n): text for n, text in row.items()}))
        refuse_huge(tuple(rows), self._name)
        columns = (
            Column(Role.CONCEPT), Column(Role.LANGUAGE), Column(Role.TERM), *map(_column, order),
        )  # fmt: skip
        layout = options.layout
        if layout is None or not layout.columns:
            layout = SheetLayout(columns, "term")
        self._report += _other_fields(rows, layout)
        return Grid(tuple(rows), report=tuple(self._report)), layout

    def _root(self, data: bytes, chosen: str) -> etree._Element:
        """Parse the text, whatever encoding its declaration claims."""
        refuse_large(len(data), self._name, FILE_LIMIT)
        declared = _DECLARATION.match(data[:_HEAD].decode("ascii", "replace"))
        text, _, warnings = encoding.decode(
            data, chosen, (declared[1] or "") if declared else "", self._name
        )
        self._report += [
            ReportEntry(one.code, one.said, dict(one.places)) for one in warnings if one.said
        ]
        text = _DECLARATION.sub("", text.removeprefix("\ufeff"), count=1)
        root = xml.parse(text.encode("utf-8", "replace"), self._name)
        if root.tag != "mtf":
            raise DamagedFileError(
                phrase(
                    "errors", "“{file}” is no MultiTerm file: export it as MultiTerm XML again."
                ),
                file=self._name,
            )
        return root

    def _identity(self, given: str, number: int, seen: Counter[str]) -> str:
        """Return the number of an entry, or another where that is missing or taken."""
        given = given.strip()
        seen[given] += 1
        if given and seen[given] == 1:
            return given
        self._report.append(
            reported(
                "new_id",
                phrase(
                    "warnings",
                    "The entry number “{value}” (entry {count} of the file) is missing or there"
                    " twice; the entry was kept apart.",
                ),
                value=given,
                count=number,
            )
        )
        return f"{given} (entry {number})".strip()

    def _entry(self, entry: etree._Element) -> Iterator[dict[int, str]]:
        """Yield the terms of an entry with what is said about it, its languages and its terms."""
        waiting = self._described(entry, "entry")
        for section in entry.iterfind("languageGrp"):
            waiting = _joined(waiting, self._described(section, "language"))
            for group in section.iterfind("termGrp"):
                row = _joined(waiting, self._described(group, "term"))
                row[1] = _language(section)
                row[2] = _text(group.find("term"))
                yield row
                waiting = {}
        if waiting:
            yield waiting

    def _described(self, parent: etree._Element, level: str) -> dict[int, str]:
        """Return the fields of an entry, a language or a term by their columns."""
        found: dict[int, str] = {}
        for child in parent:
            is_group = child.tag in ("descripGrp", "transacGrp")
            for one in child.iter("descrip", "transac") if is_group else (child,):
                if one.tag not in _OTHERWISE:
                    self._add(found, level, one)
        return found

    def _add(self, found: dict[int, str], level: str, element: etree._Element) -> None:
        text = _text(element)
        if element.tag == "transac":
            parent = element.getparent()
            date = parent.findtext("date") if parent is not None else ""
            text = f"{text} {date or ''}".strip()
        if not text:
            return
        kind = str(element.get("type") or element.tag)
        field = _Field(level, kind, element.tag not in ("transac", "system"))
        # behind all columns that there could be, until their order is known
        place = self._fields.setdefault(field, len(_FIRST) + len(self._fields))
        found[place] = f"{found[place]}{_BETWEEN}{text}" if place in found else text


def _column(field: _Field) -> Column:
    """Return what a field means by its name and its level."""
    if not field.is_descriptive:
        return Column(Role.IGNORED)
    known = named(field.name)
    role = _ROLES[field.level].get(known.role) if known else None
    if role is not None:
        return Column(role)
    return Column(Role.EXTRA if field.level == "term" else Role.NOTE)


def _other_fields(rows: Sequence[Row], layout: SheetLayout) -> Iterator[ReportEntry]:
    """Report the columns that have no place of their own in an entry; names are in the first."""
    names, *content = rows
    for place, column in enumerate(layout.columns):
        count = sum(bool(row.cell(place)) for row in content)
        if column.role is Role.EXTRA and count:
            said = phrase(
                "warnings", "The field “{value}” was kept under other fields; terms: {count}."
            )
            yield reported("other_field", said, value=names.cell(place), count=count)


def _joined(first: dict[int, str], second: dict[int, str]) -> dict[int, str]:
    """Return the cells of both, as different columns as their levels are."""
    return {**first, **second}


def _language(section: etree._Element) -> str:
    """Return what a language is called: by its code, or by its name where that says more."""
    found = section.find("language")
    if found is None:
        return ""
    code, name = str(found.get("lang", "")), str(found.get("type", ""))
    is_known = language_value(code) not in ("", CHINESE)
    return code if is_known or not language_value(name) else name


def _text(element: etree._Element | None) -> str:
    """Return the text of an element without markup in it."""
    return "".join(map(str, element.itertext())).strip() if element is not None else ""


MULTITERM = MultiTerm()
