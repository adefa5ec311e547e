"""A search for the place most like a pattern, by edit distance."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.reanchoring.alignment import Searcher, _best_end
from tests.revisions import generated

LETTERS = st.text("甲乙丙丁", max_size=40)


def naive_best_end(pattern: str, text: str) -> tuple[int, int]:
    """Return the same as Myers' search, by the table of edit distances."""
    column = list(range(len(pattern) + 1))
    best = (0, len(pattern))
    for end, char in enumerate(text, start=1):
        before, column = column, [0]
        for row, wanted in enumerate(pattern, start=1):
            column.append(min(before[row - 1] + (wanted != char), before[row] + 1, column[-1] + 1))
        if column[-1] < best[1]:
            best = (end, column[-1])
    return best


@given(st.text("甲乙丙", min_size=1, max_size=12), LETTERS)
def test_the_search_finds_the_least_edit_distance(pattern: str, text: str) -> None:
    assert _best_end(pattern, text) == naive_best_end(pattern, text)


def test_a_pattern_is_found_with_its_edits() -> None:
    text = generated(5000, 2)
    words = text[2000:2080]
    found = Searcher(text).search(words[:30] + "错" + words[32:])
    assert found is not None
    assert (found.start, found.end, found.edits) == (2000, 2080, 2)
    assert found.next_best > 2


def test_what_is_not_there_is_not_found() -> None:
    assert Searcher("甲乙丙丁" * 50).search("完全不同的一段文字") is None
    assert Searcher("").search("文字") is None
