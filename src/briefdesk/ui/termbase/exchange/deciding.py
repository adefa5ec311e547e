"""One entry of a file beside mine, and what a person decides about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from briefdesk.model.concept import Concept
from briefdesk.model.merge import Choice as Decision
from briefdesk.model.merge import MergePlan, Policy, Standing
from briefdesk.services import merging
from briefdesk.ui.say import say
from briefdesk.ui.termbase.exchange.differences import DifferenceView
from briefdesk.ui.termbase.exchange.words import POLICY_WORDS
from briefdesk.ui.termbase.names import described
from briefdesk.ui.typeface import interface_font
from briefdesk.ui.widgets.choice import Choice

_SMALL = 9.2  # points
POLICIES = tuple(POLICY_WORDS)  # in the order of the buttons behind “as for all”


class DecisionPane(QWidget):
    """Shows an incoming entry; ``decided`` carries a ``Choice`` of the model, None: as for all."""

    decided = Signal(object)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._plan: MergePlan | None = None
        self._number = -1
        self._policy = Policy.MINE
        self.view = DifferenceView()
        self.caption = QLabel(self.tr("This entry (keys 0–4)"))
        self.caption.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self.group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(20, 8, 20, 0)
        row.setSpacing(14)
        row.addWidget(self.caption)
        names = [self.tr("As for all"), *(say(words) for words in POLICY_WORDS.values())]
        for number, name in enumerate(names):
            button = QRadioButton(name)
            button.setFont(interface_font(_SMALL))
            button.setToolTip(self.tr("Key {key} in the list").format(key=number))
            self.group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.which = Choice[str]()
        self.which.setAccessibleName(self.tr("Which of mine it is"))
        self.which.setMinimumContentsLength(30)
        self._which_caption = QLabel(self.tr("It may be several of yours. It is"))
        self._which_caption.setProperty("problem", True)  # noqa: FBT003 - a Qt property
        self.doubt = QWidget()
        ask = QHBoxLayout(self.doubt)
        ask.setContentsMargins(20, 6, 20, 0)
        ask.addWidget(self._which_caption)
        ask.addWidget(self.which, 1)
        self.choices = QFrame()
        inner = QVBoxLayout(self.choices)
        inner.setContentsMargins(0, 0, 0, 8)
        inner.addLayout(row)
        inner.addWidget(self.doubt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.choices)
        column.addWidget(self.view, 1)
        self.group.idClicked.connect(self._clicked)
        self.which.activated.connect(self._clicked)
        self.clear()

    def clear(self) -> None:
        """Show no entry."""
        self._plan, self._number = None, -1
        self.choices.hide()
        self.view.clear()

    def show_entry(
        self, plan: MergePlan, number: int, decision: Decision | None, policy: Policy
    ) -> None:
        """Show an entry with what was decided about it; ``policy`` is that for all."""
        self._plan, self._number, self._policy = plan, number, policy
        incoming, standing = plan.incoming[number], plan.standing(number)
        self.choices.setVisible(standing is not Standing.SAME)
        place = 0 if decision is None else POLICIES.index(decision.policy) + 1
        self.group.button(place).setChecked(True)
        for one, button in enumerate(self.group.buttons()):
            known = one == 0 or POLICIES[one - 1] is None
            button.setVisible(standing is not Standing.NEW or known)
        self._offer(incoming.mine, incoming.into, decision)
        self._show(decision or Decision(policy))

    def decide(self, place: int) -> None:
        """Choose as by the button in a place (0: as for all)."""
        button = self.group.button(place)
        if self._plan is not None and button.isVisibleTo(self):
            button.setChecked(True)
            self._clicked()

    def _offer(self, mine: Sequence[Concept], into: str, decision: Decision | None) -> None:
        """Offer those of mine that the entry may be, where only a person can tell."""
        self.doubt.setVisible(len(mine) > 1)
        none = [(self.tr("not decided: it is left out"), "")] if not into else []
        self.which.offer([*none, *((described(one), one.id) for one in mine)] or [("", "")])
        chosen = decision.into if decision is not None else ""
        if chosen or into:
            self.which.choose(chosen or into)
        elif none:
            self.which.choose("")

    @Slot()
    def _clicked(self, *_: int) -> None:
        place = self.group.checkedId()
        into = self.which.value if self.doubt.isVisibleTo(self) else ""
        policy = self._policy if place == 0 else POLICIES[place - 1]
        decision = Decision(policy, into) if place or into else None
        self._show(decision or Decision(policy))
        self.decided.emit(decision)

    def _show(self, decision: Decision) -> None:
        if self._plan is None:
            return
        incoming = self._plan.incoming[self._number]
        wanted = decision.into or incoming.into
        mine = next((one for one in incoming.mine if one.id == wanted), None)
        if mine is None and incoming.mine:
            mine = incoming.mine[0]
            decision = Decision(decision.policy, mine.id)
        if mine is None:
            self.view.show_new(incoming.concept)
            return
        found = merging.outcome(self._plan, self._number, decision)
        becomes_one = decision.policy in (Policy.MINE, Policy.THEIRS)
        self.view.show_difference(mine, incoming.concept, found, has_result=becomes_one)
        self.view.verticalScrollBar().setValue(0)


DIGITS = {Qt.Key(Qt.Key.Key_0 + number): number for number in range(len(POLICIES) + 1)}
