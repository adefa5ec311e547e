"""Version, licence and the privacy promise are one click away."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefdesk import __version__
from briefdesk.ui.about import AboutDialog


def test_it_says_version_licence_and_promise(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    words = " ".join(label.text() for label in AboutDialog(parent).findChildren(QLabel))
    assert __version__ in words
    assert "GNU General Public License" in words
    assert "Nothing leaves this computer" in words
