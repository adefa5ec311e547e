"""The formats in which corrections leave: tables, and tracked changes."""

from briefdesk.formats.revision.base import RevisionWriter

FORMATS: tuple[RevisionWriter, ...] = ()
