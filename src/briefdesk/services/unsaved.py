"""What was typed and not saved when the window ended, and whether its place is still there."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from briefdesk.errors import UnknownIdError
from briefdesk.model.concept import Concept
from briefdesk.model.draft import CONCEPT, OWN_TEXT, Draft
from briefdesk.model.memo import OwnText
from briefdesk.model.wire import from_json
from briefdesk.services import memos, opening
from briefdesk.services.desk import Desk
from briefdesk.store import annotations


class Unsaved(NamedTuple):
    """A draft as people see it.

    ``title`` is that of its briefing, empty when that is gone or in the bin, or the name of the
    entry; ``words`` is all that was typed; ``has_place`` tells whether the record it belongs to is
    still there.
    """

    draft: Draft
    title: str
    words: str
    has_place: bool


def unsaved(desk: Desk, drafts: Sequence[Draft]) -> tuple[Unsaved, ...]:
    """Return what is left of drafts: those that say what the library says are left out."""
    titles = {one.id: one.title or one.file_name for one in opening.briefings(desk)}
    found = (_unsaved(desk, draft, titles) for draft in drafts)
    return tuple(one for one in found if one is not None)


def _unsaved(desk: Desk, draft: Draft, titles: Mapping[int, str]) -> Unsaved | None:
    if draft.kind == OWN_TEXT:
        return _own_text(desk, draft, titles)
    if draft.kind == CONCEPT:
        return _concept(desk, draft)
    return _comment(desk, draft, titles)


def _concept(desk: Desk, draft: Draft) -> Unsaved | None:
    """Return an entry that was not saved, under its first term."""
    try:
        typed = from_json(draft.text, Concept)
    except ValueError:  # not ours: shown as it is
        return Unsaved(draft, "", draft.text, has_place=False)
    written = {edit.body for layer in desk.layers for edit in layer.edits}
    if draft.text in written:
        return None
    names = [term.text for term in typed.terms if term.text]
    words = "\n".join((*names, typed.definition, typed.note)).strip()
    return Unsaved(draft, next(iter(names), typed.id), words, has_place=True)


def _comment(desk: Desk, draft: Draft, titles: Mapping[int, str]) -> Unsaved | None:
    title = titles.get(draft.briefing_id, "")
    try:
        stored = annotations.get(desk.database, draft.row_id or 0)
    except UnknownIdError:  # its making was undone, or it was deleted
        return Unsaved(draft, title, draft.text, has_place=False)
    if stored.body == draft.text.strip() and stored.internal >= draft.internal:
        return None
    return Unsaved(draft, title, draft.text, has_place=bool(title))


def _own_text(desk: Desk, draft: Draft, titles: Mapping[int, str]) -> Unsaved | None:
    title = titles.get(draft.briefing_id, "")
    try:
        typed = from_json(draft.text, OwnText)
    except ValueError:  # not ours: shown as it is
        return Unsaved(draft, title, draft.text, has_place=False)
    if not title:
        return Unsaved(draft, title, _words(typed), has_place=False)
    kept, numbers = memos.writing(desk, draft.briefing_id)
    if typed == kept:
        return None
    return Unsaved(draft, title, _words(memos.cite_by_number(typed, numbers)), has_place=True)


def _words(own: OwnText) -> str:
    parts = (own.to, own.matter, own.question, own.short_answer, own.analysis)
    return "\n\n".join(part for part in parts if part.strip())
