"""A client's file."""

from msgspec import Struct


class Matter(Struct, frozen=True):
    """A client's file: it owns briefings, notes and memos. Client, number and name may be empty."""

    id: int
    client: str
    number: str
    name: str
