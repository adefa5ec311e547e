"""``briefdesk.house/1``: how a house writes and what its checks look for, as JSON.

It is strict: a field that nobody knows is a typing error, and would be silently without effect.
"""

from collections.abc import Collection, Iterable

from briefdesk.errors import ExchangeError
from briefdesk.model.house_profile import PLAIN, CheckChoice, HouseProfile
from briefdesk.model.wire import from_json, indented, to_builtins
from briefdesk.phrases import phrase

SIZE_LIMIT = 1_000_000  # bytes
_BAD = phrase("errors", "“{file}” is no house profile of BriefDesk: {reason}.")
_UNKNOWN = phrase(
    "errors", "“{file}” has a field “{field}” that no house profile has: correct its name."
)


def read(data: bytes, name: str) -> HouseProfile:
    """Read a file of at most 1 MB. Raises ``ExchangeError``."""
    if len(data) > SIZE_LIMIT:
        raise ExchangeError(_BAD, file=name, reason="it is larger than 1 MB")
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        fields = from_json(data, dict[str, object])
        if "format" not in fields:
            raise ExchangeError(_BAD, file=name, reason=f"it does not say “{PLAIN.format}”")
        _refuse_unknown(fields, HouseProfile.__struct_fields__, "", name)
        checks = fields.get("checks")
        for check, choice in checks.items() if isinstance(checks, dict) else ():
            if isinstance(choice, dict):
                _refuse_unknown(choice, CheckChoice.__struct_fields__, f"{check}.", name)
        return from_json(data, HouseProfile)
    except (ValueError, RecursionError) as error:
        raise ExchangeError(_BAD, file=name, reason=error) from error


def write(profile: HouseProfile) -> bytes:
    """Return the bytes of a file that a person can read; equal profiles give equal bytes."""
    stated = to_builtins(profile)
    fields = {"format": profile.format} | (stated if isinstance(stated, dict) else {})
    return indented(fields) + b"\n"


def _refuse_unknown(given: Iterable[object], known: Collection[str], where: str, name: str) -> None:
    for field in given:
        if field not in known:
            raise ExchangeError(_UNKNOWN, file=name, field=f"{where}{field}")
