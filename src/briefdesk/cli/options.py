"""Options that several commands share."""

from collections.abc import Sequence
from pathlib import Path

import click

from briefdesk import settings
from briefdesk.cli import answers
from briefdesk.cli.target import FILE
from briefdesk.model.concept import TermBase
from briefdesk.paths import companions, default_library
from briefdesk.services.parsing import read_termbase
from briefdesk.services.terminology import bundled

json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print exactly one JSON document on standard output."
)

library_option = click.option(
    "--library",
    type=FILE,
    metavar="PATH",
    envvar="BRIEFDESK_LIBRARY",
    default=default_library,
    show_default="the window's, or BRIEFDESK_LIBRARY",
    help="The library to work on.",
)


def settings_of(library: Path) -> settings.Settings:
    """Return what the user chose in the window of this library; the defaults if nothing."""
    return settings.load(companions(library) / "settings.json")


termbase_option = click.option(
    "--termbase",
    "termbases",
    type=FILE,
    metavar="FILE",
    multiple=True,
    help="With FILE: use this term base (TBX v3) too, before the bundled ones; repeatable.",
)


def termbases_with(files: Sequence[Path]) -> tuple[TermBase, ...]:
    """Return the term bases of these files, then the bundled ones.

    A file comes first, so that its entry counts where ids are the same. What could not be kept of
    it is said on standard error.
    """
    return (*map(_termbase, files), *bundled())


def _termbase(file: Path) -> TermBase:
    reading = read_termbase(file)
    for entry in reading.report:
        answers.say(f"! {file.name}: {entry.message}")
    return reading.termbase


def refuse_termbases(files: Sequence[Path]) -> None:
    """Raise click's usage error if term bases were named for a stored briefing."""
    if files:
        raise click.UsageError("--termbase goes with a FILE: the library has its own term bases.")
