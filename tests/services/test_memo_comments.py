"""Comments from an exchange file find their places by their words."""

import json
import os
from pathlib import Path

import pytest

from briefdesk.errors import ExchangeError, UnreadableFileError
from briefdesk.model.annotation import Kind, Placement, State
from briefdesk.model.span import Span
from briefdesk.services.memo_comments import read_annotations
from tests.memos import document

DOCUMENT = document()
MADE = "2026-11-23T00:00:00+00:00"


def file_with(folder: Path, content: object) -> Path:
    """Return a JSON file."""
    file = folder / "annotations.json"
    file.write_text(json.dumps(content), "utf-8")
    return file


def test_a_record_gets_its_place_and_what_it_does_not_say(tmp_path: Path) -> None:
    start = DOCUMENT.text.index("减轻医疗")
    record = {"quote": "減轻 医療一线负担", "kind": "risk", "body": "甲", "internal": True}
    file = file_with(tmp_path, {"author": "示例", "annotations": [record, {"quote": "引言"}]})
    first, second = read_annotations(file, DOCUMENT, MADE)
    assert first.anchor.span == Span(start, start + 8)
    assert first.anchor.placement is Placement.PLACED
    assert (first.kind, first.internal, first.author, first.created) == (
        Kind.RISK,
        True,
        "示例",
        MADE,
    )
    assert (second.id, second.kind, second.state) == (2, Kind.NOTE, State.OPEN)


def test_words_that_occur_twice_need_their_start(tmp_path: Path) -> None:
    places = [DOCUMENT.text.index("匿名化信息"), DOCUMENT.text.index("假名化信息")]
    again = DOCUMENT.text.index("假名化信息", places[1] + 1)
    records = [{"quote": "假名化信息"}, {"quote": "假名化信息", "start": again}]
    file = file_with(tmp_path, {"annotations": records})
    open_one, clear_one = read_annotations(file, DOCUMENT, MADE)
    assert open_one.anchor.placement is Placement.REVIEW
    assert clear_one.anchor.placement is Placement.PLACED
    assert clear_one.anchor.span.start == again


def test_words_that_do_not_occur_make_an_orphan(tmp_path: Path) -> None:
    file = file_with(tmp_path, {"annotations": [{"quote": "没有这句话"}]})
    (lost,) = read_annotations(file, DOCUMENT, MADE)
    assert lost.anchor.placement is Placement.ORPHAN
    assert lost.anchor.quote.exact == "没有这句话"


def test_another_shape_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match=r"annotations\.json"):
        read_annotations(file_with(tmp_path, {"annotations": [{}]}), DOCUMENT, MADE)


def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")  # nobody writes into it
    for path in (tmp_path / "missing.json", tmp_path, tmp_path / "pipe"):
        with pytest.raises(UnreadableFileError):
            read_annotations(path, DOCUMENT, MADE)
