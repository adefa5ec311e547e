"""``briefdesk glossary …``: what the term bases hold, from a terminal."""

import click

from briefdesk.cli.glossary.export import export_
from briefdesk.cli.glossary.importing import import_
from briefdesk.cli.glossary.listing import list_
from briefdesk.cli.glossary.show import show_
from briefdesk.cli.glossary.validate import validate_

glossary = click.Group(
    "glossary", help="Work with term bases.", commands=[list_, show_, import_, export_, validate_]
)
