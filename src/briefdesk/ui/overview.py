"""Everything that can be done, from the one table: the palette and the shortcut sheet."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefdesk.model.briefing import BriefingSummary, OpenBriefing
from briefdesk.phrases import phrase
from briefdesk.services import opening
from briefdesk.services.desk import Desk
from briefdesk.services.finding import SeenConcept, search_key
from briefdesk.services.lexicon import Lexicon, lexicon_of
from briefdesk.ui import contents
from briefdesk.ui.command import Command, CommandSet, native
from briefdesk.ui.icons import icon
from briefdesk.ui.say import plain_label, say
from briefdesk.ui.search.everywhere import Everywhere
from briefdesk.ui.tasks import Task
from briefdesk.ui.typeface import body_language
from briefdesk.ui.widgets.palette import Entry, Palette
from briefdesk.ui.workspace import Workspace


def show_palette(workspace: Workspace, commands: CommandSet) -> None:
    """Offer every command and briefing, what the open briefing holds, and the library's texts."""
    window = workspace.window
    palette = Palette(
        window,
        say(phrase("palette", "Find a command, a briefing, a term, any words")),
        say(phrase("palette", "Nothing found. Try another word, or a command's English name.")),
    )
    entries = [_entry(command, commands, workspace) for command in commands.commands]
    palette.show_entries(entries)

    def add(found: list[_Known]) -> None:
        entries.extend(_briefing(known, workspace) for known in found)
        palette.show_entries(entries)

    def add_contents(shown: OpenBriefing, terms: tuple[SeenConcept, ...]) -> None:
        entries.extend(contents.entries(workspace, shown, terms))
        palette.show_entries(entries)

    def see(shown: OpenBriefing, known: Lexicon) -> None:
        seen = partial(contents.seen_terms, shown, known)
        workspace.tasks.compute(Task(palette), seen, partial(add_contents, shown))

    palette.open()
    corner = window.mapToGlobal(window.rect().topLeft())
    palette.move(corner.x() + (window.width() - palette.width()) // 2, corner.y() + 90)
    Everywhere(workspace, palette)
    work = partial(_known, matter_id=workspace.matter_id)
    workspace.tasks.read(Task(palette), work, add)
    if workspace.shown is not None:
        workspace.tasks.read(Task(palette), lexicon_of, partial(see, workspace.shown))


def _entry(command: Command, commands: CommandSet, workspace: Workspace) -> Entry:
    label = plain_label(command.label)
    if command.submenu is not None:
        label = f"{plain_label(command.submenu)}: {label}"
    english = command.label.text.replace("&", "")
    menu = "" if command.submenu is None else command.submenu.text
    return Entry(
        label=label,
        detail=", ".join(native(key) for key in command.keys),
        key=search_key(f"{label}\n{english}\n{menu}\n{command.id}"),
        run=partial(commands.run, command),
        icon=icon(command.icon or "next"),
        enabled=command.needs in workspace.met,
    )


class _Known(NamedTuple):
    """A briefing of the library, its title, what tells it from others, its language, its key."""

    summary: BriefingSummary
    title: str
    detail: str
    lang: str
    key: str


def _known(desk: Desk, matter_id: int | None) -> list[_Known]:
    """Return the briefings of a matter; folding the titles of many takes a while."""
    found = []
    listed = opening.briefings(desk, matter_id)
    titles = Counter(one.title or one.file_name for one in listed)
    for one in listed:
        title = one.title or one.file_name
        told = (one.file_name if titles[title] > 1 else "", one.date)
        detail = " · ".join(part for part in told if part)
        key = search_key(f"{title}\n{one.number}\n{one.date}\n{one.file_name}")
        found.append(_Known(one, title, detail, body_language(title, "zh-Hans"), key))
    return found


def _briefing(known: _Known, workspace: Workspace) -> Entry:
    return Entry(
        label=known.title,
        detail=known.detail,
        detail_lang=body_language(known.detail, known.lang),
        key=known.key,
        run=partial(workspace.open_briefing, known.summary.id),
        icon=icon("briefing"),
        lang=known.lang,
    )


class _Keys(NamedTuple):
    """A row of the sheet: what is done, and the keys that do it."""

    does: str
    keys: Sequence[str]


_Group = tuple[str, list[_Keys]]


def show_shortcuts(workspace: Workspace, commands: CommandSet) -> None:
    """Show every command that has a key, under the title of its menu, and the keys of panels."""
    ShortcutSheet(workspace.window, commands).open()


class ShortcutSheet(QDialog):
    """A sheet in two columns."""

    def __init__(self, parent: QWidget, commands: CommandSet) -> None:
        """Lay out the table of commands."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        groups: dict[str, list[_Keys]] = {}
        for command in commands.commands:
            if command.keys:
                shown = command.hint if command.hint is not None else command.label
                keys = _Keys(plain_label(shown), command.keys)
                groups.setdefault(plain_label(command.menu), []).append(keys)
        groups[self.tr("Find and search")] = [
            _Keys(self.tr("Next place, previous place"), ("Return", "Shift+Return")),
            _Keys(self.tr("From the words to the results, and back"), ("Down", "Up")),
            _Keys(self.tr("Close the find bar or the search"), ("Esc",)),
        ]
        groups[self.tr("Look-up window")] = [
            _Keys(self.tr("Copy the term as 中文（日本語）, or a passage"), ("Return",)),
            _Keys(self.tr("Copy the first passage with its place"), ("Ctrl+Return",)),
            _Keys(self.tr("Copy the Japanese term"), ("Ctrl+1",)),
            _Keys(self.tr("Copy the Chinese term"), ("Ctrl+2",)),
            _Keys(self.tr("Copy the English term"), ("Ctrl+3",)),
            _Keys(self.tr("Hide the window"), ("Esc",)),
        ]
        columns = QHBoxLayout()
        columns.setSpacing(44)
        halves = _halves(list(groups.items()))
        for half in halves:
            column = QVBoxLayout()
            column.setSpacing(18)
            for title, group in half:
                column.addLayout(_group(title, group))
            column.addStretch(1)
            columns.addLayout(column, 1)
        sheet = QWidget()
        sheet.setLayout(columns)
        columns.setContentsMargins(24, 20, 24, 8)
        scroll = QScrollArea()
        scroll.setWidget(sheet)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 16, 14)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        height = min(sheet.sizeHint().height() + 90, parent.height() - 60)
        self.resize(max(sheet.sizeHint().width() + 60, 720), height)


def _halves(groups: list[_Group]) -> list[list[_Group]]:
    """Cut the groups into two columns of about the same height."""
    sizes = [len(group) + 2 for _title, group in groups]
    cut = min(
        range(len(groups) + 1), key=lambda place: abs(sum(sizes[:place]) - sum(sizes[place:]))
    )
    return [groups[:cut], groups[cut:]]


def _group(title: str, group: list[_Keys]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(5)
    head = QLabel(title)
    head.setProperty("title", True)  # noqa: FBT003 - a Qt property
    grid.addWidget(head, 0, 0, 1, 2)
    for row, (does, pressed) in enumerate(group, start=1):
        words = QLabel(does)
        keys = QLabel("  ".join(native(key) for key in pressed))
        keys.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(words, row, 0)
        grid.addWidget(keys, row, 1)
    grid.setColumnStretch(0, 1)
    return grid
