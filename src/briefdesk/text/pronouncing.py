"""The pronouncing dictionary (pypinyin), read and kept so that it holds up nobody.

It reads its 47,000 phrases in one go when it is imported, which holds every other thread for 60 ms.
Here it is told to leave them, and given them one by one. It would keep them as 190,000 lists, all
of which the garbage collector would look through, on the UI thread, for 50 ms each time: here each
is one string.
"""

from __future__ import annotations

import os
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from typing_extensions import override

from briefdesk.model.wire import members_from_json

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pypinyin import Style
    from pypinyin.core import Pinyin

_WITHOUT_PHRASES = "PYPINYIN_NO_PHRASES"  # what pypinyin looks for in the environment


def lazy_syllables(text: str, *, toned: bool = False) -> list[str]:
    """Return the syllables of Chinese text, and what is none as it is; ü without tone is v."""
    reader, _ = _loaded()
    from pypinyin import Style

    return reader.lazy_pinyin(text, style=Style.TONE if toned else Style.NORMAL)


def sounds_of(char: str) -> frozenset[str]:
    """Return all syllables as which a character may be read, without tones."""
    reader, _ = _loaded()
    from pypinyin import Style

    return frozenset(reader.pinyin(char, style=Style.NORMAL, heteronym=True)[0])


def phrases() -> Mapping[str, str]:
    """Return the words in it that have more than one character, each with its syllables.

    They are apart by blanks, the sounds that one may have by slashes.
    """
    _, known = _loaded()
    return known


@cache
def _loaded() -> tuple[Pinyin, Mapping[str, str]]:
    """Import pypinyin without its phrases, then let it have them."""
    os.environ[_WITHOUT_PHRASES] = "1"
    import pypinyin
    from pypinyin.converter import UltimateConverter
    from pypinyin.core import Pinyin

    os.environ.pop(_WITHOUT_PHRASES, None)
    told = (files(pypinyin) / "phrases_dict.json").read_bytes()
    known = {
        phrase: " ".join("/".join(sounds) for sounds in syllables)
        for phrase, syllables in members_from_json(told, list[list[str]])
    }
    pypinyin.load_phrases_dict(known)  # type: ignore[arg-type]

    class Converter(UltimateConverter):
        """Reads the phrases as they are kept here."""

        @override
        def _phrase_pinyin(
            self,
            phrase: str,
            style: Style,
            heteronym: bool,
            errors: Callable[[str], str] | str,
            strict: bool,
        ) -> list[list[str]]:
            if phrase in known:
                return [sounds.split("/") for sounds in known[phrase].split(" ")]
            return super()._phrase_pinyin(phrase, style, heteronym, errors, strict)

    return Pinyin(Converter()), known
