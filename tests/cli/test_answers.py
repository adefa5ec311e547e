"""Every error has its exit code; a full disk or a closed pipe is no traceback."""

import subprocess
import sys

from briefdesk import errors
from briefdesk.cli import answers
from briefdesk.errors import BriefDeskError
from briefdesk.phrases import phrase
from tests.reading import DATA


def test_every_error_class_has_an_exit_code() -> None:
    kinds = [
        value
        for value in vars(errors).values()
        if isinstance(value, type) and issubclass(value, BriefDeskError)
    ]
    codes = {
        kind: answers.exit_code(kind(phrase("errors", "x")).code)
        for kind in kinds
        if kind is not BriefDeskError
    }
    assert answers.BUG not in codes.values()
    assert codes[errors.UnknownFormatError] == 2
    assert codes[errors.DamagedFileError] == 3
    assert codes[errors.InUseError] == 4
    assert codes[errors.MemoError] == 5


def test_crash_sentence_tells_no_text() -> None:
    assert "秘密" not in answers.crash_sentence(ValueError("秘密"))


def test_a_closed_pipe_ends_quietly() -> None:
    command = [sys.executable, "-m", "briefdesk", "read", str(DATA / "chapters.txt"), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=30) == answers.NOT_WRITTEN
