"""What is sure is confirmed only beside findings that hold."""

from pathlib import Path

from briefdesk.services import pairing
from briefdesk.services.desk import Desk
from briefdesk.ui.pair.links import Standing, standing
from briefdesk.ui.pair.panel import PairPanel
from briefdesk.ui.pair_acts import PairAct
from briefdesk.ui.workspace import Checked, Workspace
from tests.ui.conftest import Settle
from tests.ui.pair.conftest import JA, ZH, keep


def confirmed(panel: PairPanel) -> int:
    assert panel.links is not None
    return sum(standing(one) is Standing.CONFIRMED for one in panel.links.all)


def test_the_checks_run_first_and_a_wrong_number_is_left(
    panel: PairPanel, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    def keep_wrong(desk: Desk) -> int:
        translation = keep(desk, tmp_path, "wrong.md", ZH.replace("500万", "600万"))
        pairing.pair(desk, translation, keep(desk, tmp_path, "right.md", JA + "\n以上。\n"))
        return translation

    workspace.open_briefing(workspace.tasks.first(keep_wrong))
    settle()
    told: list[object] = []
    workspace.told.connect(told.append)
    workspace.pair_asked.emit(PairAct.CONFIRM_SURE)
    assert confirmed(panel) == 0
    settle()
    assert workspace.checked is Checked.NOW
    assert confirmed(panel) > 0
    assert any("with findings were left" in str(words) for words in told)
    assert workspace.shown is not None
    assert panel.links is not None
    text = workspace.shown.briefing.document.text
    for link in panel.links.all:
        words = "".join(text[span.start : span.end] for span in link.translation)
        assert standing(link) is not Standing.CONFIRMED or "600万" not in words


def test_nothing_is_confirmed_after_the_checks_were_given_up(
    panel: PairPanel, workspace: Workspace, settle: Settle
) -> None:
    workspace.pair_asked.emit(PairAct.CONFIRM_SURE)
    workspace.check_given_up.emit()
    settle()
    workspace.check_asked.emit()
    settle()
    assert workspace.checked is Checked.NOW
    assert confirmed(panel) == 0
