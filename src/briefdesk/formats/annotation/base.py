"""The contract of an annotation format."""

from typing import Protocol

from briefdesk.model.annotation import AnnotationFile


class Format(Protocol):
    """Reads one exchange format for what users say about a document."""

    @property
    def name(self) -> str:
        """The name by which the command line asks for the format."""

    def read(self, data: bytes, name: str) -> AnnotationFile:
        """Read a whole file; ``name`` is its name for messages. Raises ``ExchangeError``."""
