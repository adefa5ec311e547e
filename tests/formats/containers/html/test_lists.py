"""Numbers as browsers print them."""

import pytest

from briefdesk.formats.containers.html.events import Node
from briefdesk.formats.containers.html.lists import ListCount


def node(tag: str, **attributes: str) -> Node:
    return Node(tag, attributes, 0, -1)


@pytest.mark.parametrize(
    ("opening", "numbers"),
    [
        (node("ul"), ["•", "•"]),
        (node("ol"), ["1.", "2."]),
        (node("ol", start="3", reversed=""), ["3.", "2."]),
        (node("ol", type="a", start="26"), ["z.", "aa."]),
        (node("ol", type="A", start="702"), ["ZZ.", "AAA."]),
        (node("ol", type="I", start="3999"), ["MMMCMXCIX.", "4000."]),
        (node("ol", type="i", start="0"), ["0.", "i."]),
        (node("ol", start="many"), ["1.", "2."]),
        (node("ul", style="list-style: none"), ["", ""]),
    ],
)
def test_numbers(opening: Node, numbers: list[str]) -> None:
    count = ListCount(opening)
    assert [count.number(node("li")) for _ in numbers] == numbers


def test_an_item_may_say_its_number() -> None:
    count = ListCount(node("ol"))
    items = (node("li", value="7"), node("li"), node("li", style="list-style-type: none"))
    assert [count.number(item) for item in items] == ["7.", "8.", ""]
