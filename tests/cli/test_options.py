"""The options that several commands share."""

from pathlib import Path

import click
import pytest

from briefdesk import settings
from briefdesk.cli.options import (
    json_option,
    library_option,
    refuse_termbases,
    settings_of,
    termbase_option,
    termbases_with,
)
from briefdesk.formats.termbase.tbx3 import write
from briefdesk.paths import companions
from briefdesk.services.terminology import bundled
from tests.termbases import changed_term


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


@click.command
@termbase_option
def _named(termbases: tuple[Path, ...]) -> tuple[Path, ...]:
    return termbases


def test_a_term_base_may_be_named_several_times() -> None:
    assert _named.main([], standalone_mode=False) == ()
    named = _named.main(["--termbase", "a.tbx", "--termbase", "b.tbx"], standalone_mode=False)
    assert named == (Path("a.tbx"), Path("b.tbx"))


def test_named_term_bases_come_before_the_bundled_ones(tmp_path: Path) -> None:
    own = changed_term(text="语")
    file = tmp_path / "own.tbx"
    file.write_bytes(write(own))
    assert termbases_with(()) == bundled()
    assert termbases_with((file,)) == (own, *bundled())


def test_term_bases_are_for_files_only() -> None:
    refuse_termbases(())
    with pytest.raises(click.UsageError, match="--termbase goes with a FILE"):
        refuse_termbases((Path("a.tbx"),))


def test_the_settings_lie_beside_the_library(library: Path) -> None:
    assert settings_of(library) == settings.Settings()
    settings.save(companions(library) / "settings.json", settings.Settings(author="佐藤"))
    assert settings_of(library).author == "佐藤"
