"""A clean document in which faults can be placed: its sentences, and the terms seen in them."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from briefdesk.model.concept import Concept
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.text.matcher import Matcher
from tests.pairs import Row, paired

PARTED = " ‖ "
_MARK = re.compile(r"\[\^\d+\](?:: )?| ‖ ")
_BODY = ("s", "li")
_CLOSED = re.compile("[（《“‘〈「『(][^（）《》“”‘’〈〉「」『』()]*[）》”’〉」』)]")


class Fault(NamedTuple):
    """A sentence with a fault: the number of its row, its new cell, and where in its words (code
    points, without markers) the fault stands. ``check`` should find it; ``about`` is what two
    faults of one document must not share.

    ``omits`` tells that nothing stands there any more, but in the original. ``also`` is a second
    row that the fault needs. ``first`` is a word at whose first use it is to be seen, wherever that
    is.
    """

    check: str
    row: int
    cell: str
    start: int
    end: int
    about: str
    omits: bool = False
    also: tuple[int, str] | None = None
    first: str = ""


class Seen(NamedTuple):
    """A term in the words of a row."""

    row: int
    start: int
    end: int
    one: Recognition


def plain(cell: str) -> str:
    """Return the words of a cell as they stand in the text: no markers, sentences joined."""
    return _MARK.sub("", cell)


def spliced(cell: str, start: int, end: int, words: str) -> str:
    """Return a cell with other words at a place of its words; markers stay where they were."""
    places: list[int] = []
    at = 0
    for mark in _MARK.finditer(cell):
        places += range(at, mark.start())
        at = mark.end()
    places += range(at, len(cell) + 1)
    return (
        cell[: places[start]]
        + words
        + cell[places[end - 1] + 1 if end > start else places[start] :]
    )


class Ground:
    """One clean document."""

    def __init__(self, name: str, rows: Sequence[Row], matcher: Matcher) -> None:
        """Read the translation and see its terms."""
        self.name = name
        self.rows = tuple(rows)
        self.matcher = matcher
        self.cells = [PARTED.join(row.zh) for row in rows]
        self.document: ImportedDocument = paired(rows).translation

    @cached_property
    def title(self) -> str:
        """The title of the document."""
        return "".join(self.words(n) for n, row in enumerate(self.rows) if row.kind == "title")

    @cached_property
    def sentences(self) -> tuple[int, ...]:
        """The rows of the body that have words."""
        return tuple(n for n, row in enumerate(self.rows) if row.kind in _BODY and row.zh)

    @cached_property
    def seen(self) -> tuple[Seen, ...]:
        """The terms in the sentences of the body, in their order."""
        found: list[Seen] = []
        recognitions = self.matcher.recognise(self.document)
        at = 0
        for row in self.sentences:
            words = plain(self.cells[row])
            start, at = (place := sought(self.document.text, words, at)).start, place.end
            if self.document.text[start:at] != words:
                continue  # the reader dropped a blank
            found += (
                Seen(row, one.start - start, one.end - start, one)
                for one in recognitions
                if start <= one.start and one.end <= at
            )
        return tuple(found)

    @cached_property
    def free(self) -> tuple[Seen, ...]:
        """The terms that stand neither in quotation marks nor in brackets, nor share their words
        with another concept.
        """
        return tuple(
            one
            for one in self.seen
            if not one.one.ambiguous
            and not any(
                a.start() <= one.start and one.end <= a.end()
                for a in _CLOSED.finditer(self.words(one.row))
            )
        )

    def words(self, row: int) -> str:
        """Return the words of a row."""
        return plain(self.cells[row])

    def paragraph(self, row: int) -> str:
        """Return the words of the paragraph, or list, in which a row stands."""
        first = last = row
        while first and self.rows[first].kind == self.rows[first - 1].kind:
            first -= 1
        while last + 1 < len(self.rows) and self.rows[last].kind == self.rows[last + 1].kind:
            last += 1
        return "".join(map(self.words, range(first, last + 1)))

    def concept(self, seen: Seen) -> Concept:
        """Return the concept of a term."""
        found = self.matcher.concept(seen.one.concept)
        assert found is not None
        return found

    def places(self, words: str, after: int = 0) -> Iterator[tuple[int, int]]:
        """Yield row and start of some words in the body, from a row on."""
        for row in self.sentences:
            if row >= after:
                at = self.words(row).find(words)
                if at >= 0:
                    yield row, at

    def fault(
        self, check: str, row: int, place: tuple[int, int], words: str, about: str = ""
    ) -> Fault:
        """Return the fault that other words at a place of a row make."""
        start, end = place
        cell = spliced(self.cells[row], start, end, words)
        return Fault(check, row, cell, start, start + len(words), about or words)

    def before(self, check: str, row: int, lead: str, place: tuple[int, int], about: str) -> Fault:
        """Return the fault that a beginning of the sentence makes; ``place`` is within that."""
        return Fault(check, row, lead + self.cells[row], *place, about)


def sought(text: str, words: str, at: int = 0) -> Span:
    """Return where some words stand in a text, from a place on, whatever its white space.

    The reader takes a blank between two Han, or beside a wide mark, for the end of a line.
    """
    signs = [re.escape(char) for char in words if not char.isspace()]
    found = re.compile(r"\s*".join(signs)).search(text, at)
    if found is None:
        raise ValueError(words)
    return Span(*found.span())
