"""An address is shown as it is and copied by default; only web pages can be opened."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets.link_dialog import LinkDialog, host_of, shown_address


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.cas.go.jp/x.pdf", "www.cas.go.jp"),
        ("https://www.cas.go.jp@evil.example/x", "evil.example"),
        ("https://xn--fiqs8s.example/", "中国.example"),
        ("https://[broken", ""),
        ("file:///etc/passwd", ""),
    ],
)
def test_the_host_is_what_counts(url: str, host: str) -> None:
    assert host_of(url) == host


def test_invisible_and_turning_characters_are_taken_out() -> None:
    assert shown_address("https://a.example/\u202efdp.x\u200b\n") == "https://a.example/fdp.x"


def buttons(dialog: LinkDialog) -> dict[str, QPushButton]:
    return {button.text().replace("&", ""): button for button in dialog.findChildren(QPushButton)}


def test_copying_is_the_default(qtbot: QtBot) -> None:
    dialog = LinkDialog("https://www.cas.go.jp/<b>x</b>.pdf")
    qtbot.addWidget(dialog)
    dialog.open()
    copy = buttons(dialog)["Copy address"]
    assert copy.isDefault()
    assert any("<b>" in label.text() for label in dialog.findChildren(QLabel))
    copy.click()
    assert QGuiApplication.clipboard().text() == "https://www.cas.go.jp/<b>x</b>.pdf"


def test_only_web_pages_can_be_opened(qtbot: QtBot) -> None:
    web, other = LinkDialog("https://www.cas.go.jp/"), LinkDialog("file:///etc/passwd")
    for dialog in (web, other):
        qtbot.addWidget(dialog)
    assert "Open in browser" in buttons(web)
    assert "Open in browser" not in buttons(other)
