"""Ask before a web address leaves the desk: it is shown, copied by default, opened if wished."""

import unicodedata
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget


def shown_address(url: str) -> str:
    """Return an address without characters that are invisible or turn the reading direction."""
    return "".join(sign for sign in url if unicodedata.category(sign) not in ("Cc", "Cf", "Cs"))


def host_of(url: str) -> str:
    """Return the host of a web address as people read it; empty when there is none."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    try:
        return shown_address(host.encode("ascii").decode("idna"))
    except UnicodeError:
        return shown_address(host)


class LinkDialog(QDialog):
    """Shows where an address leads. Only http and https can be opened."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        """Ask about ``url``; use with ``open()``."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Web address"))
        self._url = shown_address(url)
        host = QLabel(host_of(self._url) or self._url)
        host.setProperty("title", True)  # noqa: FBT003 - a property of the style sheet
        host.setTextFormat(Qt.TextFormat.PlainText)
        address = QLabel(self._url)
        address.setTextFormat(Qt.TextFormat.PlainText)
        address.setWordWrap(True)
        address.setMinimumWidth(420)
        address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words = QLabel(
            self.tr(
                "BriefDesk itself never goes online. Opening hands the address to your browser."
            )
        )
        words.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        copy = buttons.addButton(self.tr("&Copy address"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.setDefault(True)
        copy.clicked.connect(self._copy)
        if self._url.lower().startswith(("http://", "https://")):
            browse = buttons.addButton(
                self.tr("&Open in browser"), QDialogButtonBox.ButtonRole.ActionRole
            )
            browse.setAutoDefault(False)
            browse.clicked.connect(self._browse)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        for part in (host, address, words, buttons):
            column.addWidget(part)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url)
        self.accept()

    @Slot()
    def _browse(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))
        self.accept()
