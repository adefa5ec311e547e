"""Abbreviations in Latin letters: explained where they are first used, and in one way only."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefdesk.checks.base import Check, Examination
from briefdesk.model.concept import Confidence
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, said
from briefdesk.model.language import known_language
from briefdesk.phrases import phrase
from briefdesk.text.abbreviations import EXEMPT, Expansion, Use, expansions, explained, key, uses
from briefdesk.text.links import find_urls
from briefdesk.text.mining.ground import Ground
from briefdesk.text.reading_order import ReadingOrder
from briefdesk.text.stretches import Stretches

_ID = "abbreviation"
_NEVER = phrase("checks", "“{short}” is explained nowhere.")
_LATER = phrase("checks", "“{short}” is used before it is explained.")
_TWO = phrase("checks", "“{short}” is explained in different ways: {names}.")
_AGAIN = phrase("checks", "“{short}” is explained again.")
_AS = phrase("checks", "Its explanation: {name}.")
_PART = phrase("checks", "The term base has it as a part of a name.")
_NOTE_REACH = 60  # code points from an abbreviation to the marker of the note that explains it
_TAKEN_ALONG = 4  # characters in front of a name that may not belong to it


def _find(examined: Examination) -> Iterator[Finding]:
    document = examined.text.document
    text = document.text
    if not known_language(document.meta.language).startswith("zh"):
        return
    order = ReadingOrder(document)
    named: dict[str, list[Expansion]] = defaultdict(list)
    found = expansions(Ground(document, examined.text.recognitions))
    for one in sorted(found, key=lambda one: order(one.start)):
        named[one.short].append(one)
    used: dict[str, list[Use]] = defaultdict(list)
    addresses = Stretches((span.start, span.end) for span in find_urls(text))
    needless = EXEMPT.union(examined.profile.known, explained(text))
    for use in uses(text):
        if use.short not in needless and not addresses.hold(use.start):
            used[use.short].append(use)
    names = Stretches(
        (one.start, one.end)
        for one in examined.text.recognitions
        if not (one.is_problem or one.ambiguous or one.surface.isascii())
    )
    for short, places in used.items():
        yield from _unexplained(text, order, places, named.get(short, ()), names)
    for own in named.values():
        yield from _explained(text, own)


def _unexplained(
    text: str,
    order: ReadingOrder,
    places: Sequence[Use],
    named: Sequence[Expansion],
    names: Stretches,
) -> Iterator[Finding]:
    """Yield an abbreviation whose first use, headings apart, comes before its explanation.

    In ``names`` of the term base it may do without.
    """
    outside = [use for use in places if not order.is_heading(use.start)] or places
    first = min(outside, key=lambda use: order(use.start))
    near = order(min(first.start + _NOTE_REACH, len(text)))
    for one in named:
        if order(one.start) <= (near if order.is_note(one.start) else order(first.start)):
            return
    is_part = all(names.hold(use.start) for use in outside)
    severity = Gravity.LOW if named else Gravity.MEDIUM
    evidence = tuple(said(_AS, name=one.name) for one in named[:1])
    yield Finding(
        _ID,
        Gravity.INFO if is_part else severity,
        Confidence.LIKELY,
        said(_LATER if named else _NEVER, short=first.short),
        (Place(first.start, first.end, text[first.start : first.end]),),
        subject=first.short,
        evidence=(*evidence, said(_PART)) if is_part else evidence,
    )


def _explained(text: str, named: Sequence[Expansion]) -> Iterator[Finding]:
    """Yield different explanations of one abbreviation, or the repeated ones."""
    short = named[0].short
    differ = False
    for lang in dict.fromkeys(one.lang for one in named):
        own = [one for one in named if one.lang == lang]
        kinds = _kinds(own)
        if len(kinds) > 1:
            differ = True
            yield _two(text, short, own, kinds)
    starts = sorted({one.start for one in named}, key=[one.start for one in named].index)
    if len(starts) > 1 and not differ:
        ends = {one.start: one.end for one in named}
        yield Finding(
            _ID,
            Gravity.INFO,
            Confidence.SURE,
            said(_AGAIN, short=short),
            tuple(Place(at, ends[at], text[at : ends[at]]) for at in sorted(starts[1:])),
            subject=short,
        )


def _kinds(named: Sequence[Expansion]) -> list[Expansion]:
    """Return one explanation for each of those that differ, in the order of reading."""
    kinds: list[Expansion] = []
    for one in named:
        if not any(_is_same(one, other) for other in kinds):
            kinds.append(one)
    return kinds


def _is_same(one: Expansion, other: Expansion) -> bool:
    """Tell whether two explanations are equal, but for a word of the sentence before one."""
    short, long = sorted((key(one), key(other)), key=len)
    return long.endswith(short) and len(long) - len(short) <= _TAKEN_ALONG


def _two(text: str, short: str, named: Sequence[Expansion], kinds: Sequence[Expansion]) -> Finding:
    """Return the finding that an abbreviation has several explanations; one that only goes on
    where another ends is less grave than one of other words.
    """
    keys = [key(one) for one in kinds]
    is_grave = any(a not in b and b not in a for a in keys for b in keys)
    places = {}
    for one in named:
        start, end = one.where(text)
        places[start] = Place(start, end, text[start:end])
    return Finding(
        _ID,
        Gravity.HIGH if is_grave and kinds[0].lang != "en" else Gravity.MEDIUM,
        Confidence.SURE if all(one.is_sure for one in kinds) else Confidence.LIKELY,
        said(_TWO, short=short, names="、".join(one.name for one in kinds)),
        tuple(places[at] for at in sorted(places)),
        subject=short,
    )


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Abbreviations"),
        explanation=phrase(
            "checks",
            "An abbreviation in Latin letters is explained where it is used first, and always in"
            " the same way: 健康数据访问机构（HDAB）. What everybody knows (AI, EU …) and what the"
            " house profile lists needs no explanation; to explain it again is only mentioned.",
        ),
        bad="NDB（全国医疗数据库）由厚生劳动省管理。研究者可以利用 NDB（国民健康保险索赔数据库）。",
        good="NDB（全国医疗数据库）由厚生劳动省管理。研究者可以利用 NDB。",
    ),
    find=_find,
)
