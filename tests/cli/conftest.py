"""Run the command line in this process, as ``briefdesk …`` would."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from briefdesk.cli import main
from tests.conftest import ROOT

SAMPLE = ROOT / "resources" / "sample" / "briefing.txt"


class Answer(NamedTuple):
    """What one command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON document on standard output."""
        found: dict[str, Any] = json.loads(self.out)
        return found


Run = Callable[..., Answer]


@pytest.fixture
def run(library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs one command on the test's own library."""
    monkeypatch.setenv("BRIEFDESK_LIBRARY", str(library))

    def runs(*arguments: str | Path | int) -> Answer:
        code = main([str(argument) for argument in arguments])
        streams = capsys.readouterr()
        return Answer(code, streams.out, streams.err)

    return runs


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    """A small briefing as text."""
    file = tmp_path / "小简报.txt"
    file.write_text(
        "医疗数据的利用\n\nI. 引言\n\n公共数据库提供假名化信息。匿名化信息与假名化信息不同。\n",
        "utf-8",
    )
    return file
