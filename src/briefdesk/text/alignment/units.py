"""The sentences of a text in order, and what each has in common with those of its other language.

What two sentences may share is called a mark: a concept, a value, a footnote, the number of a
heading, a Han character or two in a row (folded, as 個 is 个), a Latin word, an address.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefdesk.model.imported import Block, BlockType, ImportedDocument
from briefdesk.model.language import known_language
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.model.value import LawNo, Period, Quantity, Value
from briefdesk.text.characters import HAN
from briefdesk.text.fold import loose
from briefdesk.text.sentences import sentences_of
from briefdesk.text.values import stated_values

Mark = tuple[str, str]  # what it is, and which

_URL = re.compile(r"https?://[!-~]+")
_HAN = re.compile(f"[{HAN}]+")
_LATIN = re.compile("[a-z][a-z0-9.&-]*[a-z0-9]|[a-z]")
_KINDS = {BlockType.HEADING: "heading", BlockType.FOOTNOTE: "footnote"}


class Unit(NamedTuple):
    """A sentence: where it is, in which block (by its number), what it can share."""

    span: Span
    block: int
    kind: str  # heading, footnote or body
    marks: tuple[Mark, ...]


def units(document: ImportedDocument, recognitions: Sequence[Recognition]) -> list[Unit]:
    """Return the sentences of all blocks in their order; blanks around them belong to none."""
    seen = _Seen(document, recognitions)
    return [
        Unit(span, number, _KINDS.get(block.type, "body"), tuple(seen.marks(block, span)))
        for number, block in enumerate(document.blocks)
        for span in sentences_of(document.text, block)
    ]


class _Seen:
    """What was seen in a document, to be asked by place."""

    def __init__(self, document: ImportedDocument, recognitions: Sequence[Recognition]) -> None:
        self._text = document.text
        self._recognitions = sorted(recognitions, key=lambda one: one.start)
        self._starts = [one.start for one in self._recognitions]
        language = known_language(document.meta.language).partition("-")[0]
        self._values = stated_values(document.text, language)
        self._values_at = [one.start for one in self._values]
        labels = {note.key: note.label for note in document.footnotes}
        self._notes = {note.block: note.label for note in document.footnotes}
        self._cited: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)  # by block
        for one in document.references:
            self._cited[one.block].append((one.offset, labels.get(one.footnote or "", "")))

    def marks(self, block: Block, span: Span) -> Iterator[Mark]:
        """Yield the marks of a sentence; one that is there twice comes twice."""
        if span.start == block.start or not self._text[block.start : span.start].strip():
            yield from self._of_block(block)
        for offset, label in self._cited[block.id]:
            if span.start < offset <= span.end and label:
                yield "cited", label
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end)
        for one in self._recognitions[first:last]:
            yield "concept", one.concept
        first = bisect_left(self._values_at, span.start)
        last = bisect_left(self._values_at, span.end)
        for stated in self._values[first:last]:
            yield "value", _canonical(stated.value)
        yield from _of_words(self._text[span.start : span.end])

    def _of_block(self, block: Block) -> Iterator[Mark]:
        if block.type is BlockType.FOOTNOTE:
            yield "note", self._notes.get(block.id, "")
        elif block.number and block.type is BlockType.HEADING:
            yield f"heading {block.level}", loose(block.number).strip(" .")


def _canonical(value: Value) -> str:
    """Return by what a value is the same in the other language; counters and 項 differ there."""
    if isinstance(value, Quantity):
        return f"{value.low:f} {value.high:f}"
    if isinstance(value, Period):
        return f"{value.first} {value.last}"
    if isinstance(value, LawNo):
        return f"{value.year} {value.number}"
    return f"{value.article} {value.paragraph or value.item}"


def _of_words(words: str) -> Iterator[Mark]:
    for found in _URL.findall(words):
        yield "address", found.rstrip(".,;:)")
    folded = loose(_URL.sub(" ", words))
    for found in _LATIN.findall(folded):
        yield "word", found
    for found in _HAN.findall(folded):
        for char in found:
            yield "han", char
        for at in range(len(found) - 1):
            yield "han", found[at : at + 2]
