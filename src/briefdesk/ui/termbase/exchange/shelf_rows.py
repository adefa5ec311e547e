"""How a term base is drawn in the list of them: its name, and what is to be known below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, interface_font

Index = QModelIndex | QPersistentModelIndex
INFO = Qt.ItemDataRole.UserRole  # TermBaseInfo
TEXT = Qt.ItemDataRole.UserRole + 1  # what is to be known
MARK = Qt.ItemDataRole.UserRole + 2  # what must not be missed
_NAME, _SMALL = 11.0, 9.2  # points
_HEIGHT, _LEFT = 58, 46  # pixels


class ShelfDelegate(QStyledItemDelegate):
    """Draws the box “in use” as Qt does, and two lines beside it."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(300, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = colours()
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(now.chosen))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(now.hover))
        painter.setPen(QColor(now.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()
        checked = index.data(Qt.ItemDataRole.CheckStateRole)
        if checked is not None:
            box = QStyleOptionViewItem(option)
            self.initStyleOption(box, index)
            style = box.widget.style()
            part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
            box.rect = style.subElementRect(part, box, box.widget)
            box.state &= ~QStyle.StateFlag.State_HasFocus
            is_on = Qt.CheckState(checked) is Qt.CheckState.Checked
            box.state |= QStyle.StateFlag.State_On if is_on else QStyle.StateFlag.State_Off
            element = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
            style.drawPrimitive(element, box, painter, box.widget)
        resting = checked is not None and Qt.CheckState(checked) is not Qt.CheckState.Checked
        name = str(index.data() or "")
        room = float(rect.width() - _LEFT - 16)
        painter.save()
        font = chrome_font(body_language(name, "zh-Hans"), _NAME)
        painter.setFont(font)
        painter.setPen(QColor(now.muted if resting else now.text))
        shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(rect.left() + _LEFT, rect.top() + 25), shown)
        mark = str(index.data(MARK) or "")
        left = float(rect.left() + _LEFT)
        font = interface_font(_SMALL)
        painter.setFont(font)
        if mark:
            painter.setPen(QColor(now.warning))
            painter.drawText(QPointF(left, rect.top() + 45), mark)
            left += QFontMetricsF(font).horizontalAdvance(mark) + 14
        text = str(index.data(TEXT) or "")
        font = chrome_font(body_language(text, "en"), _SMALL)
        painter.setFont(font)
        painter.setPen(QColor(now.muted))
        room = rect.right() - 14 - left
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QPointF(left, rect.top() + 45), shown)
        painter.restore()
