"""The journeys without a window: one small file per command group, the same services.

To add a command: write ``cli/<noun>.py`` with a ``@click.command`` (or group) and put it into
``COMMANDS``. A command returns its exit code (``answers.DONE``, or 1 for a negative answer), takes
``@json_option`` and, if it opens a library, ``@library_option`` (both in ``cli.options``), prints
with ``answers.answer`` and lets every ``BriefDeskError`` pass: ``main`` turns it into one sentence,
the error document and the exit code.
"""

import os
from collections.abc import Sequence
from os.path import lexists

import click

from briefdesk import __version__
from briefdesk.cli import answers
from briefdesk.cli.annotations import annotate, annotations
from briefdesk.cli.library import import_, list_, remove_, show_
from briefdesk.cli.memo import memo
from briefdesk.cli.read import read
from briefdesk.cli.sources import sources
from briefdesk.cli.terms import terms
from briefdesk.errors import BriefDeskError, Cancelled

COMMANDS: tuple[click.Command, ...] = (
    read,
    import_,
    list_,
    show_,
    remove_,
    terms,
    annotate,
    annotations,
    sources,
    memo,
)


def _group() -> click.Group:
    """Return the ``briefdesk`` command with all its subcommands."""
    group = click.Group(
        "briefdesk",
        help="Read, annotate and hand over cross-border legal briefings, offline.\n\n"
        "“briefdesk” alone opens the window, “briefdesk FILE” opens that file in it; the commands"
        " need no screen. “briefdesk COMMAND --help” tells more about each.",
        commands=list(COMMANDS),
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    return click.version_option(__version__, prog_name="briefdesk")(group)


def is_command_line(arguments: Sequence[str]) -> bool:
    """Tell whether the arguments are for the command line and not for the window.

    The window takes files that are there, and ``--library``; a word that is neither a file nor a
    command is refused here.
    """
    if not arguments:
        return False
    first = arguments[0]
    if _is_command(first):
        return True
    return not (first in {"--library", "--"} or first.startswith("--library=") or lexists(first))


def _is_command(word: str) -> bool:
    return word in {command.name for command in COMMANDS}


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; nothing but ``SystemExit`` may be raised.

    ``BRIEFDESK_DEBUG=1`` lets an unforeseen error through, for developers.
    """
    answers.use_utf8()
    as_json = "--json" in arguments
    if arguments and not (_is_command(arguments[0]) or arguments[0].startswith("-")):
        typed = answers.row(arguments[0])
        sentence = f"There is no file and no command “{typed}”: see “briefdesk --help”."
        return answers.fail("usage", sentence, "", as_json=as_json)
    try:
        result = _group().main(list(arguments), "briefdesk", standalone_mode=False)
    except BriefDeskError as error:
        return answers.fail(error.code, str(error), error.places.get("file", ""), as_json=as_json)
    except click.ClickException as error:
        return answers.fail("usage", error.format_message(), "", as_json=as_json)
    except (Cancelled, click.Abort, KeyboardInterrupt):
        return answers.CANCELLED
    except answers.UnwrittenAnswerError:
        return answers.NOT_WRITTEN
    except Exception as error:  # the crash hook of the command line
        if os.environ.get("BRIEFDESK_DEBUG"):
            raise
        return answers.fail("internal", answers.crash_sentence(error), "", as_json=as_json)
    return result if isinstance(result, int) else answers.DONE
