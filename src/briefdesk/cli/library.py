"""``briefdesk list``, ``show``, ``remove``: the briefings of the library."""

from collections.abc import Sequence
from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.options import json_option, library_option, settings_of
from briefdesk.cli.read import as_document, outline
from briefdesk.cli.target import BRIEFING_ID, WORDS, say_if_binned
from briefdesk.errors import UnknownIdError
from briefdesk.model.briefing import BriefingSummary
from briefdesk.model.matter import Matter
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.matters import matters
from briefdesk.services.opening import briefings, remove, show


@click.command("list", short_help="List the briefings of the library.")
@click.option("--matter", metavar="NUMBER", type=WORDS, help="Only the briefings of this matter.")
@click.option("--all", "everything", is_flag=True, help="The briefings of all matters.")
@library_option
@json_option
def list_(matter: str | None, library: Path, *, everything: bool, as_json: bool) -> int:
    """List the briefings of the window's current matter, newest first; of all if it has none.

    Prints id, date, title and number of annotations.
    """
    if matter is not None and everything:
        raise click.UsageError("Choose --matter or --all, not both.")
    with open_desk(library) as desk:
        shown = None if everything else _scope(desk, matter)
        found = briefings(desk, shown.id if shown else None)
    if shown and matter is None:
        answers.say(f"Only the current matter {shown.number or shown.name}; --all lists all.")
    answers.answer(as_list(found), map(_line, found), as_json=as_json)
    return answers.DONE


def _scope(desk: Desk, number: str | None) -> Matter | None:
    """Return the matter asked for, or else the window's current one. Raises ``UnknownIdError``."""
    current = settings_of(desk.path).current_matter
    for matter in matters(desk):
        wanted = matter.id == current if number is None else matter.number == number.strip()
        if wanted:
            return matter
    if number is not None:
        raise UnknownIdError(
            phrase("errors", "There is no matter with the number {number}."), number=number
        )
    return None


def as_list(found: Sequence[BriefingSummary]) -> dict[str, object]:
    """Return the shape ``briefdesk.list/1``."""
    return {
        "format": "briefdesk.list/1",
        "briefings": [
            {
                "id": one.id,
                "title": one.title,
                "date": one.date,
                "matter": one.matter.number,
                "sha256": one.sha256,
                "versions": one.versions,
                "annotations": one.annotations,
            }
            for one in found
        ],
    }


def _line(one: BriefingSummary) -> str:
    return answers.row(one.id, one.date, one.title or one.file_name, one.annotations)


@click.command("show", short_help="Show a briefing of the library.")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@library_option
@json_option
def show_(briefing: int, library: Path, *, as_json: bool) -> int:
    """Show the briefing ID as it is stored, with the title block as you corrected it."""
    with open_desk(library) as desk:
        stored = show(desk, briefing).briefing
        say_if_binned(desk, briefing)
    document = changed(stored.document, meta=stored.meta)
    answers.answer(as_document(document), outline(document), as_json=as_json)
    return answers.DONE


@click.command("remove", short_help="Put a briefing into the bin.")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@library_option
@json_option
def remove_(briefing: int, library: Path, *, as_json: bool) -> int:
    """Put the briefing ID into the bin; import its file again to take it out."""
    with open_desk(library) as desk:
        found = tuple(one for one in briefings(desk) if one.id == briefing)
        remove(desk, briefing)
    answers.answer(as_list(found), map(_line, found), as_json=as_json)
    return answers.DONE
