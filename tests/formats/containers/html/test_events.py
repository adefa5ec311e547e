"""Events in full, however deep and broken the file is."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.formats.containers.html.events import Node, Page, parse
from briefdesk.model.progress import unheard


def test_begin_words_and_end() -> None:
    page = parse("<html><body><p CLASS='A b'>x&amp;<b>y</b></p></body></html>", unheard)
    (index,) = (index for index, node in page.nodes() if node.tag == "p")
    node = page.node(index)
    assert node.words("class") == {"a", "b"}
    assert page.inside(index) == "x&y"
    assert page.events[node.end] == index
    assert [outer.tag for _, outer in page.ancestors(index, 9)] == ["body", "html"]


def test_nothing_is_an_empty_page() -> None:
    assert parse(" \0", unheard).events == []


def test_depth_loses_nothing() -> None:
    page = parse("<div>x" * 5000, unheard)
    assert page.text(0, len(page.events)) == "x" * 5000


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<table>", "<td>", "</b>", "<b>", "x", "<!--", "&", "<"])
    )
)
def test_every_element_ends(parts: list[str]) -> None:
    page = parse("<html>" + "".join(parts), unheard)
    open_nodes: list[int] = []
    for index, event in enumerate(page.events):
        if isinstance(event, Node):
            assert event.parent == (open_nodes[-1] if open_nodes else -1)
            open_nodes.append(index)
        elif isinstance(event, int):
            assert open_nodes.pop() == event
            assert page.node(event).end == index
    assert open_nodes == []


def test_headings_are_known() -> None:
    page = Page([Node("h2", {}, 1, -1), 0])
    assert page.headings == [0]
