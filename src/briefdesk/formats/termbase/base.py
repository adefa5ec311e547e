"""The contracts of a term base format: reading and writing stand together in one file or folder.

The writer is strict, the reader lenient: what it kept and what it reported is the whole file.
"""

from typing import Protocol, runtime_checkable

from briefdesk.model.concept import TermBase
from briefdesk.model.exchange import (
    ExportedFile,
    SheetLayout,
    SheetPreview,
    TermBaseOptions,
    TermBaseReading,
)
from briefdesk.model.progress import Progress


class Reader(Protocol):
    """Reads one exchange format."""

    @property
    def name(self) -> str:
        """The name by which the command line and the registry know the format."""

    def accepts(self, data: bytes, name: str) -> bool:
        """Tell from the content of a whole file, and only then from its name, whether to read it.

        Looks at the beginning only; costs the same for every size.
        """

    def read(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> TermBaseReading:
        """Read a whole file; ``name`` is its name for messages.

        Raises ``UnreadableFileError`` or one of its kinds, naming the line and the concept, and
        what ``progress`` raises.
        """


@runtime_checkable
class SheetReader(Reader, Protocol):
    """Reads a format in which every office has its own columns or fields."""

    def preview(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> SheetPreview:
        """Return what a person needs to say how the file is to be read; raises as ``read``."""


class Writer(Protocol):
    """Writes one exchange format."""

    @property
    def name(self) -> str:
        """The name by which the command line and the registry know the format."""

    @property
    def suffix(self) -> str:
        """The ending of a file with its dot; empty where an export is a folder of files."""

    def write(
        self, termbase: TermBase, layout: SheetLayout | None, progress: Progress
    ) -> tuple[ExportedFile, ...]:
        """Write a whole term base; equal ones give equal bytes. ``layout`` is for sheets only.

        Raises ``ExchangeError`` for what the format cannot hold, and what ``progress`` raises.
        """
