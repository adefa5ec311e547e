"""Local copies of sources: kept beside the library, lent to the system's viewer."""

import shutil
from contextlib import suppress
from pathlib import Path

from briefdesk.model.changes import Changes, Touched
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.services.originals import kept_file, taken
from briefdesk.services.staging import Staged
from briefdesk.store import copies as stored
from briefdesk.store import sources
from briefdesk.store.change_log import command
from briefdesk.store.failures import unwritable


def keep_copy(
    desk: Desk, staged: Staged, source_id: int | None = None, pages: int | None = None
) -> Changes:
    """Keep a staged file as the local copy of a source; None: of a source of its own.

    What cites the source and was not looked at yet is told to have a copy. The staged file is used
    up in any case. Raises ``UnknownIdError`` and the ``StoreError`` that fits.
    """
    label = phrase("history", "Keep a copy of a source")
    with taken(desk, staged.path, staged.sha256), command(desk.database, label) as recorded:
        if source_id is None:
            source_id = sources.add_file(desk.database, staged.name, staged.sha256)
        sources.has_copy(desk.database, source_id)
        stored.add(desk.database, source_id, staged.sha256, staged.name, pages)
    return Changes(Touched.SOURCES, None, recorded.id)


def lend(desk: Desk, sha256: str, name: str) -> Path:
    """Return a file with the copy's own name that the system's viewer may open.

    It lies beside the library and goes at the next start; the kept copy cannot be changed through
    it. Raises ``DamagedStoreError`` where the kept copy is gone, and what writing raises.
    """
    kept = kept_file(desk, sha256, name)
    lent = desk.lent / sha256[:16] / Path(kept.name).name
    try:
        lent.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with suppress(FileNotFoundError):
            lent.unlink()
        shutil.copyfile(kept.path, lent)
        lent.chmod(0o400)
    except OSError as error:
        raise unwritable(lent, error) from error
    return lent
