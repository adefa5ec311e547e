"""Dismiss places of a finding: how far, and why."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.changes import Changes
from briefdesk.model.finding import Place
from briefdesk.model.judged import Judged
from briefdesk.model.waiver import Scope, Waiver
from briefdesk.services import waiving
from briefdesk.ui.findings.words import SCOPE_WORDS, subject_of
from briefdesk.ui.say import say, say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.typeface import page_font
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace

_LAST = 3  # reasons that are offered again
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_LONG = 24  # characters of one that are shown


class DismissForm(Form):
    """Asks for the reason; what was said the last times is one click away."""

    def __init__(self, workspace: Workspace, one: Judged, places: tuple[Place, ...]) -> None:
        """Dismiss ``places`` of ``one`` on OK."""
        super().__init__(workspace.window, "", width=480)
        self.setObjectName("dismiss")
        self.setWindowTitle(self.tr("Dismiss"))
        self._workspace = workspace
        self._one, self._places = one, places
        self._briefing_id = workspace.briefing_id
        words = QLabel(self._named())
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setFont(page_font(_language(workspace), 12))
        self.scopes = {scope: QRadioButton(say(SCOPE_WORDS[scope])) for scope in Scope}
        self._group = QButtonGroup(self)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(18)
        for button in self.scopes.values():
            self._group.addButton(button)
            across.addWidget(button)
        across.addStretch(1)
        self.scopes[Scope.HERE].setChecked(True)
        reach = QWidget()
        reach.setLayout(across)
        self.row(self.tr("What"), words)
        self.reason = self.line(self.tr("Reason"), hint=self.tr("Why it is no fault"))
        self.row(self.tr("Scope"), reach)
        reach.setFocusProxy(self.scopes[Scope.HERE])
        self._again = QWidget()
        self._earlier: tuple[str, ...] = ()  # reasons, the latest first
        self._typed = ""
        self._at = 0  # 0 is what was typed, 1 the latest reason
        self._offers = QVBoxLayout(self._again)
        self._offers.setContentsMargins(0, 0, 0, 0)
        self._offers.setSpacing(6)
        self.row(self.tr("Earlier reasons"), self._again)
        self.fields.setRowVisible(self._again, False)  # noqa: FBT003 - Qt's only argument
        self.ok.setText(self.tr("Dismiss"))
        self.require(self.reason, lambda text: bool(text.strip()))
        self.reason.installEventFilter(self)
        self.reason.textEdited.connect(self._start_over)
        self.reason.setFocus()
        self.buttons.accepted.disconnect(self.accept)
        self.buttons.accepted.connect(self._dismiss)
        work = partial(waiving.waivers_of, briefing_id=self._briefing_id)
        workspace.tasks.read(Task(self), work, self._offer)

    def _named(self) -> str:
        if len(self._places) == 1 and self._places[0].surface.strip():
            return self._places[0].surface
        subject = subject_of(self._one)
        return self.tr("{words} · %n place(s)", "", len(self._places)).format(words=subject)

    def _offer(self, waivers: tuple[Waiver, ...]) -> None:
        """Offer the last reasons, the latest first; Alt and a digit take one, Down and Up any."""
        self._earlier = tuple(dict.fromkeys(one.reason for one in reversed(waivers)))[:_LAST]
        for number, reason in enumerate(self._earlier, 1):
            key = QKeySequence(f"Alt+{number}")
            shown = reason if len(reason) <= _LONG else reason[: _LONG - 1] + "…"
            named = key.toString(QKeySequence.SequenceFormat.NativeText)
            button = QPushButton(f"{shown}  {named}".replace("&", "&&"))
            button.setShortcut(key)
            button.setToolTip("")
            button.setAccessibleName(reason)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._say_again, reason))
            self._offers.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.fields.setRowVisible(self._again, bool(self._earlier))

    def _say_again(self, reason: str, *_: object) -> None:
        self.reason.setText(reason)
        self.reason.setCursorPosition(0)  # show how it begins
        self.ok.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Up in the field go through the earlier reasons."""
        if watched is self.reason and isinstance(event, QKeyEvent) and not self.reason.composing:
            step = _STEPS.get(event.key())
            if step is not None and event.type() == QEvent.Type.KeyPress:
                self._turn(step)
                return True
        return False

    def _turn(self, step: int) -> None:
        """Write the reason before or after this one; before all is what was typed."""
        if self._at == 0:
            self._typed = self.reason.text()
        self._at = min(max(self._at + step, 0), len(self._earlier))
        self.reason.setText((self._typed, *self._earlier)[self._at])

    @Slot()
    def _start_over(self) -> None:
        """Take what was typed as the place from which Down goes on."""
        self._at = 0

    @property
    def scope(self) -> Scope:
        """How far the dismissal is to reach."""
        return next(scope for scope, button in self.scopes.items() if button.isChecked())

    @Slot()
    def _dismiss(self) -> None:
        if self._briefing_id is None:
            return
        work = partial(
            waiving.dismiss,
            briefing_id=self._briefing_id,
            finding=self._one.finding,
            places=self._places,
            scope=self.scope,
            reason=self.reason.text(),
            author=self._workspace.settings.author,
        )
        self.hold(self._workspace.tasks.saving)
        self._workspace.tasks.change(work, self._done, failed=self._refused)

    def _done(self, _changes: Changes) -> None:
        self.accept()

    def _refused(self, error: BriefDeskError) -> None:
        self.complain(say_error(error))


def _language(workspace: Workspace) -> str:
    shown = workspace.shown
    return "zh-Hans" if shown is None else shown.briefing.meta.language or "zh-Hans"
