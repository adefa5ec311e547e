"""Where a line break ends a paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.formats.containers.html.breaks import BREAK, split_lines
from briefdesk.model.imported import SpanRole
from briefdesk.text.marked.passages import Piece


def split(text: str, *, loose: bool = False) -> list[str]:
    """Return the paragraphs of a text in which ``/`` is a break."""
    pieces = [Piece(part) for line in text.split("/") for part in (line, BREAK)][:-1]
    return [
        "".join(piece.text for piece in part).replace(BREAK, " ").strip()
        for part in split_lines(pieces, loose=loose)
    ]


@pytest.mark.parametrize(
    ("text", "loose", "paragraphs"),
    [
        ("医疗/数据", False, ["医疗 数据"]),
        ("前句。/后句。", False, ["前句。 后句。"]),
        ("前句。/后句。", True, ["前句。", "后句。"]),
        ("甲//乙", False, ["甲", "乙"]),
        ("甲/　乙", False, ["甲", "乙"]),
        ("甲/• 乙/1. 丙", False, ["甲", "• 乙", "1. 丙"]),
        ("作者：林/日期：今", False, ["作者：林", "日期：今"]),
        ("/甲/", False, ["甲"]),
        ("", False, []),
    ],
)
def test_breaks(text: str, loose: bool, paragraphs: list[str]) -> None:  # noqa: FBT001
    assert split(text, loose=loose) == paragraphs


@given(st.text("甲。1 /　•", max_size=20), st.booleans())
def test_nothing_is_lost(text: str, loose: bool) -> None:  # noqa: FBT001
    solid = "".join(split(text, loose=loose)).replace(" ", "").replace("\u3000", "")
    assert solid == text.replace("/", "").replace(" ", "").replace("\u3000", "")


def test_a_marker_alone_is_a_line() -> None:
    pieces = [Piece("甲"), Piece(BREAK), Piece("1", SpanRole.MARKER, "n")]
    assert len(list(split_lines(pieces, loose=False))) == 1
