"""TMX 1.4b, Translation Memory eXchange: read only, for a glossary is no translation memory.

Short units become draft concepts, sentences become contexts of their terms.
"""

from briefdesk.formats.containers.xml_encoding import root_name
from briefdesk.formats.termbase.tmx.reading import read
from briefdesk.model.exchange import TermBaseOptions, TermBaseReading
from briefdesk.model.progress import Progress

__all__ = ["TMX"]


class Tmx:
    """The format as the registry knows it."""

    name = "tmx"

    def accepts(self, data: bytes, name: str) -> bool:
        """Tell whether it is XML whose root is a ``tmx`` element."""
        root = root_name(data)
        return root == "tmx" or (not root and name.lower().endswith(".tmx"))

    def read(
        self, data: bytes, name: str, options: TermBaseOptions, progress: Progress
    ) -> TermBaseReading:
        """Read a TMX file; see ``reading.read``."""
        return read(data, name, options, progress)


TMX = Tmx()
