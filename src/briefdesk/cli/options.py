"""Options that several commands share."""

from pathlib import Path

import click

from briefdesk.paths import default_library

json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print exactly one JSON document on standard output."
)

library_option = click.option(
    "--library",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="BRIEFDESK_LIBRARY",
    default=default_library,
    show_default="your own library",
    help="The library to work on.",
)
