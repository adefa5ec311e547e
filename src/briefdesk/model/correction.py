"""What a person says about the reading of a file: this is no marker, this is a heading."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.imported import BlockType


class CorrectionKind(StrEnum):
    """What is said about a raw place.

    ``NUMBER`` what was taken for a marker is a number of the text; ``MARKER`` a number of the text
    is the marker of a footnote; ``POINT`` the marker there points to another footnote; ``CITE`` a
    footnote is cited behind these words, where no marker is printed; ``BLOCK`` the block that
    begins there is of another type; ``JOIN`` it goes on with the block before it; ``SPLIT`` a block
    begins there; ``TEXT`` a line that was taken out is text; ``FURNITURE`` the block there is none;
    ``ACCEPT`` the doubt is settled.
    """

    NUMBER = "number"
    MARKER = "marker"
    POINT = "point"
    CITE = "cite"
    BLOCK = "block"
    JOIN = "join"
    SPLIT = "split"
    TEXT = "text"
    FURNITURE = "furniture"
    ACCEPT = "accept"


class Correction(Struct, frozen=True):
    """A correction at ``[start, end)`` of the raw file, whose characters there are ``words``.

    ``before`` and ``after`` are the raw characters around them: with them the place is found again
    in a file that was decoded in another way. ``type``, ``level`` and ``number`` (printed at the
    head of the block, and no part of its text) belong to BLOCK; ``footnote`` is a key and ``note``
    the beginning of that footnote's text; ``why`` is the reason of a piece of furniture, or the
    code of the doubt that is accepted.
    """

    kind: CorrectionKind
    start: int
    end: int
    words: str = ""
    before: str = ""
    after: str = ""
    type: BlockType | None = None
    level: int = 0
    number: str = ""
    footnote: str = ""
    note: str = ""
    why: str = ""
