"""The term bases that a reader works with, each above those that come after it."""

from msgspec import Struct

from briefdesk.model.concept import Concept
from briefdesk.model.wire import from_json


class Edit(Struct, frozen=True, gc=False):
    """What a person made of a concept; an empty ``body`` removed it, else it is JSON."""

    concept: str
    body: str

    @property
    def value(self) -> Concept | None:
        """The concept as it is now, None if it was removed."""
        return from_json(self.body, Concept) if self.body else None


class Layer(Struct, frozen=True):
    """A term base in use: ``edition`` is the file of what was read into it at once, named by its
    SHA-256, empty where there is none; ``edits`` what was written since, by concept id.
    """

    id: int
    edition: str
    edits: tuple[Edit, ...]
    blockers: tuple[str, ...]
    digest: str
