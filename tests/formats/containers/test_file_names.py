"""Names of files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.formats.containers.file_names import file_name, untaken


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("health", "health.tbx"),
        ("health law", "health-law.tbx"),
        ("医疗/数据", "医疗-数据.tbx"),
        ("../../etc/passwd", "etc-passwd.tbx"),
        ("", "glossary.tbx"),
        ("...", "glossary.tbx"),
    ],
)
def test_a_name_is_plain(stem: str, name: str) -> None:
    assert file_name(stem, ".tbx") == name


@given(st.text())
def test_no_name_leaves_its_folder_or_is_too_long(stem: str) -> None:
    name = file_name(stem, ".tbx")
    assert not set('/\\:*?"<>|\0') & set(name)
    assert not name.startswith(".")
    assert 4 < len(name) <= 84


@given(st.lists(st.sampled_from(["a.tbx", "A.tbx", "a-2.tbx", "a-2.utf8", "straße", "STRASSE"])))
def test_no_two_files_have_one_name_on_any_system(names: list[str]) -> None:
    taken: set[str] = set()
    made = [untaken(name, taken) for name in names]
    assert len({name.casefold() for name in made}) == len(names) == len(taken)
    assert made[:1] == names[:1]


def test_a_number_stands_before_the_ending() -> None:
    assert untaken("A.tbx", {"a.tbx", "a-2.tbx"}) == "A-3.tbx"
