"""The terms of a document, block by block."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from briefdesk.model.imported import Block, ImportedDocument
from briefdesk.model.recognition import Recognition


def by_block(
    document: ImportedDocument, recognitions: Sequence[Recognition]
) -> Iterator[tuple[Block, Sequence[Recognition]]]:
    """Yield every block with the terms seen in it; all are in the order of the text."""
    at = 0
    for block in document.blocks:
        end = bisect_left(recognitions, block.end, at, key=attrgetter("start"))
        yield block, recognitions[at:end]
        at = end
