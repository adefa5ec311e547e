"""Term base formats."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from briefdesk.errors import UnknownFormatError
from briefdesk.formats.termbase.base import Reader, SheetReader, Writer
from briefdesk.formats.termbase.tbx3 import TBX_LINGUIST
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.exchange import (
    AS_GUESSED,
    ExportedFile,
    SheetPreview,
    TermBaseOptions,
    TermBaseReading,
)
from briefdesk.model.export import ExportRequest, without_concepts
from briefdesk.model.progress import Progress, part_of, unheard
from briefdesk.model.wire import changed, from_json
from briefdesk.phrases import phrase
from briefdesk.text import edition

READERS: tuple[Reader, ...] = (TBX_LINGUIST,)
WRITERS: tuple[Writer, ...] = (TBX_LINGUIST,)
_STEP = 200  # concepts between two reports of progress


def read(data: bytes, name: str, options: TermBaseOptions, progress: Progress) -> TermBaseReading:
    """Read a file with the first reader that accepts it.

    Raises ``UnknownFormatError`` where none does, and what the reader raises.
    """
    reader = _reader(data, name)
    return changed(reader.read(data, name, options, progress), format=reader.name)


def preview(
    data: bytes, name: str, options: TermBaseOptions, progress: Progress
) -> SheetPreview | None:
    """Return what a person must see to say how a sheet is read; None where nothing is to be said.

    Raises as ``read``.
    """
    reader = _reader(data, name)
    if not isinstance(reader, SheetReader):
        return None
    return reader.preview(data, name, options, progress)


def writer(name: str) -> Writer | None:
    """Return the writer of this name."""
    return next((one for one in WRITERS if one.name == name), None)


def read_layers(files: Sequence[str], progress: Progress) -> tuple[TermBase, ...]:
    """Read the files of the term bases in use: ``.tbx``, or an edition.

    An edition is a JSON array of concepts in a file named by its SHA-256; an empty path is a term
    base without concepts.

    Raises ``DamagedFileError`` with file, line and concept, ``OSError`` and what ``progress``
    raises.
    """
    found = []
    for number, name in enumerate(files):
        progress(number, len(files))
        file = Path(name)
        if not name:
            found.append(TermBase("", "", "", "", ()))
        elif file.suffix == ".tbx":
            found.append(read(file.read_bytes(), file.name, AS_GUESSED, unheard).termbase)
        else:
            found.append(TermBase(file.name, "", "", "", _edition(file)))
    return tuple(found)


def export(asked: ExportRequest, progress: Progress) -> tuple[int, tuple[ExportedFile, ...], str]:
    """Write term bases in a format: how many concepts, the files, the ending of a single one.

    A concept counts in the first term base that has its id. A format with one file for a term base
    takes several of them one after the other, any other takes them as one. Raises
    ``UnknownFormatError``, and what reading and the writer raise.
    """
    chosen = writer(asked.format)
    if chosen is None:
        raise UnknownFormatError(
            phrase("errors", "There is no format “{format}” to write."), format=asked.format
        )
    found = list(_effective(asked, progress))
    if len(found) > 1 and not chosen.suffix.startswith(".tbx"):
        found = [_as_one(found)]
    files: list[ExportedFile] = []
    for number, one in enumerate(found):
        files.extend(chosen.write(one, asked.layout, part_of(progress, number, len(found))))
    return sum(len(one.concepts) for one in found), tuple(files), chosen.suffix


def _effective(asked: ExportRequest, progress: Progress) -> Iterator[TermBase]:
    """Yield the term bases, each with those of its concepts that count and are asked for."""
    known: set[str] = set()
    for info, file, edits in asked.snapshot.termbases:
        removed = {edit.concept for edit in edits if not edit.body}
        bodies = edition.current(file, edits)
        concepts = _chosen((from_json(body, Concept) for body in bodies), asked, known, progress)
        known |= removed
        yield changed(without_concepts(info), concepts=concepts)
    for name in asked.snapshot.files:
        file_read = read(Path(name).read_bytes(), Path(name).name, AS_GUESSED, progress).termbase
        yield changed(file_read, concepts=_chosen(file_read.concepts, asked, known, progress))


def _chosen(
    concepts: Iterable[Concept], asked: ExportRequest, known: set[str], progress: Progress
) -> tuple[Concept, ...]:
    """Return what is exported of concepts whose ids are not yet known; then they are."""
    found = []
    for number, concept in enumerate(concepts):
        if number % _STEP == 0:
            progress(0, 0)
        if concept.id not in known:
            known.add(concept.id)
            kept = asked.filter.of(concept)
            if kept is not None:
                found.append(kept)
    return tuple(found)


def _as_one(termbases: Sequence[TermBase]) -> TermBase:
    """Return all concepts in one term base, which is named after the first."""
    first = termbases[0]
    return changed(
        first,
        title=" + ".join(one.title for one in termbases),
        provenance="\n".join(dict.fromkeys(one.provenance for one in termbases)),
        concepts=tuple(concept for one in termbases for concept in one.concepts),
        blockers=tuple(dict.fromkeys(word for one in termbases for word in one.blockers)),
    )


def _edition(file: Path) -> tuple[Concept, ...]:
    return tuple(from_json(body, Concept) for body in edition.bodies(file))


def _reader(data: bytes, name: str) -> Reader:
    for reader in READERS:
        if reader.accepts(data, name):
            return reader
    raise UnknownFormatError(
        phrase(
            "errors",
            "“{file}” is no term base that BriefDesk can read: export it as TBX, Excel or CSV and"
            " try again.",
        ),
        file=name,
    )
