"""Who made it, under which licence, and what it promises."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from briefdesk import __version__


class AboutDialog(QDialog):
    """Version, licence and the privacy promise."""

    def __init__(self, parent: QWidget) -> None:
        """Say it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About BriefDesk"))
        name = QLabel("BriefDesk")
        name.setProperty("title", True)  # noqa: FBT003 - a Qt property
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        name.setFont(font)
        version = self.tr("Version {version} · Qt {qt}").format(version=__version__, qt=qVersion())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 16)
        layout.setSpacing(10)
        layout.addWidget(name)
        layout.addWidget(self._paragraph(version, quiet=True))
        layout.addWidget(
            self._paragraph(self.tr("The reading desk for cross-border legal briefings."))
        )
        layout.addWidget(
            self._paragraph(
                self.tr(
                    "Nothing leaves this computer: BriefDesk has no network code, no account and"
                    " no telemetry. Your library is one file with a folder beside it."
                )
            )
        )
        layout.addWidget(
            self._paragraph(
                self.tr(
                    "Free software under the GNU General Public License, version 3 or later. It"
                    " comes without any warranty, as far as the law allows."
                ),
                quiet=True,
            )
        )
        layout.addSpacing(8)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout.addWidget(buttons)

    def _paragraph(self, text: str, *, quiet: bool = False) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(420)
        label.setProperty("quiet", quiet)
        return label
