"""Which sentences of a translation and of its original belong together."""

from collections.abc import Iterator, Sequence

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.pairing import Link
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.recognition import Recognition
from briefdesk.text.alignment.programme import best_way
from briefdesk.model.span import Span
from briefdesk.text.alignment.units import spans_in, units
from briefdesk.text.alignment.weighing import Side, weights


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
    confirmed: they stay, and the others go around them. Raises what ``progress`` raises.
    """
    left, right = units(translation, recognitions), units(original, original_recognitions)
    known = weights(left, right)
    sides = Side(left, known), Side(right, known)
    band = [(0, len(right))] * (len(left) + 1)
    way = best_way(*sides, band, progress)
    return tuple(
        Link(
            tuple(one.span for one in left[step.left : step.left + step.left_count]),
            tuple(one.span for one in right[step.right : step.right + step.right_count]),
            round(step.likeness, 3),
        )
        for step in way
    )


def sentence_spans(document: ImportedDocument) -> Iterator[Span]:
    """Yield the sentences of a text as the links name them, in order."""
    for block in document.blocks:
        yield from spans_in(document.text, block)
