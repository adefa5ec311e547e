"""The term bases in use, and the matcher over them: compiled once, kept on the disk if it is large.

It follows the files, which are read and compiled again at the next call, and what is edited in the
library, which is laid over that in no time. Large term bases are compiled in a process of their
own: as Python values they would fill this one, and every look for garbage would go through them.
That takes seconds, so it belongs in the free pool (a ``Lexicon`` is a value and needs no desk);
whoever asks meanwhile waits for it, and for it alone.
"""

import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from briefdesk import paths
from briefdesk.errors import ParsingStoppedError
from briefdesk.formats.termbase import read_layers
from briefdesk.model import termbase_info
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.layer import Layer
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import to_json
from briefdesk.services.desk import Desk
from briefdesk.services.parsing import run_worker
from briefdesk.services.stamps import lexicon_stamp
from briefdesk.store.files import replace_private
from briefdesk.text.compiled_terms import CompiledTerms, compile_terms, unpack
from briefdesk.text.fold import loose
from briefdesk.text.matcher import Matcher
from briefdesk.text.overlaid_terms import Edits, OverlaidTerms

_WORTH_KEEPING = 0.1  # seconds of compiling
_LARGE = 4_000_000  # bytes of all files
_PATIENCE = 600.0  # seconds for compiling elsewhere
_A_WHILE = 0.1  # seconds between two looks whether it is wanted still
_one_at_a_time = Lock()
_compiled: dict[str, CompiledTerms] = {}  # by the stamp of the files, and only the last
_made: dict[str, Matcher] = {}  # by the stamp of all, and only the last


class Lexicon(NamedTuple):
    """The term bases in use: those of a library, the first counts most, above the bundled ones.

    A value: an edit makes another one. ``editions`` is the folder of what was read at once.
    """

    layers: tuple[Layer, ...] = ()
    editions: Path = Path()

    @property
    def stamp(self) -> str:
        """By which equal lexicons are known."""
        return lexicon_stamp(self.layers)

    @property
    def unedited(self) -> "Lexicon":
        """The same files without what was edited; equal where nothing else differs."""
        layers = (Layer(0, one.edition, (), (), one.edition) for one in self.layers)
        return self._replace(layers=tuple(layers))

    def matcher(self, progress: Progress = unheard) -> Matcher:
        """Return the matcher over all of it. May be called from any thread.

        Raises ``DamagedFileError`` with file, line and concept, and what ``progress`` raises.
        """
        stamp = self.stamp
        while not _one_at_a_time.acquire(timeout=_A_WHILE):
            progress(0, 0)
        try:
            if stamp not in _made:
                made = Matcher(_terms(self, progress))
                _made.clear()
                _made[stamp] = made
            return _made[stamp]
        finally:
            _one_at_a_time.release()

    def concept(self, concept_id: str) -> Concept | None:
        """Return a concept as it counts, None if there is none. Raises as ``matcher``."""
        return self.matcher().concept(concept_id)

    def as_read(self, concept_id: str, termbase_id: int) -> Concept | None:
        """Return what the file of a term base, or else the first one behind it, says of a concept.

        What was edited does not matter. Raises as ``matcher``.
        """
        ids = [layer.id for layer in self.layers]
        first = ids.index(termbase_id) if termbase_id in ids else 0
        with _one_at_a_time:
            terms = _terms(self.unedited, unheard)
        return next((one for number, one in terms.versions(concept_id) if number >= first), None)

    def homes(self, concept_ids: Iterable[str]) -> dict[str, int]:
        """Return the term bases in which concepts count; those that do not count are left out.

        Raises as ``matcher``.
        """
        matcher = self.matcher()
        numbers = ((one, matcher.layer_of(one)) for one in concept_ids)
        ids = [layer.id for layer in self.layers]
        return {
            one: ids[number] if number < len(ids) else termbase_info.BUNDLED
            for one, number in numbers
            if number is not None
        }

    def warm(self, progress: Progress = unheard) -> None:
        """Make what recognising and searching need, as ``matcher`` does, before somebody waits."""
        loose("")
        self.matcher(progress)

    def files(self) -> tuple[str, ...]:
        """Return the paths of the files, an empty one where a layer has none."""
        own = (str(self.editions / one.edition) if one.edition else "" for one in self.layers)
        return (*own, *map(str, paths.bundled_termbases()))


BUNDLED = Lexicon()


def lexicon_of(desk: Desk) -> Lexicon:
    """Return the term bases in use in a library, as they are now."""
    return Lexicon(desk.layers, desk.editions)


def bundled() -> tuple[TermBase, ...]:
    """Return the term bases of ``glossary/``, one per file, sorted by file name."""
    return _read(lexicon_stamp())


@lru_cache(maxsize=1)
def _read(_stamp: str) -> tuple[TermBase, ...]:
    return read_layers([str(file) for file in paths.bundled_termbases()], unheard)


def _terms(known: Lexicon, progress: Progress) -> CompiledTerms | OverlaidTerms:
    """Return the compiled files of a lexicon with what was edited since laid over them."""
    files = known.files()
    stamp = known.unedited.stamp
    if stamp not in _compiled:
        kept = paths.cache() / "terms.cache"
        made = _kept(kept, stamp) or _compile(kept, files, stamp, progress)
        _compiled.clear()
        _compiled[stamp] = made
    blockers = {n: layer.blockers for n, layer in enumerate(known.layers) if layer.blockers}
    edits = _edits(known.layers, len(files))
    return (
        OverlaidTerms(_compiled[stamp], edits, blockers) if edits or blockers else _compiled[stamp]
    )


def _edits(layers: Sequence[Layer], count: int) -> Edits:
    """Return what was edited by layer and id; what one removed counts in none of those below."""
    found: dict[tuple[int, str], Concept | None] = {}
    for number, layer in reversed(list(enumerate(layers))):
        for edit in layer.edits:
            value = edit.value
            found[number, edit.concept] = value
            if value is None:
                found |= {(below, edit.concept): None for below in range(number, count)}
    return found


def _kept(file: Path, stamp: str) -> CompiledTerms | None:
    """Return what was compiled from the same term bases, None if nothing usable was kept."""
    try:
        with file.open("rb") as kept:
            return unpack(kept, stamp)
    except OSError:
        return None


def _compile(file: Path, files: Sequence[str], stamp: str, progress: Progress) -> CompiledTerms:
    """Compile the term bases, and keep the result if that took long and the disk lets us."""
    if sum(map(_size, filter(None, files))) > _LARGE:
        with suppress(ParsingStoppedError):  # too large for the worker
            packed = _packed(files, stamp, progress)
            with suppress(OSError):
                replace_private(file, [packed])
            made = unpack(BytesIO(packed), stamp)
            if made is not None:
                return made
    termbases = read_layers(files, progress)
    loose("")  # the fold's own table is not what can be kept
    begun = time.perf_counter()
    compiled = compile_terms(termbases)
    if time.perf_counter() - begun > _WORTH_KEEPING:
        with suppress(OSError):
            replace_private(file, compiled.pack(stamp))
    return compiled


def _size(file: str) -> int:
    """Return how many bytes a file has; who reads one that is gone says so."""
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0


def _packed(files: Sequence[str], stamp: str, progress: Progress) -> bytes:
    """Return the compiled terms of some files, packed by a worker."""
    values = {"name": Path(files[-1]).name, "stamp": stamp}
    return run_worker("terms", values, progress, body=to_json(files), patience=_PATIENCE)
