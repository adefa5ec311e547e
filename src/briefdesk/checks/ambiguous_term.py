"""A word that may mean several things here, and nobody has said which.

Nothing is asked where the word is right whichever is meant. Where the paragraph itself tells which,
nothing is asked either; and if a wrong name was written, it is inconsistent-rendering that says so.
Where the original tells, only a wrong name is left to ask for, with what should stand there.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from briefdesk.checks.base import Check, Examination
from briefdesk.model.concept import Concept, Confidence, best_term
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, Said, said
from briefdesk.model.recognition import Recognition
from briefdesk.phrases import phrase
from briefdesk.text.bilingual.beside import Beside, Side
from briefdesk.text.bilingual.senses import senses
from briefdesk.text.fold import loose
from briefdesk.text.told_senses import told_senses, wrong_name

_ID = "ambiguous-term"


def _find(examination: Examination) -> Iterator[Finding]:
    seen, lookup = examination.text.recognitions, examination.concepts.concept
    told = {
        (one.seen.start, one.seen.end)
        for one in told_senses(examination.text.document, seen, lookup)
    }
    of_original = _of_original(examination)
    by_string: dict[str, list[Recognition]] = defaultdict(list)
    for one in seen:
        if not one.ambiguous:
            continue
        place = one.start, one.end
        meant = of_original.get(place)
        is_right = meant is not None and wrong_name(meant, one.surface) is None
        if place not in examination.confirmed and place not in told and not is_right:
            by_string[loose(one.surface)].append(one)
    for those in by_string.values():
        ids = dict.fromkeys(other for one in those for other in one.ambiguous)
        concepts = [found for one in ids if (found := lookup(one)) is not None]
        if len(concepts) > 1 and any(wrong_name(one, those[0].surface) for one in concepts):
            yield _finding(those, concepts, of_original)


def _of_original(examination: Examination) -> dict[tuple[int, int], Concept]:
    """Return what the original tells to be meant, by the places of the strings."""
    if examination.pair is None:
        return {}
    ours, theirs = (
        Side(one.document, one.recognitions, examination.today)
        for one in (examination.text, examination.pair.original)
    )
    found = senses(Beside(ours, theirs, examination.pair.links))
    lookup = examination.concepts.concept
    return {
        (one.seen.start, one.seen.end): concept
        for one in found
        if (concept := lookup(one.concept)) is not None
    }


def _finding(
    those: Sequence[Recognition],
    concepts: Sequence[Concept],
    of_original: Mapping[tuple[int, int], Concept],
) -> Finding:
    word = those[0].surface
    return Finding(
        _ID,
        _severity(word, concepts),
        Confidence.LIKELY,
        said(
            phrase("checks", "“{word}” may mean {count} things here: which one?"),
            word=word,
            count=len(concepts),
        ),
        tuple(
            Place(one.start, one.end, one.surface, _right(of_original.get((one.start, one.end))))
            for one in those
        ),
        those[0].concept,
        word,
        tuple(_sense(one, word) for one in concepts),
    )


def _right(meant: Concept | None) -> str:
    best = best_term(meant, "zh") if meant is not None else None
    return best.text if best is not None else ""


def _severity(word: str, concepts: Sequence[Concept]) -> Gravity:
    """Return low where the word is the right name of one of them, medium where it is of none."""
    return Gravity.MEDIUM if all(wrong_name(one, word) for one in concepts) else Gravity.LOW


def _sense(concept: Concept, word: str) -> Said:
    """Return a sense by its Japanese name, and what is to be written for it."""
    original, right = best_term(concept, "ja"), best_term(concept, "zh")
    name = original.text if original is not None else concept.id
    if right is not None and wrong_name(concept, word) is not None:
        return said(
            phrase("checks", "{name}: to be written “{right}”"), name=name, right=right.text
        )
    return said(phrase("checks", "{name}: rightly written so"), name=name)


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Words of more than one meaning"),
        explanation=phrase(
            "checks",
            "One string is a name of several concepts, and neither the words around it nor the law"
            " named nearest tell which is meant. Choose the meaning once; it is remembered.",
        ),
        bad="研究者可以利用处方信息。",
        good="研究者可以利用诊疗报酬明细书。",
    ),
    find=_find,
)
