"""The options that several commands share."""

from pathlib import Path

import click
import pytest

from briefdesk.cli.options import json_option, library_option


@click.command
@library_option
@json_option
def _probe(library: Path, *, as_json: bool) -> tuple[Path, bool]:
    return library, as_json


def test_library_by_option_then_by_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFDESK_LIBRARY", "by-environment.sqlite")
    assert _probe.main([], standalone_mode=False) == (Path("by-environment.sqlite"), False)
    arguments = ["--library", "named.sqlite", "--json"]
    assert _probe.main(arguments, standalone_mode=False) == (Path("named.sqlite"), True)


def test_the_default_is_the_users_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRIEFDESK_LIBRARY")
    library, _ = _probe.main([], standalone_mode=False)
    assert library.name == "library.sqlite"
    assert library.parent.name == "BriefDesk"
