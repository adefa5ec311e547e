"""Names that a text nearly has."""

from hypothesis import assume, given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from briefdesk.text.near_terms import Name, NearNames

WORDS = st.text("甲乙丙丁戊己", min_size=3, max_size=12)


def near(text: str, *names: str, known: tuple[tuple[int, int], ...] = ()) -> set[tuple[str, str]]:
    found = NearNames(Name(name, name, "c-1") for name in names).find(text, known)
    return {(text[one.start : one.end], one.name.key) for one in found}


def test_one_character_in_short_names_and_two_in_long_ones() -> None:
    assert near("。数码厅。", "数字厅") == {("数码厅", "数字厅")}
    assert near("。公立数据库。", "公共数据库") == {("公立数据库", "公共数据库")}
    assert near("。公立资据库。", "公共数据库") == set()
    assert ("公立资据库平台", "公共数据库平台") in near("。公立资据库平台。", "公共数据库平台")


def test_a_character_more_or_less() -> None:
    assert near("。公数据库。", "公共数据库") == {("公数据库", "公共数据库")}
    assert near("。公共用数据库。", "公共数据库") == {("公共用数据库", "公共数据库")}


def test_it_must_begin_and_end_alike() -> None:
    assert near("。私共数据库。", "公共数据库") == set()
    assert near("。公共数据厅。", "公共数据库") == set()


def test_nothing_cuts_a_known_term_or_is_made_of_them() -> None:
    text = "公立数据库"
    assert near(text, "公共数据库", known=((0, 5),)) == set()
    assert near(text, "公共数据库", known=((0, 2), (2, 5))) == set()
    assert near(text, "公共数据库", known=((2, 5),)) == {(text, "公共数据库")}
    assert near(f"{text}房", "公共数据库", known=((4, 6),)) == set()


def test_nothing_goes_over_the_border_of_two_parts() -> None:
    assert near("公立\n据库", "公共数据库") == set()


def test_names_of_latin_letters_are_no_names_here() -> None:
    assert near("EHDB", "EHDS", "NDB") == set()


@given(WORDS, WORDS, WORDS)
def test_all_that_is_found_differs_as_little_as_it_says(one: str, two: str, text: str) -> None:
    index = NearNames([Name(one, one, "c-1"), Name(two, two, "c-2")])
    for found in index.find(text, ()):
        words, key = text[found.start : found.end], found.name.key
        assert (words[0], words[-1]) == (key[0], key[-1])
        assert found.differ == OSA.distance(words, key)
        assert 0 < found.differ <= (2 if len(key) >= 7 else 1)


@given(WORDS, st.data())
def test_every_slip_of_one_character_is_found(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(name) - 2))
    slip = f"{name[:at]}庚{name[at + 1 :]}"
    assert (slip, name) in near(f"辛{slip}辛", name)


@given(WORDS, st.data())
def test_every_two_characters_that_changed_places_are_found(name: str, data: st.DataObject) -> None:
    assume(len(name) > 3)
    at = data.draw(st.integers(1, len(name) - 3))
    slip = f"{name[:at]}{name[at + 1]}{name[at]}{name[at + 2 :]}"
    assume(slip != name)
    assert (slip, name) in near(f"辛{slip}辛", name)
