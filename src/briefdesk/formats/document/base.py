"""The contract of a document reader."""

from typing import Protocol

from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress


class Reader(Protocol):
    """Reads one format. ``version`` grows whenever the same file may be read differently."""

    @property
    def name(self) -> str:
        """The name under which documents remember who read them."""

    @property
    def version(self) -> int:
        """The version of the reader."""

    def accepts(self, head: bytes, name: str) -> bool:
        """Tell from the first 4,096 bytes, and only then from the name, whether to read a file."""

    def read(
        self, data: bytes, info: FileInfo, options: ReadingOptions, progress: Progress
    ) -> ImportedDocument:
        """Read a whole file.

        ``info`` has name, hash and size; the reader completes it. ``options`` that the format does
        not know are passed over. Raises ``UnreadableFileError`` or
        one of its kinds.
        """
