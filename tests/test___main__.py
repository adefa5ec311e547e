"""A subcommand goes to the command line, a file to the window."""

import sys

import pytest

from briefdesk import __main__, cli


def test_subcommands_are_for_the_command_line() -> None:
    assert cli.is_command_line(["read", "x.txt"])
    assert cli.is_command_line(["--help"])
    assert not cli.is_command_line(["x.txt"])
    assert not cli.is_command_line([])


def test_exit_code_comes_through(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["briefdesk", "read", "absent.txt"])
    assert __main__.main() == 3
    assert "absent.txt" in capfd.readouterr().err
