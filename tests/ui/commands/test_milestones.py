"""The dates are asked for by a key."""

from briefdesk.ui.commands.milestones import COMMANDS
from briefdesk.ui.workspace import Act, Workspace


def test_the_window_is_asked_for_the_dates(workspace: Workspace) -> None:
    asked: list[Act] = []
    workspace.asked.connect(asked.append)
    [command] = COMMANDS
    command.run(workspace)
    assert asked == [Act.MILESTONES]
