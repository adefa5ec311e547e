"""Values that stay JSON until they are looked at."""

import pytest

from briefdesk.model.layer import Edit
from briefdesk.model.packed import Packed
from briefdesk.model.wire import to_json

EDITS = [Edit(f"c-{number}", f"a\nb{number}") for number in range(3)]
DATA = b"head\n" + b"".join(to_json(one) + b"\n" for one in EDITS) + b"tail\n"


def test_each_value_is_read_when_it_is_asked_for() -> None:
    found = Packed(Edit, DATA, 5, 3)
    assert len(found) == 3
    assert list(found) == EDITS
    assert found[1] == EDITS[1]
    assert found.raw(2) == to_json(EDITS[2])
    assert found.some(1, 9) == tuple(EDITS[1:])
    assert found.some(3, 9) == ()
    assert DATA[found.end :] == b"tail\n"


def test_without_a_count_it_is_all_there_are() -> None:
    assert len(Packed(Edit, DATA, 5)) == 4
    assert len(Packed(Edit, b"")) == 0
    assert list(Packed(Edit, DATA, 5, 0)) == []


@pytest.mark.parametrize("number", [-1, 3])
def test_what_is_not_there_is_an_error(number: int) -> None:
    with pytest.raises(IndexError):
        Packed(Edit, DATA, 5, 3)[number]
    with pytest.raises(ValueError, match="instead of"):
        Packed(Edit, DATA, 5, 9)
