"""Characters, their places and sizes, from files written for the purpose."""

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.formats.containers.pdf import open_pdf
from briefdesk.text.printed.page import PrintedPage
from tests.handmade import Show, build, lines
from tests.printing import typeset


def first_page(data: bytes) -> PrintedPage:
    """Return the first page of a file."""
    with open_pdf(data, "t.pdf") as file:
        page = file.read_page(1)
    assert page is not None
    return page


def runs(page: PrintedPage) -> list[tuple[str, float, float, float, float]]:
    """Return text, size, baseline, left and right of all runs."""
    return [
        (page.text[run.start : run.end], run.size, run.baseline, run.left, run.right)
        for run in page.runs
    ]


@pytest.mark.parametrize("scaled", [False, True])
@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_places_and_sizes(rotate: int, *, scaled: bool) -> None:
    words = [Show(40, 100, "数据", 10, scaled=scaled), Show(60, 96, "1", 6, scaled=scaled)]
    page = first_page(build(words, rotate=rotate))
    assert runs(page) == [("数据", 10, 100, 40, 60), ("1", 6, 96, 60, 66)]
    assert page.lefts[:2] == [40, 50]
    assert (page.width, page.height) == ((600, 400) if rotate in (90, 270) else (400, 600))
    assert page.rotation == rotate


def test_the_crop_box_is_the_page() -> None:
    page = first_page(build([Show(40, 100, "数据")], crop=(20, 50, 380, 590)))
    assert runs(page) == [("数据", 10, 90, 20, 40)]
    assert (page.width, page.height) == (360, 540)


def test_a_size_that_changes_on_the_baseline_parts_runs() -> None:
    for scaled in (False, True):
        words = [Show(40, 100, "数据", 8, scaled=scaled), Show(56, 100, "利用", 10, scaled=scaled)]
        page = first_page(build(words))
        assert [(text, size) for text, size, *_ in runs(page)] == [("数据", 8), ("利用", 10)]


def test_characters_outside_the_first_plane_are_one() -> None:
    page = first_page(build([Show(40, 100, "前𠮷野家")]))
    assert page.text == "前𠮷野家"
    assert page.lefts == [40, 50, 60, 70]


def test_words_that_run_down_or_upside_down_are_askew() -> None:
    page = first_page(build([Show(40, 100, "自上而下的字", turned=True)]))
    assert [run.askew for run in page.runs] == [True]
    assert page.text == "自上而下的字"


def test_a_character_without_meaning_is_kept_as_unknown() -> None:
    page = first_page(build([Show(40, 100, "数\x01据")]))
    assert page.text == "数\ufffd据"


def test_a_hyphen_at_the_line_end_stays() -> None:
    markup = """
    #set page(width: 80pt, height: 200pt, margin: 10pt)
    #set text(font: "Noto Serif SC", lang: "en", hyphenate: true)
    #set par(justify: true)
    characteristically extraordinarily
    """
    text = first_page(typeset(markup)).text
    assert "-" in text
    assert not {"\ufffe", "\x02", "\u00ad"} & set(text)


def test_bold_is_told_by_the_font() -> None:
    data = typst.compile(b"regular\n\n*bold*")  # in a font that is part of typst
    assert isinstance(data, bytes)
    page = first_page(data)
    assert [(page.text[run.start : run.end], run.bold) for run in page.runs] == [
        ("regular", False),
        ("bold", True),
    ]


_TEXT = st.text(st.sampled_from(list("数据利用𠮷𝒜制度、。AI12")), min_size=1, max_size=12)


@given(st.lists(_TEXT, min_size=1, max_size=8))
def test_every_character_comes_back_in_its_place(texts: list[str]) -> None:
    unlike = [f"{chr(0x4E00 + place)}{text}" for place, text in enumerate(texts)]
    page = first_page(build(lines(*unlike, x=40, y=50)))
    assert [page.text[run.start : run.end] for run in page.runs] == unlike
    for run in page.runs:
        assert page.lefts[run.start : run.end] == [
            40 + 10 * place for place in range(run.end - run.start)
        ]


def test_a_font_of_no_size_has_the_least_size() -> None:
    page = first_page(build([Show(40, 100, "数据", 0)]))
    assert all(run.size > 0 for run in page.runs)
