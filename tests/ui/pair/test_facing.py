"""The original is set in the face of its own language, as wide as there is room."""

from pytestqt.qtbot import QtBot

from briefdesk.ui.pair.panel import PairPanel
from briefdesk.ui.typeface import page_font
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE


def test_japanese_is_set_in_the_japanese_face(panel: PairPanel) -> None:
    styles = panel.facing.paper.styles
    assert styles is not None
    assert styles.lang == "ja"
    font = panel.facing.paper.document().defaultFont()
    assert font.families() == page_font("ja", 14).families()


def test_it_follows_the_size_of_the_text(
    panel: PairPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.change_settings(text_size=20)
    styles = panel.facing.paper.styles
    assert styles is not None
    assert styles.text_size == 20


def test_the_column_is_whole_characters_wide(panel: PairPanel, qtbot: QtBot) -> None:
    paper = panel.facing.paper
    assert paper.styles is not None
    panel.window().resize(1200, 800)
    qtbot.waitUntil(lambda: panel.window().width() == 1200, timeout=PATIENCE)
    ems = (paper.viewport().width() - 1) / paper.styles.em
    assert abs(ems - round(ems)) < 0.1


def test_nothing_is_shown_without_an_original(panel: PairPanel) -> None:
    panel.facing.show_briefing(None)
    assert panel.facing.loaded is None
    assert not panel.facing.paper.isVisible()


def test_the_original_can_be_copied_from(panel: PairPanel) -> None:
    paper = panel.facing.paper
    paper.selectAll()
    assert "費用は500万円である。" in paper.createMimeDataFromSelection().text()
