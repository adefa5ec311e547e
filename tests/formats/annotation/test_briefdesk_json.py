"""Our own exchange format for annotations: what is needed, what is refused."""

import json

import pytest

from briefdesk.errors import ExchangeError
from briefdesk.formats.annotation.briefdesk_json import BRIEFDESK_JSON, SIZE_LIMIT
from briefdesk.model.annotation import AnnotationRecord, Kind, State


def test_only_the_quote_is_needed() -> None:
    found = BRIEFDESK_JSON.read(b'{"annotations": [{"quote": "x"}]}', "a.json")
    assert found.annotations == (AnnotationRecord("x", kind=Kind.NOTE, state=State.OPEN),)


@pytest.mark.parametrize(
    "content",
    [
        [],
        {},
        {"annotations": [{"body": "no quote"}]},
        {"annotations": [{"quote": "引言", "kind": "shout"}]},
        {"annotations": [], "format": "briefdesk.annotations/9"},
        {"annotations": [{"quote": "引言", "created": "yesterday"}]},
    ],
)
def test_another_shape_is_refused(content: object) -> None:
    with pytest.raises(ExchangeError, match=r"a\.json"):
        BRIEFDESK_JSON.read(json.dumps(content).encode(), "a.json")


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"{", b"[" * 100_000, b" " * (SIZE_LIMIT + 1)])
def test_what_is_no_json_is_refused(data: bytes) -> None:
    with pytest.raises(ExchangeError, match=r"a\.json"):
        BRIEFDESK_JSON.read(data, "a.json")
