"""``briefdesk read``: parse a document without storing it."""

from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.options import json_option
from briefdesk.model.imported import ImportedDocument
from briefdesk.services.parsing import read_document


@click.command
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def read(file: Path, *, as_json: bool) -> int:
    """Parse FILE and show what was found; nothing is stored."""
    document = read_document(file)
    answers.answer(as_document(document), (document.text,), as_json=as_json)
    return answers.DONE


def as_document(document: ImportedDocument) -> dict[str, object]:
    """Return the shape ``briefdesk.read/1``, which ``read`` and ``show`` share."""
    file = document.file
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
        "blocks": document.blocks,
        "footnotes": document.footnotes,
        "references": document.references,
        "links": document.links,
        "furniture": document.furniture,
        "spans": document.spans,
        "warnings": document.warnings,
    }
