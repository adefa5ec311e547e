"""Which sentences of a translation and of its original belong together.

Sentences share marks: structure, footnotes, values, recognised concepts, Han characters, Latin
words. Those that share rare ones are anchors; in a band around them dynamic programming finds the
best way through both texts, with omissions and with sentences joined or parted. It is our own:
Gale-Church (nltk, galechurch) knows lengths only and finds none of the omissions of our corpus, at
F1 0.87; hunalign has no wheel and wants a dictionary; vecalign, bertalign and lingtrain-aligner
want models of gigabytes.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.pairing import Link
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.text.alignment.anchors import band, in_order
from briefdesk.text.alignment.programme import best_way
from briefdesk.text.alignment.units import Unit, units
from briefdesk.text.alignment.weighing import Scale, Side, scale_of
from briefdesk.text.sentences import sentences_of

_DECIMALS = 3  # of a likeness

Units = Sequence[Unit]


def align(
    translation: ImportedDocument,
    recognitions: Sequence[Recognition],
    original: ImportedDocument,
    original_recognitions: Sequence[Recognition],
    progress: Progress = unheard,
    *,
    fixed: Sequence[Link] = (),
) -> tuple[Link, ...]:
    """Return the links of all sentences, in the order of the translation.

    What was left out or added is a link with one empty side. ``fixed`` are links that a person
    confirmed: they stay, and no other goes across one, unless its sentences were moved. Raises
    what ``progress`` raises.
    """
    left, right = units(translation, recognitions), units(original, original_recognitions)
    scale = scale_of(left, right)
    cuts = _cuts(left, right, scale, fixed)
    left = _free(left, [span for one in fixed for span in one.translation])
    right = _free(right, [span for one in fixed for span in one.original])
    found = list(fixed)
    for ours, theirs in _between(left, right, cuts):
        found += _links(ours, theirs, scale, progress)
    return tuple(_in_order(found))


def sentence_spans(document: ImportedDocument) -> Iterator[Span]:
    """Yield the sentences of a text as the links name them, in order."""
    for block in document.blocks:
        yield from sentences_of(document.text, block)


def _free(units: Units, taken: list[Span]) -> list[Unit]:
    """Return the sentences of which nothing is in some spans."""
    taken = sorted(taken)
    ends = [one.end for one in taken]

    def is_free(span: Span) -> bool:
        at = bisect_left(ends, span.start + 1)
        return at == len(taken) or not taken[at].overlaps(span)

    return [one for one in units if is_free(one.span)]


def _cuts(left: Units, right: Units, scale: Scale, fixed: Iterable[Link]) -> list[tuple[int, int]]:
    """Return where fixed links begin on both sides, of those that no other goes across."""
    starts = [[one.span.start for one in side] for side in (left, right)]
    known = {}
    for one in fixed:
        if one.translation and one.original:
            begins = one.translation[0].start, one.original[0].start
            pair = bisect_left(starts[0], begins[0]), bisect_left(starts[1], begins[1])
            known[pair] = begins
    return [known[pair] for pair in in_order(left, right, scale, known)]


def _between(
    left: Units, right: Units, cuts: Iterable[tuple[int, int]]
) -> Iterator[tuple[Units, Units]]:
    """Yield the stretches of both texts that lie between the same cuts."""
    starts = [[one.span.start for one in side] for side in (left, right)]
    numbers = [(bisect_left(starts[0], i), bisect_left(starts[1], j)) for i, j in cuts]
    for (i, j), (i_end, j_end) in pairwise([(0, 0), *numbers, (len(left), len(right))]):
        if i < i_end or j < j_end:
            yield left[i:i_end], right[j:j_end]


def _links(left: Units, right: Units, scale: Scale, progress: Progress) -> Iterator[Link]:
    sides = Side(left, scale), Side(right, scale)
    for step in best_way(*sides, scale, band(left, right, scale), progress):
        yield Link(
            tuple(one.span for one in left[step.left : step.left + step.left_count]),
            tuple(one.span for one in right[step.right : step.right + step.right_count]),
            round(step.likeness, _DECIMALS),
        )


def _in_order(links: Iterable[Link]) -> Iterator[Link]:
    """Yield links as the translation has them, each omission behind what is before it there."""
    links = sorted(links, key=lambda one: (one.translation[:1], one.original[:1]))
    here = [one for one in links if one.translation]
    known = sorted(
        (one.original[-1].end, number) for number, one in enumerate(here) if one.original
    )
    behind: dict[int, list[Link]] = {}
    for one in links:
        if not one.translation:
            at = bisect_left(known, (one.original[0].start + 1, -1))
            behind.setdefault(known[at - 1][1] if at else -1, []).append(one)
    yield from behind.get(-1, ())
    for number, one in enumerate(here):
        yield one
        yield from behind.get(number, ())
