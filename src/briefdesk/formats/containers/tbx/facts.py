"""Notes with a fixed prefix, which carry what no dialect of TBX has a category for.

Guards, the status of the concept, reasons, confidence, who says how a term is read …: one note
each, ``briefdesk:KEY VALUE``, where the value is text or JSON.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from briefdesk.model.concept import (
    ConceptKind,
    ConceptStatus,
    Confidence,
    Guard,
    ReadingSource,
    Relation,
    SourceRef,
)
from briefdesk.model.wire import from_json

NOTE_PREFIX = "briefdesk:"


class Fact(NamedTuple):
    """Which field a note fills, and how its value is understood.

    ``understood`` raises ``ValueError`` for a value that cannot be, or ``RecursionError``. A field
    of ``many`` takes several notes.
    """

    field: str
    understood: Callable[[str], object]
    many: bool = False


def prefixed(key: str, value: str) -> str:
    """Return the text of a note that carries a fact of ours."""
    return f"{NOTE_PREFIX}{key} {value}" if value else f"{NOTE_PREFIX}{key}"


def fact(note: str) -> tuple[str, str] | None:
    """Return key and value of a note of ours, None for anybody else's note."""
    if not note.startswith(NOTE_PREFIX):
        return None
    key, _, value = note.removeprefix(NOTE_PREFIX).partition(" ")
    return key, value


def _json(shape: type[object]) -> Callable[[str], object]:
    return lambda value: from_json(value, shape)


def _yes(value: str) -> bool:
    if value != "yes":
        raise ValueError(value)
    return True


CONCEPT_FACTS: Mapping[str, Fact] = {
    "kind": Fact("kind", ConceptKind),
    "jurisdiction": Fact("home_jurisdiction", _json(str)),
    "status": Fact("status", ConceptStatus),
    "confidence": Fact("confidence", Confidence),
    "as_of": Fact("as_of", str),
    "definition_source": Fact("definition_source", _json(SourceRef)),
    "source": Fact("sources", _json(SourceRef), many=True),
    "relation": Fact("relations", _json(Relation), many=True),
    "note": Fact("note", str, many=True),
    "extra": Fact("extra", _json(tuple[str, str]), many=True),
}
TERM_FACTS: Mapping[str, Fact] = {
    "part_of_speech": Fact("part_of_speech", str),
    "type": Fact("type", str),
    "register": Fact("register", str),
    "reading": Fact("reading", str),
    "reading_source": Fact("reading_source", ReadingSource),
    "forbidden": Fact("forbidden", _yes),
    "replacement": Fact("replacement", str),
    "variant_of": Fact("variant_of", str),
    "match": Fact("match", _json(str)),
    "confidence": Fact("confidence", Confidence),
    "source": Fact("source", _json(SourceRef)),
    "guard": Fact("guard", _json(Guard)),
    "ambiguous_with": Fact("ambiguous_with", _json(tuple[str, ...])),
    "used": Fact("used", _json(tuple[str, str])),
    "extra": Fact("extra", _json(tuple[str, str]), many=True),
}
HEADER_FACTS: Mapping[str, Fact] = {
    "name": Fact("name", str),
    "version": Fact("version", str),
    "blocker": Fact("blockers", _json(str), many=True),
}
