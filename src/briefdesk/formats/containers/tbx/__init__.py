"""TBX, TermBase eXchange (ISO 30042): what its versions 2 and 3 have in common.

What no public dialect holds (guards, status of the concept, reasons, confidence, provenance of a
reading …) travels in notes with a fixed prefix; see ``facts``.
"""

from briefdesk.formats.containers.tbx.facts import NOTE_PREFIX, prefixed
from briefdesk.formats.containers.tbx.page import Page, pieces
from briefdesk.formats.containers.tbx.reading import read
from briefdesk.formats.containers.tbx.strict import canonical, refuse_bad
from briefdesk.formats.containers.tbx.vocabulary import (
    PARTS_OF_SPEECH,
    REGISTERS,
    STATUSES,
    TERM_TYPES,
    XML_LANG,
)

__all__ = [
    "NOTE_PREFIX",
    "PARTS_OF_SPEECH",
    "REGISTERS",
    "STATUSES",
    "TERM_TYPES",
    "XML_LANG",
    "Page",
    "canonical",
    "pieces",
    "prefixed",
    "read",
    "refuse_bad",
]
