"""The domain of an entry: one of those that there are, by its name, or another one."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

from briefdesk.ui.termbase.words import domain_word
from briefdesk.ui.widgets.composing import LineInput


class DomainField(QComboBox):
    """Shows names and keeps codes; what nobody named before is its own code."""

    def __init__(self, code: str = "") -> None:
        """Start with a domain; empty: none."""
        super().__init__()
        self._codes: dict[str, str] = {}  # by the names
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setLineEdit(LineInput())
        self.choose(code)

    def offer(self, codes: Iterable[str]) -> None:
        """Offer domains, sorted by name; what stands in the field stays."""
        kept = self.value
        self._codes.update({domain_word(code): code for code in codes})
        self.blockSignals(True)  # noqa: FBT003 - nobody chose anything
        self.clear()
        self.addItems(sorted(self._codes))
        self.choose(kept)
        self.blockSignals(False)  # noqa: FBT003

    def choose(self, code: str) -> None:
        """Put a domain into the field; empty: none, Qt would take the first one."""
        if code:
            self._codes[domain_word(code)] = code
        self.setCurrentIndex(self.findText(domain_word(code)) if code else -1)
        self.setEditText(domain_word(code))

    @property
    def value(self) -> str:
        """The code of the domain that stands in the field."""
        typed = self.currentText().strip()
        return self._codes.get(typed, typed)
