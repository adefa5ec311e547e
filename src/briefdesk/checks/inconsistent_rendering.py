"""One concept, one rendering: a reader takes two names for two things.

What others report is left to them: a rendering that the term base deprecates to forbidden-rendering
and false-friend, a word whose sense is open to ambiguous-term, a title that the term base does not
have to title-identity, two expansions of an abbreviation to abbreviation. A word that is right for
one thing and here, as the paragraph tells, means another that it has called by its right name is
ours.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from briefdesk.checks.base import Check, Examination
from briefdesk.model.concept import AdminStatus, Concept, Confidence, best_term
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, Said, said
from briefdesk.model.house_profile import HouseProfile
from briefdesk.model.recognition import Recognition
from briefdesk.phrases import phrase
from briefdesk.text.fold import loose
from briefdesk.text.renderings import NAMES, SHORT, Names, Rendering, Use, is_proper, renderings
from briefdesk.text.told_senses import told_senses

_ID = "inconsistent-rendering"
_WORDS = 3  # characters of a name that is more than a common word
_LAW = ("law", "eu")  # kinds of sources that define a term for those who are bound by it


def _find(examination: Examination) -> Iterator[Finding]:
    document, seen = examination.text.document, examination.text.recognitions
    by_concept: dict[str, list[Recognition]] = defaultdict(list)
    for one in seen:
        by_concept[one.concept].append(one)
    wrong: dict[str, list[Use]] = defaultdict(list)
    for told in told_senses(document, seen, examination.concepts.concept):
        if told.wrong is not None and not told.again:
            wrong[told.concept.id].append(Use(told.seen, told.wrong))
    examination.progress(1, 3)
    names = Names(document, seen)
    examination.progress(2, 3)
    for concept_id, those in by_concept.items():
        if concept_id not in wrong and len({one.surface for one in those}) < 2:
            continue
        concept = examination.concepts.concept(concept_id)
        if concept is None:
            continue
        found = renderings(concept, names.uses(concept, those))
        found += [Rendering((use,)) for use in wrong[concept_id]]
        if len(found) > 1:
            yield _finding(concept, found, examination.profile)


def _finding(concept: Concept, found: Sequence[Rendering], profile: HouseProfile) -> Finding:
    """Return the finding about a concept that is written in several ways."""
    chosen, right = _chosen(concept, found, profile)
    uses = sorted(
        ((use, one is right) for one in found for use in one.uses),
        key=lambda pair: pair[0].seen.start,
    )
    counts = Counter(use.seen.surface for use, _ in uses)
    return Finding(
        _ID,
        _severity(concept, found),
        concept.confidence,
        said(
            phrase("checks", "“{name}” is written in {count} ways: {names}."),
            name=chosen,
            count=len(counts),
            names=_listed(counts),
        ),
        tuple(
            Place(use.seen.start, use.seen.end, use.seen.surface, "" if is_right else chosen)
            for use, is_right in uses
        ),
        concept.id,
        chosen,
        _evidence(concept, found, chosen, profile),
        concept.definition_source or next(iter(concept.sources), None),
    )


def _chosen(
    concept: Concept, found: Sequence[Rendering], profile: HouseProfile
) -> tuple[str, Rendering | None]:
    """Return what should be written, and the rendering among those found that is so.

    What the house or the term base prefers, else, where the text never writes that, what it writes
    most often, the first of several.
    """
    house = profile.preferred.get(concept.id, "")
    best = best_term(concept, found[0].uses[0].term.lang.partition("-")[0])
    for wanted in filter(None, (house, best.text if best is not None else "")):
        for one in found:
            printed = one.printed(wanted)
            if printed:
                return printed, one
        if wanted == house:
            return house, None
    right = [one for one in found if one.is_usable]
    most = max(right or found, key=lambda one: len(one.uses))
    return most.printed(most.text), most


def _severity(concept: Concept, found: Sequence[Rendering]) -> Gravity:
    """Return how much it matters.

    Bodies, laws and what English names with capitals are high; other things and terms of the law
    medium; other words, registers and short forms of them low; words of two characters, which have
    other uses too, are worth a look.
    """
    terms = [one.uses[0].term for one in found]
    if all(len(loose(term.text)) < _WORDS for term in terms):
        return Gravity.INFO
    registers = {term.register for term in terms if term.register}
    if concept.confidence is Confidence.UNSURE or len(registers) > 1:
        return Gravity.LOW
    if concept.kind in NAMES:
        return Gravity.HIGH if is_proper(concept) else Gravity.MEDIUM
    if any(term.type in SHORT for term in terms):
        return Gravity.LOW
    sources = (concept.definition_source, *concept.sources)
    of_law = any(source is not None and source.kind in _LAW for source in sources)
    wrong = not all(one.is_usable for one in found)
    return Gravity.MEDIUM if of_law or wrong else Gravity.LOW


def _evidence(
    concept: Concept, found: Sequence[Rendering], chosen: str, profile: HouseProfile
) -> tuple[Said, ...]:
    """Return what the renderings stand for, who prefers the chosen one, and what a wrong one is."""
    original = best_term(concept, "ja")
    stands = (
        [said(phrase("checks", "In Japanese: {name}."), name=original.text)] if original else []
    )
    chosen_key = loose(chosen)
    if loose(profile.preferred.get(concept.id, "")) == chosen_key:
        stands.append(said(phrase("checks", "Your house writes “{name}”."), name=chosen))
    elif any(
        term.status is AdminStatus.PREFERRED and loose(term.text) == chosen_key
        for term in concept.terms
    ):
        stands.append(said(phrase("checks", "The term base prefers “{name}”."), name=chosen))
    elif _is_usual(chosen, found):
        stands.append(said(phrase("checks", "The text mostly writes “{name}”."), name=chosen))
    senses = {other for one in found if not one.is_usable for other in one.uses[0].seen.ambiguous}
    stands += [
        said(phrase("checks", "Not the same: {reason}"), reason=relation.reason)
        for relation in concept.relations
        if relation.target in senses and relation.reason
    ]
    return tuple(stands)


def _is_usual(chosen: str, found: Sequence[Rendering]) -> bool:
    """Tell whether the rendering with a name stands there more often than any other."""
    times = [len(one.uses) for one in found]
    most = max(times)
    return times.count(most) == 1 and bool(found[times.index(most)].printed(chosen))


def _listed(counts: Counter[str]) -> str:
    """Return the words with how often each is there, in the order of the text."""
    return "、".join(f"{word} × {count}" for word, count in counts.items())


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "One thing under several names"),
        explanation=phrase(
            "checks",
            "One body, law, database or legal term should have one name in a text; readers take two"
            " names for two things. Declared short forms, explanations in brackets, titles quoted"
            " within others and words whose sense is open are left alone.",
        ),
        bad="该系统由数字厅负责。数码厅每年公布实施情况。",
        good="该系统由数字厅负责。数字厅每年公布实施情况。",
    ),
    find=_find,
)
