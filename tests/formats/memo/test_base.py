"""Every memo format keeps the contract."""

import pytest

from briefdesk.formats.memo import FORMATS
from briefdesk.formats.memo.base import MemoWriter


@pytest.mark.parametrize("writer", FORMATS, ids=lambda writer: writer.name)
def test_a_format_has_a_name_and_an_ending(writer: MemoWriter) -> None:
    assert writer.name
    assert writer.suffix == f".{writer.name}"
    assert callable(writer.write)


def test_no_ending_twice() -> None:
    assert len({writer.suffix for writer in FORMATS}) == len(FORMATS)
