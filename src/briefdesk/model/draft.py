"""Text that the user has typed and not saved yet."""

from msgspec import Struct

ANNOTATION = "annotation"
OWN_TEXT = "own_text"
CONCEPT = "concept"


class Draft(Struct, frozen=True):
    """Unsaved text of one record; survives a crash.

    ``id`` is a UUID. ``kind`` says what is written: ``annotation`` (the comment ``row_id``; the
    text is its body, ``internal`` whether it must stay inside), ``own_text`` (of the briefing;
    the text is an ``OwnText`` as JSON, citing comments by id) or ``concept`` (of no briefing, id 0;
    the text is a ``Concept`` as JSON). ``base`` is the text the record had when typing began, of
    the same shape: if the record has another one now, both are shown.
    """

    id: str
    kind: str
    briefing_id: int
    text: str
    row_id: int | None = None
    base: str = ""
    internal: bool = False
