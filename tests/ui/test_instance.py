"""One window per library; a second start hands its files over."""

from pathlib import Path

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
