"""What a command works on: a stored briefing by its id, or a file."""

import click
from typing_extensions import override

_LARGEST_ID = 2**63 - 1


class _BriefingId(click.ParamType[int]):
    """Digits only; whether the library has it is seen later."""

    name = "id"

    @override
    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Return the number. Raises click's usage error for anything but digits."""
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


def briefing_id(target: str) -> int | None:
    """Return the id that FILE|ID names, or None for a file (a file ``12`` is written ``./12``)."""
    if not (target.isascii() and target.isdigit()):
        return None
    return min(int(target[:20]), _LARGEST_ID)
