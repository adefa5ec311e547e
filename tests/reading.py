"""Reads a text as the plain-text reader does, for tests of the engines."""

from pathlib import Path

from briefdesk.model.imported import BlockType, FileInfo, ImportedDocument
from briefdesk.model.progress import unheard
from briefdesk.text.structure import structure

DATA = Path(__file__).parent / "data" / "plain_text"


def read_text(raw: str) -> ImportedDocument:
    """Return the document of a decoded text."""
    return structure(raw, FileInfo("t.txt", "", 0, "text/plain", "utf-8", "", 0), (), unheard)


def read_sample(name: str) -> ImportedDocument:
    """Return the document of a self-written text in tests/data/plain_text."""
    return read_text((DATA / name).read_bytes().decode("utf-8"))


def texts(document: ImportedDocument, kind: BlockType) -> list[str]:
    """Return the texts of all blocks of one type."""
    return [document.text[b.start : b.end] for b in document.blocks if b.type is kind]


def outline(document: ImportedDocument) -> list[tuple[int, str, str]]:
    """Return level, number and text of every heading."""
    return [
        (block.level, block.number, document.text[block.start : block.end])
        for block in document.blocks
        if block.type is BlockType.HEADING
    ]


def places(document: ImportedDocument, width: int = 6) -> list[tuple[str, str]]:
    """Return for every marker its note's label and the characters just before it."""
    labels = {note.key: note.label for note in document.footnotes}
    return [
        (
            labels[reference.footnote or ""],
            document.text[max(0, reference.offset - width) : reference.offset],
        )
        for reference in document.references
    ]
