"""``briefdesk sources``: the official documents that briefings cite."""

from collections.abc import Sequence
from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.options import json_option, library_option
from briefdesk.cli.target import BRIEFING_ID
from briefdesk.model.source import Source
from briefdesk.services import citing
from briefdesk.services.desk import open_desk


@click.group
def sources() -> None:
    """List the official documents that briefings cite."""


@sources.command("list")
@click.argument("briefing", metavar="[ID]", type=BRIEFING_ID, required=False)
@library_option
@json_option
def list_(briefing: int | None, library: Path, *, as_json: bool) -> int:
    """List the sources of the briefing ID, or of all briefings.

    Prints id, issuer, title, address and how many places cite it.
    """
    with open_desk(library) as desk:
        found = citing.sources(desk, briefing)
    answers.answer(_as_sources(found), map(_line, found), as_json=as_json)
    return answers.DONE


def _as_sources(found: Sequence[Source]) -> dict[str, object]:
    """Return the shape ``briefdesk.sources/1``."""
    return {
        "format": "briefdesk.sources/1",
        "sources": [
            {
                "id": one.id,
                "url": one.url,
                "host": one.host,
                "issuer": one.issuer,
                "title": one.title,
                "kind": one.kind,
                "copies": one.copies,
                "citations": [
                    {
                        "briefing": place.briefing_id,
                        "footnote": place.footnote,
                        "start": place.start,
                        "end": place.end,
                        "page": place.page,
                        "quote": place.quote,
                        "state": place.state,
                    }
                    for place in one.citations
                ],
            }
            for one in found
        ],
    }


def _line(one: Source) -> str:
    return answers.row(one.id, one.issuer, one.title, one.url, len(one.citations))
