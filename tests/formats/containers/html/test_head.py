"""Title, authors and date of a page."""

import pytest

from briefdesk.formats.containers.html.events import parse
from briefdesk.formats.containers.html.head import read_head, read_lines
from briefdesk.model.progress import unheard


def test_head() -> None:
    meta = read_head(
        parse(
            "<html><head><title>医疗\n数据</title><meta name=Author content='林 晓峰'>"
            "<meta property='article:published_time' content='2024-09-03T10:00:00Z'></head>"
            "<svg><title>图</title></svg>",
            unheard,
        )
    )
    assert (meta.title, meta.authors, meta.date) == ("医疗 数据", ("林 晓峰",), "2024-09-03")


@pytest.mark.parametrize(
    "title", ["Untitled", "无标题文档 1", "Document1", "Microsoft Word - a.doc"]
)
def test_a_title_made_up_by_a_program_is_none(title: str) -> None:
    assert read_head(parse(f"<html><title>{title}</title>", unheard)).title == ""


def test_lines_under_the_title() -> None:
    page = parse(
        "<html><h1>题</h1><p class=author>林</p><p class=date>2024年9月3日</p>"
        "<p class=date>昨日</p><h2>甲</h2><p class=author>王</p>",
        unheard,
    )
    meta, places = read_lines(page, page.headings[0])
    assert (meta.authors, meta.date, len(places)) == (("林",), "2024-09-03", 2)
    assert read_lines(page, -1)[1] == frozenset()
