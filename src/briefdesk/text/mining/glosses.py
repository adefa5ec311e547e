"""Names that stand in brackets behind a name: 中文（English，缩写）, EBPM（…）, 中文（日本語）."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from briefdesk.model.candidate import Evidence, ProposedTerm
from briefdesk.model.concept import Confidence
from briefdesk.text.mining.brackets import Bracket, Part, brackets, parts
from briefdesk.text.mining.found import Found, named, proposed
from briefdesk.text.mining.ground import Ground, Place
from briefdesk.text.mining.heads import Said, head_before
from briefdesk.text.mining.titles import thing_of
from briefdesk.text.mining.words import breaks

_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9’'/&-]*")


def glosses(ground: Ground) -> Iterator[Found]:
    """Yield what the text itself explains in brackets."""
    pairs = [one for one in map(_Reader(ground), brackets(ground.text)) if one is not None]
    yield from _agreed(ground, pairs)


class _Reader:
    """Reads one bracket."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def __call__(self, bracket: Bracket) -> Found | None:
        """Return the names that a bracket ties together, if it does."""
        ground = self._ground
        if ground.is_address(bracket.start + 1):
            return None
        found = parts(bracket.content, ground.lang)
        latin = [part for part in found if part.lang == "en"]
        explained = next((part for part in found if part.explains), None)
        if explained is not None and explained.lang != "en":
            return self._explained(bracket, explained, latin)
        if not found:
            return None
        said = Said(
            tuple(part.text for part in found if part.kind == "full"),
            tuple(part.text for part in latin if part.kind == "abbrev"),
        )
        if ground.lang == "en":
            return self._english(bracket, said)
        place = head_before(ground, bracket.start, said)
        if place is None:
            return None
        alone = len(found) == 1 and found[0].text == bracket.content.strip()
        others = self._names(ground.text[place.start : place.end], found, alone=alone)
        if not others:
            return None
        return self._found(place, others)

    def _found(self, place: Place, others: Sequence[ProposedTerm]) -> Found:
        terms = named(self._ground, place, others)
        return Found(place, terms, Evidence.GLOSS, thing_of(terms[0].text))

    def _names(self, head: str, found: Sequence[Part], *, alone: bool) -> list[ProposedTerm]:
        """Return which of the names in the bracket, or of one alone there, are the head's."""
        is_latin = head[-1].isascii()
        return [
            ProposedTerm(part.lang, part.text, part.kind)
            for part in found
            if not (part.lang == "en" and is_latin and part.kind == "abbrev")
            and (part.lang != self._ground.lang or is_latin or (alone and _is_mixed(part.text)))
            and not (part.is_grounded and not head.isascii())
        ]

    def _explained(self, bracket: Bracket, part: Part, latin: Sequence[Part]) -> Found | None:
        """Return what a bracket with 即 says: its own name with the Latin ones behind it, or
        another name of what stands before.
        """
        ground = self._ground
        if any(True for _ in breaks(part.text)) or bracket.content.count("，") > len(latin):
            return None
        others = [ProposedTerm(one.lang, one.text, one.kind) for one in latin]
        if others:
            start = ground.text.index(part.text, bracket.start)
            place = Place(start, start + len(part.text), Confidence.SURE)
            return self._found(place, others)
        quoted = head_before(ground, bracket.start, Said((part.text,)))
        if quoted is None or quoted.confidence is not Confidence.SURE:
            return None
        other = ProposedTerm(part.lang, part.text, "gloss")
        return Found(quoted, named(ground, quoted, [other]), Evidence.SHORT_FORM)

    def _english(self, bracket: Bracket, said: Said) -> Found | None:
        """Return the words before an abbreviation in an English text that it is made of."""
        ground = self._ground
        short = next(iter(said.abbreviations), "")
        start = ground.run_before(bracket.start)
        at = _long_form(ground.text, start, bracket.start, short) if short else None
        if at is None:
            return None
        place = Place(at, len(ground.text[: bracket.start].rstrip()), Confidence.LIKELY)
        return Found(place, named(ground, place, [proposed(ground, short)]), Evidence.GLOSS)


def _agreed(ground: Ground, pairs: Sequence[Found]) -> Iterator[Found]:
    """Yield the findings; where one explanation has two heads, one the end of the other, the
    shorter is meant at both places.
    """
    heads: dict[str, set[str]] = defaultdict(set)
    for found in pairs:
        heads[found.terms[1].text.casefold()].add(found.terms[0].text)
    for found in pairs:
        own = found.terms[0].text
        ends = [
            one
            for one in heads[found.terms[1].text.casefold()]
            if own.endswith(one) and ground.text.endswith(one, 0, found.place.end)
        ]
        short = min(ends, key=len, default=own)
        place = found.place._replace(start=found.place.end - len(short)) if ends else found.place
        yield found._replace(place=place, terms=(proposed(ground, short), *found.terms[1:]))


def _long_form(text: str, start: int, end: int, short: str) -> int | None:
    """Return where the words begin whose letters make an abbreviation.

    After A. S. Schwartz, M. A. Hearst: A simple algorithm for identifying abbreviation definitions
    in biomedical text, Pacific Symposium on Biocomputing 8 (2003) 451-462: its letters are found
    from the right, the first one at the beginning of a word, among at most min(n + 5, 2n) words.
    """
    words = [start + word.start() for word in _WORD.finditer(text[start:end])]
    letters = [char.lower() for char in short if char.isalnum()]
    if not letters or not words:
        return None
    first = words[-min(len(words), len(letters) + 5, 2 * len(letters))]
    at = end
    for place in range(len(letters) - 1, -1, -1):
        at -= 1
        while at >= first and (
            text[at].lower() != letters[place] or (place == 0 and at not in words)
        ):
            at -= 1
        if at < first:
            return None
    return at


def _is_mixed(text: str) -> bool:
    """Tell whether a name has Latin letters beside others: 医疗 DX."""
    return any(char < "\u2e80" and char.isalpha() for char in text)
