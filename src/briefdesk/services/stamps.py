"""By which the recognitions of a briefing are known as current; parses and recognises nothing.

A stamp has two parts with a blank between them: what was known of the term bases and the rules,
as a hash, and what was known of the briefing. The second can be compared without any hashing.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from zlib import crc32

from briefdesk import paths
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.wire import to_json
from briefdesk.text.versions import FOLD_VERSION, MATCHER_VERSION


def lexicon_stamp() -> str:
    """Return a hash of the term base files, as they are now, and the rules of recognition."""
    files = sorted(paths.glossary().glob("*.tbx"))
    known = [(file, file.stat()) for file in files]
    return _hashed(tuple((file, found.st_size, found.st_mtime_ns) for file, found in known))


@lru_cache(maxsize=1)
def _hashed(files: tuple[tuple[Path, int, int], ...]) -> str:
    """Return the stamp of files as of a size and time; they are read only if that changed."""
    import hashlib

    digest = hashlib.sha256(f"{FOLD_VERSION} {MATCHER_VERSION}".encode())
    for file, _, _ in files:
        digest.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:32]


def briefing_stamp(document: ImportedDocument, confirmed: Mapping[tuple[int, int], str]) -> str:
    """Return all that the recognitions of a document rest on, but for the lexicon.

    ``confirmed`` are the concept ids a person chose, by (start, end) of the occurrence.
    """
    file = document.file
    senses = [(start, end, concept) for (start, end), concept in confirmed.items()]
    text = crc32(document.text.encode(errors="surrogatepass"))  # corrected or not: no OpenSSL here
    return to_json((file.sha256, file.reader, file.reader_version, text, senses)).decode()


def stamp(document: ImportedDocument, confirmed: Mapping[tuple[int, int], str]) -> str:
    """Return the stamp that recognitions made now would carry."""
    return f"{lexicon_stamp()} {briefing_stamp(document, confirmed)}"
