"""``briefdesk glossary list``: which term bases there are."""

from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.glossary.shape import FORMAT, library_if_any
from briefdesk.cli.options import json_option, library_option
from briefdesk.model.termbase_info import BUNDLED, BUNDLED_NAME, TermBaseInfo
from briefdesk.services import termbases
from briefdesk.services.terminology import bundled


@click.command("list", short_help="List the term bases.")
@library_option
@json_option
def list_(library: Path, *, as_json: bool) -> int:
    """List the term bases, those that count first in front.

    Prints id, name, title in the window, number of concepts, and whether it is read-only, linked to
    a file or resting. “--termbase” takes the name or the title.
    """
    rows: list[dict[str, object]] = []
    notes: list[str] = []
    with library_if_any(library) as desk:
        for one in termbases.all_termbases(desk) if desk else ():
            count = termbases.concept_count(desk, one.id) if desk else 0
            rows.append(_shape(one, count))
            linked = f"linked to {one.path}" if one.path else ""
            notes.append(", ".join(filter(None, (linked, "" if one.enabled else "resting"))))
    count = sum(len(one.concepts) for one in bundled())
    rows.append(_shape(TermBaseInfo(BUNDLED, BUNDLED_NAME, "Bundled"), count))
    notes.append("read-only")
    lines = (
        answers.row(*list(row.values())[:-1], *filter(None, (note,)))
        for row, note in zip(rows, notes, strict=True)
    )
    answers.answer({"format": FORMAT, "termbases": rows}, lines, as_json=as_json)
    return answers.DONE


def _shape(info: TermBaseInfo, count: int) -> dict[str, object]:
    return {
        "id": info.id,
        "name": info.name,
        "title": termbases.shown_title(info),
        "concepts": count,
        "readonly": info.read_only,
    }
