"""Every setting once; the preferences page, the file and the help are made from this.

Settings live in ``settings.json`` beside the library. They are read by ``app``, ``ui`` and ``cli``
and passed down as plain values.
"""

import json
import os
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import Field, asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from briefdesk.phrases import Phrase, phrase

T = TypeVar("T")


LARGEST_ID = 2**63 - 1  # in SQLite


def setting(default: T, label: Phrase | None = None, **hints: object) -> T:
    """Declare a setting; one without a label is remembered but not shown in the preferences."""
    value: T = field(default=default, metadata={"label": label, **hints})
    return value


@dataclass(slots=True)
class Settings:
    """What the user chose, and what the window remembers from one day to the next."""

    author: str = setting("", phrase("settings", "Your name on comments and memos"))
    firm: str = setting("", phrase("settings", "Firm"))
    firm_address: str = setting("", phrase("settings", "Letterhead lines"), multiline=True)
    interface_language: str = setting(
        "", phrase("settings", "Interface language"), choices=("", "zh_Hans", "ja", "en")
    )
    text_size: int = setting(14, phrase("settings", "Text size"), minimum=8, maximum=40)
    theme: str = setting(
        "system", phrase("settings", "Appearance"), choices=("system", "light", "dark")
    )
    memo_language: str = setting("", choices=("", "zh", "ja", "en"))
    memo_profile: str = setting("memo", choices=("memo", "full"))
    memo_folder: str = setting("")
    term_display: str = setting("quiet", choices=("quiet", "all", "off"))
    chinese_form: str = setting("printed", choices=("printed", "simplified", "traditional"))
    current_matter: int = setting(0, minimum=0, maximum=LARGEST_ID)
    last_briefing: int = setting(0, minimum=0, maximum=LARGEST_ID)
    window_state: str = setting("", base64=True)


def load(path: Path) -> Settings:
    """Read the settings file; a missing or damaged file gives the defaults, field by field."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, Mapping):
        return Settings()
    kept: dict[str, Any] = {
        item.name: found[item.name]
        for item in fields(Settings)
        if item.name in found and _fits(item, found[item.name])
    }
    return Settings(**kept)


def _fits(item: Field[Any], value: object) -> bool:
    """Tell whether a setting may have this value."""
    hints = item.metadata
    if type(value) is not type(item.default):
        return False
    if isinstance(value, int):
        return bool(hints["minimum"] <= value <= hints["maximum"])
    text = str(value)
    try:
        text.encode()
        if hints.get("base64"):
            for word in text.split(" "):
                b64decode(word, validate=True)
    except ValueError:
        return False
    return text in hints.get("choices", (text,))


def limits(name: str) -> tuple[int, int]:
    """Return the smallest and the largest value of a number among the settings."""
    hints = next(item.metadata for item in fields(Settings) if item.name == name)
    return hints["minimum"], hints["maximum"]


def save(path: Path, settings: Settings) -> None:
    """Write the settings file whole or not at all (0600)."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    partial = path.with_suffix(".partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(asdict(settings), file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
