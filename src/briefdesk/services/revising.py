"""Propose changes to a briefing: other words, a gloss, a question to its author."""

from collections.abc import Sequence
from typing import NamedTuple

from briefdesk.errors import RequestError
from briefdesk.model.annotation import Placement
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.revision import NewRevision, Remedy, Revision, RevisionEdit, RevisionState
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.services.selecting import words_of
from briefdesk.store import briefings
from briefdesk.store import revisions as stored
from briefdesk.store.change_log import command
from briefdesk.text.anchoring import Surveyor

_SURE = (Placement.PLACED, Placement.CHANGED)
_OVERLAP = phrase(
    "errors",
    "“{words}” is already to be replaced: edit that correction instead, or delete it first.",
)
_EMPTY = {
    Remedy.GLOSS: phrase("errors", "A gloss needs words: say what is to be added."),
    Remedy.QUERY: phrase("errors", "A question needs words: say what the author is to be asked."),
}
_TWO_BLOCKS = phrase(
    "errors", "A correction replaces words of one paragraph: make one for each paragraph."
)
_MOVED = phrase(
    "errors",
    "“{words}” does not stand there any more: the text has changed, look at the place again.",
)
_SAME = phrase("errors", "“{words}” stands there already: say what is to stand there instead.")


class Revised(NamedTuple):
    """Changes that were proposed, and what that touched."""

    changes: Changes
    revisions: tuple[Revision, ...]


def revise(desk: Desk, briefing_id: int, wanted: Sequence[tuple[Span, NewRevision]]) -> Revised:
    """Propose changes to spans of the text (code points) as one step; all of them, or none.

    White space at the ends of a span is left out. Raises ``UnknownIdError``, and ``RequestError``
    for a span without words or with others than the person saw, a proposal without any, words that
    two would replace, and words of two paragraphs that one would.
    """
    briefings.require_living(desk.database, briefing_id)
    current = briefings.current(desk.database, briefing_id)
    text = current.document.text
    for span, draft in wanted:
        if draft.words and draft.words != text[span.start : span.end]:
            raise RequestError(_MOVED, words=_short(draft.words))
    spans = [(words_of(text, span), draft) for span, draft in wanted]
    taken = _replaced(stored.of_briefing(desk.database, briefing_id))
    for span, draft in spans:
        _check(draft.remedy, draft.proposed, text[span.start : span.end])
        if draft.remedy is Remedy.REPLACE:
            _take(taken, span, text)
    survey = Surveyor(current.document)
    places = [(survey.anchor(span), draft) for span, draft in spans]
    with command(desk.database, phrase("history", "Propose correction")) as recorded:
        made = [
            stored.add(desk.database, briefing_id, current.version_id, place, draft)
            for place, draft in places
        ]
    changes = Changes(Touched.REVISIONS, briefing_id, recorded.id)
    return Revised(changes, tuple(stored.get(desk.database, one) for one in made))


def edit(desk: Desk, revision_id: int, wanted: RevisionEdit) -> Changes:
    """Change what is given of a revision; all else stays as the library has it by now.

    Raises ``UnknownIdError``, and ``RequestError`` as ``revise``.
    """
    before = stored.get(desk.database, revision_id)
    fields = {name: getattr(wanted, name) for name in RevisionEdit.__struct_fields__}
    after = changed(before, **{name: given for name, given in fields.items() if given is not None})
    if wanted.reason is not None:
        after = changed(after, said=None)
    _check(after.remedy, after.proposed, after.anchor.quote.exact)
    if not replaces(before):
        _check_room(desk, (after,))
    with command(desk.database, phrase("history", "Edit correction")) as recorded:
        if after != before:
            stored.edit(desk.database, after)
    return Changes(Touched.REVISIONS, before.briefing_id, recorded.id)


def set_state(desk: Desk, revision_ids: Sequence[int], state: RevisionState) -> Changes:
    """Say of revisions of one briefing what its author made of them, as one step.

    Raises ``UnknownIdError``, and ``RequestError`` for words that two would replace.
    """
    found = [stored.get(desk.database, one) for one in revision_ids]
    after = [changed(one, state=state) for one in found]
    _check_room(desk, [new for old, new in zip(found, after, strict=True) if not replaces(old)])
    with command(desk.database, phrase("history", "Settle correction")) as recorded:
        for old, new in zip(found, after, strict=True):
            if old != new:
                stored.edit(desk.database, new)
    return _touching(found, recorded.id)


def delete(desk: Desk, revision_ids: Sequence[int]) -> Changes:
    """Delete revisions of one briefing as one step. Raises ``UnknownIdError``."""
    found = [stored.get(desk.database, one) for one in revision_ids]
    with command(desk.database, phrase("history", "Delete correction")) as recorded:
        for one in found:
            stored.remove(desk.database, one.id)
    return _touching(found, recorded.id)


def put(desk: Desk, revision_id: int, span: Span) -> Changes:
    """Hold a revision to the place that a person chose for it (code points).

    It is for one whose place is in doubt after a new draft. Raises as ``revise``.
    """
    revision = stored.get(desk.database, revision_id)
    briefings.require_living(desk.database, revision.briefing_id)
    current = briefings.current(desk.database, revision.briefing_id)
    text = current.document.text
    place = Surveyor(current.document).anchor(words_of(text, span))
    _check(revision.remedy, revision.proposed, place.quote.exact)
    _check_room(desk, (changed(revision, anchor=place),))
    with command(desk.database, phrase("history", "Place correction")) as recorded:
        stored.place(desk.database, revision_id, current.version_id, place)
    return Changes(Touched.REVISIONS, revision.briefing_id, recorded.id)


def revisions_of(desk: Desk, briefing_id: int) -> tuple[Revision, ...]:
    """Return the revisions of a briefing in text order, those in doubt last.

    Raises ``UnknownIdError``.
    """
    briefings.require(desk.database, briefing_id)
    return tuple(sorted(stored.of_briefing(desk.database, briefing_id), key=_in_doubt))


def stands(revision: Revision) -> bool:
    """Tell whether the place of a revision is sure, so that it can be shown and written there."""
    return revision.anchor.placement in _SURE


def replaces(revision: Revision) -> bool:
    """Tell whether a revision would have other words than those that stand at its place."""
    wants = revision.remedy is Remedy.REPLACE and revision.state is not RevisionState.REJECTED
    return wants and stands(revision)


def _in_doubt(revision: Revision) -> bool:
    return not stands(revision)


def _replaced(revisions: Sequence[Revision]) -> list[Span]:
    return [one.anchor.span for one in revisions if replaces(one)]


def _check_room(desk: Desk, wanted: Sequence[Revision]) -> None:
    """Raise ``RequestError`` where revisions lay claim to words that others have.

    All are of one briefing.
    """
    claims = [one for one in wanted if replaces(one)]
    if not claims:
        return
    briefing_id = claims[0].briefing_id
    ids = {one.id for one in claims}
    others = stored.of_briefing(desk.database, briefing_id)
    taken = _replaced([one for one in others if one.id not in ids])
    text = briefings.current(desk.database, briefing_id).document.text
    for one in claims:
        _take(taken, one.anchor.span, text)


def _take(taken: list[Span], span: Span, text: str) -> None:
    """Add a span to those that are replaced. Raises ``RequestError`` if it meets one."""
    for other in taken:
        if span.start < other.end and other.start < span.end:
            raise RequestError(_OVERLAP, words=_short(text[other.start : other.end]))
    taken.append(span)


def _check(remedy: Remedy, proposed: str, words: str) -> None:
    """Raise ``RequestError`` for a proposal that proposes nothing."""
    if remedy in _EMPTY and not proposed.strip():
        raise RequestError(_EMPTY[remedy])
    if remedy is Remedy.REPLACE and "\n" in words:
        raise RequestError(_TWO_BLOCKS)
    if remedy is Remedy.REPLACE and proposed == words:
        raise RequestError(_SAME, words=_short(words))


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else words[:40] + "…"


def _touching(found: Sequence[Revision], change_set: int | None) -> Changes:
    briefing_id = found[0].briefing_id if found else None
    return Changes(Touched.REVISIONS, briefing_id, change_set)
