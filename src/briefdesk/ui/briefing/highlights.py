"""Terms, findings, proposed changes and comments on the page: which stretch looks how."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QColor, QTextCharFormat

from briefdesk.model.annotation import Annotation, Kind, Placement, State
from briefdesk.model.finding import Gravity
from briefdesk.model.imported import ImportedDocument, Remark, RemarkKind
from briefdesk.model.judged import Judged
from briefdesk.model.recognition import Recognition
from briefdesk.model.revision import Remedy, Revision, RevisionState
from briefdesk.model.span import Span
from briefdesk.ui.severities import severity_colour
from briefdesk.ui.theme import Colours

Underline = QTextCharFormat.UnderlineStyle
_LINES = {  # of findings: the shape tells how much it matters, and so does the colour
    Gravity.CRITICAL: Underline.WaveUnderline,
    Gravity.HIGH: Underline.WaveUnderline,
    Gravity.MEDIUM: Underline.DashUnderline,
    Gravity.LOW: Underline.DashDotLine,
}


class Look(NamedTuple):
    """How a stretch looks: the kind of comment on it, and whether a term is underlined.

    A problem has another line than a sound term, not only another colour. Words that a tracked
    change ``inserted`` are underlined, those it ``deleted`` struck through. ``gravity`` is that of
    the worst finding there, ``remedy`` what a reviser proposed.
    """

    kind: Kind | None = None
    settled: bool = False
    active: bool = False
    term: bool = False
    problem: bool = False
    inserted: bool = False
    deleted: bool = False
    gravity: Gravity | None = None
    remedy: Remedy | None = None


class Mark(NamedTuple):
    """A stretch (code points) with an open finding, or with a change that is proposed."""

    start: int
    end: int
    gravity: Gravity | None = None
    remedy: Remedy | None = None


class Layer(NamedTuple):
    """A stretch of the document (code points) with one look; layers are sorted and disjoint."""

    start: int
    end: int
    look: Look

    @property
    def span(self) -> Span:
        """The stretch itself."""
        return Span(self.start, self.end)


def shown_terms(recognitions: Sequence[Recognition], display: str) -> list[Recognition]:
    """Choose the terms to underline.

    ``display`` is ``quiet`` (problems and the first occurrence of each concept), ``all`` or
    ``off``.
    """
    if display == "off":
        return []
    if display == "all":
        return list(recognitions)
    seen: set[str] = set()
    chosen = []
    for recognition in recognitions:
        if recognition.is_problem or recognition.concept not in seen:
            chosen.append(recognition)
        seen.add(recognition.concept)
    return chosen


def on_page(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Return the comments that have a place on the page; the others are listed in the panel."""
    sure = (Placement.PLACED, Placement.CHANGED)
    return [one for one in annotations if one.anchor.placement in sure]


def wants_card(annotation: Annotation) -> bool:
    """Tell whether a comment says more than its colour on the page does."""
    return (
        annotation.kind is not Kind.HIGHLIGHT
        or bool(annotation.body.strip())
        or annotation.internal
    )


def shown_changes(document: ImportedDocument) -> list[Remark]:
    """Return the tracked changes of a document whose text has both the old and the new words."""
    if document.file.revisions != "shown":
        return []
    kinds = (RemarkKind.INSERTION, RemarkKind.DELETION)
    return [one for one in document.remarks if one.kind in kinds and not one.beside]


def marks(findings: Iterable[Judged], revisions: Iterable[Revision]) -> list[Mark]:
    """Return what is marked of findings and proposed changes, the worst findings last.

    What is only for information is not marked, nor what the author rejected.
    """
    found = [
        Mark(place.start, place.end, gravity=one.finding.severity)
        for one in findings
        if one.finding.severity in _LINES
        for place in one.open
    ]
    found.sort(key=lambda mark: -mark.gravity.rank if mark.gravity is not None else 0)
    proposed = [
        Mark(one.anchor.span.start, one.anchor.span.end, remedy=one.remedy)
        for one in revisions
        if is_marked(one)
    ]
    return found + proposed


def is_marked(revision: Revision) -> bool:
    """Tell whether a proposed change is seen on the page: not rejected, its place not in doubt."""
    sure = (Placement.PLACED, Placement.CHANGED)
    return revision.anchor.placement in sure and revision.state is not RevisionState.REJECTED


def layers(
    terms: Sequence[Recognition],
    annotations: Sequence[Annotation],
    active: int | None,
    changes: Sequence[Remark] = (),
    marked: Sequence[Mark] = (),
) -> list[Layer]:
    """Flatten terms, comments, tracked changes and marks.

    Of overlapping comments the current, then the shorter wins, of marks the last.
    """
    placed = on_page(annotations)
    by_rank = sorted(
        placed, key=lambda a: (a.id == active, -len(a.anchor.span), a.anchor.span.start, a.id)
    )
    edges = {edge for a in placed for edge in (a.anchor.span.start, a.anchor.span.end)}
    edges |= {edge for term in terms for edge in (term.start, term.end)}
    edges |= {edge for change in changes for edge in (change.start, change.end)}
    edges |= {edge for mark in marked for edge in (mark.start, mark.end)}
    cuts = sorted(edges)
    looks = [Look() for _ in cuts]
    for one in by_rank:
        span = one.anchor.span
        settled = one.state is State.SETTLED
        for at in range(bisect_left(cuts, span.start), bisect_left(cuts, span.end)):
            looks[at] = Look(kind=one.kind, settled=settled, active=one.id == active)
    for term in terms:
        for at in range(bisect_left(cuts, term.start), bisect_left(cuts, term.end)):
            looks[at] = looks[at]._replace(term=True, problem=term.is_problem)
    for change in changes:
        for at in range(bisect_left(cuts, change.start), bisect_left(cuts, change.end)):
            if change.kind is RemarkKind.INSERTION:
                looks[at] = looks[at]._replace(inserted=True)
            else:
                looks[at] = looks[at]._replace(deleted=True)
    for mark in marked:
        for at in range(bisect_left(cuts, mark.start), bisect_left(cuts, mark.end)):
            if mark.gravity is not None:
                looks[at] = looks[at]._replace(gravity=mark.gravity)
            else:
                looks[at] = looks[at]._replace(remedy=mark.remedy)
    stretches = zip(cuts, cuts[1:], looks, strict=False)
    return [Layer(start, end, look) for start, end, look in stretches if look != Look()]


def look_format(look: Look, colours: Colours) -> QTextCharFormat:
    """Return what a look adds to the characters below it."""
    made = QTextCharFormat()
    if look.kind is not None:
        made.setBackground(fill(look, colours))
    if look.deleted:
        made.setFontStrikeOut(True)
        made.setForeground(QColor(colours.muted))
    if look.remedy is Remedy.REPLACE:
        made.setFontStrikeOut(True)
        made.setForeground(QColor(colours.muted))
    elif look.remedy is not None:
        made.setForeground(QColor(colours.accent))
    if look.gravity is not None:
        made.setUnderlineStyle(_LINES[look.gravity])
        made.setUnderlineColor(QColor(severity_colour(look.gravity, colours)))
    elif look.remedy in (Remedy.GLOSS, Remedy.QUERY):
        made.setUnderlineStyle(Underline.SingleUnderline)
        made.setUnderlineColor(QColor(colours.accent))
    elif look.inserted and not look.problem:
        made.setUnderlineStyle(Underline.SingleUnderline)
        made.setUnderlineColor(QColor(colours.good))
    elif look.term:
        made.setUnderlineStyle(Underline.WaveUnderline if look.problem else Underline.DotLine)
        made.setUnderlineColor(QColor(colours.term_problem if look.problem else colours.term))
    return made


def fill(look: Look, colours: Colours) -> QColor:
    """Return the ground of a comment's words: paler when settled, stronger when current."""
    if look.kind is None:
        return QColor(colours.page)
    tint = colours.tint(look.kind)
    if look.active:
        return mix(tint.fill, tint.edge, 0.22)
    return mix(tint.fill, colours.page, 0.55) if look.settled else QColor(tint.fill)


def mix(one: str, other: str, share: float) -> QColor:
    """Return ``one`` with a ``share`` (0 to 1) of ``other``."""
    first, second = QColor(one), QColor(other)
    return QColor(
        *(
            round(a + (b - a) * share)
            for a, b in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]
        )
    )
