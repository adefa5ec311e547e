"""Read a briefing's kept file again in another way; ``redrafting.adopt`` makes it the text."""

from briefdesk.formats.containers.encoding import ENCODINGS
from briefdesk.model.imported import ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import from_json, to_json
from briefdesk.services.originals import KeptFile
from briefdesk.services.parsing import read_document, run_worker

__all__ = ["ENCODINGS", "preview", "read_again"]


def read_again(
    kept: KeptFile, options: ReadingOptions, progress: Progress = unheard
) -> ImportedDocument:
    """Read a kept file in the parsing process; needs no desk. Raises what ``parse`` raises."""
    return read_document(kept.path, progress, options=options, name=kept.name)


def preview(kept: KeptFile, encoding: str, progress: Progress = unheard) -> str:
    """Return the first lines of a text file in an encoding, read in the parsing process."""
    # The kept file does not change, so that no copy is needed to look at its beginning.
    values = {"path": str(kept.path.absolute()), "name": kept.name}
    body = to_json(ReadingOptions(encoding=encoding))
    return from_json(run_worker("preview", values, progress, body=body), str)
