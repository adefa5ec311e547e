"""Paragraphs, tables and text boxes → passages, in the order of reading."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefdesk.formats.containers.word.drawings import alternatives
from briefdesk.formats.containers.word.outline import said
from briefdesk.formats.containers.word.styles import Look
from briefdesk.formats.containers.word.tables import Place, places, rows_of
from briefdesk.formats.containers.word.vocabulary import MC, W
from briefdesk.formats.containers.word.words import Boxed, Story, Words
from briefdesk.model.imported import BlockType, Cell, Furniture, SpanRole
from briefdesk.text.marked.passages import Passage, Piece

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

    from briefdesk.formats.containers.word.file import File

_WRAPPERS = {W + name for name in ("sdtContent", "customXml", "smartTag", "ins", "moveTo")}
_ENDS_IN_PAGE = re.compile(r"\t\s*(?:\d{1,4}|[ivxl]{1,7})\s*$", re.IGNORECASE)
_CONTENTS_TITLE = re.compile(r"目\s*[录錄次]|(?:table of )?contents", re.IGNORECASE)
_CLAUSE = re.compile(r"第\S{1,8}[条條]\S{0,4}")


@dataclass(slots=True)
class _Draft:
    """A paragraph whose end may not have come yet."""

    look: Look
    words: Words
    cell: Cell | None


@dataclass(slots=True)
class Blocks:
    """Reads one text of a file into ``passages``."""

    file: File
    story: Story
    tick: Callable[[], None]
    passages: list[Passage] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
    tables: int = 0
    _open: _Draft | None = None

    def read(self, parent: etree._Element, cell: Cell | None = None) -> None:
        """Read the blocks in an element: the body, a cell, a note, a text box."""
        outer, self._open = self._open, None
        between, self.story.words = self.story.words, Words()
        self._read(parent, cell)
        self._close()
        self._open, self.story.words = outer, between

    def _read(self, parent: etree._Element, cell: Cell | None) -> None:
        for child in parent.iterchildren("*"):
            tag = str(child.tag)
            if tag == W + "p":
                self._paragraph(child, cell)
            elif tag == W + "tbl":
                self._close()
                self._table(child)
            elif tag == W + "sdt":
                content = child.find(W + "sdtContent")
                if content is not None:
                    self._read(content, cell)
            elif tag in _WRAPPERS:
                self._read(child, cell)
            elif tag == MC + "AlternateContent":
                branch = alternatives(child)
                if branch is not None:
                    self._read(branch, cell)
            elif tag != W + "sectPr":
                self.story.handle(child)

    def _paragraph(self, element: etree._Element, cell: Cell | None) -> None:
        """Read a paragraph; one whose end is not in the text goes on in the next."""
        self.tick()
        properties = element.find(W + "pPr")
        look = self.file.styles.look(properties)
        draft = self._open or _Draft(look, Words(), cell)
        draft.words.pieces += self.story.words.pieces  # what stood between the paragraphs
        self.story.words.pieces.clear()
        if not draft.words.has_text:  # what has no words yields to what has
            draft.look = look
        self._open = draft
        self.story.words, outer = draft.words, self.story.words
        self.story.read(element, look)
        mark = None if properties is None else properties.find(W + "rPr")
        if self.story.end_paragraph(mark):
            self._close()
        self.story.words = outer
        if properties is not None and properties.find(W + "sectPr") is not None:
            self.file.notes.end_section()

    def _close(self) -> None:
        """Make a passage of the paragraph that is open."""
        if self._open is None:
            return
        draft, self._open = self._open, None
        words = draft.words
        passage = self._passage(draft)
        if self._is_contents(draft):
            if self.passages and _CONTENTS_TITLE.fullmatch(said(self.passages[-1])):
                self.passages[-1] = self._take_out(self.passages[-1])
            passage = self._take_out(passage)
        if passage.pieces:
            self.passages.append(passage)
        for figure in words.figures:
            self.passages.append(Passage((Piece(figure),), BlockType.FIGURE, cell=draft.cell))
        for box in words.boxes:
            self._box(box, draft.cell)

    def _passage(self, draft: _Draft) -> Passage:
        """Return the passage of a paragraph, with the number that Word computes for it."""
        look, pieces = draft.look, tuple(draft.words.pieces)
        printed = None
        if look.numbered is not None:  # an empty paragraph counts too
            printed = self.file.numbering.next(look.numbered, look.style)
        number = printed.number if printed else ""
        if look.is_title:
            return Passage(pieces, None, 0, number, draft.cell, is_title=True)
        if look.level:
            return Passage(pieces, BlockType.HEADING, look.level, number, draft.cell)
        if printed and _CLAUSE.fullmatch(number):
            return Passage(pieces, BlockType.CLAUSE, 0, number, draft.cell)
        if printed:
            return Passage(pieces, BlockType.LIST_ITEM, printed.level, number, draft.cell)
        kind = None
        if draft.cell is not None:
            kind = BlockType.CELL
        elif look.is_code:
            kind = BlockType.CODE
        elif look.is_quote:
            kind = BlockType.QUOTE
        return Passage(pieces, kind, cell=draft.cell)

    def _take_out(self, passage: Passage) -> Passage:
        """Make furniture of the words of a passage."""
        self.furniture.append(Furniture(None, said(passage), "contents"))
        pieces = (
            piece._replace(role=SpanRole.FURNITURE) if piece.role is SpanRole.TEXT else piece
            for piece in passage.pieces
        )
        return Passage(tuple(pieces))

    def _is_contents(self, draft: _Draft) -> bool:
        """Tell whether a paragraph is a line of a table of contents."""
        text = "".join(piece.text for piece in draft.words.pieces)
        return draft.words.has_text and (
            draft.look.is_contents
            or (draft.words.in_contents and _ENDS_IN_PAGE.search(text) is not None)
        )

    def _box(self, box: Boxed, cell: Cell | None) -> None:
        """Read a text box, after the paragraph that anchors it."""
        with self.story.changes.covering(box.changes):
            self.read(box.content, cell)

    def _table(self, table: etree._Element) -> None:
        """Read the cells of a table; rows that are not in the text take no place in it."""
        self.tables += 1
        number = self.tables
        rows = rows_of(table)
        changes = self.story.changes
        stays = [changes.would_keep(row.find(W + "trPr")) for row in rows]
        grid: dict[int, list[Place]] = {}
        for place in places([row for row, kept in zip(rows, stays, strict=True) if kept]):
            grid.setdefault(place.row, []).append(place)
        line = 0
        for row, kept in zip(rows, stays, strict=True):
            with changes.covering(changes.told_by(row.find(W + "trPr"))):
                if kept:
                    for place in grid.get(line, ()):
                        self._cell(place, number)
                    line += 1
                else:
                    for place in places([row]):
                        self.read(place.element)

    def _cell(self, place: Place, table: int) -> None:
        span = len(place.under) + 1
        cell = Cell(table, place.row, place.column, span, place.column_span, place.header)
        changes = self.story.changes
        with changes.covering(changes.told_by(place.element.find(W + "tcPr"))):
            for element in (place.element, *place.under):
                self.read(element, cell)
