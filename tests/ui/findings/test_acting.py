"""What can be done depends on what was done."""

from pytestqt.qtbot import QtBot

from briefdesk.model.judged import Answered, Dismissed, Judged
from briefdesk.model.revision import Remedy
from briefdesk.model.waiver import Scope, Waiver
from briefdesk.ui.findings.acting import act, offered, revise
from briefdesk.ui.findings.words import Deed
from briefdesk.ui.revisions.form import RevisionForm
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import Settle
from tests.ui.findings.conftest import OPEN, WRONG, dialog, finding
from tests.ui.revisions.made import made_revision

WAIVER = Waiver(1, 1, Scope.HERE, "", "", "", "", WRONG, "是引文", "佐藤", "2026-01-02")
CHANGES = [Deed.REPLACE, Deed.GLOSS, Deed.QUERY, Deed.DISMISS, Deed.EXPLAIN]


def test_open_places_can_be_changed_or_dismissed(checked: Workspace) -> None:
    one = finding(checked, WRONG)
    assert offered(one, one.open) == CHANGES
    assert offered(one, ()) == [Deed.EXPLAIN]
    ambiguous = finding(checked, OPEN)
    assert offered(ambiguous, ambiguous.open[:1]) == [Deed.SENSE, *CHANGES]


def test_settled_places_can_be_looked_at_or_taken_back(checked: Workspace) -> None:
    one = finding(checked, WRONG)
    first, second, third = one.open
    judged = Judged(
        one.finding,
        (third,),
        (Answered(first, made_revision()),),
        (Dismissed(second, WAIVER),),
    )
    assert offered(judged, [first]) == [Deed.CORRECTION, Deed.EXPLAIN]
    assert offered(judged, [second]) == [Deed.TAKE_BACK, Deed.EXPLAIN]


def test_what_is_not_offered_is_not_done(qtbot: QtBot, checked: Workspace, settle: Settle) -> None:
    one = finding(checked, WRONG)
    said: list[object] = []
    checked.message.connect(said.append)
    act(checked, Deed.TAKE_BACK, one, one.open)
    settle()
    assert said == []


def test_a_gloss_stands_at_the_first_use(qtbot: QtBot, checked: Workspace) -> None:
    qtbot.addWidget(checked.window)
    one = finding(checked, WRONG)
    act(checked, Deed.GLOSS, one, one.open)
    assert [place.span for place in dialog(RevisionForm)._places] == [one.open[0].span]


def test_reason_and_source_are_filled_in(qtbot: QtBot, checked: Workspace) -> None:
    qtbot.addWidget(checked.window)
    one = finding(checked, WRONG)
    revise(checked, one, one.open, Remedy.GLOSS)
    form = dialog(RevisionForm)
    assert form.remedy is Remedy.GLOSS
    assert form.source.currentText()
    assert "must not be written" in form.reason.text()
