"""The dates of a briefing."""

from briefdesk.phrases import phrase
from briefdesk.ui.chrome import CHECK
from briefdesk.ui.command import Command
from briefdesk.ui.workspace import Act, Needs, Workspace


def show(workspace: Workspace) -> None:
    """Ask the window for the dates."""
    workspace.asked.emit(Act.MILESTONES)


COMMANDS = (
    Command(
        id="milestones.show",
        label=phrase("commands", "Dates and dead&lines…"),
        hint=phrase("commands", "By when who does what, in the order of the dates"),
        menu=CHECK,
        shortcut="Ctrl+Shift+D",
        needs=Needs.BRIEFING,
        new_group=True,
        run=show,
    ),
)
