"""The memo: the user's own text and what is handed over."""

from briefdesk.phrases import phrase
from briefdesk.ui.chrome import FILE, MEMO
from briefdesk.ui.command import Command
from briefdesk.ui.memo.dialog import MemoDialog
from briefdesk.ui.workspace import Needs, Workspace


def memo(workspace: Workspace) -> None:
    """Write the own text and export the memo."""
    MemoDialog.present(workspace)


COMMANDS = (
    Command(
        id=MEMO.id,
        label=MEMO.label,
        hint=phrase("commands", "Write and export the memo"),
        menu=FILE,
        shortcut="Ctrl+E",
        icon=MEMO.icon,
        needs=Needs.BRIEFING,
        new_group=True,
        run=memo,
    ),
)
