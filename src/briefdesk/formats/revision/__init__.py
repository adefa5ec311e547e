"""The formats in which corrections leave: tables, and tracked changes."""

from briefdesk.formats.revision.base import RevisionWriter
from briefdesk.formats.revision.csv import CSV
from briefdesk.formats.revision.docx import DOCX
from briefdesk.formats.revision.xlsx import XLSX

FORMATS: tuple[RevisionWriter, ...] = (CSV, XLSX, DOCX)
