"""By which the recognitions of a briefing are known as current; parses and recognises nothing."""

import hashlib
from collections.abc import Mapping
from functools import cache

from briefdesk import paths
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.wire import to_json
from briefdesk.text.versions import FOLD_VERSION, MATCHER_VERSION


@cache
def lexicon_stamp() -> str:
    """Return a hash of the term base files and the rules of recognition."""
    digest = hashlib.sha256(f"{FOLD_VERSION} {MATCHER_VERSION}".encode())
    for file in sorted(paths.glossary().glob("*.tbx")):
        digest.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:32]


def stamp(document: ImportedDocument, confirmed: Mapping[tuple[int, int], str]) -> str:
    """Return a hash of all that the recognitions of a document rest on.

    ``confirmed`` are the concept ids a person chose, by (start, end) of the occurrence.
    """
    rests_on = (
        lexicon_stamp(),
        document.file.sha256,
        document.file.reader,
        document.file.reader_version,
        [(start, end, concept) for (start, end), concept in confirmed.items()],
    )
    return hashlib.sha256(to_json(rests_on)).hexdigest()[:32]
