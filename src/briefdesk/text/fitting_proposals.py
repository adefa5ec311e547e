"""What is proposed must read well where it goes: nothing is said twice there.

联结分析 is right for 数据联结 and for 联合分析, yet not for both in 数据联结与联合分析; nor does
数据利用 go where 信息的 stands before it. Such places are shown without a proposal.
"""

import re
from collections.abc import Mapping, Sequence

from briefdesk.model.finding import Finding, Place
from briefdesk.model.wire import changed

_JOINED = "[ \u3000]*(?:以及|[与與和及、])[ \u3000]*"
_BEFORE = re.compile(_JOINED + r"\Z")
_BEHIND = re.compile(_JOINED)
_REACH = 8  # characters within which a conjunction and its blanks stand
_LEAST = 2  # characters of a word
_EDGES = frozenset("的与與和及、，。；：！？等（）()《》“”「」\n ")
_HEADS = ("信息", "数据", "资料", "資訊", "數據", "資料")  # which say one thing


def with_fitting_proposals(finding: Finding, text: str) -> Finding:
    """Return a finding without the proposals that do not fit into the text."""
    by_start = {one.start: one.suggestion for one in finding.places}
    by_end = {one.end: one.suggestion for one in finding.places}
    places = tuple(
        changed(one, suggestion="")
        if len(one.suggestion) >= _LEAST
        and (
            _repeats_what_is_before(text, one, by_end)
            or _repeats_what_is_behind(text, one, by_start)
            or _says_its_head_again(text, one)
        )
        else one
        for one in finding.places
    )
    return finding if places == finding.places else changed(finding, places=places)


def _repeats_what_is_before(text: str, place: Place, proposed: Mapping[int, str]) -> bool:
    join = _BEFORE.search(text, max(0, place.start - _REACH), place.start)
    if join is None:
        return False
    at = join.start()
    return (
        proposed.get(at) == place.suggestion
        or text.endswith(place.suggestion, 0, at)
        or any(
            text.endswith(part, 0, at) and _is_edge(text, at - len(part) - 1)
            for part in _beginnings(place)
        )
    )


def _repeats_what_is_behind(text: str, place: Place, proposed: Mapping[int, str]) -> bool:
    join = _BEHIND.match(text, place.end)
    if join is None:
        return False
    at = join.end()
    return (
        proposed.get(at) == place.suggestion
        or text.startswith(place.suggestion, at)
        or any(
            text.startswith(part, at) and _is_edge(text, at + len(part))
            for part in _beginnings(place)
        )
    )


def _beginnings(place: Place) -> Sequence[str]:
    """Return what may be said in short for a proposal, and is not for what is printed: 联结 for
    联结分析.
    """
    words = place.suggestion
    sizes = range(max(_LEAST, -(-len(words) // 2)), len(words))
    return [words[:size] for size in sizes if not place.surface.startswith(words[:size])]


def _is_edge(text: str, at: int) -> bool:
    return not 0 <= at < len(text) or text[at] in _EDGES


def _says_its_head_again(text: str, place: Place) -> bool:
    """Tell whether the words before a place say what a proposal has more than the words there."""
    words, printed = place.suggestion, place.surface
    at = place.start - text.endswith("的", 0, place.start)
    for size in range(_LEAST, len(words)):
        head, rest = words[:size], words[size:]
        alike = _HEADS if head in _HEADS else (head,)
        if text.endswith(alike, 0, at) and not printed.startswith(alike):
            return not set(rest).isdisjoint(printed)
    return False
