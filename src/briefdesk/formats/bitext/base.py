"""What every format of bitexts offers."""

from typing import Protocol

from briefdesk.model.bitext import Bitext
from briefdesk.model.progress import Progress


class BitextWriter(Protocol):
    """Turns a bitext into the bytes of a file. Same bitext, same bytes."""

    @property
    def name(self) -> str:
        """The short name of the format."""

    @property
    def suffix(self) -> str:
        """The file name ending with its dot, in lower case."""

    def count(self, bitext: Bitext) -> int:
        """Return how many of its rows the file holds."""

    def write(self, bitext: Bitext, progress: Progress) -> bytes:
        """Return the file. Raises what ``progress`` raises."""
