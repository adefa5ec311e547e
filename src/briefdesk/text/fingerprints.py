"""Names for findings and their places that hold as long as the words do.

A place is known by its words and by what stands around them in its block, never by its position: a
dismissed one stays dismissed when lines break elsewhere or the file is read again, and comes back
when its words or those around them change.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

from briefdesk.model.finding import Finding, Place
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.span import Span
from briefdesk.model.wire import changed, to_json
from briefdesk.text.fold import fold, strict, surface

CONTEXT = 12  # folded characters on each side


def key_of(words: str) -> str:
    """Return the key under which a dismissal of words reaches other places.

    It is strict: 発 and 髪 share a loose key, and to dismiss one is not to dismiss the other. Words
    that are nothing but white space stand for themselves.
    """
    return strict(words) or words


class Fingerprints:
    """Names the places of one document, which is folded once."""

    def __init__(self, document: ImportedDocument, progress: Progress = unheard) -> None:
        """Fold the text of the document. Raises what ``progress`` raises."""
        self._document = document
        self._folded = fold(document.text, progress=progress)
        self._starts = [block.start for block in document.blocks]

    def findings(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Return findings with all fingerprints filled in, in the same order.

        Places that are alike in everything are told apart by their order in the text, so all
        findings of a check must be given at once.
        """
        found = list(findings)
        names = self._named(found)
        equals: Counter[bytes] = Counter()
        named = []
        for at, one in enumerate(found):
            places = tuple(
                changed(place, fingerprint=names[at, number])
                for number, place in enumerate(one.places)
            )
            about = to_json((one.check, one.concept, surface(one.subject)))
            named.append(changed(one, places=places, fingerprint=_hashed(about, equals)))
        return tuple(named)

    def _named(self, findings: list[Finding]) -> dict[tuple[int, int], str]:
        """Return the fingerprints of all places by the numbers of finding and place."""
        places = [
            (place.start, place.end, at, number)
            for at, one in enumerate(findings)
            for number, place in enumerate(one.places)
        ]
        equals: Counter[bytes] = Counter()
        names = {}
        for _, _, at, number in sorted(places):
            one = findings[at]
            about = to_json((one.check, one.concept, *self._around(one.places[number])))
            names[at, number] = _hashed(about, equals)
        return names

    def _around(self, place: Place) -> tuple[str, str, str, str]:
        """Return the key of a place's words, what is before and after, and the kind of block."""
        key = key_of(self._document.text[place.start : place.end])
        text = self._folded.text
        start, end = self._folded.range(place.span)
        index = bisect_right(self._starts, place.start) - 1
        if index < 0:
            return key, text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], ""
        block = self._document.blocks[index]
        first, last = self._folded.range(Span(block.start, block.end))
        before = text[max(first, start - CONTEXT) : start]
        return key, before, text[end : max(end, min(last, end + CONTEXT))], block.type


def _hashed(about: bytes, equals: Counter[bytes]) -> str:
    """Return the SHA-256 (hexadecimal) of something, and of how many like it came before."""
    import hashlib

    number = equals[about]
    equals[about] += 1
    return hashlib.sha256(about + b"%d" % number).hexdigest()
