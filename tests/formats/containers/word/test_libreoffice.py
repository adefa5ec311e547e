"""Word files that LibreOffice saved: from its own format, from HTML, and again and again."""

from collections.abc import Callable
from pathlib import Path

from briefdesk.model.imported import BlockType, Cell, ImportedDocument
from tests.libreoffice import converted
from tests.reading import outline, places, texts
from tests.word_files import (
    cite,
    comment,
    gone,
    ins,
    note,
    numbered,
    numbering,
    on,
    p,
    r,
    read_word,
    word_file,
)

DATA = Path(__file__).parents[3] / "data" / "docx"
HTML = (
    '<html><head><meta charset="utf-8"><title>题目</title></head><body><h1>概要</h1>'
    '<p>见<a href="https://example.com/a">资料</a>。</p><ul><li>甲</li><li>乙</li></ul>'
    "<table><tr><td colspan=2>宽</td></tr><tr><td>左</td><td>右</td></tr></table></body></html>"
)
COMMENTS = (
    comment(1, "日期对吗？", paragraph="000000A1")
    + comment(2, "对。", "乙", paragraph="000000B2")
    + comment(3, "第三条", "丙", paragraph="000000C3")
)
THREADS = (
    '<w15:commentEx w15:paraId="000000A1" w15:done="1"/>'
    '<w15:commentEx w15:paraId="000000B2" w15:paraIdParent="000000A1" w15:done="1"/>'
    '<w15:commentEx w15:paraId="000000C3" w15:done="0"/>'
)
DISCUSSED = word_file(
    p("医疗数据的利用", "a3")
    + p("概要", "1")
    + p(
        r("本法于")
        + on(1, on(2, r("二〇二五年")))
        + gone("三月")
        + ins(r("四月"))
        + cite(3)
        + r("。")
    )
    + p(r("另有") + on(3, r("规定")) + r("的除外。"))
    + p("甲项", "", numbered())
    + p("乙项", "", numbered()),
    comments=COMMENTS,
    commentsExtended=THREADS,
    footnotes=note(3, "令和七年法律第一号。"),
    numbering=numbering({0: ("chineseCounting", "（%1）")}),
)


def remarks(read: ImportedDocument) -> list[tuple[str, str, str, str, str, str]]:
    """Return key, kind, body, author, date and words of every remark."""
    return sorted(
        (m.key, m.kind.value, m.body, m.author, m.date, read.text[m.start : m.end])
        for m in read.remarks
    )


def test_a_file_that_is_saved_again_and_again(
    tmp_path: Path, counted: Callable[[int, int], int]
) -> None:
    first = read_word(DISCUSSED)
    assert len(first.remarks) == 5
    data = DISCUSSED
    for _ in range(counted(2, 15)):
        data = converted(data, "docx", "docx", tmp_path)
        again = read_word(data)
        assert again.text == first.text
        assert remarks(again) == remarks(first)
        assert outline(again) == outline(first)
        assert places(again) == places(first)
        assert [b.number for b in again.blocks] == [b.number for b in first.blocks]
        assert sum(remark.settled for remark in again.remarks) == 2


def test_an_opendocument_text(tmp_path: Path) -> None:
    source = (DATA / "everything.fodt").read_bytes()
    read = read_word(converted(source, "fodt", "docx", tmp_path))
    assert read.meta.title == "数据利用简报"
    assert outline(read) == [(1, "I.", "概要"), (2, "1.", "个人信息")]
    assert texts(read, BlockType.PARAGRAPH) == ["個人情報的定义见法律。", "已改定的文字。"]
    assert [(b.number, b.level) for b in read.blocks if b.type is BlockType.LIST_ITEM] == [
        ("•", 1),
        ("•", 2),
    ]
    assert places(read, 2) == [("1", "定义"), ("i", "法律")]
    assert texts(read, BlockType.FOOTNOTE) == ["第一条注。", "尾注一。"]
    assert [b.cell for b in read.blocks if b.cell] == [
        Cell(1, 0, 0, 1, 2, header=True),
        Cell(1, 1, 0),
        Cell(1, 1, 1),
    ]
    assert [(m.kind.value, m.body, m.author) for m in read.remarks] == [
        ("comment", "请核对", "甲野"),
        ("insertion", "改", "乙川"),
        ("deletion", "旧", "乙川"),
    ]
    assert [item.text for item in read.furniture] == ["页眉文字"]
    assert [one.code for one in read.warnings] == ["revisions"]


def test_an_html_page(tmp_path: Path) -> None:
    read = read_word(converted(HTML.encode(), "html", "docx:Office Open XML Text", tmp_path))
    assert outline(read) == [(1, "", "概要")]
    assert [link.url for link in read.links] == ["https://example.com/a"]
    assert texts(read, BlockType.LIST_ITEM) == ["甲", "乙"]
    assert [b.cell for b in read.blocks if b.cell] == [
        Cell(1, 0, 0, 1, 2),
        Cell(1, 1, 0),
        Cell(1, 1, 1),
    ]
