"""A date by which, or on which, somebody does something, as a briefing states it."""

from msgspec import Struct

from briefdesk.model.span import Span
from briefdesk.model.value import Bound, Period


class Milestone(Struct, frozen=True):
    """A milestone: its date with the bound, and the clause that states it (code points).

    ``actor`` is the body named in the clause, as printed, or empty; ``stale`` tells that the date
    lies before the day of looking while the text speaks of it as to come.
    """

    place: Span
    clause: Span
    period: Period
    bound: Bound
    actor: str = ""
    stale: bool = False
