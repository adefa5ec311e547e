"""The corrections of a report, written into a Word file as tracked changes and comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefdesk.formats.revision.docx.changes import Changes, Extent
from briefdesk.formats.revision.docx.comments import Comments
from briefdesk.formats.revision.docx.elements import Elements
from briefdesk.formats.revision.docx.ground import Ground, Place
from briefdesk.formats.revision.docx.runs import Runs
from briefdesk.formats.revision.docx.surroundings import Surroundings
from briefdesk.model.revision import Remedy, RevisionState
from briefdesk.model.revision_report import CommentOnly
from briefdesk.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefdesk.formats.containers.word.copying import Copy
    from briefdesk.formats.containers.word.tracing import Traced
    from briefdesk.model.imported import SourceSpan
    from briefdesk.model.progress import Progress
    from briefdesk.model.revision_report import RevisionReport, RevisionRow
    from briefdesk.model.span import Span

_LOST = phrase(
    "warnings",
    "Correction {number} stands in the file as a comment at its beginning: somebody must first look"
    " for its place.",
)
_OVERLAP = phrase(
    "warnings",
    "Correction {number} stands in the file as a comment only: another one replaces its words.",
)
_PARAGRAPHS = phrase(
    "warnings",
    "Correction {number} stands in the file as a comment only: its words run over the end of a"
    " paragraph, and the proposed ones do not.",
)


def write(
    copy: Copy,
    traced: Traced,
    spans: Iterable[SourceSpan],
    report: RevisionReport,
    progress: Progress,
) -> tuple[CommentOnly, ...]:
    """Write the corrections that nobody rejected into ``copy``; return those that change nothing.

    ``traced`` is that file, ``spans`` say where in it the characters of the briefing are.
    """
    rows = [row for row in report.rows if row.state is not RevisionState.REJECTED]
    main = traced.roots[traced.main]
    w = str(main.tag).removesuffix("document")
    elements = Elements(main, w, copy.numbers())
    surroundings = Surroundings(w, traced.roots, traced.main)
    places = _places(rows, Ground(traced, spans, surroundings))
    runs = Runs(w, [part for place in places for part in place.parts])
    changes = Changes(elements, runs, report)
    extents: dict[int, Extent] = {}
    # Words that go must have gone before something is put behind them.
    for remedy in (Remedy.REPLACE, Remedy.GLOSS):
        for order, (row, place) in enumerate(zip(rows, places, strict=True)):
            if row.remedy is remedy and place.why is None:
                progress(order, len(rows))
                extents[order] = changes.make(row, place)
    comments = Comments(copy, elements, surroundings, report)
    for order, (row, place) in enumerate(zip(rows, places, strict=True)):
        progress(order, len(rows))
        extent = extents.get(order) or _extent(place, runs)
        comments.add(row, extent, changed=order in extents)
    for name, root in traced.roots.items():
        if elements.touched(root):
            copy.put(name, root)
    return tuple(
        CommentOnly(row.number, place.why)
        for row, place in zip(rows, places, strict=True)
        if place.why is not None and (row.remedy is not Remedy.QUERY or row.span is None)
    )


def _places(rows: Sequence[RevisionRow], ground: Ground) -> list[Place]:
    """Return where corrections stand; one that cannot change its words says why."""
    places = []
    start = ground.nearest(0)
    taken: list[Span] = []
    for row in rows:
        place = Place((), (start, start), _LOST) if row.span is None else ground.place(row.span)
        if place.why is None and row.span is not None and row.remedy is Remedy.REPLACE:
            if any(row.span.overlaps(other) for other in taken):
                place = place._replace(why=_OVERLAP)
            elif len(place.paragraphs) > 1 and not _fits(row.proposed, place):
                place = place._replace(why=_PARAGRAPHS)
            else:
                taken.append(row.span)
        places.append(place)
    for order, row in enumerate(rows):
        if row.remedy is Remedy.GLOSS and row.span is not None and places[order].why is None:
            end = row.span.end
            if any(other.start < end < other.end for other in taken):
                places[order] = places[order]._replace(why=_OVERLAP)
    return places


def _fits(proposed: str, place: Place) -> bool:
    """Tell whether the proposed words have a line for each paragraph."""
    return len(proposed.split("\n")) == len(place.paragraphs)


def _extent(place: Place, runs: Runs) -> Extent:
    """Return the first and the last element of the words, if they are known exactly their runs."""
    if not place.paragraphs:
        return Extent(*place.elements)
    first = place.paragraphs[0]
    return Extent(runs.of(first[0])[0], runs.of(first[-1])[-1])
