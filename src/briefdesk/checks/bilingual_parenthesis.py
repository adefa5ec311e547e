"""A name in brackets that is no name of the thing before them: 匿名加工信息（仮名加工情報）.

Only what looks like a name in another language counts: no dates, articles, references, explanations
or abbreviations (abbreviation looks after those), and no head that the term base does not know. A
difference of case, number, article or spelling is none. A head that is itself wrong, or whose sense
is open, is left to the checks that say so. Behind a term that is only the end of a longer name,
the name of another known thing counts alone, and not where the longer words may call that thing.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from briefdesk.checks.base import Check, Concepts, Examination
from briefdesk.model.concept import Concept, Confidence, best_term
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, said
from briefdesk.model.finding import Said as Sentence
from briefdesk.model.recognition import Recognition
from briefdesk.phrases import phrase
from briefdesk.text.mining.brackets import Bracket, Part, brackets, parts
from briefdesk.text.mining.found import is_short
from briefdesk.text.mining.ground import Ground
from briefdesk.text.mining.heads import Said, head_before
from briefdesk.text.name_forms import is_name, may_call, resembles

_ID = "bilingual-parenthesis"
_MARKS = "”」』》〉’\"' \u3000"


def _find(examination: Examination) -> Iterator[Finding]:
    document, seen = examination.text.document, examination.text.recognitions
    concepts = examination.concepts
    ends = {one.end: one for one in seen}
    starts = [one.start for one in seen]
    lang = document.meta.language
    ground = Ground(document, seen)
    for bracket in brackets(document.text):
        head = _head(document.text, bracket.start, ends)
        if head is None or head.is_problem or head.ambiguous:
            continue
        if head.lang.partition("-")[0] == "en":
            continue
        found = _parts(bracket.content, lang, concepts)
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
        if any(is_name(part.text, part.lang, one) for part in names for one in (concept, *beside)):
            continue
        place = head_before(ground, bracket.start, Said(tuple(part.text for part in names)))
        longer = document.text[place.start : place.end] if place is not None else ""
        other = next((o for o in concepts.concepts_of(names[0].text) if o.id != concept.id), None)
        if (
            place is None
            or place.start >= head.start
            or (other is not None and not may_call(longer, head.surface, head.lang, other))
        ):
            yield _finding(document.text, bracket, names[0], concept, other)


def _head(text: str, at: int, ends: dict[int, Recognition]) -> Recognition | None:
    """Return the term that ends right before a bracket, or before the marks there."""
    while at not in ends and at > 0 and text[at - 1] in _MARKS:
        at -= 1
    return ends.get(at)


def _parts(content: str, lang: str, concepts: Concepts) -> list[Part]:
    """Return the names in brackets; what is a known name as a whole is one, whatever its marks."""
    latin = "".join(char for char in content if char.isalpha())
    if latin.isascii() and len(latin) > 1 and concepts.concepts_of(content):
        return [Part("en", content, "abbrev" if is_short(content) else "full")]
    return parts(content, lang)


def _is_foreign(part: Part, lang: str) -> bool:
    """Tell whether a name in brackets is one in another language, and is whole."""
    other = part.lang.partition("-")[0] != lang.partition("-")[0]
    return other and part.kind == "full" and not part.is_grounded and not part.explains


def _finding(
    text: str, bracket: Bracket, part: Part, concept: Concept, other: Concept | None
) -> Finding:
    start = text.index(part.text, bracket.start)
    right = _right(part, concept)
    own = best_term(concept, "zh")
    head = own.text if own is not None else concept.id
    unlike = other is None and not resembles(part.text, part.lang, concept)
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
            "Brackets behind a term give its name in English or Japanese; here it is one that the"
            " term base does not have for it. Differences of case, number and articles do not"
            " count.",
        ),
        bad="企业可以利用假名加工信息（匿名加工情報）进行分析。",
        good="企业可以利用假名加工信息（仮名加工情報）进行分析。",
    ),
    find=_find,
)
