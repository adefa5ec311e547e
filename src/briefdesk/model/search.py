"""What is looked for in a library, and what was found."""

from enum import StrEnum

from msgspec import Struct


class Place(StrEnum):
    """Where words may stand."""

    TEXT = "text"
    FOOTNOTES = "footnotes"
    ANNOTATIONS = "annotations"
    TERMS = "terms"
    SOURCES = "sources"


class Query(Struct, frozen=True):
    """Words and where to look for them; None and empty mean everywhere.

    ``literal`` asks for the very characters; so do words in quotation marks. ``language`` is the
    beginning of a BCP 47 tag, ``since`` and ``until`` are ISO 8601 dates, both included. ``each``
    is how many hits of one text are given at most, 0 all.
    """

    words: str
    literal: bool = False
    places: tuple[Place, ...] = tuple(Place)
    briefing_id: int | None = None
    matter_id: int | None = None
    language: str = ""
    since: str = ""
    until: str = ""
    limit: int = 100
    each: int = 0


class SearchHit(Struct, frozen=True):
    """One place: in a briefing's text or a footnote (code points), an annotation, a source, a term.

    ``ref_id`` is the annotation's or source's id. ``snippet`` is the words with what stands around
    them, ``mark`` where in the snippet they are. ``concept`` is the one whose term was found where
    another spelling was asked for.
    """

    place: Place
    briefing_id: int | None
    ref_id: int | None
    start: int
    end: int
    snippet: str
    mark: tuple[int, int]
    lang: str = ""
    concept: str = ""


class Found(Struct, frozen=True):
    """The hits, newest briefing first; ``total`` counts them up to 10,000.

    ``more`` tells that there are others that were not counted, or that there may be.

    ``counts`` says how many of them each briefing has, shown or not; None: the sources, which are
    in none. ``terms`` is how many are terms.
    """

    hits: tuple[SearchHit, ...]
    total: int
    more: bool
    concepts: tuple[str, ...] = ()
    counts: tuple[tuple[int | None, int], ...] = ()
    terms: int = 0


class Wanted(Struct, frozen=True):
    """Folded keys that are looked for in one text; ``literally`` the very characters, or empty.

    ``also`` are the other names of the concepts that the keys stand for.
    """

    keys: tuple[str, ...]
    literally: str = ""
    also: tuple[str, ...] = ()


class Group(Struct, frozen=True):
    """The hits of one briefing; with id None the terms, or the sources, which are in none.

    ``count`` is how many there are, ``hits`` those to be shown. ``language`` is a BCP 47 tag.
    """

    briefing_id: int | None
    title: str
    date: str
    language: str
    count: int
    hits: tuple[SearchHit, ...]


class Results(Struct, frozen=True):
    """Hits by briefing; ``also`` are the other names of the concepts that were looked for, too.

    ``cut`` tells that there were as many hits as were asked for: there may be others.
    """

    groups: tuple[Group, ...]
    total: int
    more: bool
    also: tuple[str, ...] = ()
    cut: bool = False
