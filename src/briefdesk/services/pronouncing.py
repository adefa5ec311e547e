"""How terms are pronounced, as it is proposed to a person: for the free pool, it takes a while."""

from collections.abc import Mapping, Sequence

from briefdesk.text.readings import propose
from briefdesk.text.romanisation import pinyin_with_tones


def pinyin(texts: Sequence[str]) -> Mapping[str, str]:
    """Return Chinese terms with their pinyin, tones and all."""
    return {text: pinyin_with_tones(text) for text in texts}


def readings(terms: Sequence[str], confirmed: Mapping[str, str]) -> Mapping[str, str]:
    """Return Japanese terms with a reading in hiragana each, empty where none can be proposed.

    ``confirmed`` are readings that a person confirmed, by term.
    """
    return {term: propose(term, confirmed) for term in terms}
