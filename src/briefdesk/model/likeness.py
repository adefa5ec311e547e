"""Which concepts a new one may repeat."""

from enum import StrEnum

from msgspec import Struct


class Alike(StrEnum):
    """In what two names agree: in their key (one word in any script), their reading, or nearly."""

    KEY = "key"
    READING = "reading"
    NEAR = "near"


class Likeness(Struct, frozen=True):
    """A term of another concept that resembles ``own``, a term of the new one, in one language.

    ``concept`` is the id of the other; ``score`` is from 0 to 1, and 1 for what agrees.
    """

    concept: str
    term: str
    lang: str
    own: str
    how: Alike
    score: float
