"""Settings are kept whole or not at all, and a damaged file never stops the start."""

import json
import stat
import sys
from pathlib import Path

import pytest

from briefdesk.settings import Settings, limits, load, save, shown_settings


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


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b"null", b"[" * 99999])
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


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("interface_language", "fr"),
        ("theme", "pink"),
        ("memo_language", "fr"),
        ("memo_profile", "x"),
        ("term_display", "some"),
        ("chinese_form", "x"),
        ("text_size", 7),
        ("text_size", 41),
        ("text_size", True),
        ("current_matter", -1),
        ("last_briefing", 2**63),
        ("window_geometry", "A"),
        ("window_geometry", "中"),
        ("window_docks", "QUJD A"),
        ("author", "\ud800"),
        ("author", None),
    ],
)
def test_a_value_that_cannot_be_is_not_taken(name: str, value: object, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: value, "firm": "甲"}), "utf-8")
    assert load(path) == Settings(firm="甲")


def test_every_default_fits(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(path, Settings(window_docks=b"ABC", last_briefing=5))
    assert load(path) == Settings(window_docks=b"ABC", last_briefing=5)


def test_every_shown_setting_has_a_label_to_translate() -> None:
    assert {item.label.context for item in shown_settings()} == {"settings"}


def test_what_can_be_chosen_stands_with_the_setting() -> None:
    shown = {item.name: item for item in shown_settings()}
    assert shown["theme"].choices == ("system", "light", "dark")
    assert shown["firm_address"].multiline
    assert limits("text_size") == (8, 40)
    with pytest.raises(ValueError, match="author"):
        limits("author")
