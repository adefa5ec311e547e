"""Chinese shown in the other script: OpenCC, for display only.

Nothing is stored, searched or exported in this form: word choice differs between regions, and a
conversion guesses where one character has several counterparts.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC


class ChineseForm(StrEnum):
    """The script in which Chinese is shown; the values are those of the setting."""

    PRINTED = "printed"
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


_CONFIGS = {ChineseForm.SIMPLIFIED: "t2s", ChineseForm.TRADITIONAL: "s2t"}


def convert(text: str, form: ChineseForm) -> str:
    """Return the text as printed, in simplified or in traditional characters.

    The length may change. Japanese forms are left as they are.
    """
    config = _CONFIGS.get(form)
    return _converter(config).convert(text) if config is not None else text


@cache
def _converter(config: str) -> OpenCC:
    """Load a table set; the first use costs some 50 ms."""
    from opencc import OpenCC

    return OpenCC(config)
