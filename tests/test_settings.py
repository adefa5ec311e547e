"""Settings are kept whole or not at all, and a damaged file never stops the start."""

import json
import stat
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from briefdesk.settings import Settings, load, save


def test_settings_survive(tmp_path: Path) -> None:
    path = tmp_path / "files" / "settings.json"
    save(path, Settings(author="甲野 一郎", text_size=18))
    assert load(path) == Settings(author="甲野 一郎", text_size=18)
    assert [item.name for item in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_they_are_their_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "files" / "settings.json"
    save(path, Settings())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b"null"])
def test_a_damaged_file_gives_the_defaults(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load(path) == Settings()


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()


def test_good_fields_of_a_bad_file_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"author": "甲野", "text_size": "big", "unknown": 1}), "utf-8")
    assert load(path) == Settings(author="甲野")


def test_every_shown_setting_has_a_label_to_translate() -> None:
    labels = [item.metadata["label"] for item in fields(Settings)]
    assert {label.context for label in labels if label is not None} == {"settings"}
