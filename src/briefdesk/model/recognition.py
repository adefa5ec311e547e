"""A term seen in a briefing."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.concept import AdminStatus, ConceptStatus


class Grade(StrEnum):
    """How alike the printed form and the term are: same, same but for width, case, or script."""

    EXACT = "exact"
    WIDTH = "width"
    SCRIPT = "script"


class Recognition(Struct, frozen=True, gc=False):  # many, and never part of a cycle
    """One occurrence; code points in the document's text.

    ``concept`` is an id, ``term`` the text that the term base has, ``surface`` what is printed.
    ``status`` is an ``AdminStatus`` or ``forbidden``. ``ambiguous`` lists all concepts the string
    may mean here, and is empty where the sense is certain or was confirmed by a person. ``is_told``
    says that the paragraph tells which of them, and that this is a right name of that.
    """

    concept: str
    term: str
    lang: str
    start: int
    end: int
    surface: str
    status: str
    concept_status: ConceptStatus
    grade: Grade
    ambiguous: tuple[str, ...] = ()
    is_told: bool = False

    @property
    def is_problem(self) -> bool:
        """Tell whether a reviser should look: a wrong, outdated or open rendering."""
        if self.ambiguous and self.is_told:
            return False
        return bool(self.ambiguous) or self.status not in (
            AdminStatus.PREFERRED,
            AdminStatus.ADMITTED,
        )
