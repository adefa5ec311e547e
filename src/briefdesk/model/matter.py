"""A client's file."""

from msgspec import Struct

UNFILED = 1  # the id of the matter of briefings that belong to none


class Matter(Struct, frozen=True):
    """A client's file: it owns briefings, notes and memos. Client, number and name may be empty."""

    id: int
    client: str
    number: str
    name: str
