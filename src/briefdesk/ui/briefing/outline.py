"""The outline dock: the headings of the briefing with the number of footnotes under each."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.imported import Block, BlockType, ImportedDocument
from briefdesk.model.span import Span
from briefdesk.ui import theme
from briefdesk.ui.slices import Slices
from briefdesk.ui.typeface import chrome_font
from briefdesk.ui.widgets.tip import plain_tip
from briefdesk.ui.widgets.vacancy import Vacancy
from briefdesk.ui.workspace import Workspace

_START = Qt.ItemDataRole.UserRole


class OutlinePanel(QWidget):
    """Shows where the reader is and goes where they click."""

    def __init__(self, workspace: Workspace) -> None:
        """Show the headings of the shown briefing."""
        super().__init__()
        self.setObjectName("outline")
        self._workspace = workspace
        self._slices = Slices(self)
        self._items: list[QTreeWidgetItem] = []
        self._starts: list[int] = []
        self._tree = QTreeWidget()
        self._tree.setHeaderLabels(["", ""])  # their width counts even when hidden
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(14)
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setExpandsOnDoubleClick(False)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(12)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.itemClicked.connect(self._go)
        self._tree.itemActivated.connect(self._go)
        self._body = Vacancy(self._tree, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 2, 2, 4)
        whole.addWidget(self._body)
        self._relabel()
        workspace.shown_changed.connect(self._show)
        workspace.position_changed.connect(self._follow)
        self._show()

    def take_focus(self) -> None:
        """Put the focus into the outline."""
        self._tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._relabel()
            self._show()
        elif event.type() == QEvent.Type.PaletteChange and self._items:
            self._show()
        super().changeEvent(event)

    def _relabel(self) -> None:
        self._tree.setAccessibleName(self.tr("Outline"))
        self._say_empty()

    def _say_empty(self) -> None:
        nothing = self._workspace.shown is None
        self._body.say(
            self.tr("The headings of the open briefing appear here.")
            if nothing
            else self.tr("No headings were found in this briefing.")
        )

    def _show(self) -> None:
        self._say_empty()
        self._tree.clear()
        self._items.clear()
        self._starts.clear()
        self._body.show_view(when=False)
        shown = self._workspace.shown
        if shown is not None:
            self._slices.begin(self._fill(shown.briefing.document))

    def _fill(self, document: ImportedDocument) -> Iterator[None]:
        """Add one heading after the other."""
        muted = QColor(theme.colours().muted)
        font = chrome_font(document.meta.language, 9.5)
        parents: list[tuple[int, QTreeWidgetItem]] = []
        for block, notes in sections(document):
            while parents and parents[-1][0] >= block.level:
                parents.pop()
            above = parents[-1][1] if parents else self._tree.invisibleRootItem()
            item = QTreeWidgetItem(above)
            above.setExpanded(True)
            title = document.text[block.start : block.end]
            whole = f"{block.number} {title}" if block.number else title
            item.setText(0, whole)
            item.setToolTip(0, plain_tip(whole))
            item.setFont(0, font)
            item.setData(0, _START, block.start)
            if notes:
                item.setText(1, str(notes))
                item.setForeground(1, muted)
                item.setTextAlignment(
                    1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                )
                counted = self.tr("%n footnote(s)", "", notes)
                item.setToolTip(0, plain_tip(f"{whole}\n{counted}"))
                item.setToolTip(1, counted)
                item.setData(1, Qt.ItemDataRole.AccessibleTextRole, counted)
            parents.append((block.level, item))
            self._items.append(item)
            self._starts.append(block.start)
            self._body.show_view(when=True)
            yield
        self._follow()

    def _follow(self) -> None:
        place = bisect_right(self._starts, self._workspace.position) - 1
        if 0 <= place < len(self._items):
            self._tree.setCurrentItem(self._items[place])
        elif self._items:
            self._tree.setCurrentItem(self._items[0])

    def _go(self, item: QTreeWidgetItem) -> None:
        start = item.data(0, _START)
        self._workspace.set_position(start)
        self._workspace.reveal.emit(Span(start, start))


def sections(document: ImportedDocument) -> list[tuple[Block, int]]:
    """Return each heading with the number of footnote markers below it.

    A marker counts for every heading whose section holds it, so a chapter counts its parts too.
    """
    headings = [block for block in document.blocks if block.type is BlockType.HEADING]
    offsets = sorted(reference.offset for reference in document.references)
    ends = [len(document.text) + 1] * len(headings)
    open_ones: list[int] = []
    for place, block in enumerate(headings):
        while open_ones and headings[open_ones[-1]].level >= block.level:
            ends[open_ones.pop()] = block.start
        open_ones.append(place)
    return [
        (block, bisect_left(offsets, end) - bisect_left(offsets, block.start))
        for block, end in zip(headings, ends, strict=True)
    ]
