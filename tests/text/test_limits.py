"""Texts that no document can be made of."""

import pytest

from briefdesk.errors import UnreadableFileError
from briefdesk.text.limits import TEXT_LIMIT, refuse_unreadable


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "no text"), (" \n\0", "no text"), ("x" * (TEXT_LIMIT + 1), "5 million")],
)
def test_too_little_and_too_much(text: str, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=f"a.txt.*{reason}"):
        refuse_unreadable(text, "a.txt")


def test_a_text_at_the_limit_is_read() -> None:
    refuse_unreadable("x" * TEXT_LIMIT, "a.txt")
