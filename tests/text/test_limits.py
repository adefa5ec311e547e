"""Files and texts that no document can be made of."""

import pytest

from briefdesk.errors import UnreadableFileError
from briefdesk.text.limits import (
    FILE_LIMIT,
    TEXT_FILE_LIMIT,
    TEXT_LIMIT,
    refuse_large,
    refuse_unreadable,
)


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "no text"), (" \n\0", "no text"), ("x" * (TEXT_LIMIT + 1), "5 million")],
)
def test_too_little_and_too_much(text: str, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=f"a.txt.*{reason}"):
        refuse_unreadable(text, "a.txt")


def test_a_text_at_the_limit_is_read() -> None:
    refuse_unreadable("x" * TEXT_LIMIT, "a.txt")


@pytest.mark.parametrize(("limit", "said"), [(FILE_LIMIT, "200 MB"), (TEXT_FILE_LIMIT, "20 MB")])
def test_a_file_above_its_limit_is_refused(limit: int, said: str) -> None:
    refuse_large(limit, "a.txt", limit)
    with pytest.raises(UnreadableFileError, match=f"a.txt.* larger than {said}"):
        refuse_large(limit + 1, "a.txt", limit)
