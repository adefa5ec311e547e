"""One key, one command."""

from collections import Counter

from PySide6.QtGui import QKeySequence

from briefdesk.ui.commands import COMMANDS


def test_no_shortcut_twice() -> None:
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)
    assert [key for key, times in keys.items() if times > 1] == []
    assert "" not in keys  # a key that Qt does not know


def test_no_command_id_twice() -> None:
    ids = Counter(command.id for command in COMMANDS)
    assert [name for name, times in ids.items() if times > 1] == []
