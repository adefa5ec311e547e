"""Short forms that a text declares: （以下简称“X”）, （以下「X」という。）, (hereinafter “X”)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefdesk.model.candidate import Evidence
from briefdesk.model.concept import Confidence
from briefdesk.text.characters import HAN, KANA
from briefdesk.text.mining.found import Found, named, proposed
from briefdesk.text.mining.ground import Ground, Place
from briefdesk.text.mining.heads import Said, head_before
from briefdesk.text.mining.titles import kind_of

_NAME = '[“「『‘"](?P<quoted>[^“”「」『』‘’"\n]{1,40})[”」』’"]'
_BARE = rf"(?P<bare>[{HAN}{KANA}A-Za-z0-9 ]{{2,16}})(?=[）)，,；;])"
_CALLED = "(?P<verb>简称|簡稱|统称|統稱|合称|合稱|称|稱)"
_DECLARED = (
    re.compile(
        rf"(?:(?:以下|下文|后文|後文|下)(?:均|皆)?{_CALLED}|(?<=[（(，,；;])(?P<alone>简称|簡稱))"
        rf"(?:为|為|作)?[：:]?\s*(?:{_NAME}|{_BARE})"
    ),
    re.compile(
        rf"以下[、,]?(?:この.{{1,8}}において)?\s*{_NAME}と(?P<verb>いう|称する|総称する|略称する|略す)"
    ),
    re.compile(
        rf"hereinafter,?(?: (?P<verb>(?:collectively )?(?:referred to as|called)))?:?"
        rf" (?:the )?{_NAME}",
        re.IGNORECASE,
    ),
)
_AGAIN = re.compile(f"\\s*(?:或|、|和|与|及|又は|or)\\s*{_NAME}")
_OF_MANY = re.compile("[统統合]|総|collectively")
_REACH = 120  # code points from the bracket to the declaration in it


class Declaration(NamedTuple):
    """Where a text declares short forms, each with its place; code points.

    ``long`` is the name that they are for, None where that cannot be told, or where they stand for
    several things together (以下统称).
    """

    start: int
    end: int
    long: Place | None
    shorts: tuple[tuple[int, int], ...]


def declarations(ground: Ground) -> Iterator[Declaration]:
    """Yield the declarations of a text, those of one form after those of another."""
    for form in _DECLARED:
        for found in form.finditer(ground.text):
            which = "quoted" if found["quoted"] else "bare"
            shorts = [found.span(which)]
            while again := _AGAIN.match(ground.text, shorts[-1][1] + 1):
                shorts.append(again.span("quoted"))
            verb = found["verb"] or ""
            long = None if _OF_MANY.search(verb) else _long_form(ground, found.start())
            yield Declaration(found.start(), shorts[-1][1], long, tuple(shorts))


def declared(ground: Ground) -> Iterator[Found]:
    """Yield the short forms with the names that they are for, where those can be told."""
    for one in declarations(ground):
        yield from _pairs(ground, one.long, one.shorts)


def _pairs(
    ground: Ground, long: Place | None, shorts: tuple[tuple[int, int], ...]
) -> Iterator[Found]:
    if long is None:
        for span in shorts:
            place = Place(*span, Confidence.SURE)
            yield Found(place, named(ground, place, ()), Evidence.SHORT_FORM)
        return
    name = ground.text[long.start : long.end]
    names = [ground.text[slice(*span)] for span in shorts]
    if long.confidence is not Confidence.SURE and not _is_within(names[0], name):
        long = long._replace(confidence=Confidence.UNSURE)
    others = [proposed(ground, one, "short") for one in names]
    yield Found(long, named(ground, long, others), Evidence.SHORT_FORM, kind_of(name))


def _long_form(ground: Ground, at: int) -> Place | None:
    """Return what is declared at a place to have a short form: what stands before its bracket, or
    before the comma.
    """
    text = ground.text
    first = max(ground.block(at).start, at - _REACH)
    depth = 0
    for place in range(at - 1, first - 1, -1):
        depth += (text[place] in "）)") - (text[place] in "（(")
        if depth < 0:
            return head_before(ground, place, Said())
    before = text[first:at].rstrip("，,、；; ")
    return head_before(ground, first + len(before), Said()) if before else None


def _is_within(short: str, name: str) -> bool:
    """Tell whether a short form is made of characters of a name, in their order."""
    left = iter(name)
    return all(char in left for char in short if not char.isspace())
