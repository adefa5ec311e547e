"""Where the lines of the file ended, in a text that no longer has them."""

from itertools import pairwise

from briefdesk.model.imported import ImportedDocument

_PAGED = frozenset(["pdf"])


def line_ends(document: ImportedDocument) -> frozenset[int]:
    """Return the positions in the text before which a line of the file began."""
    placed = [span for span in document.spans if span.text_start is not None]
    found = set()
    for before, after in pairwise(placed):
        if after.text_start and "\n" in document.raw[before.raw_end : after.raw_start]:
            found.add(after.text_start)
    return frozenset(found)


def is_extracted(document: ImportedDocument) -> bool:
    """Tell whether blanks may come from how pages were read, not from who wrote the text."""
    return document.file.reader in _PAGED or bool(document.pages or document.furniture)
