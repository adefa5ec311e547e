"""An entry of the term bases as one row of a list, and what rows are looked for."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.model.concept import ConceptStatus, Confidence


class ConceptRow(Struct, frozen=True, gc=False):
    """A concept by its best terms, and what lists are narrowed by.

    ``missing`` holds the languages (``ja``, ``zh``, ``en``, blanks between) in which there is no
    term to write; the text is then one that should not be written, or empty. ``unread`` counts the
    Japanese terms whose reading nobody confirmed. ``home`` is the term base it stands in;
    ``covers`` tells that it counts before an entry that was read from a file. ``key`` holds all
    terms and readings, folded, each between line feeds; ``order`` sorts by reading.
    """

    id: str
    japanese: str
    reading: str
    chinese: str
    chinese_lang: str
    english: str
    domain: str
    status: ConceptStatus
    confidence: Confidence
    missing: str
    unread: int
    home: int
    covers: bool
    key: str
    order: str

    @property
    def name(self) -> str:
        """What the concept is called: its Japanese, else its Chinese or English term."""
        return self.japanese or self.chinese or self.english or self.id


class Lack(StrEnum):
    """What an entry may be without."""

    JAPANESE = "ja"
    CHINESE = "zh"
    ENGLISH = "en"
    READING = "reading"


class Wanted(Struct, frozen=True):
    """What rows are looked for; empty and None mean all.

    ``home`` is the id of a term base. ``words`` may be in any script, or say how a term is read.
    """

    words: str = ""
    lacks: Lack | None = None
    domain: str | None = None
    status: ConceptStatus | None = None
    confidence: Confidence | None = None
    home: int | None = None

    @property
    def is_narrow(self) -> bool:
        """Whether some rows may be left out."""
        return self != Wanted()
