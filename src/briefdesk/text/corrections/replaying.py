"""Do again on a document what a person said about the reading of its file.

A correction names raw characters. Where they are no longer what the person saw, or the document
does not allow it, the correction does not fit: it is reported and nothing is guessed.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from briefdesk.model.correction import Correction, CorrectionKind
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.text.corrections.amending import Edits, Step
from briefdesk.text.corrections.blocks import furniture, join, retype, split
from briefdesk.text.corrections.lines import Returned, text_again
from briefdesk.text.corrections.markers import cite, marker, number, point
from briefdesk.text.corrections.provenance import Provenance
from briefdesk.text.spans import verify_spans

CONTEXT = 24  # raw characters kept on either side of a corrected place
_UNIQUE = 4  # solid characters below which words alone say nothing about a place


class Corrected(NamedTuple):
    """What corrections made of a document.

    ``edits`` are the changes of the text, one after the other, each in the positions that the one
    before it left; ``unfit`` are the corrections that could not be done, first those whose words
    are not there.
    """

    document: ImportedDocument
    edits: tuple[Edits, ...] = ()
    unfit: tuple[Correction, ...] = ()

    def moved(self, span: Span) -> Span:
        """Return where a span of the first document is in the last one; empty: it is gone."""
        for edits in self.edits:
            span = edits.moved(span)
        return span


_DO: Mapping[CorrectionKind, Callable[[ImportedDocument, Correction], Step | None]] = {
    CorrectionKind.NUMBER: number,
    CorrectionKind.MARKER: marker,
    CorrectionKind.POINT: point,
    CorrectionKind.CITE: cite,
    CorrectionKind.BLOCK: retype,
    CorrectionKind.JOIN: join,
    CorrectionKind.SPLIT: split,
    CorrectionKind.FURNITURE: furniture,
    CorrectionKind.ACCEPT: lambda document, _: (document, None),
}


def replay(document: ImportedDocument, corrections: Iterable[Correction]) -> Corrected:
    """Do corrections in order and say what became of them.

    Raises ``AssertionError`` if a character would get lost.
    """
    before = document
    places = _Places(document.raw)
    found = [(one, places.find(one)) for one in corrections]
    unfit = [one for one, place in found if place is None]
    said = [(one, place) for one, place in found if place is not None]
    placed = [changed(one, start=place.start, end=place.end) for one, place in said]
    edits: list[Edits] = []
    at = 0
    while at < len(placed):
        document, made, fits = _begun(document, placed[at:])
        if made is not None:
            edits.append(made)
        unfit += [one for (one, _), fit in zip(said[at:], fits, strict=False) if not fit]
        at += len(fits)
    if document is not before:
        verify_spans(document.raw, document.text, document.spans)
    return Corrected(document, tuple(edits), tuple(unfit))


def _begun(document: ImportedDocument, corrections: Sequence[Correction]) -> Returned:
    """Do the first correction, or the first ones that can be done as one change."""
    first = corrections[0]
    if first.kind is CorrectionKind.TEXT:
        lines = takewhile(lambda one: one.kind is CorrectionKind.TEXT, corrections)
        return text_again(document, lines)
    step = _DO[first.kind](document, first)
    return Returned(document, None, (False,)) if step is None else Returned(*step, (True,))


def correction_at(
    document: ImportedDocument, kind: CorrectionKind, place: Span, **details: object
) -> Correction:
    """Return a correction of a raw range with the words there and around it."""
    raw = document.raw
    start, end = place.start, place.end
    said = Correction(
        kind,
        start,
        end,
        raw[start:end],
        raw[max(0, start - CONTEXT) : start],
        raw[end : end + CONTEXT],
    )
    return changed(said, **details)


def block_correction(
    document: ImportedDocument, kind: CorrectionKind, block_id: str, **details: object
) -> Correction | None:
    """Return a correction of a whole block, None if nothing of it was copied from the file.

    All but FURNITURE name it by its first characters. A number that opens the text of a future
    heading or list item is to leave it.
    """
    block = next(one for one in document.blocks if one.id == block_id)
    provenance = Provenance(document)
    if kind is CorrectionKind.FURNITURE:
        place = provenance.raw_of(block.start, block.end)
        printed = provenance.number_before(block)
        if place is not None and printed is not None:
            place = Span(printed.raw_start, place.end)
    else:
        place = provenance.opening_of(block, 16)
    return None if place is None else correction_at(document, kind, place, **details)


def note_named(document: ImportedDocument, key: str) -> dict[str, str]:
    """Return what a correction keeps of a footnote to know it again."""
    note = next(one for one in document.footnotes if one.key == key)
    block = next(one for one in document.blocks if one.id == note.block)
    return {"footnote": key, "note": document.text[block.start : block.end][:32]}


class _Places:
    """Finds raw places again."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._solid = ""
        self._at: list[int] = []

    def find(self, correction: Correction) -> Span | None:
        """Return the place that is meant, None if it is not there or there are several."""
        start, end = correction.start, correction.end
        words, before, after = correction.words, correction.before, correction.after
        if (
            0 <= start <= end
            and self._raw[start:end] == words
            and self._raw[max(0, start - len(before)) : start] == before
            and self._raw[end : end + len(after)] == after
        ):
            return Span(start, end)
        if not self._at and self._raw:
            pairs = [(at, sign) for at, sign in enumerate(self._raw) if not sign.isspace()]
            self._at = [at for at, _ in pairs]
            self._solid = "".join(sign for _, sign in pairs)
        lead, own, tail = ("".join(part.split()) for part in (before, words, after))
        whole = self._only(lead + own + tail)
        if whole is not None and own:
            return self._range(whole + len(lead), len(own))
        alone = self._only(own) if len(own) >= _UNIQUE else None
        return None if alone is None else self._range(alone, len(own))

    def _only(self, words: str) -> int | None:
        """Return where words stand, if they stand in one place only."""
        at = self._solid.find(words) if words else -1
        return at if at >= 0 and self._solid.find(words, at + 1) < 0 else None

    def _range(self, at: int, length: int) -> Span:
        return Span(self._at[at], self._at[at + length - 1] + 1)
