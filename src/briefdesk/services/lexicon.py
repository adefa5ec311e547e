"""The term bases in use, and the matcher over them: compiled once, kept on the disk if it is large.

Both follow the files: what changed is read and compiled again at the next call. A long compilation
belongs in the free pool (``matcher`` needs no desk); whoever asks meanwhile waits for it, and for
it alone.
"""

import time
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from threading import Lock

from briefdesk import paths
from briefdesk.formats.termbase.tbx3 import read
from briefdesk.model.concept import TermBase
from briefdesk.services.stamps import lexicon_stamp
from briefdesk.store.files import replace_private
from briefdesk.text.compiled_terms import CompiledTerms, compile_terms, unpack
from briefdesk.text.fold import loose
from briefdesk.text.matcher import Matcher

_WORTH_KEEPING = 0.05  # seconds of compiling
_one_at_a_time = Lock()


def bundled() -> tuple[TermBase, ...]:
    """Return the term bases of ``glossary/``, one per file, sorted by file name."""
    return _read(lexicon_stamp())


def matcher() -> Matcher:
    """Return the matcher over all term bases in use. May be called from any thread."""
    stamp = lexicon_stamp()
    with _one_at_a_time:
        return _matcher(stamp)


@lru_cache(maxsize=1)
def _read(_stamp: str) -> tuple[TermBase, ...]:
    files = sorted(paths.glossary().glob("*.tbx"))
    return tuple(read(file.read_bytes(), file.name) for file in files)


@lru_cache(maxsize=1)
def _matcher(stamp: str) -> Matcher:
    kept = paths.cache() / "terms.cache"
    return Matcher(_kept(kept, stamp) or _compiled(kept, stamp))


def _kept(file: Path, stamp: str) -> CompiledTerms | None:
    """Return what was compiled from the same term bases, None if nothing usable was kept."""
    try:
        with file.open("rb") as kept:
            return unpack(kept, stamp)
    except OSError:
        return None


def _compiled(file: Path, stamp: str) -> CompiledTerms:
    """Compile the term bases, and keep the result if that took long and the disk lets us."""
    termbases = bundled()
    loose("")  # the fold's own table is not what can be kept
    begun = time.perf_counter()
    compiled = compile_terms(termbases)
    if time.perf_counter() - begun > _WORTH_KEEPING:
        with suppress(OSError):
            replace_private(file, compiled.pack(stamp))
    return compiled
