"""A subcommand goes to the command line, a file to the window."""

import json
import sys
from pathlib import Path

import pytest

from briefdesk import __main__, cli


def test_subcommands_are_for_the_command_line() -> None:
    assert cli.is_command_line(["read", "x.txt"])
    assert cli.is_command_line(["--help"])
    assert not cli.is_command_line([])


def test_what_is_there_opens_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.txt").touch()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    monkeypatch.chdir(tmp_path)
    for first in ("x.txt", "./x.txt", str(tmp_path), "link", "--library", "--library=y", "--"):
        assert not cli.is_command_line([first, "x.txt"]), first
    (tmp_path / "list").touch()
    assert cli.is_command_line(["list"])


def test_a_command_after_its_option(capfd: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--library", "y", "show", "1"], ["--library=y", "show", "1"]):
        assert cli.is_command_line(arguments)
        assert cli.main(arguments) == 2
        assert capfd.readouterr().err == (
            "The command comes first: “briefdesk show … --library PATH”.\n"
        )
    assert cli.main(["--library", "y", "frobnicate"]) == 2
    assert "no command “frobnicate”" in capfd.readouterr().err


@pytest.mark.parametrize("first", ["frobnicate", "--frobnicate", "no\n.txt", "", "x" * 300])
def test_neither_file_nor_command(
    first: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["briefdesk", first, "--json"])
    assert __main__.main() == 2
    out, err = capfd.readouterr()
    error = json.loads(out)["error"]
    assert (error["code"], error["message"] + "\n") == ("usage", err)
    assert err.count("\n") == 1


def test_exit_code_comes_through(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["briefdesk", "read", "absent.txt"])
    assert __main__.main() == 3
    assert "absent.txt" in capfd.readouterr().err
