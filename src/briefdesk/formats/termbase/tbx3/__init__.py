"""TermBase eXchange version 3 (ISO 30042:2019).

Any dialect is read, in DCA and DCT style. Two are written: TBX-Linguist, which alone has readings,
and TBX-Basic, which more programs know. Both carry all of a term base: what a dialect has no
category for travels in notes with a fixed prefix.
"""

from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers import tbx
from briefdesk.formats.containers.file_names import file_name
from briefdesk.formats.containers.tbx import canonical, refuse_bad
from briefdesk.formats.containers.xml_encoding import root_name
from briefdesk.formats.termbase.tbx3.domains import by_domain
from briefdesk.formats.termbase.tbx3.writer import BASIC, LINGUIST, write
from briefdesk.model.concept import TermBase
from briefdesk.model.exchange import (
    AS_GUESSED,
    ExportedFile,
    SheetLayout,
    TermBaseOptions,
    TermBaseReading,
)
from briefdesk.model.progress import Progress, part_of, unheard
from briefdesk.phrases import phrase

__all__ = ["TBX_BASIC", "TBX_LINGUIST", "canonical", "read", "write"]

_ROOT = "tbx"
_NOT_WHOLE = phrase("errors", "“{file}” is no term base of ours: {reason}")


def read(data: bytes, name: str) -> TermBase:
    """Return the term base of a file of which all must be kept, as of one that we wrote.

    Raises ``DamagedFileError`` with the first entry of the report, if there is any, and else as
    ``TbxLinguist.read``.
    """
    reading = TBX_LINGUIST.read(data, name, AS_GUESSED, unheard)
    for entry in reading.report:
        raise DamagedFileError(_NOT_WHOLE, file=name, reason=entry.message)
    return reading.termbase


class TbxLinguist:
    """The format as the registry knows it."""

    name = "tbx-linguist"
    suffix = ""

    def accepts(self, data: bytes, name: str) -> bool:
        """Tell whether it is XML whose root is a ``tbx`` element."""
        root = root_name(data)
        return root == _ROOT or (not root and name.lower().endswith(".tbx"))

    def read(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> TermBaseReading:
        """Read a TBX v3 file; raises as ``tbx.read``."""
        return tbx.read(data, name, _ROOT, options, progress)

    def write(
        self, termbase: TermBase, _layout: SheetLayout | None, progress: Progress
    ) -> tuple[ExportedFile, ...]:
        """Write a file for each domain, where there are several; see ``writer.write``."""
        refuse_bad(termbase)  # an id may be used twice in two files
        parts = by_domain(termbase)
        return tuple(
            ExportedFile(name, write(part, LINGUIST, part_of(progress, number, len(parts))))
            for number, (name, part) in enumerate(parts.items())
        )


class TbxBasic:
    """TBX-Basic, one file; the reader of TBX-Linguist reads it."""

    name = "tbx-basic"
    suffix = ".tbx"

    def write(
        self, termbase: TermBase, _layout: SheetLayout | None, progress: Progress
    ) -> tuple[ExportedFile, ...]:
        """Write a TBX-Basic file; see ``writer.write``."""
        data = write(termbase, BASIC, progress)
        return (ExportedFile(file_name(termbase.name, self.suffix), data),)


TBX_LINGUIST = TbxLinguist()
TBX_BASIC = TbxBasic()
