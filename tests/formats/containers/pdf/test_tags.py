"""Structure tags of pages."""

from briefdesk.formats.containers.pdf import open_pdf
from tests.handmade import build, lines
from tests.printing import typeset

MARKUP = """
#set text(font: "Noto Serif SC")
= 引言
正文#footnote[注文]。
== 方法
"""


def tagged(data: bytes, *, tags: bool = True) -> list[tuple[str, str]]:
    """Return text and tag of the runs of the first page."""
    with open_pdf(data, "t.pdf") as file:
        page = file.read_page(1, tags=tags)
    assert page is not None
    return [(page.text[run.start : run.end], run.tag) for run in page.runs]


def test_headings_and_notes_have_their_tags() -> None:
    found = dict(tagged(typeset(MARKUP)))
    assert (found["引言"], found["方法"], found["注文"], found["正文"]) == ("H1", "H2", "Note", "")


def test_tags_are_read_on_request_only() -> None:
    assert {tag for _, tag in tagged(typeset(MARKUP), tags=False)} == {""}


def test_a_file_without_tags() -> None:
    assert tagged(build(lines("数据"))) == [("数据", "")]
