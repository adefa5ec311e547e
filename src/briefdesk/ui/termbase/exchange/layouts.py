"""The saved layouts: choose one, save the present one under a name, forget one."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from briefdesk.errors import BriefDeskError
from briefdesk.model.saved_layout import SavedLayout, fitting
from briefdesk.model.wire import changed
from briefdesk.services import sheet_layouts
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace


class LayoutChoice(QWidget):
    """One of the saved layouts, or what was guessed."""

    chosen = Signal(object)  # SavedLayout, None: guess again
    save_asked = Signal()
    known_changed = Signal()  # other layouts are known

    def __init__(self, workspace: Workspace) -> None:
        """Read what was saved."""
        super().__init__()
        self._workspace = workspace
        self.known: tuple[SavedLayout, ...] = ()
        self.box = Choice[str]()
        self.save, self.forget = QPushButton(self.tr("Save…")), QPushButton(self.tr("Forget"))
        self.save.setAccessibleName(self.tr("Save this layout"))
        self.forget.setAccessibleName(self.tr("Forget the chosen layout"))
        self.box.setAccessibleName(self.tr("Layout"))
        self.box.setMinimumWidth(170)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        for button in (self.save, self.forget):
            button.setFlat(True)
            button.setAutoDefault(False)
            row.addWidget(button)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self._choose)
        self.save.clicked.connect(self.save_asked)
        self.forget.clicked.connect(self._forget)
        self._offer("")
        self.read()

    def read(self, name: str = "") -> None:
        """Read what is saved now, and show one as chosen."""
        self._workspace.tasks.read(Task(self), sheet_layouts.saved, partial(self._take, name))

    def fitting(self, headers: tuple[str, ...]) -> SavedLayout | None:
        """Return the layout saved for a sheet with these columns."""
        return fitting(self.known, headers)

    def show_chosen(self, name: str) -> None:
        """Show a layout as chosen; empty: what was guessed."""
        self.box.choose(name)
        self.forget.setEnabled(bool(name))

    def _take(self, name: str, known: tuple[SavedLayout, ...]) -> None:
        self.known = known
        self._offer(name or self.box.value)
        self.known_changed.emit()

    def _offer(self, name: str) -> None:
        names = [one.name for one in self.known]
        self.box.offer([(self.tr("As guessed"), ""), *((one, one) for one in names)])
        self.show_chosen(name if name in names else "")

    @Slot()
    def _choose(self) -> None:
        name = self.box.value
        self.forget.setEnabled(bool(name))
        self.chosen.emit(next((one for one in self.known if one.name == name), None))

    @Slot()
    def _forget(self) -> None:
        work = partial(sheet_layouts.forget, name=self.box.value)
        self._workspace.tasks.change(work, self._forgotten)

    def _forgotten(self, _nothing: None) -> None:
        self.show_chosen("")
        self.read()


class SaveLayoutForm(Form):
    """A name for a layout; ``saved`` carries it."""

    saved = Signal(object)  # str

    def __init__(self, workspace: Workspace, layout: SavedLayout, parent: QWidget) -> None:
        """Propose the name that ``layout`` has."""
        super().__init__(parent, "", width=380)
        self.setWindowTitle(self.tr("Save layout"))
        self._workspace = workspace
        self._layout = layout
        self.name = self.line(
            self.tr("Name"), layout.name, hint=self.tr("e.g. an office or client")
        )
        self.name.selectAll()
        self.require(self.name, lambda text: bool(text.strip()))

    @override
    def accept(self) -> None:
        layout = changed(self._layout, name=self.name.text().strip())
        work = partial(sheet_layouts.keep, layout=layout)
        self.hold(self._workspace.tasks.saving)
        self._workspace.tasks.change(work, self._done, failed=self._refused)

    def _done(self, _nothing: None) -> None:
        self.saved.emit(self.name.text().strip())
        super().accept()

    def _refused(self, error: BriefDeskError) -> None:
        self.complain(say_error(error))
