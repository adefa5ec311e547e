"""Which characters of a Word file's text are which of its XML, to be changed there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers.word.origin import Origin
from briefdesk.formats.containers.word.package import Package
from briefdesk.formats.containers.word.reading import DEEP, passages_of
from briefdesk.formats.containers.xml import parse_part
from briefdesk.model.imported import SpanRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from briefdesk.formats.containers.word.reading import Found
    from briefdesk.model.imported import Revisions
    from briefdesk.model.progress import Progress
    from briefdesk.text.marked.passages import Passage


class Stretch(NamedTuple):
    """Characters from ``start`` to ``end``, those of ``element`` from ``offset`` on.

    ``in_text``: they are no hidden or deleted words, no mark and no number.
    """

    start: int
    end: int
    element: etree._Element
    offset: int
    in_text: bool


class Traced(NamedTuple):
    """A Word file that can be changed where its text is known.

    ``text`` is what the reader made of it (``ImportedDocument.raw``), ``stretches`` are in its
    order and disjoint. ``roots`` are the parts that hold it by their names, with all comments and
    namespaces that the file has; ``main`` is the name of the body.
    """

    text: str
    stretches: tuple[Stretch, ...]
    roots: dict[str, etree._Element]
    main: str


def trace(data: bytes, file: str, side: Revisions, progress: Progress) -> Traced:
    """Read a Word file again; ``file`` is its name for messages, ``side`` that of its changes.

    Raises as ``reading.read``.
    """
    package = Package(data, file)
    try:
        found = passages_of(package, side, progress, traced=True)
    except RecursionError as error:
        raise DamagedFileError(DEEP, file=file) from error
    names = [package.main.name]
    for kind in ("footnotes", "endnotes"):
        part = package.related(package.main, kind)
        names += [part.name] if part is not None else []
    known: dict[etree._Element, etree._Element] = {}
    roots = {}
    for name in dict.fromkeys(names):
        roots[name] = parse_part(package.content(name), file, name, whole=True)
        known.update(zip(package.root(name).iter("*"), roots[name].iter("*"), strict=True))
    pieces, text = _laid_out(found)
    stretches = tuple(
        Stretch(start, end, known[origin.element], origin.offset, in_text)
        for start, end, origin, in_text in pieces
    )
    return Traced(text, stretches, roots, package.main.name)


def _laid_out(found: Found) -> tuple[list[tuple[int, int, Origin, bool]], str]:
    """Return the known pieces with their places in the text, and that text."""
    pieces = []
    texts: list[str] = []
    start = 0
    for passage in _in_order(found):
        for piece in passage.pieces:
            end = start + len(piece.text)
            if piece.text and isinstance(piece.origin, Origin):
                pieces.append((start, end, piece.origin, piece.role is SpanRole.TEXT))
            texts.append(piece.text)
            start = end
        texts.append("\n")
        start += 1
    return pieces, "".join(texts[:-1])


def _in_order(found: Found) -> Iterator[Passage]:
    """Yield the passages as ``text/marked`` lays them end to end."""
    yield from found.passages
    for note in found.notes:
        yield from note.passages
