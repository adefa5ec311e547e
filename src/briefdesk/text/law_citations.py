"""Laws as a text cites them: which number it gives for which title, and what happened when."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.recognition import Recognition
from briefdesk.model.value import LawNo, Period, StatedValue
from briefdesk.text.brackets import TITLE
from briefdesk.text.stretches import Stretches

_IN_BRACKETS = re.compile(r"[》”」]? ?[（(]$")
_IS_NUMBERED = re.compile("[》”」]?(?:的)?(?:法律)?(?:编号|号码|公布编号)?(?:系|为|是|即) ?$")
_BEHIND = re.compile("[ ，]?(?:即)?《?")
_REACH = 80  # code points from a title to what is said of it
_PROMULGATED = "公布|颁布"
_ENACTED = "制定|通过|成立"
_IN_FORCE = "施行|生效|实施"
_AMENDED = "修订|修正|修改|改正"
_EVENT = re.compile(
    f"(?P<promulgated>{_PROMULGATED})|(?P<enacted>{_ENACTED})|(?P<in_force>{_IN_FORCE})"
    f"|(?P<amended>{_AMENDED})"
)
_SENTENCE = 200  # code points
_SENTENCE_ENDS = "。；！？\n"
_BETWEEN = re.compile(
    r"[》”」]?(?:（[^（）\n]{0,60}）)?(?:已|将|也|即|则|最初)?(?:于|自|从|在)? ?$"
)
_THEN = re.compile("[，、 ]?(?:起|已|才|正式|开始|全面|首次|由国会|获国会|经国会|予以)*")
_LAW_ENDS = ("法", "法律", "条例", "令", "规则", "法案", "法律案", "宪法")
_THIS_LAW = re.compile("[该同本]法(?![律案人院学官治])")
_WHICH = re.compile("了?(?:一部)?(?:作为[^。；]{0,40}的|的)? ?《?$")
_WHICH_REACH = 60  # code points


class Happening(StrEnum):
    """What is said to have happened to a law."""

    PROMULGATED = "promulgated"
    ENACTED = "enacted"
    IN_FORCE = "in_force"
    AMENDED = "amended"


class CitedLaw(NamedTuple):
    """A law where it is named; code points of the name, marks left out.

    ``concepts`` are the ids that the name may mean, none where it is unknown. ``name`` is empty
    where only 该法 stands.
    """

    start: int
    end: int
    name: str
    concepts: tuple[str, ...]


class Numbered(NamedTuple):
    """A law with the number that the text gives for it."""

    law: CitedLaw
    stated: StatedValue
    number: LawNo


class Event(NamedTuple):
    """A law with what happened to it and when; ``start`` to ``end`` holds the date and the verb."""

    law: CitedLaw
    stated: StatedValue
    period: Period
    happening: Happening
    start: int
    end: int


class LawCitations:
    """The laws that a text cites."""

    def __init__(
        self,
        document: ImportedDocument,
        recognitions: Sequence[Recognition],
        statutes: frozenset[str],
        values: Sequence[StatedValue],
    ) -> None:
        """Find the names; ``statutes`` are the ids of the concepts that are laws."""
        self._text = document.text
        self._starts = [block.start for block in document.blocks]
        self._laws = _laws(document, recognitions, statutes)
        self._law_starts = [law.start for law in self._laws]
        self._law_ends = sorted((law.end, number) for number, law in enumerate(self._laws))
        self._values = values

    def numbered(self) -> Iterator[Numbered]:
        """Yield the laws whose number stands beside their name."""
        for stated in self._values:
            if isinstance(stated.value, LawNo):
                law = self._before(stated.start, (_IN_BRACKETS, _IS_NUMBERED))
                law = law or self._behind(stated.end)
                if law is not None:
                    yield Numbered(law, stated, stated.value)

    def events(self) -> Iterator[Event]:
        """Yield what the text says to have happened to laws, and when."""
        for stated in self._values:
            if isinstance(stated.value, Period):
                yield from self._event(stated, stated.value)

    def _event(self, stated: StatedValue, period: Period) -> Iterator[Event]:
        then = _THEN.match(self._text, stated.end)
        verb = _EVENT.match(self._text, then.end() if then else stated.end)
        if verb is None or verb.lastgroup is None:
            return
        happening = Happening(verb.lastgroup)
        if happening is Happening.IN_FORCE and self._speaks_of_amending(stated.start):
            return
        law = self._before(stated.start, (_BETWEEN,)) or self._which(verb.end())
        if law is not None:
            yield Event(law, stated, period, happening, stated.start, verb.end())

    def _speaks_of_amending(self, at: int) -> bool:
        """Tell whether a sentence has spoken of an amendment before a place: that came into force
        on a day of its own.
        """
        before = self._text[max(0, at - _SENTENCE) : at]
        begins = max(before.rfind(mark) for mark in _SENTENCE_ENDS)
        return re.search(_AMENDED, before[begins + 1 :]) is not None

    def _before(self, at: int, ways: Sequence[re.Pattern[str]]) -> CitedLaw | None:
        """Return the law named before a place, if what stands between is one of some ways."""
        place = bisect_right(self._law_ends, (at, len(self._laws))) - 1
        if place < 0:
            return None
        law = self._laws[self._law_ends[place][1]]
        between = self._text[law.end : at]
        if at - law.end > _REACH or not any(way.fullmatch(between) for way in ways):
            return None
        return law if law.name else self._meant(law)

    def _behind(self, at: int) -> CitedLaw | None:
        """Return the law whose name follows its number."""
        place = bisect_left(self._law_starts, at)
        if place < len(self._laws):
            law = self._laws[place]
            if _BEHIND.fullmatch(self._text[at : law.start]):
                return law
        return None

    def _which(self, at: int) -> CitedLaw | None:
        """Return the law whose name follows a verb: 2017 年制定的《…》, 制定了作为…的《…》."""
        for place in range(bisect_left(self._law_starts, at), len(self._laws)):
            law = self._laws[place]
            if law.start - at > _WHICH_REACH:
                break
            if law.name and _WHICH.fullmatch(self._text[at : law.start]):
                return law
        return None

    def _meant(self, this: CitedLaw) -> CitedLaw | None:
        """Return which law 该法 is: the one named last before it in its paragraph."""
        first = self._starts[max(0, bisect_right(self._starts, this.start) - 1)]
        for law in reversed(self._laws[: bisect_left(self._law_starts, this.start)]):
            if law.start < first:
                return None
            if law.name:
                return law
        return None


def _laws(
    document: ImportedDocument, recognitions: Sequence[Recognition], statutes: frozenset[str]
) -> list[CitedLaw]:
    """Return the laws named in a text, in order; of a title in 《》 only the whole counts."""
    found: dict[int, CitedLaw] = {}
    for title in TITLE.finditer(document.text):
        if title[1].endswith(_LAW_ENDS):
            found[title.start(1)] = CitedLaw(*title.span(1), title[1], ())
    inside = Stretches((law.start, law.end) for law in found.values())
    for one in recognitions:
        concepts = tuple(c for c in (one.ambiguous or (one.concept,)) if c in statutes)
        law = found.get(one.start)
        if concepts and law is not None and law.end == one.end:
            found[one.start] = law._replace(concepts=concepts)
        elif concepts and not inside.hold(one.start):
            found[one.start] = CitedLaw(one.start, one.end, one.surface, concepts)
    for this in _THIS_LAW.finditer(document.text):
        found.setdefault(this.start(), CitedLaw(*this.span(), "", ()))
    return sorted(found.values())
