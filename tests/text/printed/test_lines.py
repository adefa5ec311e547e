"""The signs that the print gives: indents, gaps, widths, what stands alone."""

from briefdesk.text.printed.lines import PrintedLine
from tests.paper import FULL, Words, column, page, set_pages


def lines_of(*words: Words) -> list[PrintedLine]:
    """Return the lines of one page."""
    return set_pages(page(*words)).lines


def test_the_size_of_the_body_is_that_of_most_characters() -> None:
    assert set_pages(page(Words(50, 50, "标题", 18), *column(FULL, FULL))).body_size == 10


def test_long_notes_at_the_foot_do_not_make_the_size_of_the_body() -> None:
    notes = column(*[FULL] * 12, y=400, size=8)
    assert set_pages(page(*column(*[FULL] * 5), *notes)).body_size == 10


def test_width_is_measured_from_the_edge_of_the_column() -> None:
    first, indented, short = lines_of(*column(FULL, "　　" + FULL[:-2], "短。"))
    assert (first.width, indented.width, short.width) == (60, 60, 4)


def test_an_indent_opens_a_paragraph() -> None:
    assert [bool(line.lead) for line in lines_of(*column(FULL, "　　一", FULL, FULL))] == [
        *(False, True, False, False)
    ]


def test_the_second_line_of_a_list_item_is_no_indent() -> None:
    item = "（1）" + FULL[:27]
    lines = lines_of(*column(FULL, item, "　　续行。", FULL, FULL, FULL))
    assert not any(line.lead for line in lines)


def test_an_indent_behind_a_number_that_opens_a_wrapped_line_is_one() -> None:
    """What hangs goes on where it hangs; a paragraph goes back."""
    wrapped = column(FULL, "③ " + FULL[:27] + "。", "　　" + FULL[2:], FULL)
    assert [line.lead for line in set_pages(page(*wrapped)).lines] == ["", "", "\u3000", ""]


def test_a_heading_does_not_hide_the_indent_behind_it() -> None:
    assert lines_of(*column(FULL, "1. 标题", "　　" + FULL[2:], FULL, FULL, FULL))[2].lead


def test_a_block_that_is_indented_as_a_whole_has_one_indent() -> None:
    block = ["　　" + FULL[2:]] * 3
    leads = [bool(line.lead) for line in lines_of(*column(FULL, FULL, FULL, *block))]
    assert leads[3:] == [True, False, False]


def test_paragraphs_of_one_full_line_are_no_block() -> None:
    lines = lines_of(*column(FULL, FULL, "　　" + FULL[3:] + "。", "　　" + FULL[3:] + "。"))
    assert [bool(line.lead) for line in lines] == [False, False, True, True]


def test_more_leading_than_usual_is_a_gap() -> None:
    body = column(FULL, FULL, FULL)
    assert [line.gap for line in lines_of(*body, Words(50, 145, FULL), Words(50, 166, FULL))] == [
        *(0, 0, 0, 0, 1)
    ]


def test_paragraphs_of_one_line_do_not_hide_the_gap_between_them() -> None:
    words = [Words(50, 100 + 27 * place, FULL[:20]) for place in range(4)]
    words += [
        Words(50, 208, FULL),
        Words(50, 223, FULL),
        Words(50, 250, FULL),
        Words(50, 265, "完"),
    ]
    assert [line.gap for line in lines_of(*words)] == [0, 1, 1, 1, 1, 0, 1, 0]


def test_tighter_lines_of_notes_are_not_the_usual_leading() -> None:
    notes = [Words(50, 400 + 13 * place, FULL) for place in range(3)]
    lines = lines_of(*column(*[FULL] * 6), *notes)
    assert [line.gap for line in lines] == [0, 0, 0, 0, 0, 0, 1, 0, 0]


def test_a_block_narrower_on_both_sides_has_one_indent() -> None:
    quote = [Words(80, 142, FULL[:24]), Words(80, 157, FULL[:24]), Words(80, 172, "完。")]
    lines = lines_of(*column(FULL, FULL), *quote, *column(FULL, FULL, y=200))
    assert [bool(line.lead) for line in lines][2:5] == [True, False, False]


def test_an_item_within_an_item_opens_a_paragraph_however_deep() -> None:
    words = [
        *column(FULL, FULL), Words(80, 142, FULL[:27]), Words(80, 157, "完。"),
        Words(110, 172, FULL[:20]), Words(80, 187, FULL[:20]),
    ]  # fmt: skip
    assert [bool(line.lead) for line in lines_of(*words)][2:] == [True, False, True, True]


def test_a_centred_line_stands_apart() -> None:
    caption = Words(177, 115, "图一 流程")
    apart = [line.apart for line in lines_of(*column(FULL), caption, *column(FULL, FULL, y=130))]
    assert apart == [False, True, False, False]


def test_a_line_at_the_right_stands_apart() -> None:
    date = Words(290, 115, "十一月二十日")
    apart = [line.apart for line in lines_of(*column(FULL), date, *column(FULL, FULL, y=130))]
    assert apart == [False, True, False, False]


def test_a_line_beside_another_stands_apart() -> None:
    assert lines_of(Words(50, 100, "左栏的文字"), Words(200, 100, "右栏的文字"))[1].apart


def test_two_columns_have_an_edge_each() -> None:
    half = FULL[:13]
    left = column("　　" + half[2:], half, half, "　　" + half[2:], half)
    right = column("　　" + half[2:], half, half, "　　" + half[2:], half, x=220)
    lines = lines_of(*left, *right)
    assert [line.column for line in lines] == [0] * 5 + [1] * 5
    assert [bool(line.lead) for line in lines] == [True, False, False, True, False] * 2
    assert not any(line.apart or line.gap for line in lines)


def test_pages_are_ranges_of_the_raw_text() -> None:
    printed = set_pages(page(*column("一页")), page(*column("二页"), number=2))
    assert [printed.raw[start:end] for start, end in printed.bounds] == ["一页\n\f", "二页\n\f"]
    assert len(printed.lefts) == len(printed.raw) + 1
