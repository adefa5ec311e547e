"""Which domains are exported: a box for each, and one for all of them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from briefdesk.ui.termbase.words import domain_word
from briefdesk.ui.typeface import body_language, chrome_font

_CODE = Qt.ItemDataRole.UserRole


class DomainBoxes(QListWidget):
    """A list of boxes; before the domains are known, all of them are wanted."""

    def __init__(self) -> None:
        """Start without domains."""
        super().__init__()
        self.setMaximumHeight(132)
        self.setProperty("card", True)  # noqa: FBT003 - of the style sheet
        self.itemChanged.connect(self._tick)

    def offer(self, codes: Iterable[str]) -> None:
        """Offer domains by their codes, all of them ticked."""
        named = sorted((domain_word(one), one) for one in codes)
        self.blockSignals(True)  # noqa: FBT003 - nobody chose anything
        self.clear()
        for word, code in [(self.tr("All domains"), ""), *named]:
            item = QListWidgetItem(word)
            item.setData(_CODE, code)
            item.setFont(chrome_font(body_language(word, "zh-Hans"), self.font().pointSizeF()))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.addItem(item)
        self.blockSignals(False)  # noqa: FBT003

    @property
    def wanted(self) -> tuple[str, ...] | None:
        """The codes that are ticked, None if all are."""
        boxes = self._boxes
        ticked = [one for one in boxes if one.checkState() is Qt.CheckState.Checked]
        if len(ticked) == len(boxes):
            return None
        return tuple(str(one.data(_CODE)) for one in ticked)

    @property
    def _boxes(self) -> list[QListWidgetItem]:
        return [self.item(number) for number in range(1, self.count())]

    @Slot(QListWidgetItem)
    def _tick(self, item: QListWidgetItem) -> None:
        """Let the first box stand for all others."""
        boxes, every = self._boxes, self.item(0)
        self.blockSignals(True)  # noqa: FBT003 - what follows is not chosen by a person
        if item is every:
            for one in boxes:
                one.setCheckState(every.checkState())
        ticked = sum(one.checkState() is Qt.CheckState.Checked for one in boxes)
        partly = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        every.setCheckState(Qt.CheckState.Checked if ticked == len(boxes) else partly)
        self.blockSignals(False)  # noqa: FBT003
        self.viewport().update()
