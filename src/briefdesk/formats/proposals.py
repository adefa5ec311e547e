"""``briefdesk.proposals/1``: proposals on their way to who decides, and decisions back.

JSON, as no exchange format of term bases has a place for who proposed what and what was decided.
"""

from datetime import datetime

from briefdesk.errors import ExchangeError
from briefdesk.model.concept import Concept
from briefdesk.model.proposal import FORMAT, ProposalFile, ProposalState
from briefdesk.model.wire import from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.text.ids import is_xml_id

SIZE_LIMIT = 20_000_000  # bytes
_BAD = phrase(
    "errors", "“{file}” holds no proposals of the format briefdesk.proposals/1: {reason}."
)


def read(data: bytes, name: str) -> ProposalFile:
    """Read a file of at most 20 MB. Raises ``ExchangeError``."""
    if len(data) > SIZE_LIMIT:
        raise ExchangeError(_BAD, file=name, reason="it is larger than 20 MB")
    try:
        found = from_json(data.removeprefix(b"\xef\xbb\xbf"), ProposalFile)
    except (ValueError, RecursionError) as error:
        raise ExchangeError(_BAD, file=name, reason=error) from error
    if found.format != FORMAT:
        raise ExchangeError(_BAD, file=name, reason=f"it says “{found.format}”")
    for one in found.proposals:
        for concept in (one.concept, one.accepted or one.concept):
            _check_concept(concept, name)
            if concept.id != one.concept.id:
                reason = f"“{one.concept.id}” was accepted as “{concept.id}”"
                raise ExchangeError(_BAD, file=name, reason=reason)
        if one.state is ProposalState.REJECTED and not one.reason.strip():
            raise ExchangeError(_BAD, file=name, reason=f"“{one.concept.id}” has no reason")
        for value in (one.at, one.decided_at):
            _check_time(value, name)
    return found


def write(file: ProposalFile) -> bytes:
    """Return the bytes of a file; equal ones give equal bytes."""
    return to_json(file) + b"\n"


def _check_concept(concept: Concept, name: str) -> None:
    if not concept.terms:
        raise ExchangeError(_BAD, file=name, reason=f"“{concept.id}” has no term")
    for one in (concept.id, *(term.id for term in concept.terms)):
        if not is_xml_id(one):
            raise ExchangeError(_BAD, file=name, reason=f"“{one}” is no id")


def _check_time(value: str, name: str) -> None:
    try:
        if value:
            datetime.fromisoformat(value)
    except ValueError as error:
        raise ExchangeError(_BAD, file=name, reason=f"“{value}” is no time") from error
