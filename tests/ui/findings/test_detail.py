"""All about a finding: what is wrong, what to write, where it is laid down."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefdesk.model.waiver import Scope, Waiver
from briefdesk.ui.findings.arranging import PlaceRow, Standing
from briefdesk.ui.findings.detail import FindingDetail
from briefdesk.ui.widgets.mixed_label import MixedLabel
from briefdesk.ui.workspace import Workspace
from tests.ui.findings.conftest import WRONG, finding
from tests.ui.revisions.made import made_revision


def words_of(detail: FindingDetail) -> str:
    said = [label.text() for label in detail.findChildren(QLabel)]
    return "\n".join([*said, *(label.text for label in detail.findChildren(MixedLabel))])


@pytest.mark.parametrize("brief", [False, True])
def test_reason_suggestion_and_source(qtbot: QtBot, checked: Workspace, *, brief: bool) -> None:
    one = finding(checked, WRONG)
    detail = FindingDetail(one, PlaceRow(one.open[0]), "zh-Hans", brief=brief)
    qtbot.addWidget(detail)
    words = words_of(detail)
    assert "High · Words that should not be used · sure" in words
    assert "must not be written" in words
    assert "→ 公共数据库" in words
    assert one.finding.source is not None
    assert (one.finding.source.title in words) is not brief


def test_what_was_decided_stands_instead_of_the_suggestion(
    qtbot: QtBot, checked: Workspace
) -> None:
    one = finding(checked, WRONG)
    place = one.open[0]
    waiver = Waiver(1, 1, Scope.BRIEFING, "", "", "", "", WRONG, "是引文", "佐藤", "2026-01-02")
    for by, words in (
        (waiver, "Dismissed in this briefing (佐藤, 2026-01-02)\n是引文"),
        (made_revision(), "To be replaced\n公立数据库 → 公共数据库"),
    ):
        detail = FindingDetail(one, PlaceRow(place, Standing.DISMISSED, by), "zh-Hans")
        qtbot.addWidget(detail)
        assert words in words_of(detail)
