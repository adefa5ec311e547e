"""Term base formats."""

from collections.abc import Sequence
from pathlib import Path

from briefdesk.errors import UnknownFormatError
from briefdesk.formats.termbase import tbx3
from briefdesk.formats.termbase.base import Reader, SheetReader, Writer
from briefdesk.formats.termbase.csv import CSV
from briefdesk.formats.termbase.multiterm import MULTITERM
from briefdesk.formats.termbase.omegat import OMEGAT
from briefdesk.formats.termbase.tbx2 import TBX_2
from briefdesk.formats.termbase.tbx3 import TBX_BASIC, TBX_LINGUIST
from briefdesk.formats.termbase.tmx import TMX
from briefdesk.formats.termbase.xlsx import XLSX
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.exchange import SheetPreview, TermBaseOptions, TermBaseReading
from briefdesk.model.progress import Progress
from briefdesk.model.wire import changed, from_json
from briefdesk.phrases import phrase
from briefdesk.text import edition

READERS: tuple[Reader, ...] = (TBX_LINGUIST, TBX_2, TMX, MULTITERM, XLSX, OMEGAT, CSV)
WRITERS: tuple[Writer, ...] = (TBX_LINGUIST, TBX_BASIC, TBX_2, XLSX, CSV, OMEGAT)


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
            found.append(tbx3.read(file.read_bytes(), file.name))
        else:
            found.append(TermBase(file.name, "", "", "", _edition(file)))
    return tuple(found)


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
