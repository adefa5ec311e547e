"""Ids are XML ids, and no two are alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.ids import FreeIds, is_xml_id


@pytest.mark.parametrize("good", ["c-1", "_", "a.b-c_d", "C"])
def test_letters_come_first(good: str) -> None:
    assert is_xml_id(good)


@pytest.mark.parametrize("bad", ["", "1", "-a", ".a", "a b", "a:b", "漢", "a\n", "é"])
def test_anything_else_is_no_id(bad: str) -> None:
    assert not is_xml_id(bad)


def test_one_is_given_as_it_is_wanted_if_it_is_free() -> None:
    ids = FreeIds(["t-1"])
    ids.take(["t-1-2"])
    assert [ids.give(one) for one in ("t-2", "t-1", "t-1")] == ["t-2", "t-1-3", "t-1-4"]


@given(st.lists(st.sampled_from(["a", "a-2", "a-2-2", "b"])), st.sets(st.sampled_from(["a", "b"])))
def test_none_is_given_twice(wanted: list[str], taken: set[str]) -> None:
    ids = FreeIds(taken)
    given_ids = [ids.give(one) for one in wanted]
    assert len({*given_ids, *taken}) == len(wanted) + len(taken)
