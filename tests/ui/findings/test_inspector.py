"""The checks run when they are asked to, and from then on by themselves."""

from functools import partial
from pathlib import Path

from briefdesk.model.annotation import Kind
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.finding import Gravity
from briefdesk.model.house_profile import CheckChoice, HouseProfile
from briefdesk.model.revision import NewRevision, Remedy
from briefdesk.model.waiver import Scope
from briefdesk.services import (
    history,
    house_profiles,
    opening,
    pairing,
    reviewing,
    revising,
    terminology,
    waiving,
)
from briefdesk.ui.findings.inspector import Inspector
from briefdesk.ui.workspace import Checked, Workspace
from tests.documents import made_document
from tests.reading import read_text
from tests.ui.conftest import Settle, Show
from tests.ui.findings.conftest import MARK, OPEN, RAW, WRONG, finding, standing
from tests.ui.pair.conftest import JA, ZH, keep


def test_nothing_runs_before_it_is_asked_for(
    workspace: Workspace, show: Show, inspector: Inspector
) -> None:
    show(read_text(RAW))
    assert workspace.checked is Checked.NEVER
    assert workspace.findings == ()
    assert not inspector.running


def test_what_is_found_is_kept_for_the_next_time(
    checked: Workspace, show: Show, settle: Settle
) -> None:
    found = checked.findings
    assert standing(checked) == {WRONG: (3, 0, 0), OPEN: (2, 0, 0), MARK: (1, 0, 0)}
    briefing_id = checked.briefing_id
    assert briefing_id is not None
    show(made_document())
    assert (checked.findings, checked.checked) == ((), Checked.NEVER)
    checked.open_briefing(briefing_id)
    settle()
    assert checked.checked is Checked.NOW
    assert checked.findings == found


def test_what_was_found_under_another_profile_is_found_anew_after_a_restart(
    checked: Workspace, show: Show, settle: Settle
) -> None:
    briefing_id = checked.briefing_id
    assert briefing_id is not None
    show(made_document())
    quiet = HouseProfile(checks={"typography": CheckChoice(on=False)})
    checked.tasks.first(lambda desk: house_profiles.use(desk.path, quiet))
    again = Inspector(checked)
    settle()
    checked.open_briefing(briefing_id)
    settle()
    assert checked.checked is Checked.NOW
    assert standing(checked) == {WRONG: (3, 0, 0), OPEN: (2, 0, 0)}
    assert not again.running


def test_they_run_again_when_the_text_is_another(checked: Workspace, settle: Settle) -> None:
    shown = checked.shown
    assert shown is not None
    document = shown.briefing.document
    head = document.blocks[-2]
    said = reviewing.joined(document, document.blocks[-1].id)
    assert said is not None
    assert head.end < document.blocks[-1].end
    checked.tasks.change(partial(reviewing.correct, briefing_id=shown.briefing.id, said=[said]))
    settle()
    assert checked.checked is Checked.NOW
    assert len(finding(checked, WRONG).open) == 3
    assert checked.shown is not None
    text = checked.shown.briefing.document.text
    for place in finding(checked, WRONG).open:
        assert text[place.start : place.end] == WRONG


def test_they_run_again_when_a_sense_is_chosen(checked: Workspace, settle: Settle) -> None:
    place = finding(checked, OPEN).open[0]
    briefing_id = checked.briefing_id
    assert briefing_id is not None
    card = checked.tasks.first(partial(terminology.card, briefing_id=briefing_id, at=place.start))
    assert card is not None
    checked.tasks.change(
        partial(
            terminology.confirm_sense,
            briefing_id=briefing_id,
            span=place.span,
            concept_id=card.candidates[0].id,
        )
    )
    settle()
    assert standing(checked)[OPEN] == (1, 0, 0)


def test_what_is_decided_about_places_is_followed(checked: Workspace, settle: Settle) -> None:
    one = finding(checked, WRONG)
    briefing_id = checked.briefing_id
    assert briefing_id is not None
    first, second, _ = one.open
    checked.tasks.change(
        partial(
            waiving.dismiss,
            briefing_id=briefing_id,
            finding=one.finding,
            places=[first],
            scope=Scope.HERE,
            reason="是引文",
        )
    )
    draft = NewRevision(
        remedy=Remedy.REPLACE, proposed="公共数据库", reason="", fingerprint=second.fingerprint
    )
    checked.tasks.change(
        partial(revising.revise, briefing_id=briefing_id, wanted=[(second.span, draft)])
    )
    settle()
    assert standing(checked)[WRONG] == (1, 1, 1)
    assert [one.proposed for one in checked.revisions] == ["公共数据库"]
    checked.tasks.change(history.undo)
    checked.tasks.change(history.undo)
    settle()
    assert standing(checked)[WRONG] == (3, 0, 0)
    assert checked.revisions == ()


def test_corrections_are_read_although_a_run_is_asked_for_at_once(
    checked: Workspace, settle: Settle
) -> None:
    one, briefing_id = finding(checked, WRONG), checked.briefing_id
    assert briefing_id is not None
    draft = NewRevision(remedy=Remedy.REPLACE, proposed="公共数据库", reason="")
    work = partial(revising.revise, briefing_id=briefing_id, wanted=[(one.open[0].span, draft)])
    checked.tasks.first(work)
    checked.set_revisions(())  # as the window begins, before anything was read
    Inspector(checked).check()
    settle()
    assert [made.proposed for made in checked.revisions] == ["公共数据库"]


def test_what_is_decided_during_a_run_does_not_stop_it(
    checked: Workspace, inspector: Inspector, settle: Settle
) -> None:
    one = finding(checked, WRONG)
    briefing_id = checked.briefing_id
    assert briefing_id is not None
    ran: list[bool] = []
    inspector.ran.connect(lambda: ran.append(True))
    inspector.check()
    checked.tasks.change(
        partial(
            waiving.dismiss,
            briefing_id=briefing_id,
            finding=one.finding,
            places=one.open,
            scope=Scope.HERE,
            reason="是引文",
        )
    )
    settle()
    assert ran == [True]
    assert standing(checked)[WRONG] == (0, 0, 3)


def test_a_run_that_is_waited_for_begins_anew_when_an_alignment_comes(
    checked: Workspace, inspector: Inspector, settle: Settle
) -> None:
    ran: list[bool] = []
    inspector.ran.connect(lambda: ran.append(True))
    inspector.check()
    checked.tasks.changed.emit(Changes(Touched.PAIRS, checked.briefing_id))
    assert inspector.running
    settle()
    assert ran == [True]
    assert checked.checked is Checked.NOW


def test_what_becomes_of_the_original_is_followed(
    workspace: Workspace, inspector: Inspector, settle: Settle, tmp_path: Path
) -> None:
    translation = workspace.tasks.first(partial(keep, folder=tmp_path, name="zh.md", text=ZH))
    original = workspace.tasks.first(partial(keep, folder=tmp_path, name="ja.md", text=JA))
    workspace.open_briefing(translation)
    settle()
    inspector.check()
    settle()
    alone = workspace.findings
    workspace.tasks.change(partial(pairing.pair, briefing_id=translation, original_id=original))
    settle()
    beside = workspace.findings
    assert beside != alone
    workspace.tasks.change(partial(opening.remove, briefing_id=original))
    settle()
    assert workspace.findings == alone
    inspector.check()
    workspace.tasks.change(history.undo)  # during the run
    settle()
    assert workspace.findings == beside
    assert workspace.checked is Checked.NOW


def test_a_comment_is_no_reason_to_look_again(checked: Workspace, settle: Settle) -> None:
    found = checked.findings
    checked.set_selection(finding(checked, WRONG).open[0].span)
    checked.annotate(Kind.RISK)
    settle()
    assert checked.findings is found


def test_the_house_profile_counts(checked: Workspace, inspector: Inspector, settle: Settle) -> None:
    wanted = HouseProfile(
        checks={
            "typography": CheckChoice(on=False),
            "ambiguous-term": CheckChoice(severity=Gravity.CRITICAL),
        }
    )
    checked.tasks.first(lambda desk: house_profiles.use(desk.path, wanted))
    inspector.read_profile()
    settle()
    assert inspector.profile == wanted
    assert MARK not in standing(checked)
    assert checked.findings[0].finding.severity is Gravity.CRITICAL


def test_a_run_can_be_given_up(
    workspace: Workspace, show: Show, inspector: Inspector, settle: Settle
) -> None:
    show(read_text(RAW))
    heard: list[bool] = []
    inspector.running_changed.connect(lambda: heard.append(inspector.running))
    inspector.check()
    workspace.check_given_up.emit()
    settle()
    assert heard == [True, False]
    assert workspace.checked is Checked.NEVER


def test_all_checks_are_known(inspector: Inspector) -> None:
    assert "typography" in inspector.checks
