"""``briefdesk glossary export``: term bases into files of other tools."""

from collections.abc import Sequence
from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.glossary.shape import FORMAT, library_if_any
from briefdesk.cli.options import json_option, library_option
from briefdesk.cli.target import FILE, WORDS
from briefdesk.model.export import ExportFilter, Snapshot
from briefdesk.model.termbase_info import BUNDLED, BUNDLED_NAME
from briefdesk.services import exporting, termbases


@click.command("export", short_help="Write term bases to files of other tools.")
@click.option(
    "--termbase",
    metavar="NAME",
    type=WORDS,
    show_default="all in use; without a library the bundled ones",
    help="Only this one; “bundled” are those that come with BriefDesk.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(exporting.formats()),
    required=True,
    help="The format to write.",
)
@click.option(
    "--to",
    "out",
    metavar="OUT",
    type=FILE,
    required=True,
    help="The file, or the folder for a format of several files.",
)
@click.option("--domain", "domains", metavar="DOMAIN", type=WORDS, multiple=True, help="Only it.")
@click.option(
    "--language",
    "languages",
    metavar="TAG",
    type=WORDS,
    multiple=True,
    help="Only terms in it; “zh” is all Chinese. Repeatable.",
)
@click.option("--approved", is_flag=True, help="Only approved entries.")
@library_option
@json_option
def export_(  # one option each, and click passes them by name
    termbase: str | None,
    format_name: str,
    out: Path,
    domains: Sequence[str],
    languages: Sequence[str],
    library: Path,
    *,
    approved: bool,
    as_json: bool,
) -> int:
    """Write term bases with all that was edited in them to OUT, whole or not at all.

    An entry that several of them have is taken from the one that counts first. Prints the files.
    """
    chosen = ExportFilter(tuple(domains), tuple(languages), approved)
    taken = _taken(termbase, library, out)
    done = exporting.export(taken, format_name, out, chosen=chosen)
    document = {"format": FORMAT, "files": done.files, "concepts": done.concepts}
    answers.answer(document, map(answers.row, done.files), as_json=as_json)
    if not done.concepts:
        answers.say("No entry is what was asked for, so the files have none.")
    return answers.DONE


def _taken(name: str | None, library: Path, out: Path) -> Snapshot:
    """Return what is exported. Raises ``UnknownIdError`` and ``OutputError``."""
    with library_if_any(library) as desk:
        if desk is None and name in (None, BUNDLED_NAME):
            return exporting.bundled_snapshot()
        if desk is None:
            raise click.UsageError(f"There is no library, and so no term base “{name}”.")
        exporting.refuse_own_files(desk, out)
        if name is None:
            return exporting.snapshot_in_use(desk)
        is_bundled = name == BUNDLED_NAME
        wanted = BUNDLED if is_bundled else termbases.named(desk, name).id
        return exporting.snapshot(desk, wanted)
