"""Two texts beside each other, to be asked what stands in the sentences of a link."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property, lru_cache
from typing import NamedTuple

from briefdesk.model.imported import ImportedDocument, Reference
from briefdesk.model.language import known_language
from briefdesk.model.pairing import Link
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.model.value import StatedValue
from briefdesk.text.fold import loose
from briefdesk.text.values import stated_values

Spans = Sequence[Span]


class Side:
    """One of the texts."""

    def __init__(self, document: ImportedDocument, recognitions: Sequence[Recognition]) -> None:
        """Take a document with what was recognised in it."""
        self.document = document
        self.recognitions = recognitions
        self.lang = known_language(document.meta.language).partition("-")[0]
        self._starts = [one.start for one in recognitions]

    def words(self, spans: Spans) -> str:
        """Return the sentences as printed, one after the other."""
        return "".join(self.document.text[span.start : span.end] for span in spans)

    def key(self, spans: Spans) -> str:
        """Return the letters of sentences as they are compared, without punctuation."""
        return letters(self.words(spans))

    def seen(self, spans: Spans) -> list[Recognition]:
        """Return what is recognised in sentences."""
        return [
            self.recognitions[number]
            for span in spans
            for number in range(*_within(self._starts, span))
        ]

    def values(self, spans: Spans) -> list[StatedValue]:
        """Return the values that sentences state."""
        return [
            self._stated[0][number]
            for span in spans
            for number in range(*_within(self._stated[1], span))
        ]

    def references(self, spans: Spans) -> list[Reference]:
        """Return the footnote markers of sentences, also those right behind one."""
        return [
            one for span in spans for one in self._references if span.start < one.offset <= span.end
        ]

    @cached_property
    def _stated(self) -> tuple[tuple[StatedValue, ...], list[int]]:
        stated = stated_values(self.document.text, self.lang, _day(self.document))
        return stated, [one.start for one in stated]

    @cached_property
    def _references(self) -> list[Reference]:
        return sorted(self.document.references, key=lambda one: one.offset)


class Linked(NamedTuple):
    """A link that has both sides.

    ``beside`` are sentences next to it that belong to nothing: what seems missing may be there.
    ``around`` are all sentences of the translation next to it, ``original_around`` the same there.
    """

    translation: tuple[Span, ...]
    original: tuple[Span, ...]
    beside: tuple[Span, ...]
    around: tuple[Span, ...]
    original_around: tuple[Span, ...]


class Beside:
    """A translation beside its original."""

    def __init__(self, translation: Side, original: Side, links: Sequence[Link]) -> None:
        """Take both sides and what goes together, in the order of the translation."""
        self.translation = translation
        self.original = original
        self.links = links

    @cached_property
    def linked(self) -> tuple[Linked, ...]:
        """The links that have both sides."""
        found = []
        for number, one in enumerate(self.links):
            if one.translation and one.original:
                near = [
                    other
                    for other in self.links[max(0, number - 1) : number + 2]
                    if other is not one
                ]
                ours = tuple(span for other in near for span in other.translation)
                theirs = tuple(span for other in near for span in other.original)
                alone = (span for other in near if not other.original for span in other.translation)
                found.append(Linked(one.translation, one.original, tuple(alone), ours, theirs))
        return tuple(found)

    def omitted(self) -> Iterator[tuple[Span | None, Span]]:
        """Yield the sentences that were left out, with what the translation has before each."""
        before: Span | None = None
        for one in self.links:
            if one.translation:
                before = one.translation[-1]
            else:
                for span in one.original:
                    yield before, span


def _within(starts: Sequence[int], span: Span) -> tuple[int, int]:
    return bisect_left(starts, span.start), bisect_left(starts, span.end)


@lru_cache(maxsize=1 << 12)
def letters(words: str) -> str:
    """Return the letters and digits of a text as they are compared."""
    return "".join(char for char in loose(words) if char.isalnum())


def _day(document: ImportedDocument) -> date | None:
    """Return the day of a document, None where it is not known to the day."""
    try:
        return date.fromisoformat(document.meta.date)
    except ValueError:
        return None
