"""Read a briefing's kept file again in another way; ``redrafting.adopt`` makes it the text."""

from pathlib import Path
from typing import NamedTuple

from briefdesk.formats.containers.encoding import ENCODINGS
from briefdesk.model.imported import ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import from_json, to_json
from briefdesk.services.desk import Desk
from briefdesk.services.opening import original
from briefdesk.services.parsing import read_document, run_worker
from briefdesk.store import briefings

__all__ = ["ENCODINGS", "Original", "original_of", "preview", "read_again"]


class Original(NamedTuple):
    """The kept file of a briefing: where it is and what it was called."""

    path: Path
    name: str


def original_of(desk: Desk, briefing_id: int) -> Original:
    """Return the kept file of a briefing. Raises ``UnknownIdError`` and ``DamagedStoreError``."""
    _, name = briefings.file_of(desk.database, briefing_id)
    return Original(original(desk, briefing_id), name)


def read_again(
    kept: Original, options: ReadingOptions, progress: Progress = unheard
) -> ImportedDocument:
    """Read a kept file in the parsing process; needs no desk. Raises what ``parse`` raises."""
    return read_document(kept.path, progress, options=options, name=kept.name)


def preview(kept: Original, encoding: str, progress: Progress = unheard) -> str:
    """Return the first lines of a text file in an encoding, read in the parsing process."""
    # The kept file does not change, so that no copy is needed to look at its beginning.
    values = {"path": str(kept.path.absolute()), "name": kept.name}
    body = to_json(ReadingOptions(encoding=encoding))
    return from_json(run_worker("preview", values, progress, body=body), str)
