"""Terms and texts of any size for measurements, made from the word lists of wordfreq.

Those lists are free (CC BY-SA) but not ours: nothing made from them is ever committed. The same
call gives the same words every time.
"""

import re
from functools import cache
from itertools import accumulate
from random import Random

from wordfreq import get_frequency_dict

from briefdesk.model.concept import Concept, Term, TermBase
from briefdesk.text.fold import loose

_WORD = re.compile("[\u3041-\u3096\u30a1-\u30fc\u3400-\u9fff々]{2,8}")
_SHARES = (("zh", 0.7), ("ja", 0.3))
_ENDS = 0.3  # of the commas
_PLAIN = 12  # characters of a sentence after which a comma is due
_WRAPPED = 20  # characters between two edits of the fold


@cache
def words() -> tuple[tuple[str, str], ...]:
    """Return (word, language) of 2 to 8 characters, one per loose key, the commonest first."""
    found: dict[str, tuple[float, str, str]] = {}
    for lang, share in _SHARES:
        for word, frequency in get_frequency_dict(lang, wordlist="large").items():
            if _WORD.fullmatch(word) and len(key := loose(word)) > 1:
                found.setdefault(key, (-share * frequency, word, lang))
    return tuple((word, lang) for _, word, lang in sorted(found.values()))


def terms(count: int, shortest: int = 2) -> list[tuple[str, str]]:
    """Return ``count`` terms with their languages: words, then compounds of two.

    None has less than ``shortest`` characters.
    """
    made = [one for one in words() if len(one[0]) >= shortest][:count]
    dice = Random(4)  # noqa: S311 - the same every time
    known = {loose(word) for word, _ in words()} if count > len(made) else set()
    while len(made) < count:
        (one, lang), (other, _) = dice.choice(words()), dice.choice(words())
        key = loose(one + other)
        if key not in known:
            known.add(key)
            made.append((one + other, lang))
    return made


def termbase(count: int, shortest: int = 2) -> TermBase:
    """Return a term base of ``count`` concepts with one term each."""
    tags = {"zh": "zh-Hans", "ja": "ja"}
    concepts = tuple(
        Concept(f"c-{number}", "bench", (Term(f"t-{number}", tags[lang], word),))
        for number, (word, lang) in enumerate(terms(count, shortest))
    )
    return TermBase("bench", "Words", "1", "made by a script", concepts)


def text(characters: int, seed: int = 1) -> str:
    """Return a text of about this length: words as common as in their language, wrapped lines."""
    dice = Random(seed)  # noqa: S311 - the same every time
    by_lang = {}
    for lang, _ in _SHARES:
        listed = get_frequency_dict(lang, wordlist="large")
        kept = [word for word in listed if _WORD.fullmatch(word) or len(word) == 1]
        by_lang[lang] = kept, list(accumulate(listed[word] for word in kept))
    made: list[str] = []
    length = since = 0
    while length < characters:
        lang = "zh" if dice.random() < _SHARES[0][1] else "ja"
        kept, weights = by_lang[lang]
        for word in dice.choices(kept, cum_weights=weights, k=_PLAIN // 2):
            made.append(word)
            length += len(word)
            since += len(word)
            if since >= _WRAPPED:
                made.append("\n")
                length, since = length + 1, 0
        made.append("。" if dice.random() < _ENDS else "，")
        length, since = length + 1, since + 1
    return "".join(made)[:characters]
