"""Labels above a line and at its beginning."""

import pytest

from briefdesk.text.printed.labels import (
    GLUED,
    PLAIN,
    SURE,
    Raised,
    bracketed_labels,
    circled_value,
    counted_apart,
    opens_with,
    raised_labels,
)
from tests.paper import Words, page, set_pages


def labels(before: str, label: str) -> list[tuple[str, bool]]:
    """Return what is read of a raised label behind words, and whether it is sure."""
    size = sum(10 if character > "\u2000" else 5 for character in before)
    printed = set_pages(page(Words(50, 100, before), Words(50 + size, 96, label, 6)))
    return [
        (found.label, found.score > 3) for found in raised_labels(printed.raw, printed.lines[0], 0)
    ]


@pytest.mark.parametrize("label", ["1", "12", "[3]", "（4）", "注5", "※6", "①", "*"])
def test_labels_of_all_kinds(label: str) -> None:
    assert len(labels("制度", label)) == 1


def test_what_is_raised_and_no_label() -> None:
    assert labels("制度", "th") == []
    assert labels("制度[", "1") == []


@pytest.mark.parametrize("before", ["面积 100 m", "10", "5 km", "CO"])
def test_exponents_are_not_sure(before: str) -> None:
    assert [sure for _, sure in labels(before, "2")] == [False]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("制度[1]与[12]。", ["1", "12"]),
        ("[3]。其后", ["3"]),
        ("[3]", ["3"]),
        ("[3] 参见某法。", []),
        ("制度[2025]", []),
        ("制度(1)", []),
    ],
)
def test_labels_in_brackets(text: str, found: list[str]) -> None:
    printed = set_pages(page(Words(50, 100, text)))
    own = list(bracketed_labels(printed.raw, printed.lines[0], 0))
    assert [label.label for label in own] == found
    assert [printed.raw[label.start : label.end] for label in own] == [f"[{one}]" for one in found]


def test_a_list_of_labels() -> None:
    assert [label for label, _ in labels("制度", "1,2、3")] == ["1", "2", "3"]


def test_labels_set_without_a_space_are_counted_apart() -> None:
    marker = Raised(10, 12, "23", 0, 9.0)
    assert [(m.label, m.start, m.end) for m in counted_apart(marker, 1)] == [
        ("2", 10, 11),
        ("3", 11, 12),
    ]
    assert counted_apart(marker, 22) == [marker]
    assert counted_apart(marker._replace(label="57"), 1)[0].label == "57"


def strength(text: str, label: str, *, raised: bool = False) -> int:
    """Return how surely a line opens with a label."""
    words = [Words(50, 100, text, 8)]
    if raised:
        words = [Words(50, 97, text[0], 5), Words(53, 100, text[1:], 8)]
    printed = set_pages(page(*words))
    return opens_with(printed.raw, printed.lines[0], label)[0]


def test_how_a_line_opens_with_a_label() -> None:
    assert strength("5参见", "5", raised=True) == SURE
    assert strength("5 参见", "5") == PLAIN
    assert strength("5. 参见", "5") == PLAIN
    assert strength("[5]2021 年", "5") == PLAIN
    assert strength("52021 年修正", "5") == GLUED
    assert strength("5 月起", "5") == GLUED


def test_how_a_line_does_not() -> None:
    assert strength("6 参见", "5") == 0
    assert strength("5参见", "6", raised=True) == 0
    assert strength("5.3 倍", "5") == 0
    assert strength("5%", "5") == 0
    assert strength("5", "5") == 0


def test_circled_numbers() -> None:
    assert (circled_value("①"), circled_value("⑳"), circled_value("*")) == (1, 20, None)
