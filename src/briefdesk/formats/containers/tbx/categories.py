"""Which field of our model a data category of TBX fills."""

from collections.abc import Callable, Mapping

from briefdesk.formats.containers.tbx.vocabulary import STATUS_OF, TYPE_OF
from briefdesk.model.concept import ReadingSource, SourceRef

Understood = Callable[[str], object]  # None: the field cannot hold it


def _as_source(text: str) -> SourceRef | None:
    return SourceRef("", text) if text else None


def _as_text(text: str) -> str | None:
    return text or None


_STATUS: Understood = STATUS_OF.get
_READING_SOURCE: Understood = {str(source): source for source in ReadingSource}.get

TERM_CATEGORIES: Mapping[str, tuple[str, Understood]] = {
    "administrativeStatus": ("status", _STATUS),
    "normativeAuthorization": ("status", _STATUS),
    "partOfSpeech": ("part_of_speech", _as_text),
    "termType": ("type", TYPE_OF.get),
    "register": ("register", _as_text),
    "geographicalUsage": ("usage", _as_text),
    "reading": ("reading", _as_text),
    "pronunciation": ("reading", _as_text),
    "readingNote": ("reading_source", _READING_SOURCE),
    "context": ("context", _as_text),
    "source": ("source", _as_source),
}
CONCEPT_CATEGORIES: Mapping[str, tuple[str, Understood]] = {
    "subjectField": ("domain", _as_text),
    "definition": ("definition", _as_text),
}
