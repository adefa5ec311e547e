"""A short translation and its original in a library, and the window that shows both."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefdesk.model.progress import unheard
from briefdesk.services import opening, pairing
from briefdesk.services.desk import Desk
from briefdesk.ui.importing import parse_into
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.pair.panel import PairPanel
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE, Settle

ZH = """# 医疗数据的利用

## 1. 现状

2025年4月1日，新法开始施行。医疗机构有3家参加试点。费用为500万日元。

## 2. 课题

个人信息保护委员会于2025年6月30日公布了指南。指南第12页列出了要件。报告将于2026年3月提交。
"""
JA = """# 医療データの利活用

## 1. 現状

2025年4月1日、新法が施行された。医療機関は3機関が試行に参加した。\
この試行は総務省が企画したものであり、地方公共団体の協力を得て行われている。費用は500万円である。

## 2. 課題

個人情報保護委員会は2025年6月30日に指針を公表した。指針の12頁に要件が列挙されている。報告は2026年3月に提出される。
"""
LEFT_OUT = "この試行は総務省が企画したもの"
Press = Callable[[Qt.Key], None]


def keep(desk: Desk, folder: Path, name: str, text: str) -> int:
    """Store a Markdown file and return the id of its briefing."""
    file = folder / name
    file.write_text(text, "utf-8")
    parsed = parse_into(desk.staging, file, unheard)
    return opening.keep(desk, parsed).briefing_id


def keep_pair(desk: Desk, folder: Path) -> tuple[int, int]:
    """Store both texts as a pair; return the ids of translation and original."""
    original = keep(desk, folder, "original.md", JA)
    translation = keep(desk, folder, "translation.md", ZH)
    pairing.pair(desk, translation, original)
    return translation, original


@pytest.fixture
def pair_ids(workspace: Workspace, tmp_path: Path) -> tuple[int, int]:
    """Return the ids of a translation and its original, which are paired."""
    return workspace.tasks.first(partial(keep_pair, folder=tmp_path))


@pytest.fixture
def panel(
    qtbot: QtBot,
    window: MainWindow,
    workspace: Workspace,
    pair_ids: tuple[int, int],
    settle: Settle,
) -> PairPanel:
    """Return the panel of a window that shows the translation with its original."""
    window.resize(1440, 900)
    workspace.change_settings(pair_view=True)
    workspace.open_briefing(pair_ids[0])
    settle()
    qtbot.waitUntil(lambda: window.pair.links is not None, timeout=PATIENCE)
    settle()
    return window.pair


@pytest.fixture
def press(qtbot: QtBot, panel: PairPanel, settle: Settle) -> Press:
    """Return a function that presses a key in the original and waits for what it does."""

    def pressed(key: Qt.Key) -> None:
        qtbot.keyClick(panel.facing.paper, key)
        settle()

    return pressed
