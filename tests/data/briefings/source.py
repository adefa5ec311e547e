"""The one form in which a briefing of the corpus is written; every file format is made from it.

A file opens with ``key: value`` lines up to the first blank line. Then each line is a block::

    # I. |Title            a heading: as many # as its level, the printed number, |, the words
    - words  -- words      a bullet of level 1 or 2
    + ① |words             a list item with a printed number
    > words                a quotation
        words              code (four blanks); neighbouring lines are one block
    | a | b |   |= a | b | a row of a table, with = of its head; ^ joins upwards, < to the left
    ---                    a new page
    ^id: words             the note ``id``
    words                  a paragraph

Within words ``{^id}`` is the marker of a note and ``{r:base:reading}`` a ruby.
"""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).resolve().parent
_INLINE = re.compile(r"\{\^(?P<note>\w+)\}|\{r:(?P<base>[^:]+):(?P<reading>[^}]+)\}")


class Run(NamedTuple):
    """Words, with a reading above them (ruby) or instead of them the marker of a note."""

    text: str
    reading: str = ""
    note: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Cell:
    """A cell of a table, with the rows and columns it spans; they count from 0."""

    runs: Runs
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    header: bool = False


@dataclass(frozen=True)
class Block:
    """A block of the body: ``number`` is printed before the words, with the blanks after it."""

    kind: str  # heading, paragraph, item, quote, code, table, break
    runs: Runs = ()
    level: int = 0
    number: str = ""
    cells: tuple[Cell, ...] = ()

    @property
    def every_run(self) -> Runs:
        """Return the runs of the block and of its cells."""
        return self.runs + tuple(run for cell in self.cells for run in cell.runs)


@dataclass(frozen=True)
class Note:
    """A note with the label its marker prints."""

    id: str
    label: str
    runs: Runs


@dataclass(frozen=True)
class Source:
    """A briefing as it was written: title block and settings, blocks, notes in order of markers."""

    name: str
    head: dict[str, str]
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...]
    styles: frozenset[str] = field(default=frozenset())

    @property
    def title_lines(self) -> list[str]:
        """Return the printed lines of the title block but the title."""
        names = ("number", "date", "issuer", "author", "translator")
        lines = [self.head[name] for name in names if name in self.head]
        return [line.partition(" = ")[0] for line in lines]

    def note(self, wanted: str) -> Note:
        """Return a note by its id."""
        return next(note for note in self.notes if note.id == wanted)


def names() -> list[str]:
    """Return the names of all briefings."""
    return sorted(path.parent.name for path in FOLDER.glob("*/source.txt"))


def load(name: str) -> Source:
    """Read the source of a briefing."""
    head_text, _, body = (FOLDER / name / "source.txt").read_text("utf-8").partition("\n\n")
    head = dict(line.split(": ", 1) for line in head_text.splitlines())
    styles = frozenset(head.get("style", "").split())
    blocks: list[Block] = []
    words: dict[str, Runs] = {}
    for line in filter(str.strip, body.splitlines()):
        note = re.match(r"\^(\w+): (.*)", line)
        if note:
            words[note[1]] = _runs(note[2])
        else:
            _append(blocks, line)
    return Source(name, head, tuple(blocks), _numbered(blocks, words, styles), styles)


def _append(blocks: list[Block], line: str) -> None:
    last = blocks[-1] if blocks else Block("")
    opening, _, rest = line.partition(" ")
    number, bar, words = rest.rpartition("|")
    if line == "---":
        blocks.append(Block("break"))
    elif line.startswith("    "):
        if last.kind == "code":
            blocks[-1] = replace(last, runs=(Run(f"{last.runs[0].text}\n{line[4:]}"),))
        else:
            blocks.append(Block("code", (Run(line[4:]),)))
    elif line.startswith("|"):
        if last.kind != "table":
            blocks.append(Block("table"))
        blocks[-1] = replace(blocks[-1], cells=_row(blocks[-1].cells, line))
    elif set(opening) == {"#"}:
        blocks.append(Block("heading", _runs(words), len(opening), number if bar else ""))
    elif set(opening) == {"-"}:
        blocks.append(Block("item", _runs(rest), len(opening)))
    elif opening == "+":
        blocks.append(Block("item", _runs(words), 1, number))
    elif opening == ">":
        blocks.append(Block("quote", _runs(rest)))
    else:
        blocks.append(Block("paragraph", _runs(line)))


def _row(cells: tuple[Cell, ...], line: str) -> tuple[Cell, ...]:
    """Return the cells with those of one more row; ^ and < widen a cell that is there."""
    row = 1 + max((cell.row for cell in cells), default=-1)
    made = list(cells)
    for column, text in enumerate(line.lstrip("|=").rstrip("| ").split(" | ")):
        words = text.strip()
        if words == "^":
            at = next(i for i, c in enumerate(made) if c.column == column and _ends(c, row))
            made[at] = replace(made[at], row_span=made[at].row_span + 1)
        elif words == "<":
            made[-1] = replace(made[-1], column_span=made[-1].column_span + 1)
        else:
            made.append(Cell(_runs(words), row, column, header=line.startswith("|=")))
    return tuple(made)


def _ends(cell: Cell, row: int) -> bool:
    return cell.row + cell.row_span == row


def _runs(text: str) -> Runs:
    runs: list[Run] = []
    place = 0
    for match in _INLINE.finditer(text):
        runs.append(Run(text[place : match.start()]))
        runs.append(
            Run("", note=match["note"]) if match["note"] else Run(match["base"], match["reading"])
        )
        place = match.end()
    runs.append(Run(text[place:]))
    return tuple(run for run in runs if any(run))


def _numbered(
    blocks: list[Block], words: dict[str, Runs], styles: frozenset[str]
) -> tuple[Note, ...]:
    """Return the notes in the order of their markers; labels may restart in every chapter."""
    notes: list[Note] = []
    count = 0
    for block in blocks:
        if "restart" in styles and block.kind == "heading" and block.level == 1:
            count = 0
        for run in block.every_run:
            if run.note:
                count += 1
                notes.append(Note(run.note, str(count), words[run.note]))
    return tuple(notes)
