"""By which the recognitions of a briefing are known as current; parses and recognises nothing.

A stamp has two parts with a blank between them: what was known of the term bases and the rules,
as a hash, and what was known of the briefing. The second can be compared without any hashing.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from zlib import crc32

from briefdesk import paths
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.layer import Layer
from briefdesk.model.wire import to_json
from briefdesk.text.versions import FOLD_VERSION, MATCHER_VERSION

_Files = tuple[tuple[Path, int, int], ...]  # size in bytes, time of change in nanoseconds


def lexicon_stamp(layers: Sequence[Layer] = ()) -> str:
    """Return a hash of all term bases in use, as they are now, and of the rules of recognition.

    ``layers`` are those of a library, above the bundled ones.
    """
    known = [(file, file.stat()) for file in paths.bundled_termbases()]
    bundled = tuple((file, found.st_size, found.st_mtime_ns) for file, found in known)
    return _hashed(bundled, tuple(layer.digest for layer in layers))


@lru_cache(maxsize=4)
def _hashed(files: _Files, layers: tuple[str, ...]) -> str:
    """Return the stamp of bundled files and layers by their digests."""
    import hashlib

    digest = hashlib.sha256(f"{FOLD_VERSION} {MATCHER_VERSION}\0".encode() + _content(files))
    digest.update("\0".join(layers).encode())
    return digest.hexdigest()[:32]


@lru_cache(maxsize=1)
def _content(files: _Files) -> bytes:
    """Return a hash of files as of a size and time; they are read only if that changed."""
    import hashlib

    digest = hashlib.sha256()
    for file, _, _ in files:
        digest.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.digest()


def briefing_stamp(document: ImportedDocument, confirmed: Mapping[tuple[int, int], str]) -> str:
    """Return all that the recognitions of a document rest on, but for the lexicon.

    ``confirmed`` are the concept ids a person chose, by (start, end) of the occurrence.
    """
    file = document.file
    senses = [(start, end, concept) for (start, end), concept in confirmed.items()]
    text = crc32(document.text.encode(errors="surrogatepass"))  # corrected or not: no OpenSSL here
    return to_json((file.sha256, file.reader, file.reader_version, text, senses)).decode()


def stamp(
    document: ImportedDocument,
    confirmed: Mapping[tuple[int, int], str],
    layers: Sequence[Layer] = (),
) -> str:
    """Return the stamp that recognitions made now would carry."""
    return f"{lexicon_stamp(layers)} {briefing_stamp(document, confirmed)}"
