"""``briefdesk annotate`` and ``annotations list``: what users say about a briefing."""

from collections.abc import Sequence
from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.options import json_option, library_option, settings_of
from briefdesk.cli.target import BRIEFING_ID, WORDS, say_if_binned
from briefdesk.model.annotation import Annotation, Kind, NewAnnotation
from briefdesk.services.annotating import annotate_quote, annotations_of
from briefdesk.services.desk import open_desk


@click.command(short_help="Annotate quoted words of a briefing.")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@click.option(
    "--quote",
    metavar="TEXT",
    type=WORDS,
    required=True,
    help="The words of the briefing it is about; white space, width and script do not matter.",
)
@click.option(
    "--occurrence",
    metavar="N",
    type=int,
    help="Which one, counted from 1; needed if the words occur more than once.",
)
@click.option(
    "--body", metavar="TEXT", type=WORDS, required=True, help='What you say; "" only marks.'
)
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in Kind]),
    default=Kind.NOTE.value,
    show_default=True,
    help="What it is.",
)
@click.option(
    "--author",
    metavar="NAME",
    type=WORDS,
    show_default="the name in the window's preferences",
    help="Who says it.",
)
@click.option("--internal", is_flag=True, help="Only for you: left out of every memo.")
@library_option
@json_option
def annotate(  # one option each, and click passes them by name
    briefing: int,
    quote: str,
    occurrence: int | None,
    body: str,
    kind: str,
    author: str | None,
    library: Path,
    *,
    internal: bool,
    as_json: bool,
) -> int:
    """Annotate quoted words of the briefing ID; prints the annotation's id."""
    if not quote.strip():
        raise click.UsageError("--quote is empty: quote the words of the briefing it is about.")
    if kind == Kind.NOTE and not body.strip():
        raise click.UsageError("--body is empty: a note needs words, or choose another --kind.")
    if author is None:
        author = settings_of(library).author
    draft = NewAnnotation(Kind(kind), body, author, internal)
    with open_desk(library) as desk:
        added = annotate_quote(desk, briefing, quote, occurrence, draft)
    answers.answer(as_annotations((added,)), (str(added.id),), as_json=as_json)
    return answers.DONE


@click.group
def annotations() -> None:
    """List what was said about a briefing."""


@annotations.command("list")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@library_option
@json_option
def list_(briefing: int, library: Path, *, as_json: bool) -> int:
    """List the annotations of the briefing ID in the order of the text.

    Prints id, kind, quoted words and what is said.
    """
    with open_desk(library) as desk:
        found = annotations_of(desk, briefing)
        say_if_binned(desk, briefing)
    answers.answer(as_annotations(found), map(_line, found), as_json=as_json)
    return answers.DONE


def as_annotations(found: Sequence[Annotation]) -> dict[str, object]:
    """Return the shape ``briefdesk.annotations/1``."""
    return {
        "format": "briefdesk.annotations/1",
        "annotations": [
            {
                "id": one.id,
                "kind": one.kind,
                "state": one.state,
                "internal": one.internal,
                "author": one.author,
                "created": one.created,
                "modified": one.modified,
                "body": one.body,
                "quote": one.anchor.quote.exact,
                "start": one.anchor.span.start,
                "end": one.anchor.span.end,
                "anchor": one.anchor.placement,
                "tags": one.tags,
            }
            for one in found
        ],
    }


def _line(one: Annotation) -> str:
    kind = (one.change or one.kind).replace("_", " ")
    internal = " (internal)" if one.internal else ""
    return answers.row(one.id, f"{kind}{internal}", one.anchor.quote.exact, one.body)
