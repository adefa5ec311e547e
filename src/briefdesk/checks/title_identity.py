"""One document or body under titles that differ a little: are they one?

Two names that the term base has are left to the checks of its terms, and what is nearly one of its
names to near-miss.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from briefdesk.checks.base import Check, Concepts, Examination
from briefdesk.model.concept import Confidence
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, Said, said
from briefdesk.model.language import known_language
from briefdesk.phrases import phrase
from briefdesk.text.citations import citations
from briefdesk.text.fold import loose
from briefdesk.text.mining.ground import Ground
from briefdesk.text.named_things import Marked, NamedThing, group_of, named_things
from briefdesk.text.resemblance import ALIKE, alike, dice, essence, may_be_one
from briefdesk.text.short_forms import declared

_ID = "title-identity"
_DOCUMENT = phrase("checks", "“{one}” and “{other}”: is this the same document?")
_BODY = phrase("checks", "“{one}” and “{other}”: is this the same body or programme?")
_OUTLINE = phrase("checks", "An outline bears the title of its document: “{one}”, “{other}”.")
_ADDRESS = phrase("checks", "Both are cited at {url}.")
_OUTLINES = frozenset(["概要", "摘要", "要旨", "本文", "全文", "抄", "节选", "案", "草案"])
_HALF = 0.5  # how alike titles are at one address, or that of an outline and its document
_SLIPS = (1, 2)  # characters by which a name that the term base nearly has differs
_LONG = 7  # characters of a name that may differ by the second number


class _Title(NamedTuple):
    """All places of one name; ``known`` tells that the term base has it."""

    key: str
    things: list[NamedThing]
    known: bool

    @property
    def name(self) -> str:
        return self.things[0].text

    @property
    def marked(self) -> Marked:
        return min((one.marked for one in self.things), key=list(Marked).index)


def _find(examined: Examination) -> Iterator[Finding]:
    document = examined.text.document
    if not known_language(document.meta.language).startswith("zh"):
        return
    ground = Ground(document, examined.text.recognitions)
    titles = _titles(named_things(ground), examined.concepts)
    shorts = _short_forms(ground)
    told: set[tuple[str, str]] = set()
    addresses = _addresses(examined, titles)
    for one, other, evidence in (*addresses, *_alike(titles)):
        pair = (one.key, other.key)
        is_short = pair in shorts or pair[::-1] in shorts
        if pair not in told and not is_short and not _is_others(one, other):
            told.add(pair)
            yield _finding(document.text, one, other, evidence)


def _titles(things: Sequence[NamedThing], concepts: Concepts) -> list[_Title]:
    """Return the names, each once, in the order of the text."""
    found: dict[str, list[NamedThing]] = defaultdict(list)
    for one in things:
        found[loose(one.text)].append(one)
    return [
        _Title(key, own, bool(concepts.concepts_of(own[0].text)))
        for key, own in found.items()
        if key
    ]


def _short_forms(ground: Ground) -> set[tuple[str, str]]:
    """Return the pairs of a short form and its name, by their keys."""
    return {
        (one.key, loose(ground.text[one.long.start : one.long.end]))
        for one in declared(ground)
        if one.long is not None
    }


def _addresses(
    examined: Examination, titles: Sequence[_Title]
) -> Iterator[tuple[_Title, _Title, tuple[Said, ...]]]:
    """Yield the titles in 《》 that are cited at one address and are half alike."""
    by_key = {title.key: title for title in titles}
    cited: dict[str, list[_Title]] = defaultdict(list)
    for cite in citations(examined.text.document):
        title = by_key.get(loose(cite.title))
        if title is not None and title not in cited[cite.url]:
            cited[cite.url].append(title)
    for url, own in cited.items():
        for one, other in combinations(own, 2):
            if _may_be_one(one, other) and dice(essence(one.name), essence(other.name)) >= _HALF:
                yield one, other, (said(_ADDRESS, url=url),)


def _alike(titles: Sequence[_Title]) -> Iterator[tuple[_Title, _Title, tuple[Said, ...]]]:
    """Yield the names that are very alike; of an outline and its document half is enough."""
    bases = [essence(title.things[0].base) for title in titles]
    for first, second in alike(bases, _HALF):
        one, other = titles[first], titles[second]
        is_outline = _is_outline(one, other)
        if (is_outline or dice(bases[first], bases[second]) >= ALIKE) and _may_be_one(one, other):
            yield one, other, ()


def _may_be_one(one: _Title, other: _Title) -> bool:
    """Tell whether what differs between two names is wording, as far as one can see."""
    first, second = one.things[0], other.things[0]
    if Marked.BARE in (one.marked, other.marked) and first.text[:2] != second.text[:2]:
        return False  # where one begins is not sure
    if first.part != second.part and not _is_outline(one, other):
        return False
    same_kind = group_of(first.text) == group_of(second.text)
    return same_kind and may_be_one(essence(first.base), essence(second.base))


def _is_outline(one: _Title, other: _Title) -> bool:
    """Tell whether one is called the outline of a document, and the other not."""
    parts = {one.things[0].part, other.things[0].part}
    return "" in parts and len(parts) == 2 and not parts.isdisjoint(_OUTLINES)


def _is_others(one: _Title, other: _Title) -> bool:
    """Tell whether other checks look at a pair: both are terms, or one is nearly the other."""
    if one.known and other.known:
        return True
    if not (one.known or other.known) or len(one.key) != len(other.key):
        return False
    differ = sum(a != b for a, b in zip(one.key, other.key, strict=True))
    ends = one.key[0] == other.key[0] and one.key[-1] == other.key[-1]
    return ends and differ <= _SLIPS[len(one.key) >= _LONG]


def _finding(text: str, one: _Title, other: _Title, evidence: tuple[Said, ...]) -> Finding:
    """Return the question; a name that the term base has is what the other should be."""
    kinds = (one.marked, other.marked)
    message = _DOCUMENT if Marked.TITLE in kinds else _BODY
    if _is_outline(one, other):
        message = _OUTLINE
    things = sorted((*one.things, *other.things))
    instead = {one.key: "", other.key: ""}
    if one.known or other.known:
        right, wrong = (one, other) if one.known else (other, one)
        part = wrong.things[0].part
        instead[wrong.key] = right.things[0].base + (f"（{part}）" if part else "")
    return Finding(
        _ID,
        Gravity.LOW if Marked.BARE in kinds else Gravity.MEDIUM,
        Confidence.LIKELY,
        said(message, one=one.name, other=other.name),
        tuple(
            Place(thing.start, thing.end, text[thing.start : thing.end], instead[loose(thing.text)])
            for thing in things
        ),
        subject=one.name,
        evidence=evidence,
    )


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Titles that differ a little"),
        explanation=phrase(
            "checks",
            "A document, a body or a programme bears one title. Names that differ by a word, or"
            " that are cited at one address, may be one; names that differ by a year, a number"
            " or a part are not, nor are declared short forms.",
        ),
        bad="《有关数据流通形态的基本方针》已经公布。概要见《关于数据流通的基本方针（概要）》。",
        good="《有关数据流通形态的基本方针》已经公布。概要见《有关数据流通形态的基本方针（概要）》。",
    ),
    find=_find,
)
