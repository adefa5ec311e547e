"""Strings as PDFium hands them over."""

import ctypes
from collections.abc import Callable
from typing import Any

import pytest

from briefdesk.formats.containers.pdf.strings import read_string


def given(units: bytes) -> Callable[[Any, int], int]:
    """Return a function of PDFium that gives these bytes and a zero."""

    def fill(buffer: Any, length: int) -> int:  # noqa: ANN401 ctypes
        if buffer is not None:
            ctypes.memmove(buffer, units + b"\0\0", length)
        return len(units) + 2

    return fill


@pytest.mark.parametrize("text", ["", "引言", "𠮷野", "a"])
def test_strings(text: str) -> None:
    assert read_string(given(text.encode("utf-16-le"))) == text


def test_half_of_a_surrogate_pair() -> None:
    assert read_string(given(b"\x00\xd8")) == "\ufffd"


def test_no_string_at_all() -> None:
    assert read_string(lambda _buffer, _length: 0) == ""
