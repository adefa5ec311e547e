"""The text of single cells: several terms in one, statuses, readings, sources."""

import re
import unicodedata

from briefdesk.formats.containers.delimited import armed
from briefdesk.formats.termbase.sheet.languages import folded
from briefdesk.formats.termbase.sheet.words import (
    CONCEPT_STATUS_VALUES,
    PART_OF_SPEECH_VALUES,
    STATUS_VALUES,
    TERM_TYPE_VALUES,
)
from briefdesk.model.concept import AdminStatus, ConceptStatus, SourceRef
from briefdesk.text.readings import hiragana

_OPENING, _CLOSING = "（(「『【［[{〔《", "）)」』】］]}〕》"
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def clean(text: str) -> str:
    """Return the text of a cell without what hides a formula and without blanks around it.

    Line ends become line feeds, control characters go.
    """
    lines = armed(text).replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", lines).strip()


def has_controls(text: str) -> bool:
    """Tell whether ``clean`` takes characters out of a text that are neither blank nor shown."""
    return _CONTROL.search(text) is not None


def parts(text: str, separators: str) -> list[str]:
    """Return the parts of a cell between any of the separators, none of them empty.

    Separators inside of brackets part nothing, unless a bracket is never closed.
    """
    found, depth, start = [], 0, 0
    for place, sign in enumerate(text):
        if sign in _OPENING:
            depth += 1
        elif sign in _CLOSING:
            depth = max(0, depth - 1)
        elif sign in separators and not depth:
            found.append(text[start:place])
            start = place + 1
    found.append(text[start:])
    if depth:
        for sign in separators[1:]:
            text = text.replace(sign, separators[0])
        found = text.split(separators[0]) if separators else [text]
    return [part for one in found if (part := one.strip())]


def term_status(text: str) -> tuple[AdminStatus, bool] | None:
    """Return the status of a term and whether it is forbidden, None for an unknown word."""
    return STATUS_VALUES.get(folded(text))


def concept_status(text: str) -> ConceptStatus | None:
    """Return the status of an entry, None for an unknown word."""
    return CONCEPT_STATUS_VALUES.get(folded(text))


def term_type(text: str) -> str | None:
    """Return the type of a term, None for an unknown word."""
    return TERM_TYPE_VALUES.get(folded(text))


def part_of_speech(text: str) -> str | None:
    """Return the part of speech, None for an unknown word."""
    return PART_OF_SPEECH_VALUES.get(folded(text))


def reading(text: str, lang: str) -> str:
    """Return a reading as BriefDesk writes it: Japanese in hiragana, whatever kana stand there."""
    if lang != "ja":
        return text
    return hiragana(unicodedata.normalize("NFKC", text))


def source(text: str) -> SourceRef:
    """Return a source that a sheet names in its own words, or by an address."""
    is_address = text.startswith(("https://", "http://")) and len(text.split()) == 1
    return SourceRef("", "", url=text) if is_address else SourceRef("", text)
