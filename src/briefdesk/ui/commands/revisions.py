"""Corrections: propose one, show all of them."""

from functools import partial

from briefdesk.model.revision import Remedy
from briefdesk.phrases import phrase
from briefdesk.ui.chrome import CHECK
from briefdesk.ui.command import Command
from briefdesk.ui.findings.acting import revise as revise_finding
from briefdesk.ui.revisions.form import Proposal, RevisionForm
from briefdesk.ui.workspace import Act, Needs, Workspace

_SELECT = phrase("messages", "Select the words to be corrected, or press F8 to go to a finding.")
_OUTSIDE = phrase(
    "messages", "These words are not part of the text; the title block is edited in the File menu."
)


def revise(workspace: Workspace) -> None:
    """Propose a change of what is selected, else of the current finding."""
    span, shown, found = workspace.selection, workspace.shown, workspace.current_place
    if span is not None and shown is not None:
        words = shown.briefing.document.text[span.start : span.end]
        RevisionForm(workspace, [Proposal(span, words)]).open()
    elif workspace.selected_outside:
        workspace.told.emit(_OUTSIDE)
    elif found is not None and found[1] in found[0].open:
        revise_finding(workspace, found[0], [found[1]], Remedy.REPLACE)
    else:
        workspace.told.emit(_SELECT)
        workspace.selection_missed.emit()


def ask(act: Act, workspace: Workspace) -> None:
    """Ask the window for something."""
    workspace.asked.emit(act)


COMMANDS = (
    Command(
        id="revisions.add",
        label=phrase("commands", "Co&rrect…"),
        hint=phrase("commands", "Propose other words for what is selected, or for the finding"),
        menu=CHECK,
        shortcut="Ctrl+R",
        icon="edit",
        needs=Needs.BRIEFING,
        new_group=True,
        run=revise,
    ),
    Command(
        id="revisions.show",
        label=phrase("commands", "C&orrections…"),
        hint=phrase("commands", "All corrections of this briefing, to be handed over"),
        menu=CHECK,
        shortcut="Ctrl+Shift+R",
        needs=Needs.BRIEFING,
        run=partial(ask, Act.REVISIONS),
    ),
)
