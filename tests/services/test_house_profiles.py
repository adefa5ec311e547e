"""The house profile of a library, and files that colleagues share."""

import json
from pathlib import Path

import pytest

from briefdesk.errors import ExchangeError, OutputError, UnreadableFileError
from briefdesk.model.house_profile import PLAIN, CheckChoice, HouseProfile
from briefdesk.model.wire import changed
from briefdesk.paths import companions
from briefdesk.services import house_profiles
from briefdesk.services.checking import catalogue

HOUSE = HouseProfile(name="佐藤事務所", spacing="none", known=("PMDA",))


def test_a_library_has_the_plain_one_until_it_is_given_another(library: Path) -> None:
    assert house_profiles.active(library) == PLAIN
    house_profiles.use(library, HOUSE)
    assert house_profiles.active(library) == HOUSE
    house_profiles.use(library, PLAIN)
    assert house_profiles.active(library) == PLAIN


def test_it_is_shared_as_a_file(tmp_path: Path) -> None:
    file = tmp_path / "house.json"
    house_profiles.write(HOUSE, file)
    assert house_profiles.read(file) == HOUSE


def test_a_person_can_change_the_file(tmp_path: Path) -> None:
    file = tmp_path / f"house{house_profiles.SUFFIX}"
    house_profiles.write(HOUSE, file)
    fields = json.loads(file.read_bytes())
    assert set(fields["checks"]) == {info.id for info in catalogue()}
    assert fields["written"][:2] == "20"
    fields["checks"]["typography"]["on"] = False
    fields["preferred"]["利用者"] = "用户"
    file.write_text(json.dumps(fields, ensure_ascii=False), "utf-8")
    assert house_profiles.read(file) == changed(
        HOUSE, checks={"typography": CheckChoice(on=False)}, preferred={"利用者": "用户"}
    )


def test_a_check_that_nobody_knows_is_named(library: Path, tmp_path: Path) -> None:
    strange = HouseProfile(checks={"no-such-check": CheckChoice(on=False)})
    file = tmp_path / "house.json"
    house_profiles.write(strange, file)
    said = "“house.* names a check “no-such-check” that BriefDesk does not have"
    with pytest.raises(ExchangeError, match=said):
        house_profiles.read(file)
    house_profiles.use(library, strange)
    with pytest.raises(ExchangeError, match=said):
        house_profiles.active(library)


def test_one_that_was_damaged_is_named(library: Path) -> None:
    place = companions(library) / "house-profile.json"
    place.parent.mkdir()
    place.write_text("{", "utf-8")
    with pytest.raises(ExchangeError, match="house-profile"):
        house_profiles.active(library)
    place.unlink()
    place.mkdir()
    with pytest.raises(ExchangeError, match="cannot be read"):
        house_profiles.active(library)


def test_what_cannot_be_read_or_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError):
        house_profiles.read(tmp_path / "absent.json")
    with pytest.raises(OutputError):
        house_profiles.write(HOUSE, tmp_path / "absent" / "house.json")
