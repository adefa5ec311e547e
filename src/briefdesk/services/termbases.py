"""The term bases of a library: made, ordered, switched on and off, put away."""

from collections.abc import Sequence

from briefdesk.errors import RequestError, UnknownIdError
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.termbase_info import BUNDLED, BUNDLED_NAME, TermBaseInfo
from briefdesk.model.wire import changed
from briefdesk.phrases import Phrase, phrase
from briefdesk.services.desk import Desk
from briefdesk.store import termbases
from briefdesk.store.change_log import command
from briefdesk.text import edition

TOUCHED = Touched.CONCEPTS | Touched.RECOGNITIONS
_OWN_NAME, _OWN_TITLE = "own", "My entries"


def all_termbases(desk: Desk) -> tuple[TermBaseInfo, ...]:
    """Return the term bases of the library, those that count first in front.

    The bundled ones are not among them; they come last, as one with the id ``BUNDLED``.
    """
    return termbases.all_termbases(desk.database)


def add(desk: Desk, name: str, title: str) -> tuple[Changes, int]:
    """Make an empty term base, which counts before the others; return its id, too.

    Raises ``RequestError`` where the name is taken or empty.
    """
    require_free(desk, name)
    first = min((one.rank for one in all_termbases(desk)), default=1) - 1
    with command(desk.database, phrase("history", "Add term base")) as recorded:
        made = termbases.add(desk.database, TermBaseInfo(0, name, title, rank=first))
    return Changes(TOUCHED, None, recorded.id), made


def rename(desk: Desk, termbase_id: int, name: str, title: str) -> Changes:
    """Give a term base another name and title. Raises ``RequestError`` and ``UnknownIdError``."""
    info = termbases.termbase(desk.database, termbase_id)
    if name != info.name:
        require_free(desk, name)
    label = phrase("history", "Rename term base")
    return _change(desk, changed(info, name=name, title=title), label)


def enable(desk: Desk, termbase_id: int, *, enabled: bool) -> Changes:
    """Use a term base or leave it alone. Raises ``UnknownIdError``."""
    info = termbases.termbase(desk.database, termbase_id)
    label = phrase("history", "Use term base") if enabled else phrase("history", "Rest term base")
    return _change(desk, changed(info, enabled=enabled), label)


def reorder(desk: Desk, order: Sequence[int]) -> Changes:
    """Let term bases count in this order of ids. Raises ``UnknownIdError``."""
    with command(desk.database, phrase("history", "Order term bases")) as recorded:
        for rank, termbase_id in enumerate(order, start=1):
            info = termbases.termbase(desk.database, termbase_id)
            termbases.change(desk.database, changed(info, rank=rank))
    return Changes(TOUCHED, None, recorded.id)


def remove(desk: Desk, termbase_id: int) -> Changes:
    """Put a term base away; undo brings it back. Raises ``UnknownIdError``."""
    termbases.termbase(desk.database, termbase_id)
    with command(desk.database, phrase("history", "Remove term base")) as recorded:
        termbases.remove(desk.database, termbase_id)
    return Changes(TOUCHED, None, recorded.id)


def named(desk: Desk, name: str) -> TermBaseInfo:
    """Return the term base with a name, else with a title. Raises ``UnknownIdError``."""
    known = all_termbases(desk)
    by_title = (one for one in known if shown_title(one) == name)
    found = next((one for one in known if one.name == name), None) or next(by_title, None)
    if found is None:
        raise UnknownIdError(phrase("errors", "There is no term base “{name}”."), name=name)
    return found


def shown_title(info: TermBaseInfo) -> str:
    """Return what the window shows as the name of a term base, in English."""
    return info.title or (_OWN_TITLE if info.name == _OWN_NAME else info.name)


def concept_count(desk: Desk, termbase_id: int) -> int:
    """Return how many concepts a term base has; a large one takes a while.

    Raises ``UnknownIdError`` and ``DamagedFileError``.
    """
    info = termbases.termbase(desk.database, termbase_id)
    layer = termbases.layer(desk.database, info, desk.editions)
    kept = str(desk.editions / layer.edition) if layer.edition else ""
    return sum(1 for _ in edition.current(kept, layer.edits))


def writable(desk: Desk, termbase_id: int = BUNDLED) -> TermBaseInfo:
    """Return the term base that an edit goes to; inside a command it is made if there is none.

    That is the one with this id, or, where that is read-only, the first that is not. Raises
    ``UnknownIdError``.
    """
    if termbase_id != BUNDLED:
        info = termbases.termbase(desk.database, termbase_id)
        if not info.read_only:
            return info
    known = all_termbases(desk)
    found = next((one for one in known if not one.read_only and one.enabled), None)
    if found is not None:
        return found
    first = min((one.rank for one in known), default=1) - 1
    made = TermBaseInfo(0, _free_name(known), "", rank=first)
    return changed(made, id=termbases.add(desk.database, made))


def require_free(desk: Desk, name: str) -> None:
    """Raise ``RequestError`` where a name is empty, taken or that of the bundled ones."""
    require_name(name)
    if any(one.name == name for one in all_termbases(desk)):
        raise RequestError(
            phrase("errors", "There is a term base “{name}” already: choose another name."),
            name=name,
        )


def require_name(name: str) -> None:
    """Raise ``RequestError`` where no term base of any library can have a name."""
    if not name.strip():
        raise RequestError(phrase("errors", "A term base needs a name."))
    if name == BUNDLED_NAME:
        raise RequestError(
            phrase(
                "errors",
                "“{name}” names the term bases that come with BriefDesk: choose another name.",
            ),
            name=name,
        )


def _free_name(known: Sequence[TermBaseInfo]) -> str:
    taken = {one.name for one in known}
    name, number = _OWN_NAME, 1
    while name in taken:
        number += 1
        name = f"{_OWN_NAME}-{number}"
    return name


def _change(desk: Desk, info: TermBaseInfo, label: Phrase) -> Changes:
    with command(desk.database, label) as recorded:
        termbases.change(desk.database, info)
    return Changes(TOUCHED, None, recorded.id)
