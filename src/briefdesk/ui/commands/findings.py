"""Findings: run the checks, go from place to place, do something about the current one."""

from functools import partial

from briefdesk.phrases import phrase
from briefdesk.ui.chrome import CHECK, RUN
from briefdesk.ui.command import Command
from briefdesk.ui.findings.acting import act
from briefdesk.ui.findings.words import Deed
from briefdesk.ui.say import say
from briefdesk.ui.workspace import Act, Checked, Needs, Workspace

_LEFT = phrase("commands", "Chec&k ({count})")
_FIRST = phrase("messages", "This briefing was not checked yet: press F7.")


def check(workspace: Workspace) -> None:
    """Run the checks and show what they find."""
    workspace.check_asked.emit()
    workspace.asked.emit(Act.FINDINGS)


def step(by: int, workspace: Workspace) -> None:
    """Go to the next (1) or previous (-1) place of a finding."""
    if workspace.checked is Checked.NEVER:
        workspace.told.emit(_FIRST)
    else:
        workspace.step_asked.emit(by)


def do(deed: Deed, workspace: Workspace) -> None:
    """Do something about the current place of a finding."""
    found = workspace.current_place
    if found is not None:
        one, place = found
        act(workspace, deed, one, [place])


def house_profile(workspace: Workspace) -> None:
    """Show what the house wants of the checks."""
    workspace.asked.emit(Act.HOUSE_PROFILE)


def _label(workspace: Workspace) -> str:
    count = workspace.grave_findings
    return say(_LEFT, count=count) if count else say(RUN.label)


COMMANDS = (
    Command(
        id=RUN.id,
        label=RUN.label,
        hint=phrase("commands", "Run the checks on this briefing"),
        menu=CHECK,
        shortcut="F7",
        icon=RUN.icon,
        needs=Needs.BRIEFING,
        label_now=_label,
        run=check,
    ),
    Command(
        id="findings.next",
        label=phrase("commands", "&Next finding"),
        menu=CHECK,
        shortcut="F8",
        icon="next",
        needs=Needs.BRIEFING,
        new_group=True,
        run=partial(step, 1),
    ),
    Command(
        id="findings.previous",
        label=phrase("commands", "&Previous finding"),
        menu=CHECK,
        shortcut="Shift+F8",
        icon="previous",
        needs=Needs.BRIEFING,
        run=partial(step, -1),
    ),
    Command(
        id="findings.dismiss",
        label=phrase("commands", "&Dismiss finding…"),
        menu=CHECK,
        shortcut="Ctrl+D",
        needs=Needs.FINDING,
        run=partial(do, Deed.DISMISS),
    ),
    Command(
        id="findings.explain",
        label=phrase("commands", "&Explain finding"),
        menu=CHECK,
        needs=Needs.FINDING,
        run=partial(do, Deed.EXPLAIN),
    ),
)
HOUSE_COMMANDS = (
    Command(
        id="house.show",
        label=phrase("commands", "&House profile…"),
        menu=CHECK,
        icon="settings",
        new_group=True,
        run=house_profile,
    ),
)
