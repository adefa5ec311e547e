"""What the page prints and in which order: a plan without any widget.

The numbers of headings, list marks, footnote markers and the title block are printed but are no
part of the document's text. Everything else is printed one for one, so that positions stay right
whatever the page adds and in whichever Chinese script it is shown.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from briefdesk.model.imported import (
    Block,
    BlockType,
    Footnote,
    ImportedDocument,
    Meta,
    Reference,
)
from briefdesk.model.span import Span
from briefdesk.model.symbols import SHOWN
from briefdesk.ui.briefing.lines import Line, Role
from briefdesk.ui.briefing.positions import PageMap, Piece
from briefdesk.ui.briefing.strips import Strip, cut, kinds, width
from briefdesk.ui.typeface import language_runs

# Qt breaks blocks at these too, or lets them reorder the words around them: shown as blanks or as
# a visible box, so that a hostile text is read as it is written. Signs of symbol fonts as Unicode.
_UNDRAWABLE = {
    **dict.fromkeys(map(ord, "\r\u2028\u2029\v\f\x1c\x1d\x1e\x85"), " "),
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], "\u2423"),
    **dict.fromkeys([0, 0xFDD0, 0xFDD1, 0xFFFC], "\ufffd"),
    **SHOWN,
}
# Curly quotes are wide in Chinese, and a line may end outside them; Unicode's rules (UAX 14, LB19)
# forbid that for Western sake, which leaves lines stretched wide.
_BEFORE, _AFTER = "[，。、；：！？）》」』】〕〉]", "[（《「『【〔〈“]"
_WIDE = "[^\\W\x00-\u02ff]"  # a letter; a class of all Han would take 3 ms to compile
_QUOTE_BREAK = re.compile(
    f"(?:(?<={_WIDE})|(?<={_BEFORE}))(?=[“‘])|(?<=[”’])(?:(?={_WIDE})|(?={_AFTER}))"
)
_NEVER = re.compile("(?!)")
BREAK = "\u200b"
JOIN = "\u2060"  # keeps a footnote marker on the line of the word before it
FIGURE_MARK = "\u25a3"  # before the words that stand for a picture
NOTE_MARK = "\u2020"  # for a footnote without a printed number


class Mark(NamedTuple):
    """A footnote marker in the text or, with ``reference`` None, the label before a note."""

    start: int
    end: int
    footnote: str | None
    reference: Reference | None


class Added(NamedTuple):
    """Page units of a printed number or list mark."""

    start: int
    end: int


class Run(NamedTuple):
    """Page units in another language than the document's."""

    start: int
    end: int
    lang: str


class Address(NamedTuple):
    """Page units of a web address."""

    start: int
    end: int
    url: str


class Composition(NamedTuple):
    """The whole page: its text with the map to the document, and how each part is set."""

    map: PageMap
    lang: str
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    numbers: tuple[Added, ...]
    runs: tuple[Run, ...]
    links: tuple[Address, ...]
    strips: tuple[Strip, ...]
    kinds: tuple[Line, ...]  # one line of each kind, see ``strips``

    @property
    def notes_heading(self) -> Line | None:
        """The line above the footnotes."""
        return next((line for line in self.lines if line.role is Role.NOTES_HEADING), None)


class Names(NamedTuple):
    """The few words that the page adds, in the interface language."""

    notes: str
    authors: str
    translators: str


def compose(document: ImportedDocument, meta: Meta, text: str, names: Names) -> Composition:
    """Plan the page of a document under the title block ``meta``.

    ``text`` is the document's text, or its other script of the same length. Raises ``ValueError``
    when the lengths differ.
    """
    if len(text) != len(document.text):
        message = f"{len(text)} characters to show for {len(document.text)}"
        raise ValueError(message)
    return _Composer(document, meta, text.translate(_UNDRAWABLE), names).compose()


def same_length(text: str, lang: str, convert: Callable[[str], str]) -> str:
    """Convert the Chinese of a text to another script without moving any character.

    OpenCC converts phrase by phrase. Where a stretch comes back longer or shorter, its characters
    are converted one by one, and one without a single counterpart stays as printed. Japanese stays.
    """
    shown = []
    for start, end, run in language_runs(text, lang):
        stretch = text[start:end]
        if not run.startswith("zh"):
            shown.append(stretch)
            continue
        for part in re.split("(\n)", stretch):
            converted = convert(part) if part.strip() else part
            if len(converted) != len(part):
                converted = "".join(_single(sign, convert) for sign in part)
            shown.append(converted)
    return "".join(shown)


def _single(sign: str, convert: Callable[[str], str]) -> str:
    converted = convert(sign)
    return converted if len(converted) == 1 else sign


_ROLES = {
    BlockType.HEADING: Role.HEADING,
    BlockType.LIST_ITEM: Role.LIST_ITEM,
    BlockType.QUOTE: Role.QUOTE,
    BlockType.CODE: Role.CODE,
    BlockType.FIGURE: Role.FIGURE,
    BlockType.CELL: Role.CELL,
    BlockType.FOOTNOTE: Role.NOTE,
}
_MARKED = {Role.LIST_ITEM: "•", Role.FIGURE: FIGURE_MARK}


def _role(block: Block) -> Role:
    """Return how a block is set; a paragraph in a cell is set as the cell."""
    role = _ROLES.get(block.type, Role.BODY)
    if block.cell is None or role not in (Role.BODY, Role.CELL):
        return role
    return Role.HEADER_CELL if block.cell.header else Role.CELL


class _Composer:
    """Collects pieces; all positions are code points of the page until the very end."""

    def __init__(self, document: ImportedDocument, meta: Meta, text: str, names: Names) -> None:
        self._document = document
        self._meta = meta
        self._text = text
        self._names = names
        self._notes = {note.key: note for note in document.footnotes}
        chinese = meta.language.startswith("zh") or not meta.language
        self._breaks = _QUOTE_BREAK if chinese else _NEVER
        self._pieces: list[Piece] = []
        self._length = 0
        self._lines: list[Line] = []
        self._marks: list[Mark] = []
        self._numbers: list[Added] = []

    def compose(self) -> Composition:
        self._title_block()
        references = sorted(self._document.references, key=lambda r: r.offset)
        by_block = {key: tuple(of) for key, of in groupby(references, key=lambda r: r.block)}
        notes = {note.block: note for note in self._document.footnotes}
        in_notes = False
        done = 0
        for block in self._document.blocks:
            self._add(self._text[done : block.start], done)  # the line feed between two blocks
            if block.type is BlockType.FOOTNOTE and not in_notes:
                in_notes = True
                self._own_line(self._names.notes, Role.NOTES_HEADING)
            self._block(block, by_block.get(block.id, ()), notes.get(block.id))
            done = block.end
        self._add(self._text[done:], done)
        return self._finish()

    def _title_block(self) -> None:
        meta = self._meta
        issue = "   ".join(part for part in (meta.number, meta.date) if part)
        people = (
            self._people(self._names.authors, meta.authors),
            self._people(self._names.translators, meta.translators),
        )
        for words, role in (
            (meta.issuer, Role.NUMBER),
            (issue, Role.NUMBER),
            (meta.title, Role.TITLE),
            ("\u3000\u3000".join(filter(None, people)), Role.BYLINE),
        ):
            if words.strip():
                self._own_line(words, role)

    @staticmethod
    def _people(label: str, names: Sequence[str]) -> str:
        return f"{label}  {'  ·  '.join(names)}" if names else ""

    def _own_line(self, words: str, role: Role) -> None:
        """Print a line of our own, with its line end."""
        start = self._length
        self._add(" ".join(words.translate(_UNDRAWABLE).split("\n")))
        self._lines.append(Line(start, self._length, role, 0, None))
        self._add("\n")

    def _block(self, block: Block, references: Sequence[Reference], note: Footnote | None) -> None:
        start = self._length
        role = _role(block)
        if note is not None:
            self._label(note)
        elif block.number or role in _MARKED:
            self._number(block, role)
        done = block.start
        for reference in references:
            at = min(max(reference.offset, done), block.end)
            self._words(done, at)
            self._marker(reference)
            done = at
        self._words(done, block.end)
        self._lines.append(Line(start, self._length, role, block.level, block.id, block.cell))

    def _number(self, block: Block, role: Role) -> None:
        start = self._length
        self._add(block.number or _MARKED[role])
        self._numbers.append(Added(start, self._length))
        self._add("\t" if role is Role.LIST_ITEM else "\u2002")

    def _label(self, note: Footnote) -> None:
        start = self._length
        self._add(note.label or NOTE_MARK)
        self._marks.append(Mark(start, self._length, note.key, None))
        self._add("\t")

    def _marker(self, reference: Reference) -> None:
        note = self._notes.get(reference.footnote or "")
        self._add(JOIN)
        start = self._length
        self._add((note.label if note else "") or NOTE_MARK)
        self._marks.append(Mark(start, self._length, reference.footnote, reference))

    def _words(self, start: int, end: int) -> None:
        """Print text of the document, with leave to break lines outside Chinese quotes."""
        done = start
        for match in self._breaks.finditer(self._text, start, end):
            if start < match.start() < end:
                self._add(self._text[done : match.start()], done)
                self._add(BREAK)
                done = match.start()
        self._add(self._text[done:end], done)

    def _add(self, text: str, source: int | None = None) -> None:
        if text:
            self._pieces.append(Piece(text, source))
            self._length += len(text)

    def _finish(self) -> Composition:
        page = PageMap(self._pieces)
        units = page.utf16.units
        lang = self._meta.language or "zh-Hans"
        widths = [width(page.text[line.start : line.end]) for line in self._lines]
        lines = [
            line._replace(start=units(line.start), end=units(line.end)) for line in self._lines
        ]
        runs = [run for run in language_runs(page.text, lang) if run[2][:2] != lang[:2]]
        return Composition(
            map=page,
            lang=lang,
            lines=tuple(lines),
            marks=tuple(
                mark._replace(start=units(mark.start), end=units(mark.end)) for mark in self._marks
            ),
            numbers=tuple(Added(units(start), units(end)) for start, end in self._numbers),
            runs=tuple(Run(units(start), units(end), run) for start, end, run in runs),
            links=tuple(sorted(self._links(page))),
            strips=cut(lines, widths),
            kinds=kinds(lines),
        )

    def _links(self, page: PageMap) -> Iterable[Address]:
        for link in self._document.links:
            if link.start is not None and link.end is not None and link.start < link.end:
                yield Address(*page.page_range(Span(link.start, link.end)), link.url)
