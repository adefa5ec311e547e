"""The interface language: chosen, or the system's, switched while widgets are open."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from briefdesk import paths
from briefdesk.phrases import phrase
from briefdesk.ui.language import Language, system_language
from briefdesk.ui.say import say


@pytest.fixture
def language(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Language]:
    """Return a language switch over translations compiled from the sources of this checkout."""
    compile_translations(tmp_path / "translations")
    shutil.copytree(paths.resources() / "icons", tmp_path / "icons")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    font = qapp.font()
    made = Language(qapp)
    yield made
    made.speak("en")
    qapp.setFont(font)


def compile_translations(target: Path) -> None:
    """Compile the .ts files as dev.py does."""
    target.mkdir()
    program = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert program is not None
    for source in (paths.resources() / "translations").glob("*.ts"):
        command = [program, "-silent", str(source), "-qm", str(target / f"{source.stem}.qm")]
        subprocess.run(command, check=True)


@pytest.mark.parametrize(
    ("code", "file", "cancel"),
    [
        ("zh_Hans", "文件(&F)", "取消"),
        ("ja", "ファイル(&F)", "キャンセル"),
        ("en", "&File", "Cancel"),
    ],
)
def test_our_words_and_those_of_qt_are_translated(
    qtbot: QtBot, language: Language, code: str, file: str, cancel: str
) -> None:
    language.speak(code)
    assert say(phrase("menus", "&File")) == file
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text().replace("&", "") == cancel


@pytest.mark.parametrize("code", ["zh_Hans", "ja"])
def test_no_word_of_qts_own_file_dialog_stays_english(
    qtbot: QtBot, language: Language, code: str
) -> None:
    language.speak(code)
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    buttons = [button.text() for button in dialog.findChildren(QPushButton)]
    words = [re.sub(r"\(&\w\)", "", text) for text in (*labels, *buttons) if text]
    assert len(words) >= 5
    assert [text for text in words if text.isascii()] == []


def test_the_system_language_is_one_of_ours() -> None:
    assert system_language() in ("zh_Hans", "ja", "en")
