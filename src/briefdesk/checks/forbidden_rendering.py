"""A rendering that the term base does not let one write, where its guard lets it count.

That no longer admitted term or blocker holds it is the matcher's work. A wrong name that is a term
of another country's law is left to false-friend, one whose sense is open to ambiguous-term; where
the same string surely was a wrong name before in the paragraph, it is one again.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from briefdesk.checks.base import Check, Examination
from briefdesk.model.concept import AdminStatus, Concept, Term, best_term
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, Said, said
from briefdesk.model.recognition import Recognition
from briefdesk.phrases import phrase
from briefdesk.text.fold import loose
from briefdesk.text.renderings import NAMES
from briefdesk.text.spacing import spaced_like
from briefdesk.text.told_senses import told_senses
from briefdesk.text.wrong_names import Misleads, misleads

_ID = "forbidden-rendering"
_BRACKET = re.compile("[（(][^（）()]*[）)]")
Wrong = tuple[Recognition, Term, Misleads | None]


def _find(examination: Examination) -> Iterator[Finding]:
    wrong: dict[tuple[str, str], list[Wrong]] = defaultdict(list)  # each word has its own reason
    concepts = examination.concepts

    @cache
    def judged(concept_id: str, text: str, lang: str) -> tuple[Term, Misleads | None] | None:
        concept = concepts.concept(concept_id)
        if concept is None:
            return None
        term = _term(concept, text, lang)
        return None if term is None else (term, misleads(concept, term, concepts))

    for seen in examination.text.recognitions:
        if not seen.is_problem or seen.ambiguous:
            continue
        known = judged(seen.concept, seen.term, seen.lang)
        if known is not None and (known[1] is None or not known[1].is_foreign):
            wrong[seen.concept, known[0].id].append((seen, *known))
    for told in told_senses(
        examination.text.document, examination.text.recognitions, concepts.concept
    ):
        if told.again and told.wrong is not None:
            known = judged(told.concept.id, told.wrong.text, told.wrong.lang)
            if known is not None:
                wrong[told.concept.id, known[0].id].append((told.seen, *known))
    for (concept_id, _), places in wrong.items():
        places.sort(key=lambda place: place[0].start)
        concept = concepts.concept(concept_id)
        if concept is not None:
            house = examination.profile.preferred.get(concept_id, "")
            yield _finding(concept, places, house)


def _term(concept: Concept, text: str, lang: str) -> Term | None:
    """Return the term that was seen, if one should not write it."""
    those = (t for t in concept.terms if (t.text, t.lang) == (text, lang))
    return next((term for term in those if not term.is_usable), None)


def _finding(concept: Concept, wrong: Sequence[Wrong], house: str) -> Finding:
    seen, term, other = wrong[0]
    right = _right(concept, term, house)
    if not right:
        sentence = said(phrase("checks", "“{wrong}” should not be written."), wrong=seen.surface)
    elif term.forbidden:
        sentence = said(
            phrase("checks", "“{wrong}” must not be written: write “{right}”."),
            wrong=seen.surface,
            right=right,
        )
    elif term.status is AdminStatus.SUPERSEDED:
        sentence = said(
            phrase("checks", "“{wrong}” is out of date: write “{right}”."),
            wrong=seen.surface,
            right=right,
        )
    else:
        sentence = said(
            phrase("checks", "“{wrong}” misleads: write “{right}”."),
            wrong=seen.surface,
            right=right,
        )
    return Finding(
        _ID,
        _severity(concept, term, other),
        term.confidence,
        sentence,
        tuple(
            Place(one.start, one.end, one.surface, _as_marked(one, _right(concept, its, house)))
            for one, its, _ in wrong
        ),
        concept.id,
        seen.surface,
        _evidence(concept, term, other),
        term.source or concept.definition_source or next(iter(concept.sources), None),
    )


def _right(concept: Concept, term: Term, house: str) -> str:
    """Return what to write instead: what the house wants, else what the term base says."""
    best = best_term(concept, term.lang.partition("-")[0])
    return house or term.replacement or (best.text if best is not None else "")


def _as_marked(seen: Recognition, right: str) -> str:
    """Return what to write instead with the blanks of the wrong name, and the marks that it holds.

    《健康空间（EHDS）》规则 is a title, and explains its first words: 《健康空间（EHDS）条例》.
    """
    if not right:
        return ""
    words = right
    for bracket in _BRACKET.finditer(seen.surface):
        if loose(bracket.group()) not in loose(words):
            before = seen.surface[: bracket.start()].lstrip("《")
            at = len(before) if words.startswith(before) else len(words)
            words = f"{words[:at]}{bracket.group()}{words[at:]}"
    is_title = seen.surface.startswith("《") and "《" not in right
    return spaced_like(f"《{words}》" if is_title else words, seen.surface)


def _severity(concept: Concept, term: Term, other: Misleads | None) -> Gravity:
    """Return how much it matters: what is forbidden more than what is deprecated, and what says
    another thing, or is a wrong name of a body, law, document or system, one step more.
    """
    if term.status is AdminStatus.SUPERSEDED:
        return Gravity.LOW
    graver = other is not None or concept.kind in NAMES
    if term.forbidden:
        return Gravity.CRITICAL if graver else Gravity.HIGH
    return Gravity.HIGH if graver else Gravity.MEDIUM


def _evidence(concept: Concept, term: Term, other: Misleads | None) -> tuple[Said, ...]:
    """Return why it is wrong."""
    found: list[Said] = []
    original = best_term(concept, "ja")
    if original is not None:
        found.append(said(phrase("checks", "In Japanese: {name}."), name=original.text))
    if other is not None:
        found.append(said(phrase("checks", "“{name}” is another concept."), name=other.name))
        if other.reason:
            found.append(said(phrase("checks", "Not the same: {reason}"), reason=other.reason))
    elif term.type == "calque":
        found.append(said(phrase("checks", "It follows the Japanese word, and is not the term.")))
    return tuple(found)


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Words that should not be used"),
        explanation=phrase(
            "checks",
            "The term base forbids some renderings and advises against others, and says what to"
            " write instead. Parts of longer words, such as 业者 in 从业者, are left alone.",
        ),
        bad="研究者申请利用公立数据库中的信息。",
        good="研究者申请利用公共数据库中的信息。",
    ),
    find=_find,
)
