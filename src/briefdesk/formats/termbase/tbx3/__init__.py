"""TermBase eXchange version 3 (ISO 30042:2019), dialect TBX-Linguist in DCA style.

What no public dialect holds (guards, status of the concept, reasons, confidence, provenance of a
reading …) travels in notes with a fixed prefix; see ``vocabulary``.
"""

from briefdesk.formats.termbase.tbx3.reader import read
from briefdesk.formats.termbase.tbx3.writer import canonical, write
from briefdesk.model.concept import TermBase
from briefdesk.model.exchange import (
    ExportedFile,
    SheetLayout,
    TermBaseOptions,
    TermBaseReading,
)
from briefdesk.model.progress import Progress

__all__ = ["TBX_LINGUIST", "canonical", "read", "write"]

_HEAD = 4096  # bytes in which the root element begins


class TbxLinguist:
    """The format as the registry knows it."""

    name = "tbx-linguist"
    suffix = ".tbx"

    def accepts(self, data: bytes, name: str) -> bool:
        """Tell whether it is XML whose root is a ``tbx`` element."""
        return b"<tbx" in data[:_HEAD] or name.lower().endswith(".tbx")

    def read(
        self, data: bytes, name: str, _options: TermBaseOptions, progress: Progress
    ) -> TermBaseReading:
        """Read a TBX v3 file in DCA style; see ``reader.read``."""
        progress(0, 0)
        return TermBaseReading(read(data, name))

    def write(
        self, termbase: TermBase, _layout: SheetLayout | None, progress: Progress
    ) -> tuple[ExportedFile, ...]:
        """Write a TBX-Linguist file; see ``writer.write``."""
        progress(0, 0)
        return (ExportedFile(termbase.name + self.suffix, write(termbase)),)


TBX_LINGUIST = TbxLinguist()
