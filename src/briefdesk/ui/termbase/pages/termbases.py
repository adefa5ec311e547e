"""The page of the term bases: which count first, which are used, which follow a file."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from briefdesk.model.changes import Changes, Touched
from briefdesk.model.termbase_info import BUNDLED, TermBaseInfo
from briefdesk.phrases import phrase
from briefdesk.services import linking, termbases
from briefdesk.services.desk import Desk
from briefdesk.services.shelf import Shelved, shelf
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.exchange.asking import ask_terms, file_dialog
from briefdesk.ui.termbase.exchange.exporting import ExportDialog
from briefdesk.ui.termbase.exchange.linking import LinkDialog, RenewDialog
from briefdesk.ui.termbase.exchange.naming import NameForm
from briefdesk.ui.termbase.exchange.shelf_rows import INFO, MARK, TEXT, ShelfDelegate
from briefdesk.ui.termbase.page import Page, PageEntry, Room
from briefdesk.ui.termbase.words import termbase_word
from briefdesk.ui.widgets.tip import plain_tip

_WIDEST = 860  # pixels of the list


class TermBasesPage(Page):
    """Lists the term bases; one counts before those below it."""

    def __init__(self, room: Room) -> None:
        """Read the term bases."""
        super().__init__()
        self.setObjectName("termbases")
        self._room = room
        self._workspace = room.workspace
        self._counts: dict[int, int] = {}
        self._shelf: tuple[Shelved, ...] = ()
        self.list = QListWidget()
        self.list.setItemDelegate(ShelfDelegate(self.list))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMouseTracking(True)
        self.list.setMaximumWidth(_WIDEST)
        self.list.setProperty("card", True)  # noqa: FBT003 - a property of the style sheet
        self.explained = QLabel()
        self.explained.setWordWrap(True)
        self.explained.setTextFormat(Qt.TextFormat.PlainText)
        self.explained.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self.new, self.bring, self.link = QPushButton(), QPushButton(), QPushButton()
        self.up, self.down, self.rename = QPushButton(), QPushButton(), QPushButton()
        self.rest, self.export, self.changes = QPushButton(), QPushButton(), QPushButton()
        self.unlink, self.remove = QPushButton(), QPushButton()
        self._lay_out()
        self._relabel()
        self.list.currentItemChanged.connect(self._judge)
        self.list.itemChanged.connect(self._checked)
        self.list.model().rowsMoved.connect(self._moved)
        acts: tuple[tuple[QPushButton, Callable[[], object]], ...] = (
            (self.new, lambda: NameForm(self._workspace, None, self).open()),
            (self.bring, lambda: ask_terms(self._workspace, self.window())),
            (self.link, self._ask_link),
            (self.up, partial(self._move, -1)),
            (self.down, partial(self._move, 1)),
            (self.rename, self._rename),
            (self.rest, self._toggle),
            (self.export, self._export),
            (self.changes, self._show_changes),
            (self.unlink, self._unlink),
            (self.remove, self._remove),
        )
        for button, act in acts:
            button.clicked.connect(partial(_press, act))
        self._workspace.tasks.changed.connect(self._follow)
        self._workspace.links_changed.connect(self._fill)
        room.keeper.renewed.connect(self._fill)
        self._read()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(6)
        groups = (
            (self.changes,),
            (self.up, self.down),
            (self.rest, self.rename, self.export),
            (self.unlink, self.remove),
        )
        for group in groups:
            for button in group:
                side.addWidget(button)
            side.addSpacing(8)
        side.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(8)
        for button in (self.new, self.bring, self.link):
            top.addWidget(button)
        top.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        middle.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.explained)
        column.addLayout(middle, 1)
        self.setFocusProxy(self.list)

    # ---- what there is

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.touched & Touched.CONCEPTS:
            self._read()

    def _read(self) -> None:
        self._workspace.tasks.read(Task(self), shelf, self._show)

    def _show(self, found: tuple[Shelved, ...]) -> None:
        self._shelf = found
        self._fill()
        for one in found:
            work = partial(termbases.concept_count, termbase_id=one.info.id)
            self._workspace.tasks.read(Task(self, failed=_gone), work, partial(self._count, one))

    def _count(self, one: Shelved, count: int) -> None:
        self._counts[one.info.id] = count
        for row in range(self.list.count()):
            if self._id(row) == one.info.id:
                self._describe(self.list.item(row), one)

    @Slot()
    def _fill(self) -> None:
        """Show the term bases anew; the one that is current stays so."""
        current = self.info
        self.list.blockSignals(True)  # noqa: FBT003 - nobody chose anything
        self.list.clear()
        for one in self._shelf:
            item = QListWidgetItem()
            item.setCheckState(
                Qt.CheckState.Checked if one.info.enabled else Qt.CheckState.Unchecked
            )
            self._describe(item, one)
            self.list.addItem(item)
            if current is not None and current.id == one.info.id:
                self.list.setCurrentItem(item)
        self._add_bundled()
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)  # noqa: FBT003
        self._judge()

    def _describe(self, item: QListWidgetItem, one: Shelved) -> None:
        """Say what a term base is in a row."""
        info = one.info
        parts = []
        if info.id in self._counts:
            parts.append(self.tr("%n entries", "", self._counts[info.id]))
        if info.path:
            parts.append(self.tr("follows {file}").format(file=info.path))
        if info.version:
            parts.append(self.tr("version {version}").format(version=info.version))
        if one.read_at:
            at = datetime.fromisoformat(one.read_at).astimezone().strftime("%Y-%m-%d %H:%M")
            parts.append(self.tr("read {time}").format(time=at))
        if not info.enabled:
            parts.append(self.tr("not in use"))
        is_changed = any(found.id == info.id for found in self._workspace.changed_links)
        mark = self.tr("the file has changed") if is_changed else ""
        if one.is_missing:
            mark = self.tr("file missing")
        item.setText(termbase_word(info))
        self.list.blockSignals(True)  # noqa: FBT003 - it is not a person who writes
        item.setData(INFO, info)
        item.setData(TEXT, "  ·  ".join(parts))
        item.setData(MARK, mark)
        item.setToolTip(plain_tip("\n".join((termbase_word(info), *parts))))
        words = (termbase_word(info), *parts, mark)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, words)))
        self.list.blockSignals(False)  # noqa: FBT003

    def _add_bundled(self) -> None:
        item = QListWidgetItem(termbase_word(None))
        count = sum(1 for row in self._room.keeper.rows if row.home == BUNDLED)
        parts = [self.tr("%n entries", "", count)] if count else []
        parts.append(self.tr("comes with BriefDesk, counts last"))
        item.setData(TEXT, "  ·  ".join(parts))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.list.addItem(item)

    @property
    def info(self) -> TermBaseInfo | None:
        """The term base that is current; None if it is the bundled one, or there is none."""
        found = self.list.currentIndex().data(INFO)
        return found if isinstance(found, TermBaseInfo) else None

    def _id(self, row: int) -> int:
        found = self.list.item(row).data(INFO)
        return found.id if isinstance(found, TermBaseInfo) else BUNDLED

    @Slot()
    def _judge(self) -> None:
        """Offer what can be done with the term base that is current."""
        info, row = self.info, self.list.currentRow()
        own = info is not None
        linked = info is not None and bool(info.path)
        changed = any(info is not None and one.id == info.id
                      for one in self._workspace.changed_links)  # fmt: skip
        for button in (self.rename, self.rest, self.remove):
            button.setEnabled(own)
        self.up.setEnabled(own and row > 0)
        self.down.setEnabled(own and row + 1 < len(self._shelf))
        self.unlink.setVisible(linked)
        self.changes.setVisible(linked)
        self.changes.setDefault(changed)
        resting = info is not None and not info.enabled
        self.rest.setText(self.tr("Use again") if resting else self.tr("Do not use"))

    # ---- acts

    @Slot(QListWidgetItem)
    def _checked(self, item: QListWidgetItem) -> None:
        info = item.data(INFO)
        wanted = item.checkState() is Qt.CheckState.Checked
        if isinstance(info, TermBaseInfo) and wanted is not info.enabled:
            self._enable(info, enabled=wanted)

    @Slot()
    def _moved(self) -> None:
        """Let the term bases count in the order to which they were dragged."""
        order = [self._id(row) for row in range(self.list.count())]
        self._reorder([one for one in order if one != BUNDLED])

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        order = [one.info.id for one in self._shelf]
        if 0 <= row + step < len(order):
            order[row], order[row + step] = order[row + step], order[row]
            self._reorder(order)

    def _reorder(self, order: list[int]) -> None:
        self._workspace.tasks.change(partial(termbases.reorder, order=order))

    def _enable(self, info: TermBaseInfo, *, enabled: bool) -> None:
        work = partial(termbases.enable, termbase_id=info.id, enabled=enabled)
        self._workspace.tasks.change(work)

    def _toggle(self) -> None:
        if self.info is not None:
            self._enable(self.info, enabled=not self.info.enabled)

    def _rename(self) -> None:
        if self.info is not None:
            NameForm(self._workspace, self.info, self).open()

    def _export(self) -> None:
        chosen = BUNDLED if self.info is None else self.info.id
        ExportDialog(self._workspace, self.window(), chosen).show()

    def _ask_link(self) -> None:
        dialog = file_dialog(self._workspace, self, self.tr("Link a file"))
        dialog.fileSelected.connect(self.link_file)
        dialog.open()

    @Slot(str)
    def link_file(self, name: str) -> None:
        """Begin to link a file."""
        LinkDialog(self._workspace, Path(name), self.window()).show()

    def _show_changes(self) -> None:
        if self.info is not None:
            RenewDialog(self._workspace, self.info, self.window()).show()

    def _unlink(self) -> None:
        if self.info is not None:
            said = self.tr("“{name}” no longer follows its file. Ctrl+Z takes it back.")
            self._do(partial(linking.unlink, termbase_id=self.info.id), said, self.info)

    def _remove(self) -> None:
        if self.info is not None:
            said = self.tr("“{name}” was removed. Ctrl+Z takes it back.")
            self._do(partial(termbases.remove, termbase_id=self.info.id), said, self.info)

    def _do(self, work: Callable[[Desk], Changes], said: str, info: TermBaseInfo) -> None:
        words = said.format(name=termbase_word(info))
        self._workspace.tasks.change(work, lambda _: self._workspace.told.emit(words))

    # ---- words

    def _relabel(self) -> None:
        self.list.setAccessibleName(self.tr("Term bases, those that count first on top"))
        self.explained.setText(
            self.tr(
                "Where two term bases have the same entry, the upper one counts. Drag them, or use"
                " Up and Down."
            )
        )
        for button, words in (
            (self.new, self.tr("New term base…")),
            (self.bring, self.tr("Import terms…")),
            (self.link, self.tr("Link a file…")),
            (self.up, self.tr("Up")),
            (self.down, self.tr("Down")),
            (self.rename, self.tr("Rename…")),
            (self.export, self.tr("Export…")),
            (self.changes, self.tr("Show changes…")),
            (self.unlink, self.tr("Unlink")),
            (self.remove, self.tr("Remove")),
        ):
            button.setText(words)
        self._judge()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._relabel()
            self._fill()


def _press(act: Callable[[], object], *_: object) -> None:
    act()


def _gone(_error: object) -> None:
    """Take no notice of a term base that was removed meanwhile, or whose row says what it lacks."""


TERMBASES = PageEntry(
    id="termbases",
    label=phrase("termbase", "Term bases"),
    hint=phrase("termbase", "Order, link and remove term bases"),
    make=TermBasesPage,
)
