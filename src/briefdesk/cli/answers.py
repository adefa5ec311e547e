"""Answers of the command line: one JSON document or plain lines, one sentence for a failure.

Exit codes: 0 done, 1 done with a negative answer, 2 wrong usage, 3 an input cannot be read, 4 the
library cannot be opened, 5 the output cannot be written, 130 cancelled (128 + SIGINT).
"""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from io import TextIOWrapper

from briefdesk.model.wire import to_json
from briefdesk.text.normalise import shown_name

DONE = 0
NEGATIVE = 1
WRONG_USAGE = 2
NOT_READ = 3
NO_LIBRARY = 4
NOT_WRITTEN = 5
BUG = 70  # EX_SOFTWARE of sysexits.h; product.md has no code for our own bugs
CANCELLED = 130

_EXIT_CODES = {
    "usage": WRONG_USAGE,
    "request": WRONG_USAGE,
    "unknown_id": WRONG_USAGE,
    "changed_meanwhile": WRONG_USAGE,
    "quote_not_found": WRONG_USAGE,
    "quote_ambiguous": WRONG_USAGE,
    "unknown_format": WRONG_USAGE,
    "unreadable_file": NOT_READ,
    "damaged_file": NOT_READ,
    "protected_file": NOT_READ,
    "password": NOT_READ,
    "scan": NOT_READ,
    "parsing_stopped": NOT_READ,
    "exchange": NOT_READ,
    "store": NO_LIBRARY,
    "absent_store": NO_LIBRARY,
    "in_use": NO_LIBRARY,
    "disk_full": NO_LIBRARY,
    "read_only": NO_LIBRARY,
    "newer_version": NO_LIBRARY,
    "damaged_store": NO_LIBRARY,
    "output": NOT_WRITTEN,
    "memo": NOT_WRITTEN,
    "internal": BUG,
}


class UnwrittenAnswerError(Exception):
    """Standard output takes no more; the user knows why."""


def exit_code(code: str) -> int:
    """Return the exit code for an error's code (``BriefDeskError.code``)."""
    return _EXIT_CODES.get(code, BUG)


def use_utf8() -> None:
    """Print UTF-8 whatever the terminal's locale says; what cannot be encoded is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def answer(document: object, lines: Iterable[str], *, as_json: bool) -> None:
    """Print the one JSON document, or the lines for a person.

    ``document`` is a model value or dictionaries of them; it is encoded only when asked for.
    """
    if as_json:
        _print((to_json(document).decode(),))
    else:
        _print(lines)


def row(*values: object) -> str:
    """Return values as one line with tabs between; a value can neither break nor split it."""
    return "\t".join(shown_name(str(value)) for value in values)


def _print(lines: Iterable[str]) -> None:
    """Print lines on standard output.

    Raises ``UnwrittenAnswerError`` after having said why, or in silence when the reader of our
    output went away (``| head``).
    """
    try:
        for line in lines:
            print(line)
        sys.stdout.flush()
    except OSError as error:
        # What is still buffered would fail again when Python closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            say(f"The answer cannot be written: {error.strerror}. Make room or choose a file.")
        raise UnwrittenAnswerError from error


def say(sentence: str) -> None:
    """Print a message to the user, on one line of standard error."""
    print(shown_name(sentence), file=sys.stderr)


def fail(code: str, sentence: str, file: str, *, as_json: bool = False) -> int:
    """Print a failure as one sentence, with ``--json`` also as a document; return the exit code."""
    sentence = shown_name(sentence)
    say(sentence)
    if as_json:
        error = {"code": code, "message": sentence, "file": file}
        with suppress(UnwrittenAnswerError):
            _print((to_json({"format": "briefdesk.error/1", "error": error}).decode(),))
    return exit_code(code)


def crash_sentence(error: Exception) -> str:
    """Return the sentence for a bug of ours; it holds no text of any document."""
    return (
        f"BriefDesk made a mistake ({type(error).__name__}) and stopped; nothing more was changed."
        " Please report it."
    )
