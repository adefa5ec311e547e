"""``briefdesk.annotations/1``: JSON, as ``briefdesk annotations list --json`` prints it."""

from datetime import datetime

from briefdesk.errors import ExchangeError
from briefdesk.model.annotation import AnnotationFile
from briefdesk.model.wire import from_json
from briefdesk.phrases import phrase

SIZE_LIMIT = 20_000_000  # bytes
_FORMAT = "briefdesk.annotations/1"
_BAD_JSON = phrase(
    "errors", "“{file}” holds no annotations of the format briefdesk.annotations/1: {reason}."
)
_BAD_TIME = phrase(
    "errors", "“{file}” has “{value}” as a time: write times as 2026-01-31T12:00:00Z."
)


class BriefDeskJson:
    """Our own exchange format; only the quote of an annotation is needed."""

    name = "briefdesk-json"

    def read(self, data: bytes, name: str) -> AnnotationFile:
        """Read a file of at most 20 MB. Raises ``ExchangeError``."""
        if len(data) > SIZE_LIMIT:
            raise ExchangeError(_BAD_JSON, file=name, reason="it is larger than 20 MB")
        try:
            found = from_json(data, AnnotationFile)
        except (ValueError, RecursionError) as error:
            raise ExchangeError(_BAD_JSON, file=name, reason=error) from error
        if found.format != _FORMAT:
            raise ExchangeError(_BAD_JSON, file=name, reason=f"it says “{found.format}”")
        for record in found.annotations:
            for value in (record.created, record.modified):
                _check_time(value, name)
        return found


def _check_time(value: str, name: str) -> None:
    """Raise ``ExchangeError`` for what is neither empty nor ISO 8601."""
    try:
        if value:
            datetime.fromisoformat(value)
    except ValueError as error:
        raise ExchangeError(_BAD_TIME, file=name, value=value) from error


BRIEFDESK_JSON = BriefDeskJson()
