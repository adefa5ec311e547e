"""Unsaved text survives a crash."""

import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from briefdesk.errors import BriefDeskError, StoreError
from briefdesk.model.draft import Draft
from briefdesk.services.drafts import Drafts


def made(text: str = "是否应为……", draft_id: str = "") -> Draft:
    """Make a draft."""
    return Draft(draft_id or str(uuid4()), "annotation", 1, text, row_id=3)


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    drafts = Drafts(tmp_path / "drafts")
    yield drafts
    drafts.close()


def test_a_draft_is_on_the_disk_within_a_second(drafts: Drafts, tmp_path: Path) -> None:
    draft = made()
    began = time.monotonic()
    drafts.save(draft)
    drafts.flush()
    assert time.monotonic() - began < 1
    assert drafts.all() == (draft,)
    (file,) = (tmp_path / "drafts").iterdir()
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_saving_does_not_wait_and_the_last_text_counts(drafts: Drafts) -> None:
    draft_id = str(uuid4())
    for number in range(200):
        drafts.save(made(str(number), draft_id))
    drafts.flush()
    assert [draft.text for draft in drafts.all()] == ["199"]


def test_discard(drafts: Drafts, tmp_path: Path) -> None:
    kept, dropped = made("a"), made("b")
    for draft in (kept, dropped):
        drafts.save(draft)
    drafts.discard(dropped.id)
    drafts.discard(str(uuid4()))
    drafts.flush()
    assert drafts.all() == (kept,)


def test_drafts_are_found_after_kill_9(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from briefdesk.model.draft import Draft\n"
        "from briefdesk.services.drafts import Drafts\n"
        "drafts = Drafts(Path(sys.argv[1]))\n"
        "drafts.save(Draft('9d1f6d3e-0a55-4c6e-8a25-7d1f3a1c0001', 'annotation', 1, '医疗'))\n"
        "drafts.flush(); os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert [draft.text for draft in Drafts(tmp_path).all()] == ["医疗"]


def test_a_damaged_draft_is_left_where_it_is(drafts: Drafts, tmp_path: Path) -> None:
    drafts.save(made())
    drafts.flush()
    damaged = tmp_path / "drafts" / "x.json"
    damaged.write_bytes(b'{"id": ')
    assert len(drafts.all()) == 1
    assert damaged.exists()


def test_an_id_cannot_name_another_file(drafts: Drafts) -> None:
    with pytest.raises(ValueError, match="UUID"):
        drafts.save(made(draft_id="../../elsewhere"))


def test_a_failure_is_heard_and_the_text_tried_again(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.write_bytes(b"")  # a file where the folder should be
    heard: list[BriefDeskError] = []
    drafts = Drafts(folder, heard.append)
    first, second = made("a"), made("b")
    drafts.save(first)
    drafts.flush()
    assert [type(error) for error in heard] == [StoreError]
    folder.unlink()
    drafts.save(second)
    drafts.flush()
    assert {draft.text for draft in drafts.all()} == {"a", "b"}
    drafts.close()


def test_close_writes_what_is_left_and_ends_the_thread(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    for number in range(20):
        drafts.save(made(str(number)))
    drafts.close()
    assert len(drafts.all()) == 20
    assert "drafts" not in {thread.name for thread in threading.enumerate()}
    drafts.close()


def test_looking_while_drafts_come_and_go(drafts: Drafts) -> None:
    ids = [str(uuid4()) for _ in range(30)]
    for number in range(300):
        draft_id = ids[number % 30]
        if number % 2:
            drafts.discard(draft_id)
        else:
            drafts.save(made(str(number), draft_id))
        if number % 10 == 0:
            drafts.all()
    drafts.flush()
    assert all(int(draft.text) % 2 == 0 for draft in drafts.all())


def test_nobody_waits_for_a_writer_that_broke(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broke: list[str] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: broke.append(str(args.exc_value)))

    def break_it(_error: BriefDeskError) -> None:
        raise ValueError("whoever listens is broken")

    folder = tmp_path / "drafts"
    folder.write_bytes(b"")  # a file where the folder should be
    drafts = Drafts(folder, break_it)
    drafts.save(made("a"))
    drafts.flush()
    folder.unlink()
    drafts.save(made("b"))
    drafts.flush()
    assert broke == ["whoever listens is broken"]
    assert {draft.text for draft in drafts.all()} == {"a", "b"}
    drafts.close()


def test_who_asked_hears_what_is_discarded(tmp_path: Path) -> None:
    heard: list[str] = []
    drafts = Drafts(tmp_path, discarded=heard.append)
    one, two = made("a"), made("b")
    for draft in (one, two):
        drafts.save(draft)
        assert draft.id not in heard
        drafts.discard(draft.id)
    assert heard == [one.id, two.id]
    drafts.close()
