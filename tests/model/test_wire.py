"""Values survive the way to JSON and back; what does not fit is refused."""

import pytest

from briefdesk.model.memo import OwnText
from briefdesk.model.span import Span
from briefdesk.model.wire import changed, each_from_json, from_json, to_builtins, to_json


def test_a_value_survives_json() -> None:
    own = OwnText(to="𠮷田", question="仮名化情報？")
    assert from_json(to_json(own), OwnText) == own


def test_fields_keep_their_order() -> None:
    assert to_json(Span(3, 5)) == b'{"start":3,"end":5}'


@pytest.mark.parametrize("data", ['{"start":"3","end":5}', '{"start":3}', "[", b"\xff"])
def test_what_does_not_fit_is_refused(data: str | bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(data, Span)


def test_a_long_array_is_the_same_piece_by_piece() -> None:
    spans = tuple(Span(number, number + 1) for number in range(500))
    assert each_from_json(to_json(spans), Span) == spans
    assert each_from_json(b"[]", Span) == ()
    for data in (b"[[1,2]", b'{"start":3,"end":5}', b'[{"start":3}]'):
        with pytest.raises(ValueError, match=r".+"):
            each_from_json(data, Span)


def test_a_copy_with_other_fields_leaves_the_first_alone() -> None:
    first = Span(3, 5)
    assert changed(first, end=9) == Span(3, 9)
    assert first == Span(3, 5)


def test_builtins_are_what_json_would_hold() -> None:
    assert to_builtins({"at": Span(0, 1)}) == {"at": {"start": 0, "end": 1}}
