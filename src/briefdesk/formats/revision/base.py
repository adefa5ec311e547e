"""The contract of a format for corrections that leave."""

from typing import Protocol

from briefdesk.model.progress import Progress
from briefdesk.model.revision_report import Manuscript, RevisionFile, RevisionReport


class RevisionWriter(Protocol):
    """Turns the corrections of a briefing into a file; same report, same bytes."""

    @property
    def name(self) -> str:
        """The name by which the command line asks for the format."""

    @property
    def suffix(self) -> str:
        """The file name ending with its dot, in lower case."""

    @property
    def needs_manuscript(self) -> bool:
        """Whether it writes into the briefing; if not, the manuscript given is None."""

    def write(
        self, report: RevisionReport, manuscript: Manuscript | None, progress: Progress
    ) -> RevisionFile:
        """Return the file; raises ``ExchangeError`` when it cannot be made."""
