"""What each passage of a marked-up file becomes: by its markup, and where that is silent by its
number.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from briefdesk.model.imported import BlockType, Cell
from briefdesk.model.progress import Progress
from briefdesk.text.headings import (
    Number,
    Role,
    Unit,
    counts_spaced,
    find_units,
    printed_clause,
    printed_heading,
    printed_item,
)
from briefdesk.text.marked.strand import Strand, Thread
from briefdesk.text.paragraphs import Layout, Row

_KINDS = {
    Role.HEADING: BlockType.HEADING,
    Role.ITEM: BlockType.LIST_ITEM,
    Role.CLAUSE: BlockType.CLAUSE,
    Role.TEXT: BlockType.PARAGRAPH,
}


class Part(NamedTuple):
    """A passage as a block: ``row`` is without the number, ``number_range`` is where it is said."""

    kind: BlockType
    row: Row
    level: int = 0
    number: str = ""
    number_range: tuple[int, int] | None = None
    cell: Cell | None = None


def find_parts(
    strand: Strand, rows: Sequence[Row], layout: Layout, out: Collection[int], progress: Progress
) -> dict[int, Part]:
    """Return passage index → part for all passages of the body that say something.

    ``out`` are the passages of the title block. Where any heading is marked as one, numbers make no
    other; where none is, they are read as in plain text, each passage standing for itself.
    """
    shown = [row for row in rows if row.pieces and row.index not in out]
    threads = [strand.body[row.index] for row in shown]
    if any(thread.passage.type is BlockType.HEADING for thread in threads):
        spaced = counts_spaced(
            row
            for row, thread in zip(shown, threads, strict=True)
            if thread.passage.type is BlockType.HEADING
        )
        units = [
            _by_markup(row, thread, spaced) for row, thread in zip(shown, threads, strict=True)
        ]
    else:
        fixed = {place for place, thread in enumerate(threads) if _is_fixed(thread)}
        units = find_units(shown, layout, progress, fixed=fixed)
        for place in fixed:
            units[place] = _by_markup(shown[place], threads[place], ())
    return {
        row.index: _part(unit, thread)
        for row, unit, thread in zip(shown, units, threads, strict=True)
    }


def _is_fixed(thread: Thread) -> bool:
    """Tell whether a passage is what its markup says, whatever its number."""
    passage = thread.passage
    return passage.type is not None or passage.cell is not None or bool(thread.number)


def _by_markup(row: Row, thread: Thread, spaced: Collection[Number]) -> Unit:
    """Return the unit of a passage in a file that marks its headings."""
    if not thread.number and thread.passage.type is BlockType.HEADING:
        return printed_heading(row, spaced)
    if thread.passage.type is BlockType.LIST_ITEM:
        return printed_item(row)
    if not _is_fixed(thread) and (clause := printed_clause(row)):
        return clause
    return Unit(Role.FIXED, [row])


def _part(unit: Unit, thread: Thread) -> Part:
    """Put together what the number and what the markup of a passage says."""
    passage = thread.passage
    if _is_fixed(thread):
        kind = passage.type or (BlockType.PARAGRAPH if passage.cell is None else BlockType.CELL)
        leveled = kind in (BlockType.HEADING, BlockType.LIST_ITEM)
        level = max(1, passage.level) if leveled else 0
    else:
        kind, level = _KINDS.get(unit.role, BlockType.PARAGRAPH), unit.level
    number = thread.number or unit.number
    return Part(kind, unit.rows[0], level, number, unit.number_range, passage.cell)
