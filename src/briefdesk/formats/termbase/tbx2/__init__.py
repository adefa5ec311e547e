"""TermBase eXchange version 2 (martif, ISO 30042:2008), which OmegaT, Weblate and memoQ read.

Written for these programs, not for us: what they have no place for stays behind, namely guards,
reasons, confidence, the status of a concept, further fields and the details of sources. A forbidden
term is deprecated and says what to write instead.
"""

from briefdesk.formats.containers import tbx
from briefdesk.formats.containers.file_names import file_name
from briefdesk.formats.containers.xml_encoding import root_name
from briefdesk.formats.termbase.tbx2.writer import write
from briefdesk.model.concept import TermBase
from briefdesk.model.exchange import ExportedFile, SheetLayout, TermBaseOptions, TermBaseReading
from briefdesk.model.progress import Progress

__all__ = ["TBX_2", "write"]

_ROOT = "martif"


class Tbx2:
    """The format as the registry knows it."""

    name = "tbx2"
    suffix = ".tbx"

    def accepts(self, data: bytes, _name: str) -> bool:
        """Tell whether it is XML whose root is a ``martif`` element."""
        return root_name(data) == _ROOT

    def read(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> TermBaseReading:
        """Read a martif file; raises as ``tbx.read``."""
        return tbx.read(data, name, _ROOT, options, progress)

    def write(
        self, termbase: TermBase, _layout: SheetLayout | None, progress: Progress
    ) -> tuple[ExportedFile, ...]:
        """Write one martif file; see ``writer.write``."""
        return (ExportedFile(file_name(termbase.name, self.suffix), write(termbase, progress)),)


TBX_2 = Tbx2()
