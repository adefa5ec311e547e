"""The tracked changes that cover a place of the text, and whether it is in the text at all."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefdesk.formats.containers.word.vocabulary import W
from briefdesk.model.imported import RemarkKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

    from briefdesk.formats.containers.word.remarks import Remarks
    from briefdesk.model.imported import Revisions

    Covering = tuple[tuple[RemarkKind, str], ...]  # kind and token

INSERTIONS = ("ins", "moveTo")
DELETIONS = ("del", "moveFrom")
_KINDS = {
    **dict.fromkeys((*INSERTIONS, "cellIns"), RemarkKind.INSERTION),
    **dict.fromkeys((*DELETIONS, "cellDel"), RemarkKind.DELETION),
}


class Changes:
    """The changes around the place that is being read, the outermost first."""

    def __init__(self, remarks: Remarks, side: Revisions) -> None:
        """Read the ``side`` of the changes: accepted, original, or shown for both."""
        self._remarks = remarks
        self._side = side
        self.now: Covering = ()

    @property
    def tokens(self) -> tuple[str, ...]:
        """The tokens of the changes."""
        return tuple(token for _, token in self.now)

    @property
    def are_in_text(self) -> bool:
        """Whether words with these changes are in the text."""
        return self._keep(kind for kind, _ in self.now)

    @contextmanager
    def covering(self, changes: Covering) -> Iterator[None]:
        """Read something that more changes cover: a run, a row, a text box."""
        before = self.now
        self.now = tuple(dict.fromkeys((*before, *changes)))
        try:
            yield
        finally:
            self.now = before

    def told_by(self, properties: etree._Element | None) -> Covering:
        """Return the changes that the properties of a paragraph's end, a row or a cell tell of."""
        return tuple((kind, self._remarks.change(kind, e)) for kind, e in _told(properties))

    def would_keep(self, properties: etree._Element | None) -> bool:
        """Tell whether a row with these properties is in the text."""
        return self._keep([*(kind for kind, _ in _told(properties)), *(k for k, _ in self.now)])

    def _keep(self, kinds: Iterable[RemarkKind]) -> bool:
        if self._side == "shown":
            return True
        gone = RemarkKind.INSERTION if self._side == "original" else RemarkKind.DELETION
        return gone not in kinds


def _told(properties: etree._Element | None) -> Iterator[tuple[RemarkKind, etree._Element]]:
    """Yield kind and element of the changes that properties tell of."""
    for name, kind in _KINDS.items():
        element = None if properties is None else properties.find(W + name)
        if element is not None:
            yield kind, element
