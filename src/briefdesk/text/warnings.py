"""The warnings that more than one reader gives; spans are code points of the document's text."""

from briefdesk.model import imported
from briefdesk.model.imported import Block
from briefdesk.phrases import phrase

_NO_NOTE = phrase("warnings", "No footnote was found for the marker {label}.")
_NO_MARKER = phrase("warnings", "No marker was found for footnote {label}.")
_GUESSED = phrase("warnings", "“{heading}” was taken for a heading by its look.")
_CUT = phrase("warnings", "A block longer than 20,000 characters was cut.")


def marker_without_note(
    label: str, *, page: int | None = None, span: tuple[int, int] | None = None
) -> imported.ImportWarning:
    """Return the warning that no footnote answers a marker."""
    return imported.warning("marker_without_note", _NO_NOTE, page=page, span=span, label=label)


def note_without_marker(
    key: str, label: str, span: tuple[int, int], page: int | None = None
) -> imported.ImportWarning:
    """Return the warning that nothing cites the footnote with this key, whose block is ``span``."""
    return imported.warning(
        "note_without_marker", _NO_MARKER, page=page, span=span, subject=key, label=label
    )


def block_cut(
    *, page: int | None = None, span: tuple[int, int] | None = None
) -> imported.ImportWarning:
    """Return the warning that a block became several, as it was too long."""
    return imported.warning("block_cut", _CUT, page=page, span=span)


def guessed_heading(block: Block, heading: str) -> imported.ImportWarning:
    """Return the warning that a block is a heading by its look only; ``heading`` is its text."""
    span = (block.start, block.end)
    return imported.warning(
        "guessed_heading", _GUESSED, page=block.page, span=span, subject=block.id, heading=heading
    )
