"""Plain names for the files of a term base, no two alike."""

import re
from pathlib import PurePath

LONGEST = 80  # characters of a name before its ending: no system takes more than 255 bytes
_NO_NAME_SIGN = re.compile(r"[^\w.-]+")


def file_name(stem: str, suffix: str) -> str:
    """Return a plain file name that every system takes."""
    plain = _NO_NAME_SIGN.sub("-", stem).strip("-.")[:LONGEST]
    return f"{plain or 'glossary'}{suffix}"


def untaken(name: str, taken: set[str]) -> str:
    """Return a file name, numbered if need be, that differs from all taken by more than its case.

    Then it is taken too.
    """
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{PurePath(name).stem}-{number}{PurePath(name).suffix}"
    taken.add(free.casefold())
    return free
