"""One meaning and its names in Japanese, Chinese and English (ISO 704, ISO 30042 TBX)."""

from enum import StrEnum

from msgspec import Struct


class ConceptKind(StrEnum):
    """What sort of thing a concept is."""

    TERM = "term"
    STATUTE = "statute"
    BODY = "body"
    DOCUMENT = "document"
    SYSTEM = "system"
    PERSON = "person"


class ConceptStatus(StrEnum):
    """How far the entry has come."""

    DRAFT = "draft"
    APPROVED = "approved"
    RETIRED = "retired"


class Confidence(StrEnum):
    """How sure the editor is."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"


class AdminStatus(StrEnum):
    """ISO 30042 administrativeStatus; a forbidden term is deprecated with ``Term.forbidden``."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    SUPERSEDED = "superseded"


class ReadingSource(StrEnum):
    """Who says how a term is read; ``auto`` is a proposal nobody has confirmed."""

    HUMAN = "human"
    OVERRIDE = "override"
    AUTO = "auto"


class RelationType(StrEnum):
    """How two concepts stand to each other."""

    BROADER = "broader"
    PART_OF = "part_of"
    RELATED = "related"
    FALSE_FRIEND_OF = "false_friend_of"
    SUPERSEDED_BY = "superseded_by"


class SourceRef(Struct, frozen=True, omit_defaults=True):
    """A place in an official document.

    ``law_no`` is the law's own number as printed in Japanese (平成15年法律第57号), never that of an
    amending act; article, paragraph and item are numbers as text, empty where unsure.
    """

    kind: str
    title: str
    law_no: str = ""
    article: str = ""
    paragraph: str = ""
    item: str = ""
    page: str = ""
    url: str = ""
    retrieved: str = ""
    promulgated: str = ""
    in_force: str = ""
    sha256: str = ""


class Guard(Struct, frozen=True, omit_defaults=True):
    """When a term counts: literal strings compared on folded text, never patterns.

    ``before``/``after``: one of them must touch the term; ``not_before``/``not_after``: none may.
    ``nearest_law``: one of these must be the law named nearest in the block or before it.
    """

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    block_types: tuple[str, ...] = ()
    nearest_law: tuple[str, ...] = ()


class Term(Struct, frozen=True, omit_defaults=True):
    """One designation in one language (BCP 47: ``ja``, ``zh-Hans``, ``zh-Hant-TW``, ``en`` …).

    ``type`` is full, short, abbrev, variant, calque or gloss; ``match`` is default, exact, case or
    search: a word too common to be marked where it is read, by which one only searches.
    ``reading`` is hiragana for Japanese, pinyin without tones for Chinese. ``ambiguous_with`` names
    the concepts the same string may also mean. ``used`` are the first and the last day on which it
    was the name in force (ISO 8601), each empty where there is none or it is not known.
    """

    id: str
    lang: str
    text: str
    status: AdminStatus = AdminStatus.PREFERRED
    reading: str = ""
    reading_source: ReadingSource = ReadingSource.AUTO
    type: str = "full"
    forbidden: bool = False
    replacement: str = ""
    variant_of: str = ""
    register: str = ""
    usage: str = ""
    part_of_speech: str = "noun"
    match: str = "default"
    confidence: Confidence = Confidence.SURE
    source: SourceRef | None = None
    context: str = ""
    guard: Guard = Guard()
    ambiguous_with: tuple[str, ...] = ()
    used: tuple[str, str] = ("", "")
    extra: tuple[tuple[str, str], ...] = ()

    @property
    def is_usable(self) -> bool:
        """Whether the term base lets one write it: preferred or admitted, and not forbidden."""
        return not self.forbidden and self.status in (AdminStatus.PREFERRED, AdminStatus.ADMITTED)


class Relation(Struct, frozen=True):
    """A directed relation to another concept, with its reason."""

    type: RelationType
    target: str
    reason: str = ""


class Concept(Struct, frozen=True, omit_defaults=True):
    """One meaning; ``id`` is a valid XML id that starts with ``c-``."""

    id: str
    domain: str
    terms: tuple[Term, ...]
    kind: ConceptKind = ConceptKind.TERM
    home_jurisdiction: str = "JP"
    definition: str = ""
    definition_source: SourceRef | None = None
    sources: tuple[SourceRef, ...] = ()
    note: str = ""
    status: ConceptStatus = ConceptStatus.DRAFT
    confidence: Confidence = Confidence.SURE
    as_of: str = ""
    relations: tuple[Relation, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()


def best_term(concept: Concept, lang: str) -> Term | None:
    """Return the term to write in a language (its primary subtag, ``zh``), or None.

    That is the first preferred one, else the first admitted one.
    """
    usable = [t for t in concept.terms if t.is_usable and t.lang.partition("-")[0] == lang]
    preferred = (term for term in usable if term.status is AdminStatus.PREFERRED)
    return next(preferred, usable[0] if usable else None)


class TermBase(Struct, frozen=True):
    """A set of concepts with its provenance.

    ``blockers`` are words that are matched but never reported, so that no term is seen inside them.
    """

    name: str
    title: str
    version: str
    provenance: str
    concepts: tuple[Concept, ...]
    blockers: tuple[str, ...] = ()
