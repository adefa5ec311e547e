"""The title of a page."""

import pytest

from briefdesk.formats.containers.html.events import parse
from briefdesk.formats.containers.html.title import find_title
from briefdesk.model.progress import unheard


@pytest.mark.parametrize(
    ("html", "known", "title"),
    [
        ("<h1>报告</h1><h2>甲</h2>", "", "报告"),
        ("<p>短路径</p><h1>报告</h1>", "", "报告"),
        ("<h1>甲章</h1><h1>乙章</h1>", "", None),
        ("<h2>甲</h2><h1>报告</h1>", "", None),
        (f"<p>{'长文' * 300}</p><h1>报告</h1>", "", None),
        ("<h1 class=title>报告</h1><h1>甲章</h1>", "", "报告"),
        ("<p class=MsoTitle>报告</p><h1>甲章</h1>", "", "报告"),
        ("<h1>报 告</h1>", "报告", "报 告"),
        ("<h1>甲章</h1>", "报告", None),
        ("<p>文</p>", "", None),
        ("<p>报告</p><h1>I. 引言</h1>", "", None),
        ("<h1>第三章 救济</h1>", "", None),
        ("<h1>I. 引言</h1>", "I. 引言", "I. 引言"),
    ],
)
def test_titles(html: str, known: str, title: str | None) -> None:
    page = parse(f"<html><body>{html}", unheard)
    index = find_title(page, known)
    assert (page.inside(index) if index >= 0 else None) == title
