"""What several readers warn of is said in the same words, with its place."""

from briefdesk.model.imported import Block, BlockType
from briefdesk.text.warnings import (
    block_cut,
    guessed_heading,
    marker_without_note,
    note_without_marker,
)


def test_a_marker_that_no_note_answers() -> None:
    said = marker_without_note("7", page=3, span=(5, 5))
    assert (said.code, said.page, said.start, said.end) == ("marker_without_note", 3, 5, 5)
    assert said.message == "No footnote was found for the marker 7."


def test_a_note_that_nothing_cites_is_named_by_its_key() -> None:
    said = note_without_marker("0:2", "②", (9, 20))
    assert (said.code, said.subject, said.start, said.end) == ("note_without_marker", "0:2", 9, 20)
    assert said.message == "No marker was found for footnote ②."


def test_a_block_that_became_several() -> None:
    assert block_cut(page=2).page == 2
    assert block_cut(span=(0, 9)).message == "A block longer than 20,000 characters was cut."


def test_a_heading_by_its_look() -> None:
    said = guessed_heading(Block("b4", BlockType.HEADING, 2, "", 10, 14, page=3), "结语如下")
    assert (said.code, said.subject, said.page, said.start) == ("guessed_heading", "b4", 3, 10)
    assert said.message == "“结语如下” was taken for a heading by its look."
