"""Corrections as tracked changes of a Word file, each with its reason as a comment.

A briefing that is a Word file is changed in a copy of it; of any other one a Word file is made.
"""

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers.word import Copy, trace
from briefdesk.formats.revision.docx.writing import write
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
        info = document.file
        traced = trace(manuscript.file, info.name, info.revisions or "accepted", progress)
        if traced.text != document.raw:
            raise ExchangeError(_OTHER, file=info.name)
        copy = Copy(manuscript.file, info.name)
        asides = write(copy, traced, document.spans, report, progress)
        return RevisionFile(copy.packed(), asides)


DOCX = Docx()
