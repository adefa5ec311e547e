"""``briefdesk terms``: the term occurrences seen in a document."""

from collections.abc import Sequence
from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.options import (
    json_option,
    library_option,
    refuse_termbases,
    termbase_option,
    termbases_with,
)
from briefdesk.cli.target import briefing_id, say_if_binned
from briefdesk.model.recognition import Recognition
from briefdesk.services.desk import open_desk
from briefdesk.services.opening import show
from briefdesk.services.parsing import read_document
from briefdesk.services.terminology import recognise


@click.command(short_help="List the terms in a file or a briefing.")
@click.argument("target", metavar="FILE|ID")
@termbase_option
@library_option
@json_option
def terms(target: str, termbases: Sequence[Path], library: Path, *, as_json: bool) -> int:
    """List the terms in the document FILE, which is not stored, or in the briefing ID.

    Prints for each place its position (characters from the start of the text), the words, their
    status and the concept; “or” stands between concepts that share the words.
    """
    stored = briefing_id(target)
    if stored is None:
        known = termbases_with(termbases)
        found = recognise(read_document(Path(target)), known)
    else:
        refuse_termbases(termbases)
        with open_desk(library) as desk:
            found = show(desk, stored).recognitions
            say_if_binned(desk, stored)
    answers.answer(
        {"format": "briefdesk.terms/1", "occurrences": found}, map(_line, found), as_json=as_json
    )
    return answers.DONE


def _line(one: Recognition) -> str:
    meaning = " or ".join(one.ambiguous) or one.concept
    return answers.row(one.start, one.surface, one.status, meaning)
