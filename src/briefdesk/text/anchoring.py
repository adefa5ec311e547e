"""Hold a remark to its words: by position, by quote, by block and section (W3C selectors).

Quotes are compared on the loose key of ``text.fold``, so white space, width and script do not
matter. One coordinate system serves body and footnotes.
"""

from bisect import bisect_right

from briefdesk.model.annotation import Anchor, Placement, QuoteSelector
from briefdesk.model.imported import Block, BlockType, ImportedDocument
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.text.fold import fold, loose

CONTEXT = 32  # folded characters kept before and after a quote
MARGIN = 8 * CONTEXT  # code points of source that are folded for them


def anchor(document: ImportedDocument, span: Span) -> Anchor:
    """Describe a place in every way that may help to find it again.

    Raises ``ValueError`` for a span that is empty or not inside the text.
    """
    if not 0 <= span.start < span.end <= len(document.text):
        message = f"no such place: {span.start}–{span.end} of {len(document.text)}"
        raise ValueError(message)
    text = document.text
    exact = text[span.start : span.end]
    block = _block_at(document, span.start)
    return Anchor(
        placement=Placement.PLACED,
        span=span,
        quote=QuoteSelector(
            exact=exact,
            prefix=loose(text[max(0, span.start - MARGIN) : span.start])[-CONTEXT:],
            suffix=loose(text[span.end : span.end + MARGIN])[:CONTEXT],
        ),
        block=block.id if block else "",
        section=_section(document, span.start),
        occurrence=_occurrence(document, span, exact),
    )


def moved(document: ImportedDocument, held: Anchor, span: Span, *, near: bool) -> Anchor:
    """Return an anchor at the place where its words are known to be now; empty: they are gone.

    ``near``: something changed around them, so quote and context are made anew.
    """
    if not len(span):
        return changed(held, placement=Placement.ORPHAN)
    if near:
        return changed(anchor(document, span), placement=held.placement)
    block = _block_at(document, span.start)
    return changed(
        held,
        span=span,
        block=block.id if block else "",
        section=_section(document, span.start),
    )


def find_quote(document: ImportedDocument, quote: str) -> tuple[Span, ...]:
    """Return every place with these words, in text order; none for a quote without words.

    A quote may run over the end of a block into the next one. Places may overlap.
    """
    return places(document.text, quote, overlapping=True)


def places(text: str, words: str, *, overlapping: bool) -> tuple[Span, ...]:
    """Return every place of some words in a text, in order; none for what has no words."""
    key = loose(words)
    folded = fold(text)
    found = []
    at = folded.text.find(key) if key.strip() else -1
    while at >= 0:
        found.append(folded.span(at, at + len(key)))
        at = folded.text.find(key, at + (1 if overlapping else len(key)))
    return tuple(found)


def trimmed(text: str, span: Span) -> Span:
    """Return the span without white space at its ends; empty if there is nothing else."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _occurrence(document: ImportedDocument, span: Span, exact: str) -> int:
    """Count the places with the same folded quote up to this one, from 1."""
    found = find_quote(document, exact)
    return max(1, sum(place.start <= span.start for place in found))


def _block_at(document: ImportedDocument, position: int) -> Block | None:
    """Return the block that holds a position, or the one before the line feed at it."""
    starts = [block.start for block in document.blocks]
    index = bisect_right(starts, position) - 1
    return document.blocks[index] if index >= 0 else None


def _section(document: ImportedDocument, position: int) -> tuple[str, ...]:
    """Return the headings above a position, outermost first, as printed with their numbers."""
    path: list[tuple[int, str]] = []
    for block in document.blocks:
        if block.start > position:
            break
        if block.type is BlockType.FOOTNOTE:
            return ()
        if block.type is BlockType.HEADING:
            while path and path[-1][0] >= block.level:
                path.pop()
            title = document.text[block.start : block.end]
            path.append((block.level, f"{block.number} {title}".strip()))
    return tuple(title for _, title in path)
