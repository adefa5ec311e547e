"""What a command works on: a stored briefing by its id, or a file; how it says a place there."""

from collections.abc import Sequence
from pathlib import Path

import click
from typing_extensions import override

from briefdesk.cli import answers
from briefdesk.errors import UnknownIdError
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.services.opening import briefings

_LARGEST_ID = 2**63 - 1  # of an SQLite row


class _BriefingId(click.ParamType[int]):
    """Digits only; whether the library has it is seen later."""

    name = "id"

    @override
    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Return the number.

        Raises click's usage error for anything but digits, and ``UnknownIdError``.
        """
        found = briefing_id(str(value))
        if found is None:
            self.fail(f"“{value}” is no id: ids are digits, see “briefdesk list”.", param, ctx)
        return found


class _Words(click.ParamType[str]):
    """Text as typed; bytes that the terminal could not decode become question marks."""

    name = "text"

    @override
    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """Return text that can be encoded."""
        return str(value).encode(errors="replace").decode()


BRIEFING_ID = _BriefingId()
WORDS = _Words()
FILE = click.Path(path_type=Path, readable=False)  # whoever opens it says what is wrong with it


def briefing_id(target: str) -> int | None:
    """Return the id that FILE|ID names, or None for a file (a file ``12`` is written ``./12``).

    Raises ``UnknownIdError`` for a number that no library can have.
    """
    if not (target.isascii() and target.isdigit()):
        return None
    digits = target.lstrip("0")
    if len(digits) > len(str(_LARGEST_ID)) or int(digits or 0) > _LARGEST_ID:
        raise UnknownIdError(
            phrase("errors", "There is no briefing with the id {id}; see the list of briefings."),
            id=target,
        )
    return int(digits or 0)


def say_if_binned(desk: Desk, briefing: int) -> None:
    """Tell the user that this briefing is in the bin, if it is."""
    if any(one.id == briefing for one in briefings(desk, binned=True)):
        answers.say(f"The briefing {briefing} is in the bin; import its file to take it out.")


def spoken_place(page: str, footnote: str, section: Sequence[str]) -> str:
    """Return where a place is: the page if there are any, the footnote or the nearest heading."""
    nearest = f"footnote {footnote}" if footnote else "".join(section[-1:])
    return ", ".join(filter(None, (f"p. {page}" if page else "", nearest)))
