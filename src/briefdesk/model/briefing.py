"""Briefings as the library keeps and shows them."""

from msgspec import Struct

from briefdesk.model.annotation import Annotation
from briefdesk.model.imported import ImportedDocument, Meta
from briefdesk.model.matter import Matter
from briefdesk.model.recognition import Recognition
from briefdesk.model.source import Source


class BriefingSummary(Struct, frozen=True):
    """One line of the library list."""

    id: int
    matter: Matter
    title: str
    number: str
    date: str
    file_name: str
    sha256: str
    versions: int
    annotations: int
    added: str
    binned: str = ""


class Briefing(Struct, frozen=True):
    """A stored document; ``meta`` is the title block as the user corrected it."""

    id: int
    matter: Matter
    meta: Meta
    document: ImportedDocument
    added: str


class OpenBriefing(Struct, frozen=True):
    """All that the window shows of one briefing, read in one go."""

    briefing: Briefing
    recognitions: tuple[Recognition, ...]
    annotations: tuple[Annotation, ...]
    sources: tuple[Source, ...]
