"""One key, one command."""

import re
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from briefdesk.ui.commands import COMMANDS
from tests.architecture.test_translations import FOLDER, messages


def test_no_shortcut_twice() -> None:
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)
    assert [key for key, times in keys.items() if times > 1] == []
    assert "" not in keys  # a key that Qt does not know


def test_no_command_id_twice() -> None:
    ids = Counter(command.id for command in COMMANDS)
    assert [name for name, times in ids.items() if times > 1] == []


@pytest.mark.parametrize("language", ["en", "zh_Hans", "ja"])
def test_no_access_key_twice_in_a_menu(language: str) -> None:
    found = messages(FOLDER / f"{language}.ts")
    labels = {source: words.text or "" for context, source, words in found if context == "commands"}
    keys: dict[tuple[str, ...], Counter[str]] = {}
    for command in COMMANDS:
        menu = tuple(title.text for title in command.menus)
        label = labels.get(command.label.text, command.label.text).replace("&&", "")
        key = re.search("&(.)", label)
        keys.setdefault(menu, Counter()).update(key[1].upper() if key else "")
    assert [(m, k) for m, counted in keys.items() for k, n in counted.items() if n > 1] == []
