"""What checks say, in the language of a file that leaves: the window's own has Qt for it."""

from collections.abc import Mapping
from functools import cache

from briefdesk import paths
from briefdesk.formats.translations import read
from briefdesk.model.finding import Said
from briefdesk.phrases import Phrase

_FILES = {"zh": "zh_Hans.ts", "ja": "ja.ts"}


def told(words: Said, lang: str) -> str:
    """Return a sentence in ``zh``, ``ja`` or ``en``; one without a translation is in English."""
    if lang not in _FILES:
        return words.english
    return _phrases(lang).get(words.phrase, words.phrase.text).format(**words.places)


@cache
def _phrases(lang: str) -> Mapping[Phrase, str]:
    file = paths.resources() / "translations" / _FILES[lang]
    return read(file.read_bytes(), file.name)
