"""``briefdesk revisions``: the corrections that a reviser proposes for a briefing."""

from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.options import json_option, library_option, settings_of
from briefdesk.cli.target import BRIEFING_ID, FILE, WORDS, say_if_binned, spoken_place
from briefdesk.model.revision import Revision
from briefdesk.model.revision_report import RevisionRow
from briefdesk.services import revision_reports
from briefdesk.services.desk import open_desk
from briefdesk.services.memo_front import LANGUAGES
from briefdesk.services.opening import show
from briefdesk.services.revising import revisions_of
from briefdesk.services.revision_rows import revision_rows


@click.group
def revisions() -> None:
    """List the corrections of a briefing; hand them over."""


@revisions.command("list")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@library_option
@json_option
def list_(briefing: int, library: Path, *, as_json: bool) -> int:
    """List the corrections of the briefing ID in the order of the text.

    Prints id, state, what to do, the words as they are, what is proposed, the reason, where it is
    and who made it.
    """
    with open_desk(library) as desk:
        found = revisions_of(desk, briefing)
        rows = revision_rows(show(desk, briefing).briefing.document, found, "en")
        say_if_binned(desk, briefing)
    document = {
        "format": "briefdesk.revisions/1",
        "revisions": list(map(_as_json, found, rows)),
    }
    answers.answer(document, map(_line, found, rows), as_json=as_json)
    return answers.DONE


@revisions.command
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@click.option(
    "--format",
    "format_name",
    type=click.Choice([name for name, _ in revision_reports.formats()]),
    required=True,
    help="csv, xlsx: a table; docx: tracked changes in a copy of the briefing.",
)
@click.option("--to", "out", type=FILE, metavar="OUT", required=True, help="The file to write.")
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    show_default="the memos' in the window's preferences, else the briefing's",
    help="The language of headings, labels and the reasons that checks give.",
)
@click.option(
    "--author",
    type=WORDS,
    metavar="NAME",
    show_default="your name in the window's preferences",
    help="Who made the corrections that name nobody.",
)
@library_option
@json_option
def export(
    briefing: int,
    format_name: str,
    out: Path,
    lang: str | None,
    author: str | None,
    library: Path,
    *,
    as_json: bool,
) -> int:
    """Write the corrections of the briefing ID to a file; one that is there is overwritten."""
    chosen = settings_of(library)
    wanted = lang or (chosen.memo_language if chosen.memo_language in LANGUAGES else "")
    name = chosen.author if author is None else author
    file = revision_reports.written_to(out, format_name)
    with open_desk(library) as desk:
        revision_reports.standing_at(desk, briefing, file)
        taken = revision_reports.snapshot(desk, briefing, wanted, author=name)
        say_if_binned(desk, briefing)
    written = revision_reports.export(taken, format_name, file)
    count = len(taken.report.rows)
    for one in written.comments_only:
        answers.say(one.why.text.format(number=one.number))
    answers.answer(
        {
            "format": "briefdesk.revisions-export/1",
            "file": str(written.file),
            "revisions": count,
            "comments_only": [one.number for one in written.comments_only],
        },
        (answers.row(f"{written.file}: {count} corrections"),),
        as_json=as_json,
    )
    return answers.DONE


def _as_json(one: Revision, row: RevisionRow) -> dict[str, object]:
    """Return a correction as ``briefdesk.revisions/1`` has it."""
    return {
        "id": one.id,
        "remedy": one.remedy,
        "state": one.state,
        "severity": one.severity,
        "as_is": one.anchor.quote.exact,
        "proposed": one.proposed,
        "reason": one.reason,
        "source": one.source,
        "start": one.anchor.span.start,
        "end": one.anchor.span.end,
        "anchor": one.anchor.placement,
        "section": one.anchor.section,
        "check": one.check,
        "fingerprint": one.fingerprint,
        "author": one.author,
        "created": one.created,
        "modified": one.modified,
        "footnote": row.footnote,
        "page": row.page,
    }


def _line(one: Revision, row: RevisionRow) -> str:
    where = spoken_place(row.page, row.footnote, row.section)
    return answers.row(
        one.id, one.state, one.remedy, row.exact, one.proposed, row.reason, where, one.author
    )
