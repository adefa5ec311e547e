"""Colours, palettes and style sheet of the window, light and dark.

One accent colour; every text colour has a contrast of at least 4.5 on the ground it is used on
(``tests/ui/test_theme.py`` computes it). What is current is read from the application's palette,
so there is no state here: widgets ask again on ``QEvent.PaletteChange``.
"""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefdesk import paths
from briefdesk.model.annotation import Kind


class Tint(NamedTuple):
    """The colours of one kind of comment: ``fill`` behind text, ``edge`` for bars and icons."""

    fill: str
    edge: str


class Colours(NamedTuple):
    """Every colour of the window by its use, as ``#rrggbb``."""

    dark: bool
    page: str  # the paper
    chrome: str  # window, panels
    sunken: str  # inputs, lists
    raised: str  # cards
    hover: str
    chosen: str  # current row
    line: str  # hairlines
    text: str
    muted: str  # secondary text
    faint: str  # placeholders, disabled
    accent: str
    on_accent: str
    problem: str
    warning: str
    good: str
    selection: str
    flash: str
    found: str  # hits of the find bar
    term: str  # underline of a sound term
    term_problem: str  # underline of a term to look at
    tints: tuple[tuple[Kind, Tint], ...]

    def tint(self, kind: Kind) -> Tint:
        """Return the colours of a kind of comment."""
        return dict(self.tints)[kind]


LIGHT = Colours(
    dark=False,
    page="#fffefb",
    chrome="#f4f3ef",
    sunken="#fbfaf7",
    raised="#ffffff",
    hover="#eae8e2",
    chosen="#dfe7ee",
    line="#dcd9d1",
    text="#22252a",
    muted="#5b606a",
    faint="#8b8f97",
    accent="#28587f",
    on_accent="#ffffff",
    problem="#a8321f",
    warning="#7d5200",
    good="#2a6a41",
    selection="#c9dcec",
    flash="#f6d365",
    found="#fbe7a1",
    term="#7d9ab3",
    term_problem="#bd4a2c",
    tints=(
        (Kind.HIGHLIGHT, Tint("#fcefb4", "#a47b00")),
        (Kind.NOTE, Tint("#faf0cf", "#86692a")),
        (Kind.QUESTION, Tint("#d9e8f8", "#2a64a0")),
        (Kind.RISK, Tint("#fadde2", "#ab3450")),
        (Kind.TRANSLATION, Tint("#dcefdc", "#2f7344")),
        (Kind.CROSS_REFERENCE, Tint("#e8e0f6", "#6a4aa5")),
    ),
)
DARK = Colours(
    dark=True,
    page="#1f2124",
    chrome="#18191c",
    sunken="#1f2124",
    raised="#26292d",
    hover="#2b2e33",
    chosen="#2b3b49",
    line="#34373c",
    text="#dcdad4",
    muted="#a6a9af",
    faint="#7b7f86",
    accent="#8dbbe0",
    on_accent="#10202d",
    problem="#f0917f",
    warning="#e2b45c",
    good="#86c99a",
    selection="#37536b",
    flash="#6b5514",
    found="#5d4d1b",
    term="#6a8aa5",
    term_problem="#e08468",
    tints=(
        (Kind.HIGHLIGHT, Tint("#4a4019", "#e2bd4a")),
        (Kind.NOTE, Tint("#423b24", "#d0b26c")),
        (Kind.QUESTION, Tint("#22394f", "#85b6e8")),
        (Kind.RISK, Tint("#4d2731", "#f08ea3")),
        (Kind.TRANSLATION, Tint("#22402c", "#86c99a")),
        (Kind.CROSS_REFERENCE, Tint("#382e52", "#b9a1ec")),
    ),
)

_SHEET = """
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}
QMenuBar {{ background: {chrome}; border: none; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{ background: {raised}; border: 1px solid {line}; padding: 5px; }}
QMenu::item {{ padding: 5px 26px 5px 26px; border-radius: 4px; }}
QMenu::item:selected {{ background: {chosen}; color: {text}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::icon {{ padding-left: 6px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px; }}
QToolBar {{ background: {chrome}; border: none; border-bottom: 1px solid {line};
  spacing: 2px; padding: 3px 8px 5px 8px; }}
QToolBar::separator {{ background: {line}; width: 1px; margin: 5px 6px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 7px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {chosen}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QMainWindow::separator {{ background: {line}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:hover {{ background: {accent}; }}
QDockWidget {{ color: {muted}; }}
QDockWidget::title {{ background: {chrome}; padding: 8px 12px 6px 12px; text-align: left; }}
QStatusBar {{ background: {chrome}; color: {muted}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {muted}; padding: 2px 4px; }}
QTabBar {{ background: {chrome}; }}
QTabBar::tab {{ background: transparent; color: {muted}; border: none; padding: 7px 12px 6px 12px;
  border-bottom: 2px solid transparent; }}
QTabBar[short="true"]::tab {{ padding: 7px 8px 6px 8px; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:hover:!selected {{ color: {text}; background: {hover}; }}
QTabBar::tab:focus {{ color: {accent}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox {{ background: {sunken}; color: {text};
  border: 1px solid {line}; border-radius: 6px; padding: 5px 8px;
  selection-background-color: {selection}; selection-color: {text}; }}
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus {{ border: 1px solid {problem}; }}
QScrollArea[paper="true"], QScrollArea[paper="true"] > QWidget {{ background: {page}; }}
#paper, #paper:focus, #comparison, #comparison:focus {{ border: none;
  border-radius: 0; padding: 0; }}
#original_problem, #original_problem:focus {{ background: transparent; color: {muted};
  border: none; padding: 40px 24px; }}
QComboBox {{ background: {sunken}; border: 1px solid {line}; border-radius: 6px;
  padding: 4px 8px; min-height: 20px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {{
  border: 1px solid {accent}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {{
  color: {faint}; background: {chrome}; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ background: transparent; border: none;
  padding: 0; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
QComboBox QAbstractItemView {{ background: {raised}; border: 1px solid {line};
  selection-background-color: {chosen}; selection-color: {text}; outline: none; }}
QPushButton {{ background: {raised}; border: 1px solid {line}; border-radius: 6px;
  padding: 6px 16px; min-height: 18px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {chosen}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton:disabled {{ color: {faint}; background: {chrome}; border-color: {line}; }}
QPushButton:flat {{ background: transparent; border: 1px solid transparent; padding: 4px 8px; }}
QPushButton[link="true"], QPushButton[link="true"]:hover {{ background: transparent;
  color: {accent}; border: none; border-bottom: 1px solid transparent; border-radius: 0;
  padding: 1px 0; text-align: left; }}
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus {{ border-bottom-color: {accent}; }}
QPushButton[link="true"]:disabled {{ color: {muted}; }}
QPushButton:flat:hover {{ background: {hover}; }}
QPushButton:flat:focus {{ border-color: {accent}; }}
QListView, QTreeView, QTableView {{ background: transparent; border: none; outline: none;
  selection-background-color: {chosen}; selection-color: {text}; }}
QTreeView {{ show-decoration-selected: 1; }}
QTreeView::branch {{ image: none; }}
QTreeView::item {{ padding: 4px 8px; border: none; }}
#outline QTreeView::item {{ padding: 4px 2px 4px 6px; }}
QTreeView::item:hover, QListView::item:hover {{ background: {hover}; }}
QTreeView::item:selected, QListView::item:selected {{ background: {chosen}; color: {text}; }}
#revisions QTableView::item {{ padding: 5px 8px; }}
QHeaderView::section {{ background: {chrome}; color: {muted}; border: none;
  border-bottom: 1px solid {line}; padding: 6px 8px; }}
QTableCornerButton::section {{ background: {chrome}; border: none;
  border-bottom: 1px solid {line}; }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {{ width: 14px; height: 14px;
  background: {sunken}; border: 1px solid {faint}; }}
QCheckBox::indicator, QListView::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {accent};
  border-color: {accent};
  image: url("{tick}"); }}
QListView::indicator:indeterminate {{ background: {faint}; border-color: {faint}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QSlider::groove:horizontal {{ height: 4px; background: {line}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {raised}; border: 1px solid {accent}; width: 14px;
  height: 14px; margin: -6px 0; border-radius: 8px; }}
QProgressBar {{ background: {line}; border: none; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {scroll}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QLabel[quiet="true"] {{ color: {muted}; }}
QLabel[title="true"] {{ color: {accent}; }}
QLabel[caption="true"] {{ color: {muted}; padding: 9px 14px 5px 14px; }}
QLabel[problem="true"] {{ color: {problem}; }}
QLabel[warning="true"] {{ color: {warning}; }}
QLabel#toast {{ background: {text}; color: {raised}; border-radius: 6px; }}
QFrame[card="true"] {{ background: {raised}; border: 1px solid {line}; border-radius: 7px; }}
QFrame[card="true"][current="true"] {{ border-color: {accent}; }}
QFrame[rule="true"] {{ background: {line}; border: none; min-height: 1px; max-height: 1px; }}
QFrame[bar="true"] {{ background: {raised}; border: none; border-bottom: 1px solid {line}; }}
"""


def palette(*, dark: bool) -> QPalette:
    """Return our palette for Fusion."""
    colours = DARK if dark else LIGHT
    made = QPalette()
    role = QPalette.ColorRole
    for which, value in (
        (role.Window, colours.chrome),
        (role.WindowText, colours.text),
        (role.Base, colours.page),
        (role.AlternateBase, colours.sunken),
        (role.Text, colours.text),
        (role.Button, colours.chrome),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.problem),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.faint),
        (role.Highlight, colours.selection),
        (role.HighlightedText, colours.text),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.raised),
        (role.Midlight, colours.hover),
        (role.Mid, colours.line),
        (role.Dark, colours.faint),
        (role.Shadow, "#000000" if dark else colours.faint),
    ):
        made.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.faint))
    return made


def colours() -> Colours:
    """Return the colours in use, light or dark, after the application's palette."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def wants_dark(choice: str) -> bool:
    """Tell whether the setting ``system``, ``light`` or ``dark`` means dark now."""
    if choice == "system":
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return choice == "dark"


def apply(app: QApplication, choice: str) -> None:
    """Dress the application in the light or dark palette that the setting asks for."""
    dark = wants_dark(choice)
    wanted = palette(dark=dark)
    if app.styleSheet() and app.palette() == wanted:
        return
    app.setPalette(wanted)
    app.setStyleSheet(style_sheet(DARK if dark else LIGHT))


def style_sheet(which: Colours) -> str:
    """Return the style sheet: only what a palette cannot say."""
    values = {k: v for k, v in which._asdict().items() if isinstance(v, str)}
    shade = "dark" if which.dark else "light"
    chevron = (paths.resources() / "icons" / f"chevron-{shade}.svg").as_posix()
    tick = (paths.resources() / "icons" / f"tick-{shade}.svg").as_posix()
    scroll = "#4a4e55" if which.dark else "#c9c6bd"
    return _SHEET.format(**values, chevron=chevron, tick=tick, scroll=scroll)
