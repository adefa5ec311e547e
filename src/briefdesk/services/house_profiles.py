"""The house profile: the one a library works with, and files that colleagues share."""

from datetime import UTC, datetime
from pathlib import Path

from briefdesk.errors import ExchangeError
from briefdesk.formats import house_profile as file_format
from briefdesk.model.house_profile import PLAIN, CheckChoice, HouseProfile
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import changed, from_json
from briefdesk.paths import companions
from briefdesk.phrases import phrase
from briefdesk.services.checking import catalogue
from briefdesk.services.handing_over import hand_over
from briefdesk.services.parsing import run_worker
from briefdesk.services.staging import staged
from briefdesk.store.failures import unwritable
from briefdesk.store.files import replace_private

SUFFIX = ".briefdesk-house.json"  # of a file to share
_NO_CHECK = phrase(
    "errors", "“{file}” names a check “{check}” that BriefDesk does not have: correct its name."
)


def active(library: Path) -> HouseProfile:
    """Return the house profile of the library at a path, the plain one if it has none.

    Raises ``ExchangeError`` where somebody damaged it.
    """
    place = _place(library)
    try:
        data = place.read_bytes()
    except FileNotFoundError:
        return PLAIN
    except OSError as error:
        raise ExchangeError(
            phrase("errors", "“{file}” cannot be read: {reason}. Remove it, or mend it."),
            file=place,
            reason=error.strerror or "input/output error",
        ) from error
    return _checked(file_format.read(data, place.name), place.name)


def use(library: Path, profile: HouseProfile) -> None:
    """Make a profile that of the library at a path. Raises the ``StoreError`` that fits."""
    place = _place(library)
    try:
        replace_private(place, [file_format.write(profile)])
    except OSError as error:
        raise unwritable(place, error) from error


def read(path: Path, progress: Progress = unheard) -> HouseProfile:
    """Read a house profile that a colleague shared.

    Raises ``ExchangeError``, also for a check that nobody knows, ``UnreadableFileError`` and its
    kinds, and what ``progress`` raises.
    """
    with staged(path, None, progress) as copy:
        found = from_json(run_worker("house profile", copy.values, progress), HouseProfile)
    chosen = {name: one for name, one in found.checks.items() if one != CheckChoice()}
    return changed(_checked(found, path.name), checks=chosen)


def write(profile: HouseProfile, out: Path) -> None:
    """Write a house profile to share: all checks are in it, so that a person can change them.

    Raises ``OutputError``.
    """
    checks = {info.id: CheckChoice() for info in catalogue()} | profile.checks
    written = datetime.now(UTC).isoformat(timespec="seconds")
    hand_over(out, file_format.write(changed(profile, checks=checks), written))


def _place(library: Path) -> Path:
    return companions(library) / "house-profile.json"


def _checked(profile: HouseProfile, name: str) -> HouseProfile:
    """Return a profile whose checks are all known. Raises ``ExchangeError``."""
    known = {info.id for info in catalogue()}
    for check in profile.checks:
        if check not in known:
            raise ExchangeError(_NO_CHECK, file=name, check=check)
    return profile
