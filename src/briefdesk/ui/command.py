"""One table of commands makes the menus, the toolbar, the shortcuts, the palette and the sheet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from briefdesk.phrases import Phrase
from briefdesk.ui.say import plain_label, say
from briefdesk.ui.workspace import Needs, Workspace


@dataclass(frozen=True)
class Command:
    """Something the user can do.

    ``id`` is ``noun.verb``; ``menu`` and ``submenu`` are the titles of its menus. ``shortcut`` may
    hold several separated by a blank. ``checked`` makes it a toggle, and with ``choice`` one of a
    group of which exactly one is on. ``label_now`` is the label in the present state of the
    workspace (undo). ``new_group`` draws a line above.
    """

    id: str
    label: Phrase
    menu: Phrase
    run: Callable[[Workspace], None]
    submenu: Phrase | None = None
    shortcut: str = ""
    needs: Needs = Needs.NOTHING
    icon: str = ""
    new_group: bool = False
    choice: str = ""
    checked: Callable[[Workspace], bool] | None = None
    label_now: Callable[[Workspace], str] | None = None
    hint: Phrase | None = None

    @property
    def menus(self) -> tuple[Phrase, ...]:
        """The titles from the menu bar down to the menu that holds the command."""
        return (self.menu,) if self.submenu is None else (self.menu, self.submenu)

    @property
    def keys(self) -> tuple[str, ...]:
        """The shortcuts in Qt's portable text."""
        return tuple(self.shortcut.split())


class CommandSet(QObject):
    """The actions of one window, kept in step with the workspace and the language."""

    def __init__(
        self,
        commands: Sequence[Command],
        workspace: Workspace,
        window: QWidget,
        made: Mapping[str, QAction],
    ) -> None:
        """Make one action per command and register its shortcuts with the window.

        ``made`` are the actions that are there already, by command id.
        """
        super().__init__(window)
        self.commands = tuple(commands)
        self._workspace = workspace
        self._titles: list[tuple[QMenu, Phrase]] = []
        self._groups: dict[str, QActionGroup] = {}
        self.actions: dict[str, QAction] = {}
        for command in self.commands:
            action = made.get(command.id) or QAction(self)
            self.actions[command.id] = action
            self._prepare(action, command)
            window.addAction(action)
        workspace.met_changed.connect(self.refresh)
        workspace.settings_changed.connect(self.refresh)
        window.installEventFilter(self)
        self.relabel()

    def fill_menus(self, tops: Mapping[Phrase, QMenu]) -> None:
        """Put every command into its menu, in the order of the table; ``tops`` are in the bar."""
        menus: dict[tuple[Phrase, ...], QMenu] = {(title,): top for title, top in tops.items()}
        self._titles = [(top, title) for title, top in tops.items()]
        for command in self.commands:
            path = command.menus
            if path not in menus:
                menus[path] = menus[path[:1]].addMenu("")
                self._titles.append((menus[path], path[-1]))
            menu = menus[path]
            if command.new_group and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(self.actions[command.id])
        self.relabel()

    def run(self, command: Command) -> None:
        """Run a command if what it needs is there."""
        if command.needs in self._workspace.met:
            command.run(self._workspace)

    def refresh(self) -> None:
        """Enable, tick and label the actions after the workspace."""
        met = self._workspace.met
        for command in self.commands:
            action = self.actions[command.id]
            action.setEnabled(command.needs in met)
            if command.checked is not None:
                action.setChecked(command.checked(self._workspace))
            if command.label_now is not None:
                action.setText(command.label_now(self._workspace))

    def relabel(self) -> None:
        """Write all labels in the interface language."""
        for command in self.commands:
            action = self.actions[command.id]
            action.setText(say(command.label))
            label = plain_label(command.label)
            action.setIconText(label)
            hint = label if command.hint is None else say(command.hint)
            keys = ", ".join(native(key) for key in command.keys)
            action.setToolTip(f"{hint} ({keys})" if keys else hint)
            action.setStatusTip("")
        for menu, title in self._titles:
            menu.setTitle(say(title))
        self.refresh()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.relabel()
        return False

    def _prepare(self, action: QAction, command: Command) -> None:
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setCheckable(command.checked is not None)
        if command.choice:
            group = self._groups.setdefault(command.choice, QActionGroup(self))
            group.addAction(action)
        action.triggered.connect(partial(self._triggered, command))

    def _triggered(self, command: Command, *_: object) -> None:
        self.run(command)
        self.refresh()


def native(key: str) -> str:
    """Return a shortcut as the system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
