"""Make a concept of some words somebody came across, and know whether there is one already."""

from collections.abc import Mapping

from briefdesk.model.concept import Concept, Term
from briefdesk.model.language import language_runs
from briefdesk.model.progress import Progress, unheard
from briefdesk.services.concepts import new_id, new_term_id
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import bundled
from briefdesk.services.lookup import term_entries
from briefdesk.text.fold import loose

_TRIED = 20  # concepts among which one may be called so


def known_as(desk: Desk, words: str, progress: Progress = unheard) -> tuple[Concept, ...]:
    """Return the concepts of which a term is written so, in any script and width.

    Raises what ``progress`` raises.
    """
    key = loose(words).strip()
    found = term_entries(desk, words, _TRIED, progress) if key else ()
    return tuple(
        one.concept for one in found if key in {loose(t.text).strip() for t in one.concept.terms}
    )


def language_of(words: str, document_language: str) -> str:
    """Return the language that some words of a document are probably in (``ja``, ``zh-Hans`` …)."""
    runs = language_runs(f"「{words}」", document_language)  # judged as a whole, as a quotation is
    return next(lang for start, end, lang in runs if start <= 1 < end)


def domains(desk: Desk) -> tuple[str, ...]:
    """Return the domains of the bundled entries and of those that were edited, sorted."""
    found = {concept.domain for termbase in bundled() for concept in termbase.concepts}
    for layer in desk.layers:
        edited = (edit.value for edit in layer.edits)
        found |= {concept.domain for concept in edited if concept is not None}
    return tuple(sorted(found - {""}))


def draft(domain: str, texts: Mapping[str, str]) -> Concept:
    """Return a new concept, a draft, with the terms that are not empty, by language."""
    terms = (Term(new_term_id(), lang, text.strip()) for lang, text in texts.items())
    return Concept(new_id(), domain.strip(), tuple(term for term in terms if term.text))
