"""What a hostile file is, and those of every kind."""

from typing import Literal, NamedTuple


class Hostile(NamedTuple):
    """A hostile file: its name and bytes.

    ``wanted`` says how reading it must end: with a text, with a refusal, or either. ``words`` are
    words that the text must hold.
    """

    name: str
    data: bytes
    wanted: Literal["read", "refused", "either"] = "either"
    words: str = ""
