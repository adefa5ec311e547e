"""Corrections as tracked changes of a Word file, each with its reason as a comment.

A briefing that is a Word file is changed in a copy of it; of any other one a Word file is made.
"""

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers.word import MEDIA_TYPE, Copy, Traced, trace
from briefdesk.formats.revision.docx.briefing import made_of
from briefdesk.formats.revision.docx.writing import write
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.progress import Progress
from briefdesk.model.revision_report import Manuscript, RevisionFile, RevisionReport
from briefdesk.phrases import phrase

_OTHER = phrase(
    "errors",
    "“{file}” was imported by another version of BriefDesk, which read its text differently: import"
    " it again as a new draft, then export the corrections.",
)


class Docx:
    """The format as the registry knows it."""

    name = "docx"
    suffix = ".docx"
    needs_manuscript = True

    def write(
        self, report: RevisionReport, manuscript: Manuscript | None, progress: Progress
    ) -> RevisionFile:
        """Return the briefing with its corrections.

        Raises ``ValueError`` without a manuscript, ``ExchangeError`` where the file does not say
        what was read from it, and what the reader of Word files raises.
        """
        if manuscript is None:
            raise ValueError(self.name)
        document = manuscript.document
        if document.file.media_type == MEDIA_TYPE:
            data = manuscript.file
            traced, spans = _traced(document, data, progress), document.spans
        else:
            data, traced, spans = made_of(document)
        copy = Copy(data, document.file.name)
        asides = write(copy, traced, spans, report, progress)
        return RevisionFile(copy.packed(), asides)


def _traced(document: ImportedDocument, data: bytes, progress: Progress) -> Traced:
    """Return the text of a Word file over its XML; it must be what the briefing was made of."""
    info = document.file
    traced = trace(data, info.name, info.revisions or "accepted", progress)
    if traced.text != document.raw:
        raise ExchangeError(_OTHER, file=info.name)
    return traced


DOCX = Docx()
