"""What of the findings is listed, and in what order: the head of their panel."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefdesk.model.finding import Gravity
from briefdesk.ui.findings.arranging import Order, Wanted
from briefdesk.ui.findings.words import check_title
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.severities import SEVERITY_WORDS
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput


class FindingFilters(QWidget):
    """Words, severity and check to look for; a menu holds the order and what is settled."""

    changed = Signal()
    ordered = Signal(object)  # Order: a person chose it

    def __init__(self, run: QPushButton, checks: tuple[str, ...]) -> None:
        """Stand around the button that runs the checks, which are ``checks``."""
        super().__init__()
        self._ids = checks
        self.words = LineInput()
        self.words.setClearButtonEnabled(True)
        self.severities, self.checks = Choice[Gravity](), Choice[str]()
        self.options = QToolButton()
        self.options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.orders = {order: QAction(self) for order in Order}
        self.settled = QAction(self)
        self._lay_out(run)
        self.relabel()
        self.words.textChanged.connect(self.changed)
        self.severities.currentIndexChanged.connect(self.changed)
        self.checks.currentIndexChanged.connect(self.changed)
        self.settled.toggled.connect(self.changed)
        for order, action in self.orders.items():
            action.triggered.connect(partial(self._choose, order))

    def _lay_out(self, run: QPushButton) -> None:
        menu = QMenu(self.options)
        one_of = QActionGroup(self)
        for action in self.orders.values():
            action.setCheckable(True)
            one_of.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        self.settled.setCheckable(True)
        menu.addAction(self.settled)
        self.options.setMenu(menu)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(run)
        top.addWidget(self.options)
        for choice in (self.severities, self.checks):
            choice.setSizeAdjustPolicy(
                Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(5)
            below.addWidget(choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for layout in (column, top, below):
            layout.setSpacing(6)
        column.addLayout(top)
        column.addLayout(below)

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        return Wanted(
            check=self.checks.value,
            least=self.severities.value,
            words=self.words.text(),
            settled=self.settled.isChecked(),
        )

    def show_everything(self) -> None:
        """Ask for all that is open."""
        self.words.clear()
        self.severities.choose(Gravity.INFO)
        self.checks.choose("")

    def show_order(self, order: Order) -> None:
        """Show in which order the findings are."""
        self.orders[order].setChecked(True)

    @Slot()
    def _choose(self, order: Order, *_: object) -> None:
        self.ordered.emit(order)

    def relabel(self) -> None:
        """Say everything in the language of the interface."""
        self.words.setPlaceholderText(self.tr("Filter"))
        self.words.setAccessibleName(self.tr("Filter findings"))
        self.severities.setAccessibleName(self.tr("Severity"))
        self.checks.setAccessibleName(self.tr("Check"))
        self.options.setIcon(icon("more"))
        self.options.setToolTip(self.tr("Order, and what is settled"))
        self.options.setAccessibleName(self.options.toolTip())
        self.orders[Order.SEVERITY].setText(self.tr("The worst first"))
        self.orders[Order.TEXT].setText(self.tr("As in the text"))
        self.settled.setText(self.tr("Settled too"))
        for choice in (self.severities, self.checks):
            choice.blockSignals(True)  # noqa: FBT003 - Qt's only argument
        least = [(say(words), gravity) for gravity, words in SEVERITY_WORDS.items()]
        worst = [(self.tr("{severity} and worse").format(severity=w), g) for w, g in least[1:-1]]
        self.severities.offer([(self.tr("Every severity"), Gravity.INFO), *worst, least[0]])
        self.checks.offer(
            [(self.tr("Every check"), ""), *((check_title(one), one) for one in self._ids)]
        )
        for choice in (self.severities, self.checks):
            choice.blockSignals(False)  # noqa: FBT003 - Qt's only argument
