"""``briefdesk.house/1``: strict, readable, the same bytes for the same choices."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_a_person_can_read_it() -> None:
    text = write(HouseProfile(name="佐藤事務所", known=("PMDA",))).decode()
    assert text == (
        '{\n  "format": "briefdesk.house/1",\n  "name": "佐藤事務所",\n'
        '  "known": [\n    "PMDA"\n  ]\n}\n'
    )


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
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b"null",
        b'{"format":"briefdesk.house/2"}',
        b'{"format":"briefdesk.house/1","spacing":"wide"}',
        b'{"format":"briefdesk.house/1","checks":[]}',
        b'{"format":"briefdesk.house/1","checks":{"a":{"severity":"bad"}}}',
        b'{"format":"briefdesk.house/1","known":"PMDA"}',
        b"\xff\xfe",
        b"[" * 100_000,
        b" " * (SIZE_LIMIT + 1),
    ],
)
def test_anything_else_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(ExchangeError, match=r"^“house\.json” is no house profile of BriefDesk: "):
        read(data, "house.json")
