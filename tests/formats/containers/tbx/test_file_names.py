"""Names of files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.formats.containers.tbx.file_names import file_name


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
