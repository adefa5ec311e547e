"""Findings and corrections on the page: what a pointer or a menu finds at a place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from briefdesk.model.finding import Place
from briefdesk.model.judged import Judged
from briefdesk.model.revision import Revision
from briefdesk.services.revising import stands
from briefdesk.ui.findings.acting import act, offered
from briefdesk.ui.findings.arranging import PlaceRow
from briefdesk.ui.findings.detail import FindingDetail, sentence
from briefdesk.ui.findings.words import DEED_ICONS, DEED_WORDS, Deed, subject_of
from briefdesk.ui.icons import icon
from briefdesk.ui.revisions.words import REMEDY_WORDS, shown_change
from briefdesk.ui.say import say
from briefdesk.ui.typeface import body_language, chrome_font, interface_font, page_font
from briefdesk.ui.widgets.coloured import coloured
from briefdesk.ui.workspace import Workspace

_REASON = 9.6  # points
_MOST = 3  # findings at one place that a hint tells of
Found = Sequence[tuple[Judged, Place]]


def revisions_at(workspace: Workspace, position: int) -> list[Revision]:
    """Return the corrections of the words at a place of the text."""
    return [
        one
        for one in workspace.revisions
        if stands(one) and one.anchor.span.start <= position < one.anchor.span.end
    ]


def hint(found: Found, revisions: Sequence[Revision], lang: str) -> QWidget:
    """Return what a hint says of findings and corrections at a place."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for one, place in found[:_MOST]:
        column.addWidget(FindingDetail(one, PlaceRow(place), lang, brief=True))
    for revision in revisions:
        head = coloured(say(REMEDY_WORDS[revision.remedy]), "accent")
        head.setFont(interface_font(8.8))
        words = coloured(shown_change(revision), "text")
        words.setFont(page_font(lang, 12))
        column.addWidget(head)
        column.addWidget(words)
        if revision.said is not None:
            column.addWidget(sentence(revision.said, lang, "muted", _REASON))
        elif revision.reason:
            reason = coloured(revision.reason, "muted")
            reason.setFont(chrome_font(body_language(revision.reason, lang), _REASON))
            column.addWidget(reason)
    return whole


def fill_menu(workspace: Workspace, menu: QMenu, position: int) -> None:
    """Offer what can be done about the findings and corrections at a place of the text."""
    found = workspace.findings_at(position)
    for number, (one, place) in enumerate(found):
        into = menu if number == 0 else menu.addMenu(subject_of(one).replace("&", "&&"))
        for deed in offered(one, [place]):
            action = into.addAction(icon(DEED_ICONS[deed]), say(DEED_WORDS[deed]))
            action.triggered.connect(partial(_do, workspace, deed, one, place))
    for revision in revisions_at(workspace, position):
        words = shown_change(revision)
        shown = words if len(words) <= 40 else words[:40] + "…"
        action = menu.addAction(icon("edit"), shown.replace("&", "&&"))
        action.triggered.connect(partial(_show, workspace, revision.id))
    if not menu.isEmpty():
        menu.addSeparator()


def _do(workspace: Workspace, deed: Deed, one: Judged, place: Place, *_: object) -> None:
    workspace.set_place(place.fingerprint)
    act(workspace, deed, one, [place])


def _show(workspace: Workspace, revision_id: int, *_: object) -> None:
    workspace.revision_asked.emit(revision_id)
