"""What every memo format offers."""

from typing import Protocol

from briefdesk.model.memo import Memo, Rendering
from briefdesk.model.progress import Progress


class MemoWriter(Protocol):
    """Turns a memo into the bytes of a file. Same memo, same bytes: no clock, no random number."""

    @property
    def name(self) -> str:
        """The short name of the format."""

    @property
    def suffix(self) -> str:
        """The file name ending with its dot, in lower case."""

    def write(self, memo: Memo, progress: Progress) -> Rendering:
        """Return the file; raises ``MemoError`` when it cannot be made."""
