"""Concepts as a person edits them: each action is one step of undo, each field has its history.

A concept is changed in the term base in which it counts, so that no client's words get into the
term base of another. In a read-only one it is never changed: the edit is written under the same id
to a term base that counts before it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple
from uuid import uuid4

from briefdesk.errors import ChangedMeanwhileError, RequestError
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.concept import AdminStatus, Concept, Term
from briefdesk.model.layer import Edit
from briefdesk.model.termbase_info import BUNDLED
from briefdesk.model.wire import changed, to_json
from briefdesk.phrases import Phrase, phrase
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import lexicon_of
from briefdesk.services.termbases import TOUCHED, writable
from briefdesk.store import termbases
from briefdesk.store.change_log import command
from briefdesk.text.fold import loose
from briefdesk.text.limits import TERM_LIMIT
from briefdesk.text.merging.fields import fields_of


class FieldChange(NamedTuple):
    """A field of a concept that an action changed.

    ``field`` is its path (``definition``, ``terms/t-1/reading``); before and after are texts, empty
    where there was nothing.
    """

    at: str
    label: Phrase
    field: str
    before: str
    after: str


class Edited(NamedTuple):
    """A concept as it was when editing began, None if it is new, and as it was edited."""

    before: Concept | None
    after: Concept


def new_id() -> str:
    """Return an id for a new concept, a valid XML id that no other has."""
    return f"c-{uuid4().hex[:16]}"


def new_term_id() -> str:
    """Return an id for a new term, a valid XML id that no other has."""
    return f"t-{uuid4().hex[:16]}"


def require_terms(concept: Concept) -> None:
    """Raise ``RequestError`` for a concept without a term, or with one that nobody could find."""
    for _, error in objections(concept):
        raise error


def save(
    desk: Desk,
    concepts: Sequence[Concept],
    label: Phrase,
    *,
    termbase_id: int | None = None,
    author: str = "",
) -> Changes:
    """Write concepts, new ones and changed ones, as one step of undo with this label.

    They go to the term base with this id; without one each goes to that in which it counts, and a
    new one to the first that can be written; see ``writable``. Raises ``RequestError`` for a
    concept without a term and a term that is empty, of nothing that can be found, or longer than
    1,000 characters; ``UnknownIdError`` for the term base.
    """
    for concept in concepts:
        require_terms(concept)
    edits = [Edit(concept.id, to_json(concept).decode()) for concept in concepts]
    return _write(desk, edits, label, termbase_id, author)


def save_edited(
    desk: Desk, edited: Sequence[Edited], label: Phrase, *, author: str = ""
) -> Changes:
    """Write entries that a person edited, as ``save`` does, each where it counts.

    Raises ``ChangedMeanwhileError`` where an entry says something else now than when editing began,
    and as ``save``.
    """
    matcher = lexicon_of(desk).matcher()
    outdated = [
        one.after for one in edited if matcher.concept(one.after.id) not in (one.before, one.after)
    ]
    if outdated:
        raise ChangedMeanwhileError(
            phrase(
                "errors",
                "“{terms}” was changed elsewhere while it was edited here, so nothing was saved."
                " Save again to put your version in its place.",
            ),
            terms="”, “".join(one.terms[0].text if one.terms else one.id for one in outdated),
        )
    return save(desk, [one.after for one in edited], label, author=author)


def alter(
    desk: Desk,
    concept_ids: Iterable[str],
    alteration: Callable[[Concept], Concept],
    label: Phrase,
    *,
    author: str = "",
) -> Changes:
    """Change concepts as they are now, each where it counts, as one step of undo.

    What ``alteration`` leaves as it is is not written, and those that are gone are passed over.
    Raises as ``save``, and ``RequestError`` where all are gone.
    """
    matcher, ids = lexicon_of(desk).matcher(), tuple(concept_ids)
    found = [one for one in map(matcher.concept, ids) if one is not None]
    if ids and not found:
        raise RequestError(phrase("errors", "There is no concept “{concept}”."), concept=ids[0])
    made = [(one, alteration(one)) for one in found]
    wanted = [after for before, after in made if after != before]
    if not wanted:
        return Changes(Touched.NOTHING)
    return save(desk, wanted, label, author=author)


def objections(concept: Concept) -> Iterator[tuple[tuple[str, str], RequestError]]:
    """Yield why a concept cannot be saved: (id of the term or empty, name of the field), error."""
    if not concept.terms:
        yield (
            ("", "terms"),
            RequestError(
                phrase("errors", "“{concept}” has no term: give it one."), concept=concept.id
            ),
        )
    for term in concept.terms:
        if not loose(term.text).strip():
            yield (
                (term.id, "text"),
                RequestError(
                    phrase("errors", "A term of “{concept}” is empty: fill it in or remove it."),
                    concept=concept.id,
                ),
            )
        elif len(term.text) > TERM_LIMIT:
            yield (
                (term.id, "text"),
                RequestError(
                    phrase("errors", "“{term}…” is longer than 1,000 characters: shorten it."),
                    term=term.text[:20],
                ),
            )


def remove(
    desk: Desk, concept_ids: Iterable[str], *, termbase_id: int | None = None, author: str = ""
) -> Changes:
    """Remove concepts where they count, or from the term base with this id.

    Those of read-only term bases are hidden. Raises ``UnknownIdError`` for the term base.
    """
    label = phrase("history", "Remove concept")
    edits = [Edit(concept_id, "") for concept_id in concept_ids]
    return _write(desk, edits, label, termbase_id, author)


def revert(desk: Desk, concept_id: str) -> Changes:
    """Take back all edits of a concept: it is again what was read from a file, or is not there."""
    with command(desk.database, phrase("history", "Revert concept")) as recorded:
        for info in termbases.all_termbases(desk.database):
            termbases.forget(desk.database, info.id, [concept_id])
    return Changes(TOUCHED, None, recorded.id)


def forbid(
    desk: Desk, concept_id: str, wrong: str, lang: str, replacement: str, *, author: str = ""
) -> Changes:
    """Say that some words are a wrong rendering of a concept, and what to write for them.

    Raises ``RequestError`` where there is no such concept, the words are an allowed term of it or
    no replacement is named.
    """
    concept = lexicon_of(desk).concept(concept_id)
    if concept is None:
        raise RequestError(phrase("errors", "There is no concept “{concept}”."), concept=concept_id)
    if not replacement:
        raise RequestError(phrase("errors", "Say what to write instead of “{term}”."), term=wrong)
    same = [term for term in concept.terms if term.text == wrong and term.lang == lang]
    if any(term.is_usable for term in same):
        raise RequestError(
            phrase(
                "errors",
                "“{term}” is an allowed term of this concept: change its entry to forbid it.",
            ),
            term=wrong,
        )
    made = Term(
        same[0].id if same else new_term_id(),
        lang,
        wrong,
        AdminStatus.DEPRECATED,
        forbidden=True,
        replacement=replacement,
    )
    others = tuple(term for term in concept.terms if term not in same)
    edited = changed(concept, terms=(*others, made))
    return save(desk, [edited], phrase("history", "Forbid rendering"), author=author)


def history(desk: Desk, concept_id: str) -> tuple[FieldChange, ...]:
    """Return every change of a field of a concept, the oldest first.

    What an edit changed of an entry that came with a file is told against that file as it is now.
    What files say is not told, but for those imported entry by entry, which are edits themselves.
    Raises as ``Lexicon.matcher``.
    """
    known = lexicon_of(desk)
    found: list[FieldChange] = []
    for at, label, home, *bodies in termbases.history(desk.database, concept_id):
        old, new = (
            known.as_read(concept_id, home) if body is None else Edit(concept_id, body).value
            for body in bodies
        )
        fields = ({} if one is None else fields_of(one) for one in (old, new))
        for field, before, after in _differences(*fields):
            found.append(FieldChange(at, Phrase("history", label), field, before, after))
    return tuple(found)


def _differences(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield the fields that are others, each with what was before and what came after."""
    for field in dict.fromkeys((*old, *new)):
        before, after = old.get(field, ""), new.get(field, "")
        if before != after:
            yield field, before, after


def _write(
    desk: Desk, edits: Sequence[Edit], label: Phrase, termbase_id: int | None, author: str
) -> Changes:
    """Write edits as one step of undo: to one term base, or each to the one of its concept."""
    homes: dict[str, int] = {}
    if termbase_id is None:
        homes = lexicon_of(desk).homes(edit.concept for edit in edits)
    into: dict[int, int] = {}  # by home
    with command(desk.database, label) as recorded:
        for edit in edits:
            home = homes.get(edit.concept, termbase_id or BUNDLED)
            if home not in into:
                into[home] = writable(desk, home).id
            termbases.edit(desk.database, into[home], edit, author)
    return Changes(TOUCHED, None, recorded.id)
