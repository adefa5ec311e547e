"""What all texts of a Word file share: its body, its notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefdesk.formats.containers.word.notes import Notes
    from briefdesk.formats.containers.word.numbering import Numbering
    from briefdesk.formats.containers.word.remarks import Remarks
    from briefdesk.formats.containers.word.styles import Styles
    from briefdesk.model.imported import Revisions


@dataclass(slots=True)
class Counts:
    """What was met and not read; each count becomes a warning."""

    foreign: int = 0
    graphics: int = 0
    equations: int = 0
    symbols: int = 0


@dataclass(frozen=True, slots=True)
class File:
    """What all texts of a file share; ``side`` says which side of changes is the text.

    ``traced`` says whether each piece is to know where in the XML it comes from.
    """

    styles: Styles
    numbering: Numbering
    notes: Notes
    remarks: Remarks
    side: Revisions
    counts: Counts
    traced: bool = False
