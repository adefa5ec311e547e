"""An open library with the files that belong to it.

A Desk belongs to the one thread that opened it.
"""

import shutil
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from briefdesk.model.layer import Layer
from briefdesk.paths import companions
from briefdesk.store import briefings, copies, library_file, termbases
from briefdesk.store.database import Database
from briefdesk.store.failures import unwritable

NEW = ".new"  # an original whose briefing is not committed yet


class Desk:
    """A library that this process holds alone until ``close``."""

    def __init__(self, database: Database) -> None:
        """Take over an open library; see ``open_desk``."""
        self.database = database
        self._layers: tuple[Layer, ...] = ()
        self._turn = ""

    @property
    def path(self) -> Path:
        """The library file."""
        return self.database.path

    @property
    def files(self) -> Path:
        """The folder beside the library: originals, editions, staging, lent, drafts, settings …"""
        return companions(self.path)

    @property
    def originals(self) -> Path:
        """The folder of imported files, each named by its SHA-256."""
        return self.files / "originals"

    @property
    def editions(self) -> Path:
        """The folder of what was read into term bases at once, each named by its SHA-256."""
        return self.files / "editions"

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The term bases of the library that are in use, those that count first in front."""
        turn = termbases.turn(self.database)
        if turn != self._turn:
            self._layers, self._turn = termbases.layers(self.database, self.editions), turn
        return self._layers

    @property
    def staging(self) -> Path:
        """The folder for copies that are being read."""
        return self.files / "staging"

    @property
    def lent(self) -> Path:
        """The folder of copies that the system's viewer has open; emptied at every start."""
        return self.files / "lent"

    def close(self) -> None:
        """Remove what is still staged, close the library and let others open it."""
        with suppress(OSError):  # the next start removes it
            _empty_staging(self)
        self.database.close()

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close, whatever happened."""
        self.close()


def exists(path: Path) -> bool:
    """Tell whether there is a file at a library's path. Raises ``StoreError`` if none can be."""
    return library_file.exists(path)


def open_desk(path: Path, *, create: bool = False) -> Desk:
    """Open the library at a path; ``create`` makes it where there is none.

    Raises the ``StoreError`` that fits. What a crash left half-imported is finished or removed.
    """
    desk = Desk(library_file.open_library(path, create=create))
    try:
        for folder in (desk.files, desk.originals, desk.staging):
            folder.mkdir(exist_ok=True, mode=0o700)
        settle_originals(desk)
        _empty_staging(desk)
        shutil.rmtree(desk.lent, ignore_errors=True)
    except OSError as error:
        desk.close()
        raise unwritable(desk.files, error) from error
    except BaseException:
        desk.close()
        raise
    return desk


def settle_originals(desk: Desk) -> None:
    """Finish the originals whose import was committed; remove the others.

    A finished original is never removed here: it may belong to another copy of the library.
    """
    waiting = list(desk.originals.glob("*" + NEW))
    if not waiting:
        return
    import hashlib

    kept = briefings.files(desk.database) | copies.files(desk.database)
    for file in waiting:
        sha256 = file.name.removesuffix(NEW)
        if sha256 in kept and hashlib.sha256(file.read_bytes()).hexdigest() == sha256:
            file.replace(desk.originals / sha256)
        else:
            file.unlink()


def _empty_staging(desk: Desk) -> None:
    """Remove staged copies, which may be confidential: who holds the library made none, or ended.

    Raises ``OSError``.
    """
    for file in desk.staging.iterdir():
        if file.is_file():
            file.unlink(missing_ok=True)
