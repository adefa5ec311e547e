"""Blocks that are something else, begin elsewhere, or are no part of the text."""

import pytest

from briefdesk.model.correction import Correction, CorrectionKind
from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.model.span import Span
from briefdesk.text.corrections.replaying import block_correction, correction_at, replay
from briefdesk.text.headings import printed_number
from tests.reading import read_sample, read_text
from tests.text.corrections.corrected import check

RAW = "一、背景\n　　政府推进数据利用，\n　　目标很多。\n二、 现状\n　　利用见 https://a.jp/x 。"


@pytest.fixture
def document() -> ImportedDocument:
    return read_text(RAW)


def blocks(document: ImportedDocument) -> list[tuple[str, int, str, str]]:
    return [
        (block.type.value, block.level, block.number, document.text[block.start : block.end])
        for block in document.blocks
    ]


def said(
    document: ImportedDocument, kind: CorrectionKind, place: int, **details: object
) -> Correction:
    made = block_correction(document, kind, document.blocks[place].id, **details)
    assert made is not None
    return made


def test_a_heading_becomes_a_paragraph_with_its_number(document: ImportedDocument) -> None:
    place = next(i for i, b in enumerate(document.blocks) if b.number == "二、")
    correction = said(document, CorrectionKind.BLOCK, place, type=BlockType.PARAGRAPH)
    done = replay(document, [correction]).document
    assert blocks(done)[place] == ("paragraph", 0, "", "二、 现状")
    check(done)


def test_a_paragraph_becomes_a_heading_without_its_number(document: ImportedDocument) -> None:
    place = next(i for i, b in enumerate(document.blocks) if b.number == "二、")
    paragraph = said(document, CorrectionKind.BLOCK, place, type=BlockType.PARAGRAPH)
    done = replay(document, [paragraph]).document
    number = printed_number("二、 现状")
    heading = said(
        done, CorrectionKind.BLOCK, place, type=BlockType.HEADING, level=3, number=number
    )
    again = replay(done, [heading]).document
    assert blocks(again)[place] == ("heading", 3, "二、", "现状")
    check(again)


def test_a_bullet_of_a_symbol_font_comes_back_as_the_file_has_it() -> None:
    made = read_text("下列各项：\n\uf0b7 数据分类\n\uf0b7 权限管理\n")
    paragraph = said(made, CorrectionKind.BLOCK, 1, type=BlockType.PARAGRAPH)
    done = replay(made, [paragraph]).document
    assert blocks(done)[1] == ("paragraph", 0, "", "\uf0b7 数据分类")
    check(done)
    for number in ("•", "\uf0b7"):
        item = said(done, CorrectionKind.BLOCK, 1, type=BlockType.LIST_ITEM, level=1, number=number)
        again = replay(done, [item]).document
        assert blocks(again)[1] == ("list_item", 1, "•", "数据分类")
        check(again)


def test_a_heading_of_another_level_keeps_its_text(document: ImportedDocument) -> None:
    done = replay(
        document, [said(document, CorrectionKind.BLOCK, 0, type=BlockType.HEADING, level=4)]
    ).document
    assert blocks(done)[0] == ("heading", 4, "一、", "背景")
    assert done.text == document.text


def test_a_block_goes_on_with_the_one_before(document: ImportedDocument) -> None:
    cut = correction_at(document, CorrectionKind.SPLIT, _place(document, "推进"))
    apart = replay(document, [cut]).document
    assert ("paragraph", 0, "", "政府") in blocks(apart)
    check(apart)
    place = [text for *_, text in blocks(apart)].index("政府") + 1
    assert replay(apart, [said(apart, CorrectionKind.JOIN, place)]).document.text == document.text


def test_behind_a_heading_begins_a_paragraph(document: ImportedDocument) -> None:
    done = replay(
        document, [correction_at(document, CorrectionKind.SPLIT, _place(document, "景"))]
    ).document
    assert blocks(done)[:2] == [("heading", 1, "一、", "背"), ("paragraph", 0, "", "景")]


def test_a_block_leaves_the_text_with_its_addresses(document: ImportedDocument) -> None:
    last = len(document.blocks) - 1
    done = replay(document, [said(document, CorrectionKind.FURNITURE, last)]).document
    assert "https" not in done.text
    assert done.links == ()
    [out] = done.furniture
    assert (out.text, out.why) == (document.text[document.blocks[last].start :], "person")
    back = replay(
        done, [said(document, CorrectionKind.FURNITURE, last), _text_of(document, last)]
    ).document
    assert back.text == document.text
    assert back.links == document.links
    check(back)


def test_what_holds_a_marker_stays_in_the_text() -> None:
    document = read_sample("chapters.txt")
    home = document.references[0].block
    correction = block_correction(document, CorrectionKind.FURNITURE, home)
    assert correction is not None
    assert replay(document, [correction]).unfit == (correction,)


def test_footnotes_are_no_blocks_of_the_body() -> None:
    document = read_sample("chapters.txt")
    note = document.footnotes[0].block
    for kind in (CorrectionKind.BLOCK, CorrectionKind.JOIN, CorrectionKind.FURNITURE):
        correction = block_correction(document, kind, note, type=BlockType.HEADING)
        assert correction is not None
        assert replay(document, [correction]).unfit == (correction,)


def test_the_first_block_has_none_before_it(document: ImportedDocument) -> None:
    correction = said(document, CorrectionKind.JOIN, 0)
    assert replay(document, [correction]).unfit == (correction,)


def _place(document: ImportedDocument, words: str) -> Span:
    start = document.raw.index(words)
    return Span(start, start + len(words))


def _text_of(document: ImportedDocument, place: int) -> Correction:
    whole = said(document, CorrectionKind.FURNITURE, place)
    return correction_at(document, CorrectionKind.TEXT, Span(whole.start, whole.end))
