"""From a briefing to entries in a real window: mine, propose, decide, see the network, print it."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefdesk.model.span import Span
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.termbase.adding import AddTermForm
from briefdesk.ui.termbase.pages.candidates import CandidatesPage
from briefdesk.ui.termbase.pages.network import NetworkPage
from briefdesk.ui.termbase.pages.proposals import ProposalsPage
from tests.journeys import test_termbase_journey
from tests.journeys.conftest import settle
from tests.journeys.test_termbase_journey import Desk, seen, write

window = test_termbase_journey.window
PROPOSED = "取得途径"


def test_mine_accept_undo(qtbot: QtBot, window: MainWindow) -> None:
    desk = Desk(qtbot, window)
    desk.do("terms.find")
    page = desk.termbase.page("candidates")
    assert isinstance(page, CandidatesPage)
    desk.wait(lambda: page.current is not None)
    assert page.current is not None
    found = page.current.text
    count = page.count
    assert seen(desk.workspace, found) == []

    desk.press(page.list, Qt.Key.Key_Return)
    assert len(seen(desk.workspace, found)) > 0
    assert page.count == count - 1
    desk.press(page.list, Qt.Key.Key_Down)
    desk.press(page.list, Qt.Key.Key_Delete)
    assert page.count == count - 2

    desk.do("history.undo")
    assert seen(desk.workspace, found) == []
    assert page.model.rows[0].text == found
    desk.do("history.redo")
    assert len(seen(desk.workspace, found)) > 0


def test_propose_accept_and_print_the_network(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    desk = Desk(qtbot, window)
    workspace = desk.workspace

    # a translator proposes a term
    desk.select(PROPOSED)
    desk.do("terms.add")
    [add] = window.findChildren(AddTermForm)
    write(add.names["ja"], "取得の経緯")
    add.as_proposal.setChecked(True)
    desk.press(add.names["ja"], Qt.Key.Key_Return)
    assert seen(workspace, PROPOSED) == []

    # who keeps the term base accepts it
    desk.do("termbase.show")
    queue = desk.termbase.bring("proposals")
    assert isinstance(queue, ProposalsPage)
    desk.wait(lambda: queue.current is not None)
    assert queue.count == 1
    desk.press(queue.list, Qt.Key.Key_A)
    assert queue.count == 0
    assert len(seen(workspace, PROPOSED)) > 0

    # the network of a term of the text, walked and printed
    assert workspace.shown is not None
    place = next(r for r in workspace.shown.recognitions if r.concept == "c-kameikako")
    workspace.select_asked.emit(Span(place.start, place.end))
    desk.do("terms.network")
    page = desk.termbase.page("network")
    assert isinstance(page, NetworkPage)
    desk.wait(lambda: page.view is not None and len(page.view.cards) > 3)
    assert page.concept_id == "c-kameikako"
    out = tmp_path / "network.pdf"
    page.save_as(str(out))
    settle(qtbot, window)
    with pypdfium2.PdfDocument(out) as pdf:
        text = "".join(pdf[0].get_textpage().get_text_range().split())
    for words in ("仮名加工情報", "假名加工信息", "去标识化", "Regulation(EU)2016/679"):
        assert words in text
