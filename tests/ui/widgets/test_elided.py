"""A long line gives way to its neighbours and can still be read."""

from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets.elided import ElidedLabel
from briefdesk.ui.widgets.tip import plain_tip


def test_what_does_not_fit_is_left_out_and_told_by_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("<b>仮名化情報</b>、pseudonymised information")
    label.resize(90, 20)
    label.grab()
    assert label.shown.endswith("…")
    assert label.toolTip() == plain_tip(label.text())
    label.resize(600, 20)
    label.grab()
    assert label.shown == label.text()
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() == 1
