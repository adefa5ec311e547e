"""The words of exchange: what a column holds, which field differs, how entries stand."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefdesk.model.citation_form import citation
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptKind,
    ConceptStatus,
    Confidence,
    ReadingSource,
    SourceRef,
    Term,
)
from briefdesk.model.exchange import Role
from briefdesk.model.merge import FieldDifference, Merging, Policy
from briefdesk.model.wire import each_from_json, from_json
from briefdesk.phrases import Phrase, phrase
from briefdesk.ui.say import say
from briefdesk.ui.termbase.words import (
    CONCEPT_STATUS_WORDS,
    CONFIDENCE_WORDS,
    KIND_WORDS,
    READING_WORDS,
    REGISTER_WORDS,
    TYPE_WORDS,
    domain_word,
    language_word,
    word,
)

ROLE_WORDS = {
    Role.TERM: phrase("exchange", "Term"),
    Role.READING: phrase("exchange", "Reading"),
    Role.STATUS: phrase("exchange", "Status of the term"),
    Role.TERM_TYPE: phrase("exchange", "Type of the term"),
    Role.PART_OF_SPEECH: phrase("exchange", "Part of speech"),
    Role.USAGE: phrase("exchange", "Usage"),
    Role.CONTEXT: phrase("exchange", "Example sentence"),
    Role.REPLACEMENT: phrase("exchange", "Replacement"),
    Role.TERM_SOURCE: phrase("exchange", "Source of the term"),
    Role.LANGUAGE: phrase("exchange", "Language of the row"),
    Role.CONCEPT: phrase("exchange", "Number of the entry"),
    Role.DOMAIN: phrase("exchange", "Domain"),
    Role.DEFINITION: phrase("exchange", "Definition"),
    Role.NOTE: phrase("exchange", "Note"),
    Role.CONCEPT_STATUS: phrase("exchange", "Status of the entry"),
    Role.CONCEPT_SOURCE: phrase("exchange", "Source of the entry"),
    Role.EXTRA: phrase("exchange", "Keep as another field"),
    Role.IGNORED: phrase("exchange", "Leave out"),
}
ABOUT_TERMS = frozenset(
    {
        Role.TERM, Role.READING, Role.STATUS, Role.TERM_TYPE, Role.PART_OF_SPEECH, Role.USAGE,
        Role.CONTEXT, Role.REPLACEMENT, Role.TERM_SOURCE,
    }
)  # fmt: skip
TERM_STATUS_WORDS: Mapping[tuple[AdminStatus, bool], Phrase] = {
    (AdminStatus.PREFERRED, False): phrase("exchange", "preferred"),
    (AdminStatus.ADMITTED, False): phrase("exchange", "admitted"),
    (AdminStatus.DEPRECATED, False): phrase("exchange", "deprecated"),
    (AdminStatus.SUPERSEDED, False): phrase("exchange", "superseded"),
    (AdminStatus.DEPRECATED, True): phrase("exchange", "forbidden"),
}
POLICY_WORDS: Mapping[Policy | None, Phrase] = {
    Policy.MINE: phrase("exchange", "Make one, mine counts"),
    Policy.THEIRS: phrase("exchange", "Make one, the file counts"),
    Policy.BOTH: phrase("exchange", "Keep both"),
    None: phrase("exchange", "Leave out"),
}
_FIELD_WORDS = {
    "domain": phrase("exchange", "Domain"),
    "kind": phrase("exchange", "Kind"),
    "home_jurisdiction": phrase("exchange", "Jurisdiction"),
    "definition": phrase("exchange", "Definition"),
    "definition_source": phrase("exchange", "Source of the definition"),
    "sources": phrase("exchange", "Sources"),
    "note": phrase("exchange", "Note"),
    "status": phrase("exchange", "Status"),
    "confidence": phrase("exchange", "Confidence"),
    "as_of": phrase("exchange", "As of"),
    "relations": phrase("exchange", "Relations"),
    "extra": phrase("exchange", "Other fields"),
}
_TERM_FIELD_WORDS = {
    "text": phrase("exchange", "Term"),
    "lang": phrase("exchange", "Language"),
    "status": phrase("exchange", "Status"),
    "reading": phrase("exchange", "Reading"),
    "reading_source": phrase("exchange", "Reading says"),
    "type": phrase("exchange", "Type"),
    "forbidden": phrase("exchange", "Forbidden"),
    "replacement": phrase("exchange", "Replacement"),
    "variant_of": phrase("exchange", "Variant of"),
    "register": phrase("exchange", "Register"),
    "usage": phrase("exchange", "Usage"),
    "part_of_speech": phrase("exchange", "Part of speech"),
    "match": phrase("exchange", "Matching"),
    "confidence": phrase("exchange", "Confidence"),
    "source": phrase("exchange", "Source"),
    "context": phrase("exchange", "Example sentence"),
    "guard": phrase("exchange", "Conditions"),
    "ambiguous_with": phrase("exchange", "May also mean"),
    "extra": phrase("exchange", "Other fields"),
}
_ENUMS: Mapping[str, tuple[type, Mapping[object, Phrase]]] = {
    "kind": (ConceptKind, KIND_WORDS),  # type: ignore[dict-item]  # enums of text
    "confidence": (Confidence, CONFIDENCE_WORDS),  # type: ignore[dict-item]
    "reading_source": (ReadingSource, READING_WORDS),  # type: ignore[dict-item]
    "type": (str, TYPE_WORDS),  # type: ignore[dict-item]
    "register": (str, REGISTER_WORDS),  # type: ignore[dict-item]
}


def chosen_language(lang: str) -> str:
    """Return the name of a language in which a column may be."""
    if not lang:
        return say(phrase("exchange", "as the row says"))
    return say(phrase("exchange", "Chinese")) if lang == "zh" else language_word(lang)


class Row(NamedTuple):
    """A field, or a term that only one side has, as it is shown; texts as people say them."""

    name: str
    mine: str
    theirs: str
    result: str


def rows_of(among: Sequence[FieldDifference], known: Sequence[Concept]) -> list[Row]:
    """Return what differs between two entries; ``known`` are the two.

    All that is said of a term that only one of them has stands in one row.
    """
    fields = {one.field: one for one in among}
    rows = []
    for one in among:
        path = one.field.split("/")
        if len(path) == 1:
            rows.append(_row(one, _named(path[0], _FIELD_WORDS)))
            continue
        text = fields.get(f"terms/{path[1]}/text")
        is_alone = text is not None and not (text.mine and text.theirs)
        if is_alone and path[2] == "text":
            lang = fields.get(f"terms/{path[1]}/lang")
            of_term = [v for f, v in fields.items() if f.split("/")[1:2] == path[1:2]]
            rows.append(_whole_term(lang, of_term))
        elif not is_alone:
            term = next((t for c in known for t in c.terms if t.id == path[1]), None)
            rows.append(_row(one, _term_field(path[2], term)))
    return rows


def field_name(field: str) -> str:
    """Return the name of a field of an entry."""
    return _named(field, _FIELD_WORDS)


def _row(one: FieldDifference, name: str) -> Row:
    return Row(name, *(value_word(one.field, text) for text in one[1:]))


def _whole_term(lang: FieldDifference | None, fields: Sequence[FieldDifference]) -> Row:
    """Return a term that one side has alone, with all that is said of it."""
    said = [one for one in fields if not one.field.endswith(("/lang", "/reading_source"))]
    said.sort(key=lambda one: not one.field.endswith("/text"))
    texts = (
        "  ·  ".join(filter(None, (value_word(one.field, one[side]) for one in said)))
        for side in (1, 2, 3)
    )
    tag = "" if lang is None else lang.mine or lang.theirs
    return Row(_term_name(tag), *texts)


def _term_field(name: str, term: Term | None) -> str:
    if name == "text" and term is not None:
        return _term_name(term.lang)
    words = _named(name, _TERM_FIELD_WORDS)
    if term is None:
        return words
    return say(phrase("exchange", "{field} of {term}"), field=words, term=term.text)


def _term_name(lang: str) -> str:
    words = say(_TERM_FIELD_WORDS["text"])
    return f"{words} · {language_word(lang)}" if lang else words


def _named(name: str, words: Mapping[str, Phrase]) -> str:
    return say(words[name]) if name in words else name


def value_word(field: str, value: str) -> str:
    """Return what stands in a field as people say it; what nobody foresaw as it is."""
    if not value:
        return ""
    name = field.rpartition("/")[2]
    if name == "status" and "/" not in field:
        return word(CONCEPT_STATUS_WORDS, ConceptStatus(value))
    if name == "status":
        return say(TERM_STATUS_WORDS[AdminStatus(value), False])
    if name == "domain":
        return domain_word(value)
    if name == "lang":
        return language_word(value)
    if name == "forbidden":
        return say(phrase("exchange", "yes"))
    if name in _ENUMS:
        shape, words = _ENUMS[name]
        return word(words, shape(value))
    return _listed(name, value)


def counts_of(made: Merging) -> str:
    """Return how many entries a merge adds, changes, removes and leaves as they are."""
    parts = [
        say(phrase("exchange", "{count} added"), count=f"{made.added:,}"),
        say(phrase("exchange", "{count} changed"), count=f"{made.changed:,}"),
        say(phrase("exchange", "{count} as they were"), count=f"{made.kept:,}"),
    ]
    if made.removed:
        parts.insert(2, say(phrase("exchange", "{count} removed"), count=f"{made.removed:,}"))
    return say(phrase("exchange", ", ")).join(parts)


def _listed(name: str, value: str) -> str:
    """Return sources, fields of other tools and the like as lines."""
    if name in ("source", "definition_source"):
        return citation(from_json(value, SourceRef))
    if name == "sources":
        return "\n".join(citation(one) for one in each_from_json(value, SourceRef))
    if name == "extra":
        return "\n".join(f"{key}: {text}" for key, text in from_json(value, list[tuple[str, str]]))
    return value
