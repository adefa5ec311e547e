"""A change to the briefing that the reviser proposes: a row of the corrections that leave."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.annotation import Anchor
from briefdesk.model.finding import Said


class Remedy(StrEnum):
    """What is to be done: other words, a gloss behind the words, a question to the author."""

    REPLACE = "replace"
    GLOSS = "gloss"
    QUERY = "query"


class RevisionState(StrEnum):
    """What the author of the briefing made of it."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class NewRevision(Struct, frozen=True):
    """What a person proposes for one place; ``severity`` is a ``Gravity`` or empty.

    ``proposed`` are the words to stand there, the gloss to be added (without brackets), or the
    question. ``check`` and ``fingerprint`` name the finding it answers, empty where the reviser saw
    it; ``words`` are those that the reviser saw at the place, empty to take those that are there.
    ``said`` is what the check says, where that is the reason: ``reason`` is then not looked at.
    """

    remedy: Remedy
    proposed: str
    reason: str
    source: str = ""
    severity: str = ""
    check: str = ""
    fingerprint: str = ""
    author: str = ""
    words: str = ""
    said: Said | None = None


class RevisionEdit(Struct, frozen=True):
    """What is to change in a revision; None leaves a field as it is in the library.

    A reason that is given takes the place of what a check says.
    """

    remedy: Remedy | None = None
    proposed: str | None = None
    reason: str | None = None
    source: str | None = None
    severity: str | None = None
    state: RevisionState | None = None


class Revision(Struct, frozen=True):
    """A proposed change; ``anchor.quote.exact`` are the words as they are.

    ``said`` is what a check says, where nobody wrote another reason: it is told in the language of
    the reader, and ``reason`` is it in English. Times are ISO 8601 in UTC.
    """

    id: int
    briefing_id: int
    anchor: Anchor
    remedy: Remedy
    proposed: str
    reason: str
    source: str
    severity: str
    state: RevisionState
    check: str
    fingerprint: str
    author: str
    created: str
    modified: str
    said: Said | None = None
