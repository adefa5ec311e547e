"""Hold a remark to its words: by position, by quote, by block and section (W3C selectors).

Quotes are compared on the loose key of ``text.fold``, so white space, width and script do not
matter. One coordinate system serves body and footnotes.
"""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import takewhile

from briefdesk.model.annotation import Anchor, Placement, QuoteSelector
from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.text.fold import fold, loose

CONTEXT = 32  # folded characters kept before and after a quote
MARGIN = 8 * CONTEXT  # code points of source that are folded for them


class Surveyor:
    """Describes places of one document, which is folded once."""

    def __init__(self, document: ImportedDocument) -> None:
        """Fold the text of the document."""
        self.document = document
        self.folded = fold(document.text)
        self._starts = [block.start for block in document.blocks]
        self._sections = list(_sections(document))
        self._hits: dict[str, list[int]] = {}

    def anchor(self, span: Span) -> Anchor:
        """Describe a place in every way that may help to find it again.

        Raises ``ValueError`` for a span that is empty or not inside the text.
        """
        text = self.document.text
        if not 0 <= span.start < span.end <= len(text):
            message = f"no such place: {span.start}–{span.end} of {len(text)}"
            raise ValueError(message)
        exact = text[span.start : span.end]
        index = self._block_at(span.start)
        return Anchor(
            placement=Placement.PLACED,
            span=span,
            quote=QuoteSelector(
                exact=exact,
                prefix=loose(text[max(0, span.start - MARGIN) : span.start])[-CONTEXT:],
                suffix=loose(text[span.end : span.end + MARGIN])[:CONTEXT],
            ),
            block=self.document.blocks[index].id if index >= 0 else "",
            section=self._sections[index] if index >= 0 else (),
            occurrence=self._occurrence(span, exact),
        )

    def hits(self, key: str) -> list[int]:
        """Return where a key occurs in the folded text, in order; places may overlap."""
        found = self._hits.get(key)
        if found is None:
            found = self._hits[key] = list(occurrences(self.folded.text, key))
        return found

    def _occurrence(self, span: Span, exact: str) -> int:
        """Count the places with the same folded quote up to this one, from 1."""
        key = loose(exact)
        if not key.strip():
            return 1
        before = (self.folded.span(at, at + len(key)).start <= span.start for at in self.hits(key))
        return max(1, sum(takewhile(bool, before)))

    def _block_at(self, position: int) -> int:
        """Return the index of the block that holds a position, or of the one before the line feed
        at it; -1 before the first.
        """
        return bisect_right(self._starts, position) - 1


def anchor(document: ImportedDocument, span: Span) -> Anchor:
    """Describe one place of a document; raises what ``Surveyor.anchor`` raises."""
    return Surveyor(document).anchor(span)


def moved(survey: Surveyor, held: Anchor, span: Span, *, near: bool) -> Anchor:
    """Return an anchor at the place where its words are known to be now; empty: they are gone.

    ``near``: something changed in or around them, so quote and context are made anew. The quote of
    an anchor on other words stays, so that they can still be compared.
    """
    if not len(span):
        return changed(held, placement=Placement.ORPHAN)
    there = survey.anchor(span)
    if near:
        stands = held.placement is Placement.PLACED
        exact = there.quote.exact if stands else held.quote.exact
        quote = changed(there.quote, exact=exact)
        return changed(there, placement=held.placement, quote=quote)
    return changed(held, span=span, block=there.block, section=there.section)


def find_quote(document: ImportedDocument, quote: str) -> tuple[Span, ...]:
    """Return every place with these words, in text order; none for a quote without words.

    A quote may run over the end of a block into the next one. Places may overlap.
    """
    key = loose(quote)
    folded = fold(document.text)
    found = occurrences(folded.text, key) if key.strip() else ()
    return tuple(folded.span(at, at + len(key)) for at in found)


def occurrences(text: str, words: str) -> Iterator[int]:
    """Yield where some words begin in a text; places may overlap."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def trimmed(text: str, span: Span) -> Span:
    """Return the span without white space at its ends; empty if there is nothing else."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _sections(document: ImportedDocument) -> Iterator[tuple[str, ...]]:
    """Yield for each block the headings above it, outermost first, as printed with their numbers.

    A heading stands under itself; a footnote under none.
    """
    path: list[tuple[int, str]] = []
    for block in document.blocks:
        if block.type is BlockType.HEADING:
            while path and path[-1][0] >= block.level:
                path.pop()
            title = document.text[block.start : block.end]
            path.append((block.level, f"{block.number} {title}".strip()))
        footnote = block.type is BlockType.FOOTNOTE
        yield () if footnote else tuple(title for _, title in path)
