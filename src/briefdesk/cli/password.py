"""Files with a password: it is asked for on the terminal, never taken from the command line.

An option would leave it in the shell's history and show it in the list of processes.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from briefdesk.cli import answers
from briefdesk.errors import PasswordError
from briefdesk.model.imported import ReadingOptions
from briefdesk.phrases import phrase
from briefdesk.services.parsing import AS_IT_COMES, PASSWORD_TRIES
from briefdesk.text.normalise import shown_name

_NO_TERMINAL = phrase(
    "errors",
    "“{file}” is protected by a password: start BriefDesk in a terminal, where it asks for it.",
)
T = TypeVar("T")


def unlocked(
    file: Path,
    read: Callable[[ReadingOptions], T],
    options: ReadingOptions = AS_IT_COMES,
    tries: int = PASSWORD_TRIES,
) -> T:
    """Return what ``read(options)`` makes of a file; its password is asked for if it has one.

    An empty answer gives up. Raises ``PasswordError`` and what ``read`` raises.
    """
    try:
        return read(options)
    except PasswordError as error:
        if not sys.stdin.isatty():
            raise PasswordError(_NO_TERMINAL, file=file.name) from error
        if options.password and tries:
            answers.say(str(error))
        typed = _ask(file) if tries else ""
        if not typed:
            raise
    return unlocked(file, read, ReadingOptions(password=typed), tries - 1)


def _ask(file: Path) -> str:
    """Ask for the password without showing it; standard output is left to the answer."""
    question = f"Password of “{shown_name(file.name)}”"
    typed: str = click.prompt(question, default="", show_default=False, hide_input=True, err=True)
    return typed
