"""TermBase eXchange version 3 (ISO 30042:2019), dialect TBX-Linguist in DCA style.

What no public dialect holds (guards, status of the concept, reasons, confidence, provenance of a
reading …) travels in notes with a fixed prefix; see ``vocabulary``.
"""

from briefdesk.formats.termbase.tbx3.reader import read
from briefdesk.formats.termbase.tbx3.writer import canonical, write
from briefdesk.model.concept import TermBase

__all__ = ["TBX_LINGUIST", "canonical", "read", "write"]


class TbxLinguist:
    """The format as the registry knows it."""

    name = "tbx-linguist"

    def read(self, data: bytes, name: str) -> TermBase:
        """Read a TBX v3 file in DCA style; see ``reader.read``."""
        return read(data, name)

    def write(self, termbase: TermBase) -> bytes:
        """Write a TBX-Linguist file; see ``writer.write``."""
        return write(termbase)


TBX_LINGUIST = TbxLinguist()
