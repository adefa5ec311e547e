"""Words that a text uses again and again and no term base knows.

Candidates are sequences of characters (a word in Latin letters or katakana counts as one) without
grammar in them. Three published measures judge them:

C-value     how often a sequence stands by itself and not within a longer one, times the logarithm
            of its length (K. Frantzi, S. Ananiadou, H. Mima: Automatic recognition of multi-word
            terms, Int. J. on Digital Libraries 3 (2000) 115-130)
cohesion    the pointwise mutual information of its parts at the weakest seam (K. W. Church,
            P. Hanks: Word association norms, Computational Linguistics 16 (1990) 22-29)
freedom     the variety of what stands before and behind it, as entropy (Z. Jin, K. Tanaka-Ishii:
            Unsupervised segmentation of Chinese text by use of branching entropy, COLING/ACL 2006)
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log, log2
from typing import NamedTuple
from unicodedata import normalize

from briefdesk.model.progress import Progress
from briefdesk.model.span import Span
from briefdesk.text.characters import HAN
from briefdesk.text.mining.found import is_short
from briefdesk.text.mining.ground import Ground
from briefdesk.text.mining.words import without_verb

_LEAST = 3  # occurrences
_LONGEST = 12  # tokens; what goes on longer is a phrase
_COHESION = 1.0  # nats: together some three times as often as by chance
_FREEDOM = 0.6  # nats; two neighbours equally often have 0.69
_ENOUGH = 2.0  # nats: more freedom makes no better term
_TOKEN = re.compile(
    rf"[A-Za-zＡ-Ｚａ-ｚ][A-Za-z0-9Ａ-Ｚａ-ｚ０-９&+’'-]*|[ァ-ヺー]+(?:・[ァ-ヺー]+)*|[{HAN}]"
)
_NO_BEGINNING = frozenset("等者性化")
_NO_END = frozenset("等中上下内內后後前时時第各其将將更最被给給")
_MEASURES = frozenset("年月日条條项項款号號次个個种種名家份人届屆")
_EDGE = "\uffff"  # between two tokens that no candidate crosses
_FIRST, _MOST = 0xF0000, 0xFFFE  # the characters that stand for whole words


class Frequent(NamedTuple):
    """A candidate: its places, and how good it is."""

    spans: tuple[Span, ...]
    score: float


class _Tokens(NamedTuple):
    """A text with one character for each token; ``_EDGE`` begins it, ends it and divides it."""

    code: str
    starts: list[int]
    ends: list[int]
    words: dict[str, str]  # by their characters, as they are first written


def frequent(
    ground: Ground, known: Iterable[tuple[int, int]], progress: Progress
) -> list[Frequent]:
    """Return the candidates, the best first.

    ``known`` are places of what is known or proposed already: no candidate is only a part of one,
    and none cuts one. Raises what ``progress`` raises.
    """
    tokens = _tokens(ground)
    places = _repeated(tokens, progress)
    counts = {code: len(at) for code, at in places.items()}
    single = Counter(tokens.code)
    size = len(tokens.code) - single.pop(_EDGE, 0)
    free = _apart(places, _known_tokens(tokens, known))
    chosen = {code: at for code, at in _longest_of_equals(free).items() if _is_term(code, tokens)}
    around = _around(chosen)
    found: list[Frequent] = []
    for code, at in chosen.items():
        before = _entropy(tokens.code[one - 1] for one in at)
        behind = _entropy(tokens.code[one + len(code)] for one in at)
        freedom = min(before, behind, _ENOUGH)
        value = log2(len(code) + 1) * (len(at) - around.get(code, 0.0))
        if freedom < _FREEDOM or value <= 0 or _cohesion(code, counts, single, size) < _COHESION:
            continue
        spans = (Span(tokens.starts[one], tokens.ends[one + len(code) - 1]) for one in at)
        found.append(Frequent(tuple(spans), value * freedom))
    return sorted(found, key=lambda one: (-one.score, one.spans))


def _tokens(ground: Ground) -> _Tokens:
    """Cut the text into tokens."""
    codes: list[str] = [_EDGE]
    starts, ends = [0], [0]
    known: dict[str, str] = {}
    words: dict[str, str] = {}
    text = ground.text

    def add(code: str, start: int, end: int) -> None:
        codes.append(code)
        starts.append(start)
        ends.append(end)

    for first, last in _pieces(ground):
        before = first
        for token in _TOKEN.finditer(text, first, last):
            start, end = token.span()
            code = token.group()
            if code in _MEASURES and text[max(0, start - 2) : start].rstrip()[-1:].isdigit():
                code = _EDGE
            is_word = code != _EDGE and (len(code) > 1 or code < "\u2e80")
            if is_word:
                name = normalize("NFKC", code).casefold()
                if name not in known and len(known) < _MOST:
                    known[name] = chr(_FIRST + len(known))
                    words[known[name]] = code
                code = known.get(name, _EDGE)
            gap = text[before:start]
            spaced = gap.isspace() and (is_word or codes[-1] >= chr(_FIRST))
            if gap and not spaced and codes[-1] != _EDGE:
                add(_EDGE, before, start)
            add(code, start, end)
            before = end
        if codes[-1] != _EDGE:
            add(_EDGE, last, last)
    return _Tokens("".join(codes), starts, ends, words)


def _pieces(ground: Ground) -> Iterator[tuple[int, int]]:
    """Yield the stretches of the text without grammar and addresses."""
    for block in ground.blocks:
        at = block.start
        stops = list(ground.addresses(block.start, block.end))
        if ground.lang.startswith("zh"):
            stops += ground.breaks(block.start, block.end)
        for first, last in sorted(stops):
            if at < first:
                yield at, first
            at = max(at, last)
        if at < block.end:
            yield at, block.end


def _repeated(tokens: _Tokens, progress: Progress) -> dict[str, list[int]]:
    """Return the places of every sequence that is there often enough, by its code.

    Only what begins and ends with shorter ones that are can be.
    """
    code = tokens.code
    found: dict[str, list[int]] = {}
    beginnings = [at for at, char in enumerate(code) if char != _EDGE]
    for size in range(1, _LONGEST + 1):
        progress(size - 1, _LONGEST)
        places: dict[str, list[int]] = defaultdict(list)
        for at in beginnings:
            places[code[at : at + size]].append(at)
        often = {name: at for name, at in places.items() if len(at) >= _LEAST}
        found |= {name: at for name, at in often.items() if size > 1 or name in tokens.words}
        going = {one for at in often.values() for one in at}
        beginnings = [at for at in beginnings if at in going and at + 1 in going]
    return found


def _known_tokens(
    tokens: _Tokens, known: Iterable[tuple[int, int]]
) -> list[tuple[int, int] | None]:
    """Return for each token the first and the last one of the known term that it is part of."""
    held: list[tuple[int, int] | None] = [None] * len(tokens.code)
    for start, end in sorted(set(known), key=lambda one: one[1] - one[0]):
        first = bisect_left(tokens.starts, start)
        while first < len(held) and tokens.code[first] == _EDGE:
            first += 1
        last = bisect_left(tokens.starts, end) - 1
        while last > first and tokens.code[last] == _EDGE:
            last -= 1
        if first <= last:  # a longer one takes the place of a shorter
            held[first : last + 1] = [(first, last)] * (last + 1 - first)
    return held


def _apart(
    places: Mapping[str, list[int]], held: Sequence[tuple[int, int] | None]
) -> dict[str, list[int]]:
    """Return the places where a sequence neither is in a known term nor cuts one."""
    free: dict[str, list[int]] = {}
    for code, at in places.items():
        more = len(code) - 1
        left = []
        for one in at:
            first, last = held[one], held[one + more]
            if (first is None or (first[0] == one and first[1] < one + more)) and (
                last is None or (last[1] == one + more and last[0] > one)
            ):
                left.append(one)
        if len(left) >= _LEAST:
            free[code] = left
    return free


def _longest_of_equals(free: Mapping[str, list[int]]) -> dict[str, list[int]]:
    """Leave out what is nowhere but in one longer sequence, and what is too long for a term."""
    inner = {
        part
        for code, at in free.items()
        for part in (code[:-1], code[1:])
        if len(free.get(part, ())) == len(at)
    }
    return {c: at for c, at in free.items() if c not in inner and len(c) < _LONGEST}


def _is_term(code: str, tokens: _Tokens) -> bool:
    """Tell whether a sequence begins, ends and is long enough as a term."""
    words = [char for char in code if char in tokens.words]
    if len(words) == len(code):
        name = tokens.words[code] if len(code) == 1 else ""
        return len(code) > 1 or is_short(name) or (name[:1] > "\u2e80" and len(name) >= 4)
    return (
        (len(code) >= 3 or bool(words))
        and code[0] not in _NO_BEGINNING
        and code[-1] not in _NO_END
        and without_verb(code) == code
    )


def _around(chosen: Mapping[str, list[int]]) -> dict[str, float]:
    """Return how often a candidate is within longer ones, on average of those."""
    sums: dict[str, list[int]] = defaultdict(list)
    for code, at in chosen.items():
        parts = {
            code[start:end]
            for start in range(len(code))
            for end in range(start + 1, len(code) + 1)
            if end - start < len(code)
        }
        for part in parts & chosen.keys():
            sums[part].append(len(at))
    return {code: sum(found) / len(found) for code, found in sums.items()}


def _cohesion(code: str, counts: Mapping[str, int], single: Mapping[str, int], size: int) -> float:
    """Return the mutual information, in nats, of a sequence at its weakest seam."""

    def often(part: str) -> int:
        return single[part] if len(part) == 1 else counts[part]

    return min(
        (
            log(counts[code] * size / (often(code[:seam]) * often(code[seam:])))
            for seam in range(1, len(code))
        ),
        default=_COHESION,
    )


def _entropy(neighbours: Iterable[str]) -> float:
    """Return the entropy, in nats; every edge is a neighbour of its own."""
    counts = Counter(neighbours)
    edges = counts.pop(_EDGE, 0)
    total = edges + sum(counts.values())
    shares = [count / total for count in counts.values()] + [1 / total] * edges
    return -sum(share * log(share) for share in shares)
