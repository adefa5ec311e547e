"""Run the command line in this process, as ``briefdesk …`` would."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from briefdesk.cli import main
from briefdesk.paths import companions
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


@pytest.fixture(scope="session")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with the small briefing, id 1, made once by the command itself."""
    library = tmp_path_factory.mktemp("stock") / "library.sqlite"
    assert main(["import", str(written(library.parent)), "--library", str(library)]) == 0
    return library


@pytest.fixture
def stocked(stock: Path, library: Path) -> Path:
    """The test's own copy of the stock: a library with the small briefing, id 1."""
    shutil.copy(stock, library)
    shutil.copytree(companions(stock), companions(library))
    return library


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    """A small briefing as text."""
    return written(tmp_path)


def written(folder: Path) -> Path:
    """Write the small briefing into a folder."""
    file = folder / "小简报.txt"
    file.write_text(
        "医疗数据的利用\n\nI. 引言\n\n公共数据库提供假名化信息。匿名化信息与假名化信息不同。\n",
        "utf-8",
    )
    return file
