"""The term bases that come with BriefDesk, and the hash by which old recognitions are known."""

import hashlib
from functools import cache

from briefdesk import paths
from briefdesk.formats.termbase.tbx3 import read
from briefdesk.model.concept import TermBase
from briefdesk.text.fold import FOLD_VERSION
from briefdesk.text.matcher import MATCHER_VERSION


@cache
def bundled() -> tuple[TermBase, ...]:
    """Return the term bases of ``glossary/``, one per file, sorted by file name."""
    files = sorted(paths.glossary().glob("*.tbx"))
    return tuple(read(file.read_bytes(), file.name) for file in files)


@cache
def lexicon_stamp() -> str:
    """Return a hash of the term base files and the rules of recognition; parses nothing."""
    digest = hashlib.sha256(f"{FOLD_VERSION} {MATCHER_VERSION}".encode())
    for file in sorted(paths.glossary().glob("*.tbx")):
        digest.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:32]
