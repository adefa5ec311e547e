"""``briefdesk.house/1``: strict, readable, the same bytes for the same choices."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk import __version__
from briefdesk.errors import ExchangeError
from briefdesk.formats.house_profile import SIZE_LIMIT, read, write
from briefdesk.model.finding import Gravity
from briefdesk.model.house_profile import PLAIN, CheckChoice, HouseProfile

PROFILES = st.builds(
    HouseProfile,
    name=st.text(),
    checks=st.dictionaries(
        st.text(), st.builds(CheckChoice, st.booleans(), st.none() | st.sampled_from(Gravity))
    ),
    preferred=st.dictionaries(st.text(), st.text()),
    spacing=st.sampled_from(["majority", "blank", "none", "any"]),
    quotes=st.sampled_from(["majority", "curly", "corner", "any"]),
    dates=st.sampled_from(["majority", "western", "era", "both", "any"]),
    known=st.lists(st.text()).map(tuple),
)


@given(PROFILES)
def test_what_is_written_is_read(profile: HouseProfile) -> None:
    data = write(profile)
    assert read(data, "house.json") == profile
    assert write(read(data, "house.json")) == data


def test_a_person_can_read_and_change_it() -> None:
    house = HouseProfile(
        name="佐藤事務所",
        checks={"abbreviation": CheckChoice(), "typography": CheckChoice(on=False)},
        known=("PMDA",),
    )
    fields = json.loads(write(house, "2026-11-27T01:00:00+00:00"))
    assert list(fields)[:4] == ["format", "program", "about", "written"]
    assert fields["program"] == f"BriefDesk {__version__}"
    assert "preferred" in " ".join(fields["about"])
    assert {name: fields[name] for name in list(fields)[4:]} == {
        "name": "佐藤事務所",
        "checks": {"abbreviation": {"on": True}, "typography": {"on": False}},
        "preferred": {},
        "spacing": "majority",
        "quotes": "majority",
        "dates": "any",
        "known": ["PMDA"],
    }


def test_what_is_left_out_is_as_briefdesk_has_it() -> None:
    assert read(b'\xef\xbb\xbf{"format":"briefdesk.house/1"}', "house.json") == PLAIN


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"spacingg": "none"}, "spacingg"),
        ({"checks": {"typography": {"of": False}}}, "typography.of"),
    ],
)
def test_an_unknown_field_is_named(fields: dict[str, object], field: str) -> None:
    data = json.dumps({"format": "briefdesk.house/1"} | fields).encode()
    with pytest.raises(ExchangeError, match=f"“house.json” has a field “{field}” that no house"):
        read(data, "house.json")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is no house profile"),
        (b"[]", "is no house profile"),
        (b"{}", "is no house profile"),
        (b"null", "is no house profile"),
        (b"Dear colleague, ...", "is no house profile"),
        (b'{"format":"briefdesk.annotations/1"}', "is no house profile"),
        (b'{"format":"other","name":"briefdesk.house/1"}', "is no house profile"),
        (b"\xff\xfe", "is no house profile"),
        (b" " * (SIZE_LIMIT + 1), "is no house profile"),
        (b'{"format":"briefdesk.house/2"}', "is a house profile of a newer BriefDesk"),
        (b'{"format":"briefdesk.house/1","spacing":"wide"}', "cannot be read: Invalid enum value"),
        (b'{"format":"briefdesk.house/1","checks":[]}', "cannot be read: "),
        (b'{"format":"briefdesk.house/1","checks":{"a":{"severity":"bad"}}}', "cannot be read: "),
        (b'{"format":"briefdesk.house/1","known":"PMDA"}', "cannot be read: "),
        (
            b'{"format":"briefdesk.house/1",\n"known":}',
            r"cannot be read: JSON is malformed.*\(line 2\)",
        ),
        (b'{"format":"briefdesk.house/1","known":' + b"[" * 100_000, "cannot be read: "),
    ],
)
def test_anything_else_is_refused_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(ExchangeError, match=said) as refused:
        read(data, "house.json")
    assert "“house.json”" in str(refused.value)
