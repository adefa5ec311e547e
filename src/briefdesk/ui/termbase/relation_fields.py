"""The fields of a relation to another concept."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from briefdesk.model.concept import Concept, Relation, RelationType
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.termbase.labelled import set_face
from briefdesk.ui.termbase.picker import PickDialog
from briefdesk.ui.termbase.view import name_of
from briefdesk.ui.termbase.words import RELATION_WORDS
from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.workspace import Workspace

_SIZE = 10.5  # points


class RelationFields(QFrame):
    """Edits one relation; ``removed`` says that nobody wants it."""

    edited = Signal()
    removed = Signal()

    def __init__(
        self, workspace: Workspace, relation: Relation, known: Callable[[str], Concept | None]
    ) -> None:
        """Show a relation; ``known`` finds its target by the id."""
        super().__init__()
        self._workspace = workspace
        self._target = relation.target
        self.type = Choice[RelationType]()
        self.type.offer([(say(words), one) for one, words in RELATION_WORDS.items()])
        self.type.choose(relation.type)
        self.type.setAccessibleName(self.tr("Relation"))
        self.type.activated.connect(self.edited)
        self.target = QPushButton()
        self.target.setAutoDefault(False)
        self.target.clicked.connect(self.choose)
        self.reason = LineInput(relation.reason)
        self.reason.setPlaceholderText(self.tr("Why: what is different"))
        self.reason.setAccessibleName(self.tr("Reason"))
        set_face(self.reason)
        self.reason.textChanged.connect(self.edited)
        remove = QToolButton()
        remove.setIcon(icon("bin"))
        remove.setToolTip(self.tr("Remove this relation"))
        remove.setAccessibleName(self.tr("Remove this relation"))
        remove.clicked.connect(self.removed)
        first = QHBoxLayout()
        first.addWidget(self.type)
        first.addWidget(self.target, 1)
        first.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 8)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self.reason)
        self._name(known(relation.target))

    @property
    def value(self) -> Relation | None:
        """The relation as it stands; None while it has no target."""
        if not self._target:
            return None
        return Relation(self.type.value, self._target, self.reason.text().strip())

    @Slot()
    def choose(self) -> None:
        """Choose the other concept."""
        dialog = PickDialog(self._workspace, self)
        dialog.taken.connect(self._take)
        dialog.open()

    @Slot(object)
    def _take(self, concept: Concept) -> None:
        self._target = concept.id
        self._name(concept)
        self.edited.emit()

    def _name(self, concept: Concept | None) -> None:
        name = self._target if concept is None else name_of(concept)
        self.target.setText(name or self.tr("Choose a concept…"))
        if name:
            self.target.setFont(chrome_font(body_language(name, "ja"), _SIZE))
