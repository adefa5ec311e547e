"""Plain names for the files of a term base."""

import re

LONGEST = 80  # characters of a name before its ending: no system takes more than 255 bytes
_NO_NAME_SIGN = re.compile(r"[^\w.-]+")


def file_name(stem: str, suffix: str) -> str:
    """Return a plain file name that every system takes."""
    plain = _NO_NAME_SIGN.sub("-", stem).strip("-.")[:LONGEST]
    return f"{plain or 'glossary'}{suffix}"
