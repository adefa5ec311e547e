"""The memo as the template sees it."""

import io
import logging
from collections import Counter

import pikepdf
import pytest

from briefdesk.errors import MemoError
from briefdesk.formats.memo.pdf import template
from briefdesk.model.imported import BlockType, Cell
from briefdesk.model.memo import Memo, MemoOptions, Profile
from briefdesk.model.wire import changed
from briefdesk.services.memo_front import Material
from briefdesk.services.memo_tree import tree
from tests.memos import comment, document
from tests.tables import document_of, mixed


def made(title: str = "现状") -> Memo:
    """Return a small memo with the whole text."""
    made_on = document(title=title)
    material = Material(
        made_on,
        made_on.meta,
        "2026-11-23T00:00:00+00:00",
        annotations=(comment(made_on, "引言", body="この点を確認😀"),),
    )
    return tree(material, MemoOptions(profile=Profile.FULL))


def test_headings_are_plain_text_for_the_outline() -> None:
    data = template.prepared(made(), set())
    assert [block["plain"] for block in data["blocks"] if block["kind"] == "heading"][2] == (
        "1. 推进医疗数字化转型（医疗DX）"
    )


def test_a_note_is_printed_once_and_referred_to_after_that() -> None:
    blocks = (
        ("paragraph", 0, "", "一^1"),
        ("paragraph", 0, "", "二^1"),
        ("footnote", 0, "1", "注"),
    )
    made_on = document(blocks)
    memo = tree(
        Material(made_on, made_on.meta, "2026-11-23T00:00:00+00:00"),
        MemoOptions(profile=Profile.FULL),
    )
    data = template.prepared(memo, set())
    notes = [run for block in data["blocks"] for run in block["runs"] if "note" in run]
    assert [run["again"] for run in notes] == [False, True]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "", "data:text/html,x", "bd-annot:body:1"]
)
def test_only_web_and_mail_addresses_become_links(url: str) -> None:
    memo = made()
    block = memo.blocks[0]
    bad = changed(memo, blocks=(changed(block, runs=(changed(block.runs[0], url=url),)),))
    assert "url" not in template.prepared(bad, set())["blocks"][0]["runs"][0]


def test_replaced_characters_are_listed_in_the_colophon() -> None:
    replaced: set[str] = set()
    data = template.prepared(made(), replaced)
    assert replaced == {"U+1F600"}
    assert data["annotations"][0]["margin"] == "この点を確認〓[U+1F600]"
    assert data["colophon"][-1].endswith("U+1F600")


def test_the_next_level_is_tried_when_one_is_refused(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    # PDF/A-2a and PDF/A-3b together are refused by typst
    monkeypatch.setattr(
        template, "LADDER", (("impossible", ["a-2a", "a-3b"]), ("PDF/A-3b", ["a-3b"]))
    )
    with caplog.at_level(logging.WARNING):
        pdf, level, _ = template.compiled(made())
    assert pdf.startswith(b"%PDF")
    assert level == "PDF/A-3b"
    assert "impossible" in caplog.text


def test_when_no_level_is_left_the_user_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template, "LADDER", (("impossible", ["a-2a", "a-3b"]),))
    with pytest.raises(MemoError, match="cannot be typeset"):
        template.compiled(made())


def test_a_usual_memo_gives_no_warning(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        template.compiled(made())
    assert caplog.text == ""


@pytest.mark.parametrize(
    ("text", "default", "found"),
    [
        ("请核对", "zh", "zh"),
        ("請確認", "ja", "ja"),
        ("ご確認ください", "zh", "ja"),
        ("Smith", "zh", "en"),
        ("", "ja", "ja"),
        ("医疗", "en", "zh"),
    ],
)
def test_the_language_of_a_name_or_line(text: str, default: str, found: str) -> None:
    assert template.language(text, default) == found


def test_tables_are_printed_as_tables_with_tagged_headers() -> None:
    made_on = mixed()
    shown = (comment(made_on, "安全管理措施", 1), comment(made_on, "提供给第三方", 2))
    material = Material(made_on, made_on.meta, "2026-11-23T00:00:00+00:00", annotations=shown)
    pdf, level, _ = template.compiled(tree(material, MemoOptions(profile=Profile.FULL)))
    assert level == "PDF/A-3a + PDF/UA-1"
    tags: Counter[str] = Counter()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for part in opened.objects:
            if isinstance(part, pikepdf.Dictionary) and part.get("/Type") == "/StructElem":
                tags[str(part.S)] += 1
    assert tags["/Table"] >= 2
    assert tags["/TH"] >= 3 + 4
    assert tags["/TD"] >= 12 + 5


def test_a_table_with_holes_and_no_header_is_printed() -> None:
    cells = [Cell(1, 0, 0), Cell(1, 2, 3, row_span=5), Cell(1, 9, 1, column_span=9)]
    made_on = document_of([(BlockType.CELL, f"第{at}格", cell) for at, cell in enumerate(cells)])
    memo = tree(
        Material(made_on, made_on.meta, "2026-11-23T00:00:00+00:00"),
        MemoOptions(profile=Profile.FULL),
    )
    _, level, _ = template.compiled(memo)
    assert level == "PDF/A-3a + PDF/UA-1"
