"""Strings that PDFium hands over as UTF-16 with a zero at the end."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_ZERO = 2  # bytes at the end


def read_string(ask: Callable[[Any, int], int]) -> str:
    """Return a string; ``ask`` gives its length in bytes and fills a buffer of so many bytes.

    Halves of surrogate pairs, which a file may hold, become U+FFFD.
    """
    length = ask(None, 0)
    if length <= _ZERO:
        return ""
    buffer = (ctypes.c_ushort * (length // 2))()
    ask(buffer, length)
    return bytes(buffer)[: length - _ZERO].decode("utf-16-le", "replace")
