"""The term bases that come with BriefDesk, and the matcher over them."""

from functools import cache

from briefdesk import paths
from briefdesk.formats.termbase.tbx3 import read
from briefdesk.model.concept import TermBase
from briefdesk.text.matcher import Matcher


@cache
def bundled() -> tuple[TermBase, ...]:
    """Return the term bases of ``glossary/``, one per file, sorted by file name."""
    files = sorted(paths.glossary().glob("*.tbx"))
    return tuple(read(file.read_bytes(), file.name) for file in files)


@cache
def matcher() -> Matcher:
    """Return the matcher over all term bases in use, built at the first call."""
    return Matcher.over(bundled())
