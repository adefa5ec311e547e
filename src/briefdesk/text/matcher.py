"""Terms seen in a document: one automaton over the loose keys of all terms, judged hit by hit.

A hit counts if its edges do not cut a Latin word, its guard passes and its case is right where the
term asks for it. The automaton gives the leftmost longest keys; where one does not count, or was
cut short by another that took its place, the shorter and later ones are looked at in turn.
Blockers are matched like terms and never reported. Most hits are a term to the letter that asks for
nothing around it: they are placed by an addition and graded by a comparison.
"""

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.text.compiled_terms import compile_terms
from briefdesk.text.edges import cuts_a_word, is_western
from briefdesk.text.meaning import Hit, Judge, Known, Laws, Lexicon, Said, Senses, concepts_of
from briefdesk.text.searchable import BORDER, Searchable, searchable

_URL = re.compile(r"https?://[!-~]+")
_REMEMBERED = 50_000  # printed forms
_NO_SENSES: Senses = MappingProxyType({})
_NOTHING = Said("", Grade.EXACT, (), ())
_AT_END = (1 << 60, 1 << 60, 1 << 60, 0)

Seen = tuple[int, int, Said]  # code points of the source


class Matcher:
    """Recognises the terms of some term bases, which never change."""

    def __init__(self, terms: Lexicon) -> None:
        """Recognise compiled terms, with edits laid over them or without."""
        self._terms = terms
        # By key number: the word of a steady key, once its term was seen to the letter.
        self._words = [BORDER] * len(terms)
        self._said = [_NOTHING] * len(terms)
        self._known: dict[str, Known] = {}  # by the document's language

    @classmethod
    def over(cls, termbases: Sequence[TermBase]) -> "Matcher":
        """Return a matcher over term bases, compiled now."""
        return cls(compile_terms(termbases))

    def recognise(
        self, document: ImportedDocument, senses: Senses = _NO_SENSES
    ) -> tuple[Recognition, ...]:
        """Return the terms seen, in text order, none inside or across another.

        ``senses`` maps start and end of an occurrence to the concept a person confirmed there.
        """
        seen = self.seen(document, searchable(document), senses)
        return tuple([_recognition(*one) for one in seen if one[2].entries])

    def everything(
        self, document: ImportedDocument, senses: Senses = _NO_SENSES
    ) -> tuple[Recognition, ...]:
        """Return all terms seen, also those inside longer ones, but none inside a blocker."""
        look = _Look(self._terms, document, searchable(document), senses, self._forms(document))
        seen: list[Seen] = []
        for start, end, _ in self._terms.find(look.ground):
            for at in range(start, end):  # a key that begins elsewhere would have been found
                seen.extend(one for _, one in look.beginning(at))
        seen.sort(key=lambda one: (one[0], -one[1]))
        blocked = [(start, end) for start, end, said in seen if not said.entries]
        return tuple(
            _recognition(start, end, said)
            for start, end, said in seen
            if said.entries and not any(a <= start and end <= b for a, b in blocked)
        )

    def candidates(self, recognition: Recognition) -> tuple[Concept, ...]:
        """Return the concepts that a recognised string may mean, the reported one first."""
        ids = dict.fromkeys((recognition.concept, *recognition.ambiguous))
        return tuple(found for one in ids if (found := self._terms.concept(one)) is not None)

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept of the term bases."""
        return self._terms.concept(concept_id)

    def concepts_of(self, text: str) -> tuple[Concept, ...]:
        """Return the concepts with a term that shares a key with a text, in the order of ids."""
        return concepts_of(self._terms, text)

    def layer_of(self, concept_id: str) -> int | None:
        """Return the number of the term base, in their order, from which a concept comes."""
        return self._terms.layer_of(concept_id)

    def concepts_after(self, concept_id: str, most: int) -> list[Concept]:
        """Return the next concepts of the term bases behind an id, in the order of ids."""
        return self._terms.concepts_after(concept_id, most)

    def seen(
        self, document: ImportedDocument, text: Searchable, senses: Senses = _NO_SENSES
    ) -> list[Seen]:
        """Return what is seen in the folded text of a document, blockers too: the leftmost longest
        of all that counts.
        """
        known = self._forms(document)
        look = _Look(self._terms, document, text, senses, known)
        chosen: list[Seen] = []
        add = chosen.append
        source, find = document.text, self._terms.find
        words, said = self._words, self._said
        is_at, settled = source.startswith, known.settled.get
        for begin, stop, found in text.parts:  # what is found in one is soon forgotten: it is small
            stretches = iter((*found, _AT_END)).__next__
            first, last, sure, shift = _AT_END if senses else stretches()
            free = 0  # where the last one that counts ended
            floor = first  # where one may begin that is placed at once
            for start, end, number in find(look.ground[begin:stop]):
                if end > sure:
                    while start >= last:
                        first, last, sure, shift = stretches()
                        floor = max(first, free)
                if start >= floor and end <= sure:
                    place = start + shift
                    if is_at(words[number], place):
                        add((place, end + shift, said[number]))
                        continue
                    other = settled((number, source[place : end + shift]))
                    if other is not None:
                        add((place, end + shift, other))
                        continue
                if start >= free:
                    one = look(begin + start, begin + end, number)
                    if one is not None:
                        add(one)
                        if self._is_word(number, one[2]) and not senses:
                            words[number], said[number] = one[2].printed, one[2]
                        continue
                if free < end and end - start > 1:
                    free = look.instead(begin + max(start, free), begin + end, chosen) - begin
                    floor = max(first, free)
        return chosen

    def _is_word(self, number: int, said: Said) -> bool:
        """Tell whether a key that needs no judgement was printed to the letter."""
        return self._terms.is_steady(number) and said.printed == said.entries[0].term.text

    def _forms(self, document: ImportedDocument) -> Known:
        """Return what is known of printed forms in the language of a document."""
        known = self._known.setdefault(document.meta.language, Known({}, {}))
        for forms in known:
            if len(forms) > _REMEMBERED:
                forms.clear()
        return known


class _Look:
    """A look at one document."""

    def __init__(
        self,
        terms: Lexicon,
        document: ImportedDocument,
        text: Searchable,
        senses: Senses,
        known: Known,
    ) -> None:
        self._terms = terms
        self._document = document
        self._text = text
        self._judge = Judge(terms, document, self._laws, senses, known)
        self._markers = {reference.offset for reference in document.references}
        self.ground = _without_addresses(document, text)

    def __call__(self, start: int, end: int, number: int) -> Seen | None:
        """Return what is seen at a key's place, None if it does not count."""
        hit = self._hit(start, end)
        said = self._judge(hit, number)
        if said is None or self._cuts_a_word(hit):
            return None
        return *hit.span, said

    def instead(self, start: int, stop: int, chosen: list[Seen]) -> int:
        """Add what counts among all that begins between two places, and return where it ends."""
        at = start
        while at < stop:
            found = next(self.beginning(at), None)
            if found is None:
                at += 1
            else:
                at, one = found
                chosen.append(one)
        return at

    def beginning(self, at: int) -> Iterator[tuple[int, Seen]]:
        """Yield what counts and begins at a place, the longest first, each with its end."""
        stop = at + self._terms.longest
        while found := self._terms.find(self.ground[at:stop]):
            start, length, number = found[0]
            if start:
                return
            stop = at + length
            one = self(at, stop, number)
            if one is not None:
                yield stop, one
            stop -= 1

    def _laws(self) -> Laws:
        """Return the laws that the document names."""
        from daachorse import MATCH_KIND_LEFTMOST_LONGEST, CharwiseDoubleArrayAhoCorasick

        keys = list(self._terms.laws)
        if not keys:
            return Laws(())
        names = CharwiseDoubleArrayAhoCorasick(keys, MATCH_KIND_LEFTMOST_LONGEST)
        hits = (self._hit(start, end) for start, end, _ in names.find(self.ground))
        return Laws(hit for hit in hits if not self._cuts_a_word(hit))

    def _hit(self, start: int, end: int) -> Hit:
        place = self._text.span(start, end)
        span = place.start, place.end
        return Hit(self._text, start, end, span, self._document.text[slice(*span)])

    def _cuts_a_word(self, hit: Hit) -> bool:
        if not (is_western(hit.printed[0]) or is_western(hit.printed[-1])):
            return False
        block = self._document.blocks[self._text.part(hit.start)]
        return cuts_a_word(self._document.text, hit.span, (block.start, block.end), self._markers)


def _without_addresses(document: ImportedDocument, text: Searchable) -> str:
    """Return the folded text without the web addresses, in which no terms are looked for.

    Those of the text and the links, which may be longer, make room for characters of no key.
    """
    found = [match.span() for match in _URL.finditer(document.text)]
    found += [
        (link.start, link.end)
        for link in document.links
        if link.start is not None and link.end is not None
    ]
    apart: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if apart and start < apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((start, end))
    ground, at = text.text, 0
    pieces: list[str] = []
    for start, end in text.ranges(apart):
        pieces += (ground[at:start], BORDER * (end - start))
        at = end
    return "".join((*pieces, ground[at:]))


def _recognition(start: int, end: int, said: Said) -> Recognition:
    """Return the value for what is seen; its first entry is the one in the best standing."""
    concept, term = said.entries[0]
    return Recognition(
        concept.id,
        term.text,
        term.lang,
        start,
        end,
        said.printed,
        "forbidden" if term.forbidden else term.status,
        concept.status,
        said.grade,
        said.ambiguous,
    )
