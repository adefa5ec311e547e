"""Files that hold sentences of two languages beside each other."""

from briefdesk.formats.bitext.base import BitextWriter
from briefdesk.formats.bitext.docx import DOCX
from briefdesk.formats.bitext.tmx import TMX
from briefdesk.formats.bitext.xlsx import XLSX

FORMATS: tuple[BitextWriter, ...] = (TMX, DOCX, XLSX)
