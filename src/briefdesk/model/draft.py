"""Text that the user has typed and not saved yet."""

from msgspec import Struct


class Draft(Struct, frozen=True):
    """Unsaved text of one field; survives a crash.

    ``id`` is a UUID made when typing begins. ``kind`` says what is written (``annotation``, or
    ``own_text.question`` and its like), ``row_id`` which record it changes (None: a new one, at
    ``start`` to ``end`` of the briefing), ``base`` the text the record had when typing began: if
    the record has another one now, both are shown.
    """

    id: str
    kind: str
    briefing_id: int
    text: str
    row_id: int | None = None
    base: str = ""
    start: int | None = None
    end: int | None = None
