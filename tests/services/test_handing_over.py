"""Permissions of what is handed over."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

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
