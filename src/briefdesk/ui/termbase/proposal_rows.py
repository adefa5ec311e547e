"""Proposals as a list: which concept, who proposed it and when, what became of it."""

from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from briefdesk.model.proposal import Proposal, ProposalState
from briefdesk.phrases import phrase
from briefdesk.ui.say import say
from briefdesk.ui.termbase.names import described, draw_names, names_height
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, interface_font
from briefdesk.ui.widgets.row_model import Index, RowModel

_SMALL = 9.0  # points
STATE_WORDS = {
    ProposalState.OPEN: phrase("proposals", "open"),
    ProposalState.ACCEPTED: phrase("proposals", "✓ accepted"),
    ProposalState.REJECTED: phrase("proposals", "✗ rejected"),
}
_NOBODY = phrase("proposals", "no name")


def told(proposal: Proposal) -> str:
    """Return who proposed something and when, and how it was decided."""
    parts = [proposal.author or say(_NOBODY), _time(proposal.at)]
    if proposal.state is not ProposalState.OPEN:
        parts.append(say(STATE_WORDS[proposal.state]))
        parts += [part for part in (proposal.decided_by, _time(proposal.decided_at)) if part]
    return "  ·  ".join(parts)


class ProposalModel(RowModel[Proposal]):
    """Some proposals."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__(_described, _spoken)


def _described(row: Proposal) -> str:
    return described(row.concept)


def _spoken(row: Proposal) -> str:
    return f"{described(row.concept)}, {told(row)}"


class ProposalDelegate(QStyledItemDelegate):
    """Draws a proposal in two lines."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, names_height() + QFontMetrics(interface_font(_SMALL)).height() + 14)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Proposal = index.data(ProposalModel.ROW)
        now = colours()
        painter.save()
        room = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(now.chosen))
        painter.setPen(QColor(now.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        upper = room.adjusted(14, 6, -12, 0)
        upper.setHeight(names_height())
        draw_names(painter, upper, row.concept)
        words = told(row)
        lower = room.adjusted(14, 6 + names_height(), -12, -7)
        painter.setFont(chrome_font(body_language(words, "zh-Hans"), _SMALL))
        painter.setPen(QColor(now.muted))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


def _time(at: str) -> str:
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M") if at else ""
