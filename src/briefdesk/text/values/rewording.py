"""What should stand where a text states another value: the right one, written as that one is."""

import re
from collections import Counter

from briefdesk.model.value import Bound, Period, Value
from briefdesk.text.spacing import spaced_like
from briefdesk.text.values.writing import bounded, forms

_LEFT_OUT = re.compile("[0-9 \u3000]")
_LONG = re.compile("[0-9]{4}")
_YEAR = re.compile("^[0-9]{4} ?年(?= ?[0-9])")  # before a month


def reworded(printed: str, was: Value | None, right: Value, lang: str) -> str:
    """Return printed words with another value in them; the words of their bound stay.

    ``was`` is the value that is printed, None where it is none. A date gets no year where none was
    printed.
    """
    before, core, after = _parts(printed, was, lang)
    return spaced_like(f"{before}{_written_like(core, right, lang)}{after}", printed)


def rebounded(printed: str, was: Value, bound: Bound, lang: str) -> str:
    """Return printed words with another bound of the same value."""
    _, core, _ = _parts(printed, was, lang)
    return spaced_like(bounded(_written_like(core, was, lang), was, bound, lang), printed)


def _parts(printed: str, was: Value | None, lang: str) -> tuple[str, str, str]:
    """Return the words before a value, those that are the value, and those behind it."""
    for form in sorted(forms(was, lang), key=len, reverse=True) if was is not None else ():
        for words in (form, _YEAR.sub("", form)) if isinstance(was, Period) else (form,):
            joined = r"\s*".join(map(re.escape, words.replace(" ", "")))
            found = re.search(joined, printed)
            if found is not None:
                return printed[: found.start()], found.group(), printed[found.end() :]
    return "", printed, ""


def _written_like(core: str, right: Value, lang: str) -> str:
    """Return a value in the way of writing that has the most signs of some words, the first of
    several.
    """
    words = max(forms(right, lang), key=lambda form: _likeness(form, core))
    return _YEAR.sub("", words) if isinstance(right, Period) and "年" not in core else words


def _likeness(form: str, core: str) -> int:
    ours, theirs = _signs(form, core), _signs(core, core)
    return 2 * (ours & theirs).total() - (ours - theirs).total()


def _signs(words: str, core: str) -> Counter[str]:
    """Return what is no digit, and commas only where some words show whether they use them."""
    signs = Counter(_LEFT_OUT.sub("", words))
    if "," not in core and not _LONG.search(core):
        del signs[","]
    return signs
