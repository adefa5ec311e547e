"""The term bases in use, and the matcher over them: compiled once, kept on the disk if it is large.

Both follow the files: what changed is read and compiled again at the next call. Large term bases
are compiled in a process of their own: as Python values they would fill this one, and every look
for garbage would go through them. That takes seconds, so it belongs in the free pool (``warm``
needs no desk); whoever asks meanwhile waits for it, and for it alone.
"""

import time
from contextlib import suppress
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from threading import Lock

from briefdesk import paths
from briefdesk.errors import ParsingStoppedError
from briefdesk.formats.termbase.tbx3 import read
from briefdesk.model.concept import TermBase
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import to_json
from briefdesk.services.parsing import run_worker
from briefdesk.services.stamps import lexicon_stamp
from briefdesk.store.files import replace_private
from briefdesk.text.compiled_terms import CompiledTerms, compile_terms, unpack
from briefdesk.text.fold import loose
from briefdesk.text.matcher import Matcher

_WORTH_KEEPING = 0.05  # seconds of compiling
_LARGE = 4_000_000  # bytes of all files
_PATIENCE = 600.0  # seconds for compiling elsewhere
_A_WHILE = 0.1  # seconds between two looks whether it is wanted still
_one_at_a_time = Lock()
_made: dict[str, Matcher] = {}  # by its stamp, and only the last


def bundled() -> tuple[TermBase, ...]:
    """Return the term bases of ``glossary/``, one per file, sorted by file name."""
    return _read(lexicon_stamp())


def matcher(progress: Progress = unheard) -> Matcher:
    """Return the matcher over all term bases in use. May be called from any thread.

    Raises ``DamagedFileError`` with file, line and concept, and what ``progress`` raises.
    """
    stamp = lexicon_stamp()
    while not _one_at_a_time.acquire(timeout=_A_WHILE):
        progress(0, 0)
    try:
        if stamp not in _made:
            file = paths.cache() / "terms.cache"
            made = Matcher(_kept(file, stamp) or _compiled(file, stamp, progress))
            _made.clear()
            _made[stamp] = made
        return _made[stamp]
    finally:
        _one_at_a_time.release()


def warm(progress: Progress = unheard) -> None:
    """Make what recognising and searching need, as ``matcher`` does, before somebody waits."""
    loose("")
    matcher(progress)


@lru_cache(maxsize=1)
def _read(_stamp: str) -> tuple[TermBase, ...]:
    files = sorted(paths.glossary().glob("*.tbx"))
    return tuple(read(file.read_bytes(), file.name) for file in files)


def _kept(file: Path, stamp: str) -> CompiledTerms | None:
    """Return what was compiled from the same term bases, None if nothing usable was kept."""
    try:
        with file.open("rb") as kept:
            return unpack(kept, stamp)
    except OSError:
        return None


def _compiled(file: Path, stamp: str, progress: Progress) -> CompiledTerms:
    """Compile the term bases, and keep the result if that took long and the disk lets us."""
    sources = sorted(paths.glossary().glob("*.tbx"))
    if sum(source.stat().st_size for source in sources) > _LARGE:
        with suppress(ParsingStoppedError):  # too large for the worker
            packed = _packed(sources, stamp, progress)
            with suppress(OSError):
                replace_private(file, [packed])
            made = unpack(BytesIO(packed), stamp)
            if made is not None:
                return made
    termbases = bundled()
    loose("")  # the fold's own table is not what can be kept
    begun = time.perf_counter()
    compiled = compile_terms(termbases)
    if time.perf_counter() - begun > _WORTH_KEEPING:
        with suppress(OSError):
            replace_private(file, compiled.pack(stamp))
    return compiled


def _packed(sources: list[Path], stamp: str, progress: Progress) -> bytes:
    """Return the compiled terms of some files, packed by a worker."""
    values = {"name": sources[0].name, "stamp": stamp}
    body = to_json([str(source) for source in sources])
    return run_worker("terms", values, progress, body=body, patience=_PATIENCE)
