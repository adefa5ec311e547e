"""What is seen of the commands first is what they are later."""

from briefdesk.ui.chrome import MENUS, TOOLBAR
from briefdesk.ui.commands import COMMANDS


def test_the_menus_are_those_of_the_commands_in_their_order() -> None:
    assert list(dict.fromkeys(command.menu for command in COMMANDS)) == list(MENUS)


def test_a_button_looks_like_its_command() -> None:
    commands = {command.id: command for command in COMMANDS}
    for name, label, icon in TOOLBAR:
        assert (commands[name].label, commands[name].icon) == (label, icon)
