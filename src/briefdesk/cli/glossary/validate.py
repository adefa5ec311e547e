"""``briefdesk glossary validate``: whether term bases may be published."""

from collections.abc import Sequence
from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.glossary.shape import FORMAT
from briefdesk.cli.options import json_option
from briefdesk.cli.target import FILE
from briefdesk.model.problem import Problem, Severity
from briefdesk.services import validating


@click.command("validate", short_help="Say what is wrong with term bases.")
@click.argument("files", metavar="[FILE]…", nargs=-1, type=FILE)
@click.option(
    "--all", "every", is_flag=True, help="Print warnings and notes too, which fail nothing."
)
@json_option
def validate_(files: Sequence[Path], *, every: bool, as_json: bool) -> int:
    """Hold the term bases FILE, or the bundled ones, against the rules of entries.

    Prints for each problem file and line, the concept, the rule and what is wrong. Several files
    are judged together: their entries may name each other.
    """
    found = validating.validate(files)
    shown = [one for one in found if every or one.severity is Severity.ERROR]
    document = {
        "format": FORMAT,
        "problems": [_as_problem(one, every=every) for one in shown],
    }
    answers.answer(document, map(_line, shown), as_json=as_json)
    errors = sum(one.severity is Severity.ERROR for one in found)
    hidden = len(found) - len(shown)
    more = f" Warnings and notes: {hidden} (“--all” shows them)." if hidden else ""
    answers.say(f"Errors: {errors}.{more}" if errors else f"No errors.{more}")
    return answers.NEGATIVE if errors else answers.DONE


def _as_problem(one: Problem, *, every: bool) -> dict[str, object]:
    shape: dict[str, object] = {
        "file": one.file,
        "line": one.line,
        "concept": one.concept,
        "code": one.code,
        "message": one.message,
    }
    return shape | {"severity": one.severity} if every else shape


def _line(one: Problem) -> str:
    place = f"{one.file}:{one.line}" if one.line else one.file
    return answers.row(place, one.concept, one.severity, one.code, one.message)
