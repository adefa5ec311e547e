"""Briefings and matters: open, correct, move, remove."""

from functools import partial

from briefdesk.model.changes import Changes
from briefdesk.phrases import phrase
from briefdesk.services import opening
from briefdesk.ui.chrome import EDIT, FILE, OPEN, REDO, UNDO
from briefdesk.ui.command import Command
from briefdesk.ui.commands.reverting import redo, undo
from briefdesk.ui.library.bin import BinDialog
from briefdesk.ui.library.forms import MatterForm, MoveForm, RenameForm, TitleBlockForm
from briefdesk.ui.say import say
from briefdesk.ui.workspace import Act, Needs, Workspace

_UNDO_WHAT = phrase("commands", "&Undo: {action}")
_REDO_WHAT = phrase("commands", "&Redo: {action}")
_REMOVED = phrase("messages", "“{title}” was moved to the bin. Ctrl+Z brings it back.")


def open_files(workspace: Workspace) -> None:
    """Ask for files and import them."""
    workspace.asked.emit(Act.OPEN_FILES)


def reread(workspace: Workspace) -> None:
    """Read the file of the briefing again, with all comments kept."""
    workspace.reread()


def rename(workspace: Workspace) -> None:
    """Ask for another title in the library list."""
    RenameForm(workspace).open()


def edit_title_block(workspace: Workspace) -> None:
    """Correct title, number, date, authors, translators and issuer."""
    TitleBlockForm(workspace).open()


def move(workspace: Workspace) -> None:
    """Move the briefing to another matter."""
    MoveForm(workspace).open()


def new_matter(workspace: Workspace) -> None:
    """Add a matter and switch to it."""
    MatterForm(workspace, None).open()


def edit_matter(workspace: Workspace) -> None:
    """Correct client, number and name of the current matter."""
    MatterForm(workspace, workspace.matter_id).open()


def remove(workspace: Workspace) -> None:
    """Put the briefing into the bin."""
    shown = workspace.shown
    if shown is None:
        return

    def done(_changes: Changes) -> None:
        workspace.message.emit(say(_REMOVED, title=shown.briefing.meta.title))

    workspace.tasks.change(partial(opening.remove, briefing_id=shown.briefing.id), done)


def show_bin(workspace: Workspace) -> None:
    """List removed briefings and restore them."""
    BinDialog(workspace).open()


def close(workspace: Workspace) -> None:
    """Close the window."""
    workspace.asked.emit(Act.CLOSE_WINDOW)


def _undo_now(workspace: Workspace) -> str:
    if workspace.undo_label is None:
        return say(UNDO.label)
    return say(_UNDO_WHAT, action=say(workspace.undo_label))


def _redo_now(workspace: Workspace) -> str:
    if workspace.redo_label is None:
        return say(REDO.label)
    return say(_REDO_WHAT, action=say(workspace.redo_label))


COMMANDS = (
    Command(
        id=OPEN.id,
        label=OPEN.label,
        hint=phrase("commands", "Open briefings"),
        menu=FILE,
        shortcut="Ctrl+O",
        icon=OPEN.icon,
        run=open_files,
    ),
    Command(
        id="briefing.reread",
        label=phrase("commands", "Re-&read the file"),
        hint=phrase("commands", "Re-read the file as a new draft"),
        menu=FILE,
        shortcut="F5",
        icon="restore",
        needs=Needs.BRIEFING,
        run=reread,
    ),
    Command(
        id="briefing.rename",
        label=phrase("commands", "Re&name…"),
        menu=FILE,
        shortcut="Shift+F2",
        icon="edit",
        needs=Needs.BRIEFING,
        new_group=True,
        run=rename,
    ),
    Command(
        id="briefing.title_block",
        label=phrase("commands", "Edit &title block…"),
        menu=FILE,
        shortcut="Ctrl+I",
        icon="info",
        needs=Needs.BRIEFING,
        run=edit_title_block,
    ),
    Command(
        id="briefing.move",
        label=phrase("commands", "Mo&ve to matter…"),
        menu=FILE,
        icon="matter",
        needs=Needs.BRIEFING,
        run=move,
    ),
    Command(
        id="briefing.remove",
        label=phrase("commands", "Move to the &bin"),
        menu=FILE,
        shortcut="Ctrl+Shift+Del",
        icon="bin",
        needs=Needs.BRIEFING,
        run=remove,
    ),
    Command(
        id="matter.new",
        label=phrase("commands", "New &matter…"),
        menu=FILE,
        shortcut="Ctrl+Shift+N",
        icon="add",
        new_group=True,
        run=new_matter,
    ),
    Command(
        id="matter.edit",
        label=phrase("commands", "&Edit matter…"),
        menu=FILE,
        needs=Needs.MATTER,
        run=edit_matter,
    ),
    Command(
        id="bin.show",
        label=phrase("commands", "B&in…"),
        hint=phrase("commands", "Show the bin"),
        menu=FILE,
        icon="restore",
        new_group=True,
        run=show_bin,
    ),
    Command(
        id="window.close",
        label=phrase("commands", "&Close window"),
        menu=FILE,
        shortcut="Ctrl+Q Ctrl+W",
        icon="close",
        new_group=True,
        run=close,
    ),
    Command(
        id=UNDO.id,
        label=UNDO.label,
        label_now=_undo_now,
        menu=EDIT,
        shortcut="Ctrl+Z",
        icon=UNDO.icon,
        needs=Needs.UNDO,
        run=undo,
    ),
    Command(
        id=REDO.id,
        label=REDO.label,
        label_now=_redo_now,
        menu=EDIT,
        shortcut="Ctrl+Shift+Z Ctrl+Y",
        icon=REDO.icon,
        needs=Needs.REDO,
        run=redo,
    ),
)
