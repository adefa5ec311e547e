"""Where the words of a remark are in a new draft of its briefing."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.annotation import Anchor
from briefdesk.model.span import Span


class Reason(StrEnum):
    """Why a remark was put where it is, or why a person must look."""

    FILE = "file"
    EXACT_AND_MAP = "exact_and_map"
    EXACT = "exact"
    EXACT_AND_ALIGNMENT = "exact_and_alignment"
    MAP_AND_ALIGNMENT = "map_and_alignment"
    ALIGNMENT = "alignment"
    ONE_WITNESS = "one_witness"
    CONFLICT = "conflict"
    ALTERED = "altered"
    SHORT = "short"
    REPEATED = "repeated"
    GONE = "gone"


class Reanchored(Struct, frozen=True):
    """What became of one anchor.

    ``anchor`` is what to keep: of a placed or changed one it describes the new text, of one to
    review and of an orphan still the old one. ``span`` is the place in the new text (code points),
    in review only proposed, None for an orphan.
    """

    anchor: Anchor
    span: Span | None
    why: Reason
