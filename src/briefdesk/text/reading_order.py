"""What a reader meets first: a footnote is read where its marker stands, not at the end."""

from bisect import bisect_right

from briefdesk.model.imported import BlockType, ImportedDocument

Order = tuple[int, int, int]


class ReadingOrder:
    """Compares places of a document as they are read."""

    def __init__(self, document: ImportedDocument) -> None:
        """Find the markers of all notes."""
        markers: dict[str, int] = {}
        for reference in document.references:
            if reference.footnote is not None:
                markers.setdefault(reference.footnote, reference.offset)
        notes = {
            note.block: markers.get(note.key, len(document.text)) for note in document.footnotes
        }
        self._starts = [block.start for block in document.blocks]
        self._markers = [notes.get(block.id) for block in document.blocks]
        self._headings = [block.type is BlockType.HEADING for block in document.blocks]

    def __call__(self, at: int) -> Order:
        """Return by what places sort: where it is read, whether in a note, where it stands."""
        marker = self._markers[self._block(at)]
        return (at, 0, at) if marker is None else (marker, 1, at)

    def is_note(self, at: int) -> bool:
        """Tell whether a place is in a footnote."""
        return self._markers[self._block(at)] is not None

    def is_heading(self, at: int) -> bool:
        """Tell whether a place is in a heading."""
        return self._headings[self._block(at)]

    def _block(self, at: int) -> int:
        return max(0, bisect_right(self._starts, at) - 1)
