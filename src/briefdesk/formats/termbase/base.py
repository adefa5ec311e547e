"""The contract of a term base format: reading and writing stand together in one file."""

from typing import Protocol

from briefdesk.model.concept import TermBase


class Format(Protocol):
    """Reads and writes one exchange format. The writer is strict, the reader lenient."""

    @property
    def name(self) -> str:
        """The name by which the command line asks for the format."""

    def read(self, data: bytes, name: str) -> TermBase:
        """Read a whole file; ``name`` is its name for messages.

        Raises ``UnreadableFileError`` or one of its kinds, naming the line and the concept.
        """

    def write(self, termbase: TermBase) -> bytes:
        """Write a whole file. Raises ``ExchangeError`` for what the format cannot hold."""
