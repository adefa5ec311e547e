"""Word files (ECMA-376, Transitional and Strict): read, copied with changes, made anew.

All from their XML: no library reads notes or writes tracked changes.
"""

from briefdesk.formats.containers.word.copying import Copy
from briefdesk.formats.containers.word.faces import FACES, LATIN, Face
from briefdesk.formats.containers.word.making import footer, packed
from briefdesk.formats.containers.word.package import OLE_MAGIC, ZIP_MAGIC
from briefdesk.formats.containers.word.reading import MEDIA_TYPE, read
from briefdesk.formats.containers.word.tracing import Traced, trace

__all__ = [
    "FACES", "LATIN", "MEDIA_TYPE", "OLE_MAGIC", "ZIP_MAGIC", "Copy", "Face", "Traced", "footer",
    "packed", "read", "trace",
]  # fmt: skip
