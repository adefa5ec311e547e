"""``briefdesk terms``: the term occurrences seen in a document."""

from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.options import json_option, library_option
from briefdesk.cli.target import briefing_id
from briefdesk.model.recognition import Recognition
from briefdesk.services.desk import open_desk
from briefdesk.services.opening import show
from briefdesk.services.parsing import read_document
from briefdesk.services.terminology import bundled, recognise


@click.command
@click.argument("target", metavar="FILE|ID")
@library_option
@json_option
def terms(target: str, library: Path, *, as_json: bool) -> int:
    """List the terms seen in FILE, which is not stored, or in the stored briefing ID."""
    found = _of_file(Path(target)) if briefing_id(target) is None else _of_id(target, library)
    answers.answer(
        {"format": "briefdesk.terms/1", "occurrences": found}, map(_line, found), as_json=as_json
    )
    return answers.DONE


def _of_file(file: Path) -> tuple[Recognition, ...]:
    return recognise(read_document(file), bundled())


def _of_id(target: str, library: Path) -> tuple[Recognition, ...]:
    with open_desk(library) as desk:
        return show(desk, briefing_id(target) or 0).recognitions


def _line(one: Recognition) -> str:
    meaning = " or ".join(one.ambiguous) or one.concept
    return f"{one.start}\t{one.surface}\t{one.status}\t{meaning}"
