"""What entries are listed: words, and four choices."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from briefdesk.model.concept import ConceptStatus, Confidence
from briefdesk.model.concept_row import Lack, Wanted
from briefdesk.model.termbase_info import BUNDLED
from briefdesk.ui.icons import icon
from briefdesk.ui.say import say
from briefdesk.ui.termbase.keeper import Keeper
from briefdesk.ui.termbase.words import (
    CONCEPT_STATUS_WORDS,
    CONFIDENCE_WORDS,
    domain_word,
    termbase_word,
)
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput


class ConceptFilters(QWidget):
    """A line of words and a row of choices; ``changed`` says that something else is wanted."""

    changed = Signal()

    def __init__(self, keeper: Keeper) -> None:
        """Want everything."""
        super().__init__()
        self._keeper = keeper
        self._domains: tuple[str, ...] = ()
        self.line = LineInput()
        self.line.setClearButtonEnabled(True)
        self.lacks, self.domain = Choice[Lack | None](), Choice[str | None]()
        self.status, self.home = Choice[ConceptStatus | Confidence | None](), Choice[int | None]()
        self._clear = QToolButton()
        row = QHBoxLayout()
        row.setSpacing(6)
        for box in (self.lacks, self.domain, self.status, self.home):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.activated.connect(self._chosen)
            row.addWidget(box, 1)
        row.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addLayout(row)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._chosen)
        self.line.textChanged.connect(self._cleared)
        self._clear.clicked.connect(self.clear)
        self.relabel()

    @property
    def wanted(self) -> Wanted:
        """What is wanted now."""
        status = self.status.value
        return Wanted(
            words=self.line.text().strip(),
            lacks=self.lacks.value,
            domain=self.domain.value,
            status=status if isinstance(status, ConceptStatus) else None,
            confidence=status if isinstance(status, Confidence) else None,
            home=self.home.value,
        )

    @Slot()
    def clear(self) -> None:
        """Want everything again."""
        self.line.clear()
        for box in (self.lacks, self.domain, self.status, self.home):
            box.setCurrentIndex(0)
        self._chosen()

    def follow(self) -> None:
        """Offer the domains that there are, and the term bases."""
        self._domains = self._keeper.domains
        self._offer_domains()
        self._offer_homes()

    @Slot()
    def _chosen(self) -> None:
        self._clear.setEnabled(self.wanted.is_narrow)
        self.changed.emit()

    @Slot(str)
    def _cleared(self, text: str) -> None:
        if not text:
            self._chosen()

    def _offer_domains(self) -> None:
        named = sorted((domain_word(one), one) for one in self._domains)
        self.domain.offer([(self.tr("All domains"), None), *named])

    def _offer_homes(self) -> None:
        own = [(termbase_word(one), one.id) for one in self._keeper.termbases if one.enabled]
        bundled = (termbase_word(None), BUNDLED)
        self.home.offer([(self.tr("All term bases"), None), *own, bundled])

    def relabel(self) -> None:
        """Write all words in the interface language."""
        hint = self.tr("Find entries in any language, script or reading")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self._clear.setIcon(icon("close"))
        self._clear.setToolTip(self.tr("Show all entries"))
        self._clear.setAccessibleName(self.tr("Show all entries"))
        self.lacks.offer(
            [
                (self.tr("All entries"), None),
                (self.tr("No Japanese term"), Lack.JAPANESE),
                (self.tr("No Chinese term"), Lack.CHINESE),
                (self.tr("No English term"), Lack.ENGLISH),
                (self.tr("No confirmed reading"), Lack.READING),
            ]
        )
        statuses = [(say(words), value) for value, words in CONCEPT_STATUS_WORDS.items()]
        unsure = (Confidence.LIKELY, Confidence.UNSURE)
        confidences = [(say(CONFIDENCE_WORDS[one]), one) for one in unsure]
        self.status.offer([(self.tr("Any status"), None), *statuses, *confidences])
        self._offer_domains()
        self._offer_homes()
        for box, name in (
            (self.lacks, self.tr("What is missing")),
            (self.domain, self.tr("Domain")),
            (self.status, self.tr("Status")),
            (self.home, self.tr("Term base")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
        self._clear.setEnabled(self.wanted.is_narrow)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.relabel()
