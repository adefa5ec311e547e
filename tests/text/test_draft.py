"""The growing document: links of the file before printed ones, blocks of lines, cut blocks."""

import pytest

from briefdesk.model.imported import BlockType, Cell, FileInfo, Meta
from briefdesk.model.progress import unheard
from briefdesk.text.draft import Address, Draft, Sheet
from briefdesk.text.footnotes import Marker, Note, Notes
from briefdesk.text.headings import Shape
from briefdesk.text.lines import split_lines
from briefdesk.text.normalise import clean
from briefdesk.text.title_block import TitleBlock


def drafted(text: str, notes: Notes = Notes(), **facts: object) -> Draft:  # noqa: B008 frozen
    """Return the draft of a text that has pages."""
    sheet = Sheet(split_lines(text), paged=True)
    for name, value in facts.items():
        setattr(sheet, name, value)
    draft = Draft(text, sheet, notes)
    draft.body(unheard)
    draft.footnotes_last()
    draft.outside(TitleBlock(Meta()))
    return draft


def test_links_of_the_file_come_before_printed_addresses() -> None:
    text = "详见官网 https://a.example/x 及附件。"
    words = Address(2, 4, "https://b.example/")
    draft = drafted(text, addresses=(words,))
    assert [(link.url, link.start, link.end) for link in draft.links] == [
        ("https://b.example/", 2, 4),
        ("https://a.example/x", 5, 24),
    ]
    covered = drafted(text, addresses=(Address(5, 24, "https://a.example/x?full=1"),))
    assert [link.url for link in covered.links] == ["https://a.example/x?full=1"]


def test_a_link_that_goes_on_in_the_next_line_is_one() -> None:
    text = "https://a.example/x/\nlong/path\n"
    url = "https://a.example/x/long/path"
    draft = drafted(text, addresses=(Address(0, 20, url), Address(21, 30, url)))
    assert [(link.url, link.start, link.end) for link in draft.links] == [(url, 0, 29)]


def test_notes_may_have_lines_elsewhere() -> None:
    text = "正文一。\n1 注文的\n\f正文二。\n结尾。"
    note = Note(1, "1", 1, 1, 5, 6, more=(3,), kind="end")
    draft = drafted(text, Notes((note,), (Marker(2, 3, 0, 9.0, "raised"),)))
    assert draft.texts == ["正文。", "正文二。", "注文的结尾。"]
    assert draft.footnotes[0].kind == "end"
    assert draft.references[0].how == "raised"


def test_shapes_make_cells() -> None:
    shapes = {0: Shape(cell=Cell(1, 0, 0)), 1: Shape(cell=Cell(1, 0, 1)), 2: Shape(2)}
    draft = drafted("甲\n乙\n丙", shapes=shapes)
    assert [(block.type, block.level) for block in draft.blocks] == [
        (BlockType.CELL, 0),
        (BlockType.CELL, 0),
        (BlockType.HEADING, 2),
    ]
    assert draft.blocks[1].cell == Cell(1, 0, 1)
    assert [block.id for block in draft.blocks_of([2, 7])] == ["b3"]


def test_pages_have_labels() -> None:
    draft = drafted("正文一。\n\f正文二。", labels=("iv", "1"))
    assert [block.page_label for block in draft.blocks] == ["iv", "1"]


def test_the_finished_document_accounts_for_every_character() -> None:
    raw = "正\0文一。\n正文二。"
    cleaned = clean(raw)
    info = FileInfo("a.txt", "", 0, "text/plain", "utf-8", "", 1)
    document = drafted(cleaned.text).finished(raw, cleaned, info)
    assert (document.raw, document.text, document.file) == (raw, "正文一。\n正文二。", info)
    assert [found.code for found in document.warnings] == ["control_characters"]
    with pytest.raises(AssertionError, match="lose text"):
        drafted(cleaned.text).finished(raw + "更多", cleaned, info)


@pytest.mark.parametrize("length", [20_000, 20_001, 45_000])
def test_long_blocks_are_cut_with_a_warning(length: int) -> None:
    draft = drafted("数" * length)
    assert "".join(draft.texts) == "数" * length
    assert max(map(len, draft.texts)) <= 20_000
    assert [found.code for found in draft.warnings] == ["block_cut"] * (length > 20_000)
