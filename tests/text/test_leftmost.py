"""Two automata find as one that has the keys of both."""

from typing import NamedTuple

from daachorse import MATCH_KIND_LEFTMOST_LONGEST, CharwiseDoubleArrayAhoCorasick
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.text.leftmost import Found, found_by_both, number_of


class Words(NamedTuple):
    """Keys as they are in an automaton, numbered from somewhere on."""

    words: list[str]
    begin: int = 0

    @property
    def longest(self) -> int:
        """How long a key is at most."""
        return max(map(len, self.words), default=0)

    def find(self, text: str) -> list[Found]:
        """Return the leftmost longest keys in a text."""
        if not self.words:
            return []
        automaton = CharwiseDoubleArrayAhoCorasick(self.words, MATCH_KIND_LEFTMOST_LONGEST)
        return [(start, end, self.begin + n) for start, end, n in automaton.find(text)]


def found(text: str, many: list[str], few: list[str]) -> list[str]:
    """Return the keys of two automata as they are found in a text."""
    places = found_by_both(text, Words(many), Words(few, len(many)))
    assert [text[start:end] for start, end, _ in places] == [
        [*many, *few][number] for _, _, number in places
    ]
    return [text[start:end] for start, end, _ in places]


def test_the_leftmost_wins_and_then_the_longest() -> None:
    assert found("abcd", ["abc"], ["bcd"]) == ["abc"]
    assert found("abcd", ["bcd"], ["abc"]) == ["abc"]
    assert found("abcd", ["ab"], ["abc"]) == ["abc"]
    assert found("abcd", ["abc"], ["ab"]) == ["abc"]


def test_what_another_one_hid_is_found_behind_it() -> None:
    assert found("abcde", ["ab"], ["bcd", "cde"]) == ["ab", "cde"]
    assert found("abcde", ["bcd", "cde"], ["ab"]) == ["ab", "cde"]
    assert found("abcdefgh", ["abc", "fg"], ["bcd", "def", "efg", "gh"]) == ["abc", "def", "gh"]


def test_a_key_has_a_number_and_what_only_holds_one_has_none() -> None:
    keys = Words(["ab", "bc"], 7)
    texts = ("ab", "bc", "a", "abc", "xbc", "")
    assert [number_of(text, keys) for text in texts] == [7, 8, None, None, None, None]


WORDS = st.text(st.sampled_from("abc"), min_size=1, max_size=5)


@given(
    st.lists(st.tuples(WORDS, st.booleans()), max_size=12, unique_by=lambda one: one[0]),
    st.text(st.sampled_from("abcd"), max_size=40),
)
def test_two_find_what_one_finds(words: list[tuple[str, bool]], text: str) -> None:
    many = [word for word, is_first in words if is_first]
    few = [word for word, is_first in words if not is_first]
    whole = Words([*many, *few])
    assert found_by_both(text, Words(many), Words(few, len(many))) == whole.find(text)
