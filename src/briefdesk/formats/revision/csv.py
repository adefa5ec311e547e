"""Corrections as CSV."""

from briefdesk.formats.containers import delimited
from briefdesk.formats.containers.revision_table import rows
from briefdesk.model.progress import Progress
from briefdesk.model.revision_report import Manuscript, RevisionFile, RevisionReport


class Csv:
    """The format as the registry knows it."""

    name = "csv"
    suffix = ".csv"
    needs_manuscript = False

    def write(
        self, report: RevisionReport, manuscript: Manuscript | None, progress: Progress
    ) -> RevisionFile:
        """Return the table as Excel expects it; no cell is taken for a formula."""
        del manuscript
        progress(0, 0)
        table = (tuple(map(delimited.disarmed, row)) for row in rows(report))
        return RevisionFile(delimited.write(table))


CSV = Csv()
