"""``briefdesk glossary``: the term bases; one file per subcommand, named in the group here."""

import click

from briefdesk.cli.glossary.validate import validate_

glossary = click.Group("glossary", help="Work with term bases.", commands=[validate_])
