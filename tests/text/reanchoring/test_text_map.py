"""The edit from one text to another, asked for ranges of either."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import Cancelled
from briefdesk.text.reanchoring.text_map import SMALL, text_map
from tests.revisions import generated

LETTERS = st.text("甲乙丙丁", max_size=40)


def test_what_moved_is_found_where_it_is() -> None:
    lines = generated(3000, 4).split("\n")
    first, middle, last = "".join(lines[:3]), "".join(lines[3:-3]), "".join(lines[-3:])
    old, new = first + middle + last, last + middle + first
    there = text_map(old, new)
    for start in range(0, len(old) - 30, 101):
        image = there.image(start, start + 30)
        if image.kept == 30:
            assert new[image.start : image.end] == old[start : start + 30]
            assert there.origin(image.start, image.end)[:2] == (start, start + 30)
    inside = there.image(20, 50)
    assert (inside.kept, new[inside.start : inside.end]) == (30, old[20:50])


@given(LETTERS.filter(bool), LETTERS, st.data())
def test_an_image_is_inside_the_new_text_and_keeps_what_it_says(
    old: str, new: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    image = text_map(old, new).image(start, end)
    assert 0 <= image.start <= image.end <= len(new)
    assert image.kept <= end - start
    if image.kept == end - start == image.end - image.start:
        assert new[image.start : image.end] == old[start:end]


@given(LETTERS.filter(bool), LETTERS)
def test_the_way_back_of_kept_words_is_where_they_came_from(before: str, after: str) -> None:
    words = "前言后语"
    there = text_map(words + before, after + words)
    for at in range(len(words)):
        image = there.image(at, at + 1)
        if image.kept:
            assert there.origin(image.start, image.end)[:2] == (at, at + 1)


def test_insertions_at_the_edges_stay_outside() -> None:
    there = text_map("甲乙丙丁", "甲新乙丙旧丁")
    assert there.image(1, 3)[:2] == (2, 4)


def test_a_corrected_character_stays_and_a_replaced_phrase_does_not() -> None:
    assert text_map("一二三四五六七八九", "一二三四五六七八十").image(4, 9)[:2] == (4, 9)
    assert text_map("一二三四五六七八九", "一二三四五甲乙丙丁").image(3, 9)[:2] == (3, 5)


def test_long_texts_are_mapped_like_short_ones() -> None:
    text = generated(3 * SMALL, 1)
    at = len(text) // 2
    new = "新增的开头。" + text[:at] + "中间插入的一句话。" + text[at:]
    there = text_map(text, new)
    for start in range(0, len(text) - 50, 997):
        image = there.image(start, start + 50)
        if not start <= at <= start + 50:
            assert new[image.start : image.end] == text[start : start + 50]


def test_texts_without_anything_in_common_have_no_image() -> None:
    old, new = "甲乙丙丁" * SMALL, "子丑寅卯" * SMALL
    assert text_map(old, new).image(100, 200).kept == 0


def test_a_long_comparison_can_be_given_up() -> None:
    def give_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        text_map("甲" * 10, "乙" * 10, give_up)
