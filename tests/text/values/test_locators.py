"""A place in a law is whole, and what it leaves out comes from the place before it."""

import pytest

from briefdesk.text.values import stated_values
from tests.text.values.readable import readable


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        (
            "ja",
            "第20条第2項第5号、第6号及び第8号",
            ["place 20/2/5", "place 20/2/6", "place 20/2/8"],
        ),
        ("ja", "第2条第1項及び第3項", ["place 2/1", "place 2/3"]),
        ("ja", "第27条第5項。同条第6項第1号", ["place 27/5", "place 27/6/1"]),
        ("ja", "第3号様式", ["3 nth_no"]),
        ("ja", "三項目", ["3 item"]),
        ("zh", "第二条约定", ["place 2"]),
        ("zh", "第三项议题", []),
        ("zh", "五项措施", ["5 item"]),
        ("zh", "该条第2款", ["place /2"]),
        ("en", "Articles 5 to 7", ["place 5", "7"]),
        ("en", "Article 4.2", ["4.2"]),
    ],
)
def test_places_in_laws(lang: str, text: str, values: list[str]) -> None:
    assert [readable(one) for one in stated_values(text, lang)] == values
