"""The term bases of a library as they stand on the shelf: whence they come, when they were read."""

from datetime import UTC, datetime
from typing import NamedTuple

from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.services.desk import Desk
from briefdesk.services.termbases import all_termbases
from briefdesk.store.termbases import has_edition


class Shelved(NamedTuple):
    """A term base; ``read_at`` is when what a file brought was read (UTC, ISO 8601), or empty.

    ``is_missing`` says that this is no longer in the library.
    """

    info: TermBaseInfo
    read_at: str
    is_missing: bool = False


def shelf(desk: Desk) -> tuple[Shelved, ...]:
    """Return the term bases of a library, those that count first in front."""
    return tuple(
        Shelved(one, _read_at(desk, one), not has_edition(one, desk.editions))
        for one in all_termbases(desk)
    )


def _read_at(desk: Desk, info: TermBaseInfo) -> str:
    """Return when the edition was written: that is when its file was read."""
    if not info.edition:
        return ""
    try:
        seconds = (desk.editions / info.edition).stat().st_mtime
    except OSError:
        return ""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
