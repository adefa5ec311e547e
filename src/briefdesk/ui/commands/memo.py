"""The memo: the user's own text and what is handed over."""

from briefdesk.phrases import phrase
from briefdesk.ui.command import Command
from briefdesk.ui.commands.briefing import FILE
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.workspace import Needs, Workspace


def memo(workspace: Workspace) -> None:
    """Write the own text and export the memo."""
    MemoDialog.present(workspace)


COMMANDS = (
    Command(
        id="memo.show",
        label=phrase("commands", "Memo…"),
        hint=phrase("commands", "Write and export the memo"),
        menu=FILE,
        shortcut="Ctrl+E",
        icon="memo",
        needs=Needs.BRIEFING,
        new_group=True,
        run=memo,
    ),
)
