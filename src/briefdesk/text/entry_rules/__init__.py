"""Rules that an entry of a term base keeps, one small function each.

A rule is added by writing it into the file of its subject and naming it in ``RULES``. It gets a
concept and all that is known beside it, and yields what is wrong.
"""

from collections.abc import Iterator

from briefdesk.model.concept import Concept, ConceptStatus, TermBase
from briefdesk.model.problem import Problem, problem
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.text.entry_rules import (
    completeness,
    homographs,
    readings,
    relations,
    sources,
    structure,
    wording,
)
from briefdesk.text.entry_rules.base import Known, Rule
from briefdesk.text.fold import loose

RULES: tuple[Rule, ...] = (
    structure.ids,
    structure.has_terms,
    structure.term_texts,
    structure.languages,
    structure.choices,
    structure.dates,
    structure.guards,
    readings.japanese_readings,
    readings.chinese_readings,
    readings.no_kana_in_chinese,
    sources.sources_are_named,
    sources.law_numbers,
    sources.one_number_for_a_law,
    sources.places_in_laws,
    sources.no_law_is_younger_than_its_dates,
    wording.forbidden_is_not_allowed,
    wording.forbidden_is_deprecated,
    wording.forbidden_has_replacement,
    wording.one_term_is_preferred,
    wording.no_term_twice,
    wording.spellings_are_of_a_term,
    relations.targets_exist,
    relations.homographs_exist,
    relations.false_friends_know_each_other,
    homographs.preferred_terms_differ,
    homographs.shared_keys_are_marked,
    completeness.approved_is_complete,
    completeness.approved_has_terms,
    completeness.approved_warns_of_look_alikes,
)
_EVERY = 200  # concepts between two reports


def problems(concept: Concept, known: Known) -> list[Problem]:
    """Return what is wrong with a concept, in the order of the rules.

    ``known`` may hold the concept itself, as it is or as it was.
    """
    return [changed(found, concept=concept.id) for rule in RULES for found in rule(concept, known)]


def lacks(concept: Concept) -> list[Problem]:
    """Return what an approved concept would need and this one has not, whatever others hold."""
    alone = Known(())
    return [
        changed(found, concept=concept.id)
        for rule in (completeness.approved_is_complete, completeness.approved_has_terms)
        for found in rule(changed(concept, status=ConceptStatus.APPROVED), alone)
    ]


def problems_of_all(
    termbase: TermBase, known: Known, progress: Progress = unheard
) -> Iterator[Problem]:
    """Yield what is wrong with a term base, entry by entry; raises what ``progress`` raises."""
    if not all(map(loose, termbase.blockers)):
        yield problem("empty-blocker", phrase("problems", "A word that blocks terms is empty."))
    for number, concept in enumerate(termbase.concepts):
        if number % _EVERY == 0:
            progress(number, len(termbase.concepts))
        yield from problems(concept, known)
