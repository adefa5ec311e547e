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
from briefdesk.cli.check import check
from briefdesk.cli.glossary import glossary
from briefdesk.cli.importing import import_
from briefdesk.cli.library import list_, remove_, show_
from briefdesk.cli.memo import memo
from briefdesk.cli.pairs import pairs
from briefdesk.cli.read import read
from briefdesk.cli.revisions import revisions
from briefdesk.cli.search import search_
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
    check,
    annotate,
    annotations,
    revisions,
    search_,
    sources,
    glossary,
    memo,
    pairs,
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
    words = _after_library(arguments)
    if not words:
        return False
    window = words[0] == "--" or words[0].startswith("--library") or lexists(words[0])
    return _is_command(words[0]) or not window


def _after_library(arguments: Sequence[str]) -> Sequence[str]:
    """Return what follows the window's option, if it comes first."""
    if not arguments or not arguments[0].startswith("--library"):
        return arguments
    return arguments[2 if arguments[0] == "--library" else 1 :]


def _is_command(word: str) -> bool:
    return word in {command.name for command in COMMANDS}


def _refusal(arguments: Sequence[str]) -> str:
    """Return why no command can be told from the arguments; nothing if one can, or is not named."""
    words = _after_library(arguments)
    if not words or words[0].startswith("-"):
        return ""
    typed = answers.row(words[0])
    if not _is_command(words[0]):
        return f"There is no file and no command “{typed}”: see “briefdesk --help”."
    if len(words) < len(arguments):
        return f"The command comes first: “briefdesk {typed} … --library PATH”."
    return ""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; nothing but ``SystemExit`` may be raised.

    ``BRIEFDESK_DEBUG=1`` lets an unforeseen error through, for developers.
    """
    answers.use_utf8()
    as_json = "--json" in arguments
    refusal = _refusal(arguments)
    if refusal:
        return answers.fail("usage", refusal, "", as_json=as_json)
    try:
        result = _group().main(list(arguments), "briefdesk", standalone_mode=False)
    except BriefDeskError as error:
        return answers.fail(error.code, str(error), error.places.get("file", ""), as_json=as_json)
    except click.ClickException as error:
        sentence = " ".join(error.format_message().split())  # click lists choices line by line
        return answers.fail("usage", sentence, "", as_json=as_json)
    except (Cancelled, click.Abort, KeyboardInterrupt):
        return answers.CANCELLED
    except answers.UnwrittenAnswerError:
        return answers.NOT_WRITTEN
    except Exception as error:  # the crash hook of the command line
        if os.environ.get("BRIEFDESK_DEBUG"):
            raise
        return answers.fail("internal", answers.crash_sentence(error), "", as_json=as_json)
    return result if isinstance(result, int) else answers.DONE
