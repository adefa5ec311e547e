"""A finding with what a person decided about each of its places."""

from msgspec import Struct

from briefdesk.model.finding import Finding, Place
from briefdesk.model.revision import Revision
from briefdesk.model.waiver import Waiver


class Dismissed(Struct, frozen=True):
    """A place that a waiver covers."""

    place: Place
    waiver: Waiver


class Answered(Struct, frozen=True):
    """A place for which a correction was proposed."""

    place: Place
    revision: Revision


class Judged(Struct, frozen=True):
    """A finding with its places told apart; each of the four is in the order of the text.

    ``right`` are places that read as is proposed for others: shown beside them, nothing to do.
    """

    finding: Finding
    open: tuple[Place, ...] = ()
    answered: tuple[Answered, ...] = ()
    dismissed: tuple[Dismissed, ...] = ()
    right: tuple[Place, ...] = ()
