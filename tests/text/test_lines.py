"""Lines, their blanks, pages and widths."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.lines import column_width, joins_with_blank, split_lines, width


@given(st.text(st.sampled_from("a数 \t\r\n\f\u2028\x85\u3000"), max_size=60))
def test_positions_are_true(text: str) -> None:
    lines = split_lines(text)
    for line in lines:
        assert text[line.start : line.end] == line.text == line.text.strip()
    assert "".join(line.text for line in lines).replace(" ", "") == "".join(
        line.text for line in lines
    ).replace(" ", "")
    assert sum(len(line.text.split()) for line in lines) == len(text.split())


def test_gaps_blanks_and_pages() -> None:
    lines = split_lines("一 \n\n \n二\n\f\u3000三")
    assert [(line.gap, line.trail, line.lead, line.page) for line in lines] == [
        (0, True, "", 1),
        (2, False, "", 1),
        (1, False, "\u3000", 2),
    ]


def test_width_counts_columns() -> None:
    assert width("数据 DX。") == 2 * 3 + 3
    assert column_width([]) == 20
    assert column_width(split_lines("数" * 30 + "\n" + "数" * 3)) == 60


def test_most_borders_decide() -> None:
    assert joins_with_blank(["医疗 DX 推进", "2025 年"])
    assert not joins_with_blank(["医疗DX推进", "2025 年"])
