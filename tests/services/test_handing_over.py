"""What is handed over: its permissions, and that it is written whole."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from briefdesk.errors import OutputError
from briefdesk.services.handing_over import hand_over, write_whole

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")

WINDOW = """
import os, sys
os.umask(int(sys.argv[1], 8))
import briefdesk.app
from pathlib import Path
from briefdesk.services.handing_over import keep_private, mode_for
keep_private()
print(oct(mode_for(Path(sys.argv[2]))))
"""


def mode(umask: str, target: Path) -> str:
    command = [sys.executable, "-c", WINDOW, umask, str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize(("umask", "made"), [("022", "0o644"), ("077", "0o600"), ("002", "0o664")])
def test_a_memo_follows_the_umask_of_the_user_not_that_of_the_window(
    umask: str, made: str, tmp_path: Path
) -> None:
    assert mode(umask, tmp_path / "new.pdf") == made


def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "memo.pdf"
    target.touch()
    target.chmod(0o640)
    assert mode("022", target) == "0o640"


def test_files_are_there_all_together_or_not_at_all(tmp_path: Path) -> None:
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    old.write_bytes(b"old")
    old.chmod(0o640)
    with pytest.raises(OSError, match="No such file"):
        write_whole([(old, b"x"), (new, b"y"), (tmp_path / "no" / "z.csv", b"z")])
    assert old.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [old]
    write_whole([(old, b"x"), (new, b"y")])
    assert (old.read_bytes(), new.read_bytes()) == (b"x", b"y")
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert sorted(tmp_path.iterdir()) == [new, old]


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as failed:
        hand_over(tmp_path / "missing" / "card.pdf", b"%PDF")
    assert "card.pdf" in str(failed.value)


def test_one_file_is_handed_over_whole(tmp_path: Path) -> None:
    out = tmp_path / "card.pdf"
    hand_over(out, b"%PDF")
    assert out.read_bytes() == b"%PDF"
    assert list(tmp_path.iterdir()) == [out]
