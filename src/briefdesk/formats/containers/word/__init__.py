"""Word files (ECMA-376, Transitional and Strict), read from their XML: no library reads notes."""

from briefdesk.formats.containers.word.copying import Copy
from briefdesk.formats.containers.word.package import OLE_MAGIC, ZIP_MAGIC
from briefdesk.formats.containers.word.reading import MEDIA_TYPE, read
from briefdesk.formats.containers.word.tracing import trace

__all__ = ["MEDIA_TYPE", "OLE_MAGIC", "ZIP_MAGIC", "Copy", "read", "trace"]
