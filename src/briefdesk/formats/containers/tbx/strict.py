"""What every writer of TBX refuses, whatever the version; the schemas would let some of it pass."""

from collections import Counter

from briefdesk.errors import ExchangeError
from briefdesk.model.concept import AdminStatus, Concept, Term, TermBase
from briefdesk.model.wire import changed
from briefdesk.phrases import Phrase, phrase
from briefdesk.text.ids import is_xml_id
from briefdesk.text.language_tags import LANGUAGE_ORDER, language_tag
from briefdesk.text.limits import TERM_LIMIT

_BREAKS = frozenset("\t\n\r")
_NO_HEAD = phrase("errors", "“{file}” needs a title and a provenance before it is written.")
_BAD_ID = phrase(
    "errors",
    "“{file}”: “{id}” cannot be an id: it must be unique and be made of letters, digits, “-”, “_”"
    " and “.”, with a letter first.",
)
_NO_TERM = phrase("errors", "“{concept}” in “{file}” has no term: give it one.")
_EMPTY_TERM = phrase("errors", "“{concept}” in “{file}” has an empty term ({term}).")
_NO_LANGUAGE = phrase("errors", "“{concept}” in “{file}”: “{lang}” is no language tag to write.")
_NOT_DEPRECATED = phrase(
    "errors",
    "“{concept}” in “{file}”: the forbidden term “{term}” must have the status deprecated.",
)
_TEXT = phrase(
    "errors",
    "“{concept}” in “{file}”: the term “{term}” is longer than a line of 1,000 characters; make it"
    " a note.",
)


def canonical(termbase: TermBase) -> TermBase:
    """Return the term base in the order of the file: concepts by id, terms by language."""
    concepts = (
        changed(concept, terms=tuple(sorted(concept.terms, key=_language_rank)))
        for concept in termbase.concepts
    )
    return changed(termbase, concepts=tuple(sorted(concepts, key=lambda concept: concept.id)))


def refuse_bad(termbase: TermBase) -> None:
    """Raise ``ExchangeError`` for what no file may hold.

    That is a missing title or provenance, an id that is no XML id or not unique, a concept without
    terms, an empty term or one that is a text, an unknown language tag, and a forbidden term that
    is not deprecated.
    """
    if not termbase.title or not termbase.provenance:
        raise ExchangeError(_NO_HEAD, file=termbase.name)
    ids = Counter(concept.id for concept in termbase.concepts)
    ids.update(term.id for concept in termbase.concepts for term in concept.terms)
    for identifier, count in ids.items():
        if count > 1 or not is_xml_id(identifier):
            raise ExchangeError(_BAD_ID, file=termbase.name, id=identifier)
    for concept in termbase.concepts:
        if not concept.terms:
            raise ExchangeError(_NO_TERM, file=termbase.name, concept=concept.id)
        for term in concept.terms:
            _refuse_term(termbase.name, concept, term)


def _refuse_term(name: str, concept: Concept, term: Term) -> None:
    def refused(said: Phrase, word: str) -> ExchangeError:
        return ExchangeError(said, file=name, concept=concept.id, term=word, lang=term.lang)

    if not term.text:
        raise refused(_EMPTY_TERM, term.id)
    if len(term.text) > TERM_LIMIT or not _BREAKS.isdisjoint(term.text):
        raise refused(_TEXT, f"{term.text[:20]}…")
    if not term.lang or language_tag(term.lang) != term.lang:
        raise refused(_NO_LANGUAGE, term.text)
    if term.forbidden and term.status is not AdminStatus.DEPRECATED:
        raise refused(_NOT_DEPRECATED, term.text)


def _language_rank(term: Term) -> tuple[int, str]:
    known = LANGUAGE_ORDER.index(term.lang) if term.lang in LANGUAGE_ORDER else len(LANGUAGE_ORDER)
    return known, term.lang
