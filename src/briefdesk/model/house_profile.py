"""How a house writes, and what its checks look for: a file that colleagues share."""

from typing import Literal

from msgspec import Struct

from briefdesk.model.finding import Gravity


class CheckChoice(Struct, frozen=True, omit_defaults=True):
    """What a house wants of one check; ``severity`` None leaves it to the check."""

    on: bool = True
    severity: Gravity | None = None


class HouseProfile(Struct, frozen=True, omit_defaults=True):
    """The choices of a house; what is left out is as BriefDesk has it.

    ``checks`` goes by the id of a check, ``preferred`` maps a concept id, or a term of the concept,
    to the rendering that this house writes. ``spacing`` is about a blank between Han and Latin
    letters or digits, ``quotes`` about the outer quotation marks; ``majority`` means what the text
    does mostly. ``known`` are abbreviations that need no expansion.
    """

    format: Literal["briefdesk.house/1"] = "briefdesk.house/1"
    name: str = ""
    checks: dict[str, CheckChoice] = {}
    preferred: dict[str, str] = {}
    spacing: Literal["majority", "blank", "none", "any"] = "majority"
    quotes: Literal["majority", "curly", "corner", "any"] = "majority"
    dates: Literal["majority", "western", "era", "both", "any"] = "any"
    known: tuple[str, ...] = ()


PLAIN = HouseProfile()
