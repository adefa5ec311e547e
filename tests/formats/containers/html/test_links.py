"""Links within a page, and labels."""

import pytest

from briefdesk.formats.containers.html.events import parse
from briefdesk.formats.containers.html.links import label_core, may_mark, page_links
from briefdesk.model.progress import unheard


@pytest.mark.parametrize(
    ("label", "core"),
    [
        ("1", "1"),
        ("[12]", "12"),
        ("注 3", "3"),
        ("※1", "1"),
        ("※", "※"),
        ("（四）", "（四）"),
        ("ii.", "ii"),
    ],
)
def test_label_core(label: str, core: str) -> None:
    assert label_core(label) == core


@pytest.mark.parametrize(
    ("link", "marks"),
    [
        ("<a href='#x'>1</a>", True),
        ("<a href='#x'>†</a>", True),
        ("<a href='#x'>第3节</a>", False),
        ("<a href='#x' role='doc-noteref'>Smith 2020</a>", True),
        ("<a href='#x' class='footnote-back'>1</a>", False),
        ("<a href='#x' role='doc-noteref'></a>", False),
    ],
)
def test_what_may_be_a_marker(link: str, marks: bool) -> None:  # noqa: FBT001
    (found,) = page_links(parse(f"<html><p>{link}</p><p id=x>", unheard))
    assert may_mark(found) is marks
    assert found.leads_on


def test_targets() -> None:
    page = parse(
        "<html><p id='数'>a<a href='#%E6%95%B0'>1</a><a href='#no'>2</a><a href='#'>3", unheard
    )
    targets = [link.target for link in page_links(page)]
    assert targets == [next(i for i, node in page.nodes() if node.tag == "p"), -1]
