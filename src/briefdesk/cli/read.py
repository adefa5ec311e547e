"""``briefdesk read``: parse a document without storing it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.options import json_option
from briefdesk.cli.password import unlocked
from briefdesk.cli.target import FILE
from briefdesk.model.imported import Block, BlockType, ImportedDocument
from briefdesk.services.parsing import read_document
from briefdesk.text.normalise import shown_name


@click.command(short_help="Read a file and show what was found.")
@click.argument("file", type=FILE)
@json_option
def read(file: Path, *, as_json: bool) -> int:
    """Read the document FILE and show what was found; nothing is stored.

    For a file with a password, the terminal asks for it.
    """
    document = unlocked(file, lambda options: read_document(file, options=options))
    answers.answer(as_document(document), outline(document), as_json=as_json)
    return answers.DONE


def as_document(document: ImportedDocument) -> dict[str, object]:
    """Return the shape ``briefdesk.read/1``, which ``read`` and ``show`` share."""
    file = document.file
    block = ("id", "type", "level", "number", "start", "end", "page", "page_label")
    note = ("key", "number", "label", "block", "page", "urls")
    return {
        "format": "briefdesk.read/1",
        "file": {
            "name": file.name,
            "sha256": file.sha256,
            "media_type": file.media_type,
            "reader": file.reader,
            "reader_version": file.reader_version,
        },
        "meta": document.meta,
        "text": document.text,
        "blocks": _each(document.blocks, *block),
        "footnotes": _each(document.footnotes, *note),
        "references": _each(document.references, "footnote", "block", "offset", "score"),
        "links": document.links,
        "furniture": document.furniture,
        "spans": document.spans,
        "warnings": _each(document.warnings, "code", "message", "page"),
        "remarks": document.remarks,
    }


def _each(values: Iterable[object], *names: str) -> list[dict[str, object]]:
    """Return values as objects with these fields."""
    return [{name: getattr(value, name) for name in names} for value in values]


def outline(document: ImportedDocument) -> Iterator[str]:
    """Yield the lines of a document for a person: title block, text indented by level, notes.

    What came with the file (comments, tracked changes) and warnings follow. The cells of a
    row stand on one line. Markers are shown as ``[label]`` where they stood, control characters as
    U+FFFD.
    """
    meta = document.meta
    head = (
        meta.title,
        " · ".join(filter(None, (meta.number, meta.date, meta.issuer))),
        _by("author", meta.authors),
        _by("translator", meta.translators),
    )
    yield from (shown_name(line) for line in head if line)
    labels = {note.key: note.label for note in document.footnotes}
    markers: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for reference in document.references:
        label = labels.get(reference.footnote or "", "?")
        markers[reference.block].append((reference.offset, f"[{label}]"))
    depth = 0

    def shown(block: Block) -> str:
        number = f"{block.number} " if block.number else ""
        return shown_name(number + _with_markers(document, block, markers[block.id]))

    for _, of in groupby(document.blocks, key=_row):
        blocks = list(of)
        first = blocks[0]
        if first.type is BlockType.HEADING:
            depth = first.level - 1
            yield ""
        elif first.type is BlockType.FOOTNOTE:
            depth = 0
        cells = groupby(blocks, key=lambda block: block.cell and block.cell.column)
        yield "  " * depth + " | ".join(" ".join(map(shown, cell)) for _, cell in cells)
    for remark in document.remarks:
        quote = " ".join(document.text[remark.start : remark.end].split())
        said = " ".join(remark.body.split())
        who = " · ".join(filter(None, (remark.kind, remark.author)))
        yield shown_name(f"* {who}, {remark.beside or 'at'} “{quote}”: {said}")
    for warning in document.warnings:
        yield f"! {warning.message}"


def _by(role: str, names: Sequence[str]) -> str:
    """Return the people of one role as a line, an empty one for nobody."""
    return f"{role if len(names) == 1 else role + 's'}: {' · '.join(names)}" if names else ""


def _row(block: Block) -> tuple[int, int] | str:
    """Return the row of a table that a block stands in; any other block is a row of its own."""
    return block.id if block.cell is None else (block.cell.table, block.cell.row)


def _with_markers(document: ImportedDocument, block: Block, markers: list[tuple[int, str]]) -> str:
    """Return a block's text with its markers."""
    parts: list[str] = []
    start = block.start
    for offset, label in markers:
        parts += (document.text[start:offset], label)
        start = offset
    return "".join((*parts, document.text[start : block.end]))
