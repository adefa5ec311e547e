"""One window per library; a second start hands its files over."""

import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.ui.instance import Instance


def test_only_one_can_claim_a_library(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Instance(tmp_path / "files"), Instance(tmp_path / "files")
    assert first.claim()
    assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_files_are_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.claim()
    first.listen()
    with qtbot.waitSignal(first.asked) as heard:
        second.hand_over([Path("/briefings/医疗.txt")])
    assert heard.args == [(Path("/briefings/医疗.txt"),)]
    assert list((tmp_path / "inbox").iterdir()) == []
    first.release()


def test_requests_that_wait_are_read_at_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    Instance(tmp_path).hand_over([])
    first = Instance(tmp_path)
    with qtbot.waitSignal(first.asked) as heard:
        first.listen()
    assert heard.args == [()]


def test_other_files_in_the_inbox_are_no_requests(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    (tmp_path / "inbox" / "notes.txt").write_text("[1]")
    (tmp_path / "inbox" / "broken.json").write_text("{")
    (tmp_path / "inbox" / "strange.json").write_text('{"open": [1]}')
    heard: list[object] = []
    first.asked.connect(heard.append)
    first.listen()
    assert heard == []
    assert [file.name for file in (tmp_path / "inbox").iterdir()] == ["notes.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="file names are Unicode there")
def test_a_file_name_that_is_not_unicode_is_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    name = Path(os.fsdecode(b"/briefings/\xd2\xbd.txt"))
    first, second = Instance(tmp_path), Instance(tmp_path)
    second.hand_over([name])
    with qtbot.waitSignal(first.asked) as heard:
        first.listen()
    assert heard.args == [(name,)]
    assert list((tmp_path / "inbox").iterdir()) == []


def test_a_folder_where_no_lock_can_be_written_is_no_other_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    instance = Instance(tmp_path / "files")
    (tmp_path / "files").rename(tmp_path / "gone")
    with pytest.raises(OSError, match=r"window\.lock"):
        instance.claim()
