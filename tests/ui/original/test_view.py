"""The pages are turned, scrolled and zoomed; what comes late never stops the window."""

import time
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.ui.original.panel import OriginalPanel
from briefdesk.ui.original.view import ZOOMS
from tests.ui.conftest import PATIENCE
from tests.ui.original.conftest import Open, drawn

Key = Qt.Key


@pytest.mark.parametrize(
    ("keys", "page"),
    [
        ((Key.Key_PageDown,), 2),
        ((Key.Key_Right, Key.Key_Right), 3),
        ((Key.Key_End,), 4),
        ((Key.Key_End, Key.Key_Home), 1),
        ((Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp), 2),
        ((Key.Key_PageUp,), 1),
    ],
)
def test_keys_turn_pages(
    qtbot: QtBot, panel: OriginalPanel, keys: tuple[Qt.Key, ...], page: int
) -> None:
    for key in keys:
        qtbot.keyClick(panel.view, key)
    assert panel.view.page == page
    qtbot.waitUntil(lambda: drawn(panel, page), timeout=PATIENCE)


def test_arrows_and_space_scroll(qtbot: QtBot, panel: OriginalPanel) -> None:
    bar = panel.view.verticalScrollBar()
    qtbot.keyClick(panel.view, Key.Key_Down)
    little = bar.value()
    assert 0 < little < 100
    qtbot.keyClick(panel.view, Key.Key_Space)
    assert bar.value() > little + 300
    qtbot.keyClick(panel.view, Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == little


def test_back_from_within_a_page_goes_to_its_top(panel: OriginalPanel) -> None:
    panel.view.turn_to(2)
    top = panel.view.verticalScrollBar().value()
    panel.view.verticalScrollBar().setValue(top + 60)
    panel.view.turn(-1)
    assert panel.view.verticalScrollBar().value() == top


def test_zoom_keeps_the_middle_and_draws_anew(qtbot: QtBot, panel: OriginalPanel) -> None:
    view = panel.view
    view.turn_to(3)
    width = view._stack.width
    view.zoom_by(1)
    assert view.zoom == ZOOMS[1]
    assert view.page == 3
    assert view._stack.width == round(width * ZOOMS[1])
    qtbot.waitUntil(lambda: drawn(panel, 3), timeout=PATIENCE)
    assert panel._fit.isEnabled()
    panel._fit.click()
    assert view.zoom == 1.0
    assert not panel._smaller.isEnabled()
    view.zoom_by(100)
    assert view.zoom == ZOOMS[-1]


def test_ctrl_and_wheel_zoom(panel: OriginalPanel) -> None:
    view = panel.view.viewport()
    here = QPointF(view.rect().center())
    turn = QWheelEvent(
        here,
        QPointF(view.mapToGlobal(here.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes no name
    )
    QApplication.sendEvent(view, turn)
    assert panel.view.zoom == ZOOMS[1]


def test_another_size_keeps_the_place(qtbot: QtBot, panel: OriginalPanel) -> None:
    panel.view.turn_to(3)
    before = panel.view._stack.spot(QPointF(20, panel.view.verticalScrollBar().value()))
    window = panel.window()
    window.resize(1800, 900)
    qtbot.waitUntil(lambda: not panel.view._rest.isActive(), timeout=PATIENCE)
    after = panel.view._stack.spot(QPointF(20, panel.view.verticalScrollBar().value()))
    assert after.page == before.page
    assert abs(after.y - before.y) < 2
    qtbot.waitUntil(lambda: drawn(panel, 3), timeout=PATIENCE)


def test_pages_are_drawn_for_the_pixels_of_the_screen(panel: OriginalPanel) -> None:
    wish = panel.view._wish(1)
    assert wish.width == round(panel.view._stack.width * panel.view.devicePixelRatioF())


def test_paging_through_many_pages_never_stops_the_window(
    qtbot: QtBot,
    open_pages: Open,
    counted: Callable[[int, int], int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    pages = counted(40, 200)
    panel = open_pages(pages)
    beats: list[float] = []
    heart = QTimer()
    heart.setInterval(1)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    turns = QTimer()
    turns.setInterval(20)
    turns.timeout.connect(lambda: panel.view.turn(1))
    heart.start()
    turns.start()
    qtbot.waitUntil(lambda: panel.view.page == pages and drawn(panel, pages), timeout=PATIENCE)
    turns.stop()
    heart.stop()
    gaps = sorted(1000 * (later - one) for one, later in pairwise(beats))
    longest, most = gaps[-1], gaps[len(gaps) * 99 // 100]
    with capsys.disabled():
        print(f"\n{pages} pages: longest gap {longest:.0f} ms, 99 %: {most:.0f} ms")  # noqa: T201
    assert panel._place.text() == f"{pages} of {pages}"
    held = sum(one.sizeInBytes() for one in panel._shelf._pictures.values())
    assert held < 130_000_000
