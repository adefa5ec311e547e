"""A name in brackets that is no name of the thing before them: 匿名加工信息（仮名加工情報）.

Only what looks like a name in another language counts: no dates, articles, references, explanations
or abbreviations (abbreviation looks after those), and no head that the term base does not know. A
difference of case, number, article or spelling is none. A head that is itself wrong, or whose sense
is open, is left to the checks that say so.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

from briefdesk.checks.base import Check, Concepts, Examination
from briefdesk.model.concept import Concept, Confidence, best_term
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, said
from briefdesk.model.finding import Said as Sentence
from briefdesk.model.recognition import Recognition
from briefdesk.phrases import phrase
from briefdesk.text.fold import loose
from briefdesk.text.mining.brackets import Bracket, Part, brackets, parts
from briefdesk.text.mining.ground import Ground
from briefdesk.text.mining.heads import Said, head_before

_ID = "bilingual-parenthesis"
_ALIKE = 60.0  # of 100: another translation of one name rather than a name of another thing
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(["a", "an", "the", "of", "on", "for", "in", "to", "and"])
_MARKS = "”」』》〉’\"' \u3000"
_WHOLE = 4  # characters of a head that is hardly the end of a longer name


def _find(examination: Examination) -> Iterator[Finding]:
    document, seen = examination.text.document, examination.text.recognitions
    concepts = examination.concepts
    ends = {one.end: one for one in seen}
    starts = [one.start for one in seen]
    lang = document.meta.language
    ground = Ground(document, seen)
    for bracket in brackets(document.text):
        head = _head(document.text, bracket.start, ends)
        if head is None or head.is_problem or head.lang.partition("-")[0] == "en":
            continue
        found = parts(bracket.content, lang)
        names = [part for part in found if _is_foreign(part, lang)]
        concept = concepts.concept(head.concept)
        if concept is None or not names or any(part.explains for part in found):
            continue
        inside = seen[bisect_right(starts, bracket.start) : bisect_left(starts, bracket.end)]
        beside = [
            other
            for one in inside
            if one.lang == head.lang and (other := concepts.concept(one.concept)) is not None
        ]
        if any(_is_name(part, one) for part in names for one in (concept, *beside)):
            continue
        place = head_before(ground, bracket.start, Said(tuple(part.text for part in names)))
        is_end = place is not None and place.start < head.start
        finding = _finding(document.text, bracket, names[0], concept, concepts)
        is_sure = finding.severity is Gravity.HIGH
        if not is_end or (is_sure and len(loose(head.surface)) >= _WHOLE):
            yield finding


def _head(text: str, at: int, ends: dict[int, Recognition]) -> Recognition | None:
    """Return the term that ends right before a bracket, or before the marks there."""
    while at not in ends and at > 0 and text[at - 1] in _MARKS:
        at -= 1
    return ends.get(at)


def _is_foreign(part: Part, lang: str) -> bool:
    """Tell whether a name in brackets is one in another language, and is whole."""
    other = part.lang.partition("-")[0] != lang.partition("-")[0]
    return other and part.kind == "full" and not part.is_grounded and not part.explains


def _is_name(part: Part, concept: Concept) -> bool:
    """Tell whether a concept has this name, or one that differs in case, number or articles."""
    lang = part.lang.partition("-")[0]
    key = _words(part.text) if lang == "en" else loose(part.text)
    return any(
        (_words(term.text) if lang == "en" else loose(term.text)) == key
        for term in concept.terms
        if not (term.lang.startswith(lang) and not term.is_usable)
    )


@lru_cache(maxsize=1 << 12)
def _words(name: str) -> str:
    """Return the words of an English name without what changes nothing."""
    words = (word for word in _WORD.findall(loose(name)) if word not in _SMALL)
    return " ".join(map(_singular, words)).replace("isation", "ization").replace("ised", "ized")


def _singular(word: str) -> str:
    """Return a word without the plural, the same for bodies and body, analyses and analysis."""
    if len(word) > 3 and word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ses", "xes", "ches")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _finding(
    text: str, bracket: Bracket, part: Part, concept: Concept, concepts: Concepts
) -> Finding:
    start = text.index(part.text, bracket.start)
    right = _right(part, concept)
    own = best_term(concept, "zh")
    head = own.text if own is not None else concept.id
    other = next((o for o in concepts.concepts_of(part.text) if o.id != concept.id), None)
    unlike = other is None and not _is_alike(part, concept)
    return Finding(
        _ID,
        Gravity.HIGH if other is not None else Gravity.MEDIUM if unlike else Gravity.LOW,
        Confidence.SURE if other is not None else Confidence.LIKELY,
        said(phrase("checks", "“{name}” is no name of “{head}”."), name=part.text, head=head),
        (Place(start, start + len(part.text), part.text, right),),
        concept.id,
        head,
        tuple(_evidence(right, other)),
        concept.definition_source or next(iter(concept.sources), None),
    )


def _right(part: Part, concept: Concept) -> str:
    best = best_term(concept, part.lang.partition("-")[0])
    return best.text if best is not None else ""


def _is_alike(part: Part, concept: Concept) -> bool:
    """Tell whether a name may be another translation of one that the concept has."""
    from rapidfuzz import fuzz

    lang = part.lang.partition("-")[0]
    if lang != "en":
        keys = [loose(term.text) for term in concept.terms if term.lang == part.lang]
        return any(fuzz.ratio(loose(part.text), key) >= _ALIKE for key in keys)
    keys = [_words(term.text) for term in concept.terms if term.lang == "en"]
    return any(fuzz.token_set_ratio(_words(part.text), key) >= _ALIKE for key in keys)


def _evidence(right: str, other: Concept | None) -> Iterator[Sentence]:
    if right:
        yield said(phrase("checks", "The term base has “{name}”."), name=right)
    meant = best_term(other, "zh") if other is not None else None
    if meant is not None:
        yield said(phrase("checks", "What stands there is called “{name}”."), name=meant.text)


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Wrong name in brackets"),
        explanation=phrase(
            "checks",
            "Brackets behind a term give its name in English or Japanese; here it is a name that the"
            " term base does not have for it. Differences of case, number and articles do not"
            " count.",
        ),
        bad="企业可以利用假名加工信息（匿名加工情報）进行分析。",
        good="企业可以利用假名加工信息（仮名加工情報）进行分析。",
    ),
    find=_find,
)
