"""Term bases out of the library into files of other tools, whole or not at all.

A ``Snapshot`` is taken on the Desk worker; ``export`` runs anywhere: a process of its own reads the
term bases and writes the format, so that no large term base ever fills this one.
"""

from pathlib import Path

from briefdesk import paths
from briefdesk.errors import OutputError
from briefdesk.formats.termbase import WRITERS
from briefdesk.model.exchange import SheetLayout
from briefdesk.model.export import (
    Exported,
    ExportFilter,
    ExportHead,
    ExportRequest,
    Snapshot,
)
from briefdesk.model.layer import Edit
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.termbase_info import BUNDLED, TermBaseInfo
from briefdesk.model.wire import from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.services.conversation import Stopped
from briefdesk.services.desk import Desk
from briefdesk.services.handing_over import speaking, write_whole
from briefdesk.services.origins import absolute
from briefdesk.services.parsing import run_worker
from briefdesk.services.untouchable import refuse_library_files
from briefdesk.store import termbases

EVERYTHING = ExportFilter()
_PATIENCE = 600.0  # seconds
_FAILED = phrase("errors", "The export to “{file}” was stopped because it failed; nothing changed.")
_FOLLOWED = phrase(
    "errors",
    "A term base follows “{file}”, so it was not written over: choose another place.",
)
_STOPPED = Stopped(
    OutputError,
    _FAILED,
    phrase(
        "errors",
        "The export to “{file}” was stopped because it gave no sign of life for {seconds} seconds:"
        " try again if the computer was busy.",
    ),
    phrase(
        "errors",
        "The export to “{file}” was stopped because it needs more than 1.5 GB of memory: export"
        " one domain after the other.",
    ),
)


def formats() -> tuple[str, ...]:
    """Return the names of the formats that can be written."""
    return tuple(one.name for one in WRITERS)


def snapshot(desk: Desk, termbase_id: int) -> Snapshot:
    """Return a term base of the library as it is now, or with ``BUNDLED`` those of BriefDesk.

    Raises ``UnknownIdError``, and ``DamagedFileError`` where its file is gone.
    """
    if termbase_id == BUNDLED:
        return Snapshot((), _bundled_files(), _followed(desk))
    layer = _layer(desk, termbases.termbase(desk.database, termbase_id))
    return Snapshot((layer,), (), _followed(desk))


def snapshot_in_use(desk: Desk) -> Snapshot:
    """Return all term bases in use; a concept counts in the first that has it.

    Raises ``DamagedFileError`` where the file of one is gone.
    """
    known = termbases.all_termbases(desk.database)
    layers = tuple(_layer(desk, one) for one in known if one.enabled)
    return Snapshot(layers, _bundled_files(), _followed(desk))


def bundled_snapshot() -> Snapshot:
    """Return the term bases that come with BriefDesk."""
    return Snapshot((), _bundled_files())


def refuse_own_files(desk: Desk, out: Path) -> None:
    """Raise ``OutputError`` where an export would take the place of a file that must stay.

    That is the library, its files, and what a linked term base follows.
    """
    refuse_library_files(desk, out)
    if {str(out.resolve()), str(absolute(out))} & set(
        _followed(desk)
    ):  # no look at a far away folder
        raise OutputError(_FOLLOWED, file=out)


def standing_at(desk: Desk, out: Path) -> bool:
    """Tell whether something stands where an export is to go: a file, or a folder with content.

    Raises ``OutputError`` as ``refuse_own_files``.
    """
    refuse_own_files(desk, out)
    try:
        return any(out.iterdir()) if out.is_dir() else out.exists()
    except OSError:
        return True


def export(
    taken: Snapshot,
    format_name: str,
    out: Path,
    progress: Progress = unheard,
    *,
    chosen: ExportFilter = EVERYTHING,
    layout: SheetLayout | None = None,
) -> Exported:
    """Write term bases to a file, or to a folder, which is made if need be.

    ``out`` is a folder where there are several files or a format may have several, unless it ends
    as the one file does. Raises ``ExchangeError`` for what the format cannot hold, ``OutputError``
    where the files cannot be written or are ``followed``, and what ``progress`` raises.
    """
    request = to_json(ExportRequest(taken, format_name, chosen, layout))
    answer = run_worker(
        "export", {"name": out.name}, progress, body=request, patience=_PATIENCE, stopped=_STOPPED
    )
    begin = answer.index(b"\n") + 1
    head = from_json(answer[:begin], ExportHead)
    files = []
    for name, size in head.files:
        files.append((_plain(name), answer[begin : begin + size]))
        begin += size
    is_file = not out.is_dir() and _looks_like_file(out, head)
    if is_file and len(files) > 1:
        raise OutputError(
            phrase("errors", "There are {count} files to write, so “{file}” must be a folder."),
            file=out,
            count=len(files),
        )
    places = [(out if is_file else out / name, data) for name, data in files]
    for place, _ in places:
        if any(_is_same(place, Path(one)) for one in taken.followed):
            raise OutputError(_FOLLOWED, file=place)
    with speaking(out):
        if not is_file:
            out.mkdir(exist_ok=True)
        write_whole(places)
    return Exported(tuple(str(place) for place, _ in places), head.concepts)


def _layer(desk: Desk, info: TermBaseInfo) -> tuple[TermBaseInfo, str, tuple[Edit, ...]]:
    kept = termbases.edition_path(info, desk.editions)
    return info, kept, termbases.edits(desk.database, info.id)


def _followed(desk: Desk) -> tuple[str, ...]:
    """Return the files that term bases of the library follow."""
    return tuple(one.path for one in termbases.all_termbases(desk.database) if one.path)


def _is_same(place: Path, file: Path) -> bool:
    """Tell whether two paths lead to one file, even where it is not there now."""
    try:
        return place.samefile(file)
    except OSError:
        return place.resolve() == file.resolve()


def _looks_like_file(out: Path, head: ExportHead) -> bool:
    """Tell whether a place that is no folder is meant to be a file."""
    endings = {Path(name).suffix for name, _ in head.files}
    return out.suffix in endings - {""} or (bool(head.suffix) and len(head.files) == 1)


def _plain(name: str) -> str:
    """Return the name of a file that no name of a term base can lead elsewhere."""
    return name.replace("/", "_").replace("\\", "_").lstrip(".") or "_"


def _bundled_files() -> tuple[str, ...]:
    return tuple(str(file) for file in paths.bundled_termbases())
