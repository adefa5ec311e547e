"""Official documents and the places that cite them."""

from enum import StrEnum

from msgspec import Struct


class CitationState(StrEnum):
    """How far a citation has been verified."""

    UNVERIFIED = "unverified"
    COPY_ATTACHED = "copy_attached"
    PASSAGE_FOUND = "passage_found"
    PASSAGE_CHECKED = "passage_checked"
    CONTRADICTED = "contradicted"


class Copy(Struct, frozen=True):
    """A local copy of a source: SHA-256 in hexadecimal, pages, when it was added (ISO 8601).

    ``name`` is what the file was called.
    """

    sha256: str
    pages: int | None
    added: str
    name: str = ""


class Citation(Struct, frozen=True):
    """A footnote, or a place in the text, that refers to a source; code points.

    ``page`` is the page of the briefing it stands on, None where that has no pages; ``quote`` is
    what the briefing calls the source there.
    """

    id: int
    briefing_id: int
    source_id: int
    footnote: str | None
    start: int
    end: int
    page: int | None
    quote: str
    state: CitationState


class Source(Struct, frozen=True):
    """A cited official document; ``kind`` is law, cabinet, ministry, eu, web, person or file."""

    id: int
    url: str
    host: str
    issuer: str
    title: str
    kind: str
    copies: tuple[Copy, ...] = ()
    citations: tuple[Citation, ...] = ()
