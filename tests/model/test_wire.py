"""Values survive the way to JSON and back; what does not fit is refused."""

import pytest

from briefdesk.model.concept import SourceRef, Term
from briefdesk.model.exchange import TermBaseReading, reported
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.memo import OwnText
from briefdesk.model.span import Span
from briefdesk.model.wire import (
    changed,
    each_from_json,
    each_raw,
    each_to_json,
    from_json,
    large_from_json,
    members_from_json,
    stated,
    to_builtins,
    to_json,
)
from briefdesk.phrases import phrase
from tests.documents import made_document
from tests.termbases import example


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
    by_name = {str(number): span for number, span in enumerate(spans)}
    assert dict(members_from_json(to_json(by_name), Span)) == by_name
    for data in (b"[[1,2]", b'{"start":3,"end":5}', b'[{"start":3}]'):
        with pytest.raises(ValueError, match=r".+"):
            each_from_json(data, Span)


def test_a_long_array_is_written_the_same_piece_by_piece() -> None:
    spans = tuple(Span(number, number + 1) for number in range(500))
    assert each_to_json(spans) == to_json(spans)
    assert each_to_json(()) == b"[]"


def test_a_large_value_is_the_same_field_by_field() -> None:
    document = made_document()
    assert large_from_json(to_json(document), ImportedDocument) == document


def test_a_large_value_inside_another_is_the_same() -> None:
    reading = TermBaseReading(example(), (reported("a", phrase("reports", "b")),), "c")
    assert large_from_json(to_json(reading), TermBaseReading) == reading


@pytest.mark.parametrize(
    "data",
    [
        b"[]",
        b'{"text":1',
        b'{"text":"a","blocks":[]}',
        to_json(made_document()).replace(b'"spans":[[', b'"spans":[["'),
    ],
)
def test_a_large_value_that_does_not_fit_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        large_from_json(data, ImportedDocument)


def test_a_copy_with_other_fields_leaves_the_first_alone() -> None:
    first = Span(3, 5)
    assert changed(first, end=9) == Span(3, 9)
    assert first == Span(3, 5)


def test_builtins_are_what_json_would_hold() -> None:
    assert to_builtins({"at": Span(0, 1)}) == {"at": {"start": 0, "end": 1}}


def test_the_values_of_an_array_may_stay_json() -> None:
    assert each_raw(b'[{"a": 1}, 2 ,"x"]') == (b'{"a": 1}', b"2", b'"x"')
    with pytest.raises(ValueError, match=r".+"):
        each_raw(b"{}")


def test_a_field_at_its_default_is_not_stated_however_it_came_there() -> None:
    term = Term("t-1", "ja", "医療")
    read = from_json(to_json({"id": "t-1", "lang": "ja", "text": "医療", "guard": {}}), Term)
    said = changed(term, part_of_speech="noun", source=SourceRef("law", "医療法"))
    assert stated(term) == stated(read) == {"id": "t-1", "lang": "ja", "text": "医療"}
    assert stated(said) == stated(term) | {"source": {"kind": "law", "title": "医療法"}}
