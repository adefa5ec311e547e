"""The pronouncing dictionary (pypinyin), read so that other threads run meanwhile.

It reads its 47,000 phrases in one go when it is imported, which holds every other thread for 60 ms.
Here it is told to leave them, and given them one by one.
"""

import os
from collections.abc import Collection
from functools import cache
from importlib.resources import files

from briefdesk.model.wire import members_from_json

_WITHOUT_PHRASES = "PYPINYIN_NO_PHRASES"  # what pypinyin looks for in the environment


def lazy_syllables(text: str, *, toned: bool = False) -> list[str]:
    """Return the syllables of Chinese text, and what is none as it is; ü without tone is v."""
    _load()
    from pypinyin import Style, lazy_pinyin

    return lazy_pinyin(text, style=Style.TONE if toned else Style.NORMAL)


def sounds_of(char: str) -> frozenset[str]:
    """Return all syllables as which a character may be read, without tones."""
    _load()
    from pypinyin import Style, pinyin

    return frozenset(pinyin(char, style=Style.NORMAL, heteronym=True)[0])


def phrases() -> Collection[str]:
    """Return the words in it that have more than one character."""
    _load()
    from pypinyin.constants import PHRASES_DICT

    return PHRASES_DICT.keys()


@cache
def _load() -> None:
    """Import pypinyin without its phrases, then let it have them."""
    os.environ[_WITHOUT_PHRASES] = "1"
    import pypinyin

    os.environ.pop(_WITHOUT_PHRASES, None)
    told = (files(pypinyin) / "phrases_dict.json").read_bytes()
    pypinyin.load_phrases_dict(members_from_json(told, list[list[str]]))
