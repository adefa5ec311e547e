"""From events to passages."""

from briefdesk.formats.containers.html.events import Page, parse
from briefdesk.formats.containers.html.flow import Flow, page_furniture
from briefdesk.formats.containers.html.notes import find_notes
from briefdesk.model.imported import SpanRole
from briefdesk.model.progress import unheard


def read(html: str) -> Flow:
    page: Page = parse(f"<html><body>{html}", unheard)
    flow = Flow(page, find_notes(page), -1, ())
    flow.read(unheard)
    return flow


def said(flow: Flow) -> list[list[tuple[str, str]]]:
    return [[(p.text, p.role.value) for p in passage.pieces] for passage in flow.body]


def test_text_without_paragraphs() -> None:
    assert said(read("甲<div>乙<p>丙</p>丁</div>")) == [
        [("甲", "text")], [("乙", "text")], [("丙", "text")], [("丁", "text")],
    ]  # fmt: skip


def test_brackets_around_markers_are_dropped() -> None:
    flow = read(
        "<p>文[<a href='#fn1'>1</a>][<a href='#fn2'>2</a>]。</p><p id=fn1>1 甲<p id=fn2>2 乙"
    )
    assert said(flow)[0] == [
        ("文", "text"), ("[", "dropped"), ("1", "marker"), ("]", "dropped"), ("[", "dropped"),
        ("2", "marker"), ("]", "dropped"), ("。", "text"),
    ]  # fmt: skip


def test_a_note_in_a_dropped_footer_is_read() -> None:
    flow = read(
        "<p>文<a href='#fn1'><sup>1</sup></a></p><footer>版权<ol><li id=fn1>甲</ol>所有</footer>"
    )
    (note,) = flow.notes.values()
    assert [piece.text for piece in note[0].pieces] == ["甲"]
    roles = {piece.text: piece.role for passage in flow.body for piece in passage.pieces}
    assert roles["版权"] is roles["所有"] is SpanRole.DROPPED


def test_furniture_of_the_page() -> None:
    page = parse(
        "<html><header>甲</header><header><h1>乙</h1></header><article><footer>丙</footer></article>"
        "<div title=footer>丁</div>",
        unheard,
    )
    assert [page.inside(index) for index in sorted(page_furniture(page))] == ["甲", "丁"]
