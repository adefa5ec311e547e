"""``briefdesk.house/1``: how a house writes and what its checks look for, as JSON.

A file begins with what it is and who wrote it when, and holds every field, so that a person can
change it. Reading is strict: a field that nobody knows is a typing error, and would be silently
without effect.
"""

import re
from collections.abc import Collection, Iterable

from briefdesk import __version__
from briefdesk.errors import ExchangeError
from briefdesk.model.house_profile import PLAIN, CheckChoice, HouseProfile
from briefdesk.model.wire import from_json, indented, to_builtins
from briefdesk.phrases import phrase

SIZE_LIMIT = 1_000_000  # bytes
_ABOUT = """\
House profile of BriefDesk: which checks run, how bad their findings are, and how the house writes.
What is left out is as BriefDesk has it.
checks: "on" true or false, "severity" critical, high, medium, low or info.
preferred: the Japanese term of a concept, or its id in the term base, and what the house writes.
spacing between Han and Latin: majority, blank, none or any (is not checked).
quotes: majority, curly, corner or any. dates: majority, western, era, both or any.
known: abbreviations that need no expansion.
""".splitlines()
_HEAD = ("format", "program", "written", "about")
_OTHER = phrase(
    "errors",
    "“{file}” is no house profile of BriefDesk: choose a file that the window House profile"
    " exported.",
)
_NEWER = phrase(
    "errors",
    "“{file}” is a house profile of a newer BriefDesk ({format}): install that, then import it.",
)
_BAD = phrase("errors", "The house profile “{file}” cannot be read: {reason}. Correct it there.")
_UNKNOWN = phrase(
    "errors", "“{file}” has a field “{field}” that no house profile has: correct its name."
)
_BYTE = re.compile(r"\(byte (\d+)\)")
_FAMILY = PLAIN.format.partition("/")[0]


def read(data: bytes, name: str) -> HouseProfile:
    """Read a file of at most 1 MB. Raises ``ExchangeError``."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    if len(data) > SIZE_LIMIT or f'"{_FAMILY}/'.encode() not in data:
        raise ExchangeError(_OTHER, file=name)
    try:
        fields = from_json(data, dict[str, object])
        stated = str(fields.get("format", ""))
        if not stated.startswith(f"{_FAMILY}/"):
            raise ExchangeError(_OTHER, file=name)
        if stated != PLAIN.format:
            raise ExchangeError(_NEWER, file=name, format=stated)
        _refuse_unknown(fields, (*_HEAD, *HouseProfile.__struct_fields__), "", name)
        checks = fields.get("checks")
        for check, choice in checks.items() if isinstance(checks, dict) else ():
            if isinstance(choice, dict):
                _refuse_unknown(choice, CheckChoice.__struct_fields__, f"{check}.", name)
        return from_json(data, HouseProfile)
    except (ValueError, RecursionError) as error:
        raise ExchangeError(_BAD, file=name, reason=_on_line(str(error), data)) from error


def write(profile: HouseProfile, written: str = "") -> bytes:
    """Return the bytes of a file that a person can read and change.

    ``written`` is ISO 8601. Equal profiles of one time give equal bytes.
    """
    head = {"format": profile.format, "program": f"BriefDesk {__version__}", "about": _ABOUT}
    if written:
        head["written"] = written
    fields = {name: to_builtins(getattr(profile, name)) for name in profile.__struct_fields__}
    checks = {name: _choice(one) for name, one in profile.checks.items()}
    return indented(head | fields | {"checks": checks}) + b"\n"


def _on_line(reason: str, data: bytes) -> str:
    """Return what is wrong with the line where it is, which a person finds, for the byte."""
    found = _BYTE.search(reason)
    if found is None:
        return reason
    line = data.count(b"\n", 0, int(found[1])) + 1
    return reason.replace(found[0], f"(line {line})")


def _choice(one: CheckChoice) -> dict[str, object]:
    return {"on": one.on} if one.severity is None else {"on": one.on, "severity": one.severity}


def _refuse_unknown(given: Iterable[object], known: Collection[str], where: str, name: str) -> None:
    for field in given:
        if field not in known:
            raise ExchangeError(_UNKNOWN, file=name, field=f"{where}{field}")
