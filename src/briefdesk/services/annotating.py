"""Say something about a place in a briefing."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from briefdesk.errors import QuoteAmbiguousError, QuoteNotFoundError, UnknownIdError
from briefdesk.model.annotation import Annotation, AnnotationEdit, NewAnnotation, Placement
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.services.selecting import words_of
from briefdesk.store import annotations as stored
from briefdesk.store import briefings
from briefdesk.store.change_log import command
from briefdesk.text.anchoring import Surveyor, find_quote


class Annotated(NamedTuple):
    """An annotation that was added, and what that touched."""

    changes: Changes
    annotation: Annotation


class Quoted(NamedTuple):
    """What to say about quoted words; ``occurrence`` counts from 1, None: they occur once."""

    quote: str
    occurrence: int | None
    draft: NewAnnotation


def annotate(desk: Desk, briefing_id: int, span: Span, draft: NewAnnotation) -> Annotated:
    """Add an annotation to a span of the text (code points); white space at its ends is left out.

    Raises ``UnknownIdError``, and ``RequestError`` for a span without words.
    """
    current = briefings.current(desk.database, briefing_id)
    changes, (made,) = _add(desk, briefing_id, current, [(span, draft)])
    return Annotated(changes, stored.get(desk.database, made))


def annotate_quote(
    desk: Desk, briefing_id: int, quote: str, occurrence: int | None, draft: NewAnnotation
) -> Annotation:
    """Add an annotation to quoted words, whatever their white space, width and script.

    ``occurrence`` counts from 1 and is needed where the words occur more than once. Raises
    ``UnknownIdError``, ``QuoteNotFoundError`` and ``QuoteAmbiguousError``.
    """
    return annotate_quotes(desk, briefing_id, [Quoted(quote, occurrence, draft)])[1][0]


def annotate_quotes(
    desk: Desk, briefing_id: int, quoted: Sequence[Quoted]
) -> tuple[Changes, tuple[Annotation, ...]]:
    """Add annotations to quoted words as one change: all of them, or none.

    Raises what ``annotate_quote`` raises.
    """
    current = briefings.current(desk.database, briefing_id)
    places = [
        (_chosen(find_quote(current.document, one.quote), one.quote, one.occurrence), one.draft)
        for one in quoted
    ]
    changes, made = _add(desk, briefing_id, current, places)
    return changes, tuple(stored.get(desk.database, annotation_id) for annotation_id in made)


def _chosen(places: tuple[Span, ...], quote: str, occurrence: int | None) -> Span:
    """Return the place that is meant."""
    short = quote if len(quote) <= 40 else quote[:40] + "…"
    if not places:
        raise QuoteNotFoundError(
            phrase("errors", "“{quote}” does not occur in the briefing; check the words."),
            quote=short,
        )
    if occurrence is None:
        if len(places) > 1:
            raise QuoteAmbiguousError(
                phrase(
                    "errors",
                    "“{quote}” occurs {count} times; say which one, from 1 to {count}, "
                    "or quote more words.",
                ),
                quote=short,
                count=len(places),
            )
        return places[0]
    if not 1 <= occurrence <= len(places):
        raise UnknownIdError(
            phrase("errors", "“{quote}” occurs {count} times; there is no occurrence {number}."),
            quote=short,
            count=len(places),
            number=occurrence,
        )
    return places[occurrence - 1]


def _add(
    desk: Desk,
    briefing_id: int,
    current: briefings.Current,
    wanted: Sequence[tuple[Span, NewAnnotation]],
) -> tuple[Changes, list[int]]:
    """Store annotations on spans of the text as one change; return their ids."""
    briefings.require_living(desk.database, briefing_id)
    text = current.document.text
    spans = [(words_of(text, span), draft) for span, draft in wanted]
    survey = Surveyor(current.document)
    places = [(survey.anchor(span), draft) for span, draft in spans]
    label = phrase("history", "Add comment")
    with command(desk.database, label) as recorded:
        made = [
            stored.add(desk.database, briefing_id, current.version_id, place, draft)
            for place, draft in places
        ]
    return Changes(Touched.ANNOTATIONS, briefing_id, recorded.id), made


def edit(desk: Desk, annotation_id: int, wanted: AnnotationEdit) -> Changes:
    """Change what is given of an annotation; all else stays as the library has it by now.

    So two edits made from one view of it both hold. Raises ``UnknownIdError``.
    """
    before = stored.get(desk.database, annotation_id)
    fields = {name: getattr(wanted, name) for name in AnnotationEdit.__struct_fields__}
    after = changed(before, **{name: given for name, given in fields.items() if given is not None})
    with command(desk.database, phrase("history", "Edit comment")) as recorded:
        if after != before:
            stored.edit(desk.database, after)
    return Changes(Touched.ANNOTATIONS, before.briefing_id, recorded.id)


def delete(desk: Desk, annotation_id: int) -> Changes:
    """Put an annotation into the bin. Raises ``UnknownIdError``."""
    annotation = stored.get(desk.database, annotation_id)
    with command(desk.database, phrase("history", "Delete comment")) as recorded:
        stored.put_in_bin(desk.database, annotation_id)
    return Changes(Touched.ANNOTATIONS, annotation.briefing_id, recorded.id)


def annotations_of(desk: Desk, briefing_id: int) -> tuple[Annotation, ...]:
    """Return the annotations of a briefing in text order. Raises ``UnknownIdError``."""
    briefings.require(desk.database, briefing_id)
    return stored.of_briefing(desk.database, briefing_id)


def in_print_order(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Return the annotations that may leave, in the order in which they are numbered.

    First those that stand, in the order of the text, then those a person must look at. Internal
    ones are left out.
    """
    return tuple(
        sorted(
            (a for a in annotations if not a.internal),
            key=lambda a: (not stands(a), a.anchor.span.start, a.anchor.span.end, a.id),
        )
    )


def numbered(annotations: Iterable[Annotation]) -> Mapping[int, int]:
    """Return the number of each annotation by its id, the same in window and memo, from 1.

    Internal ones have none, so that no gap tells a reader of the memo about them.
    """
    return {a.id: number for number, a in enumerate(in_print_order(annotations), start=1)}


def stands(annotation: Annotation) -> bool:
    """Tell whether the annotation's place is sure enough to be painted."""
    live = (Placement.PLACED, Placement.CHANGED)
    return annotation.anchor.placement in live and len(annotation.anchor.span) > 0
