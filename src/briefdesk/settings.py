"""Every setting once; the preferences page, the file and the help are made from this.

Settings live in ``settings.json`` beside the library. They are read by ``app``, ``ui`` and ``cli``
and passed down as plain values.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec
from msgspec import Meta, Struct

from briefdesk.phrases import Phrase, phrase

LARGEST_ID = 2**63 - 1  # in SQLite
_Id = Annotated[int, Meta(ge=0, le=LARGEST_ID)]


def _shown(label: Phrase, *, multiline: bool = False) -> Meta:
    """Give a setting a row in the preferences; one without is only remembered."""
    return Meta(extra={"label": label, "multiline": multiline})


class Settings(Struct, frozen=True):
    """What the user chose, and what the window remembers from one day to the next."""

    author: Annotated[str, _shown(phrase("settings", "Your name on comments and memos"))] = ""
    firm: Annotated[str, _shown(phrase("settings", "Firm"))] = ""
    firm_address: Annotated[str, _shown(phrase("settings", "Letterhead lines"), multiline=True)] = (
        ""
    )
    interface_language: Annotated[
        Literal["", "zh_Hans", "ja", "en"], _shown(phrase("settings", "Interface language"))
    ] = ""
    text_size: Annotated[int, _shown(phrase("settings", "Text size")), Meta(ge=8, le=40)] = 14
    theme: Annotated[
        Literal["system", "light", "dark"], _shown(phrase("settings", "Appearance"))
    ] = "system"
    memo_language: Literal["", "zh", "ja", "en"] = ""
    memo_profile: Literal["memo", "full", "revision"] = "memo"
    memo_milestones: bool = False  # listed in the memo
    milestones_to_come: bool = False  # past ones are not listed in their window
    memo_folder: str = ""
    term_display: Literal["quiet", "all", "off"] = "quiet"
    chinese_form: Literal["printed", "simplified", "traditional"] = "printed"
    find_reach: Literal["literal", "scripts", "concept"] = "scripts"  # in the page
    finding_order: Literal["severity", "text"] = "severity"
    current_matter: _Id = 0
    last_briefing: _Id = 0
    original_page: bool = False  # shown beside the text, where a briefing has pages
    original_share: Annotated[int, Meta(ge=15, le=75)] = 42  # percent of the width of both
    original_zoom: Annotated[int, Meta(ge=100, le=400)] = 100  # percent of the width of the view
    pair_view: bool = False  # the original of a translation is shown beside it
    pair_share: Annotated[int, Meta(ge=15, le=75)] = 50  # percent of the width of both
    lookup_clipboard: bool = False  # what is copied elsewhere is looked up
    lookup_geometry: bytes = b""
    termbase_geometry: bytes = b""
    termbase_share: Annotated[int, Meta(ge=20, le=80)] = 56  # percent of the width for the list
    exchange_folder: str = ""  # of the term base file that was imported or exported last
    last_domain: str = ""  # of the concept that was added last
    propose_entries: bool = False  # instead of saving them
    window_geometry: bytes = b""
    window_docks: bytes = b""


class Setting(Struct, frozen=True):
    """One row of the preferences: a choice, a number within limits, one line of text or several."""

    name: str
    label: Phrase
    choices: tuple[str, ...] = ()
    limits: tuple[int, int] | None = None
    multiline: bool = False


def shown_settings() -> tuple[Setting, ...]:
    """Return the settings that have a row in the preferences, in order."""
    found = []
    for field in msgspec.structs.fields(Settings):
        shape, hints = _parts(field.type)
        if "label" in hints:
            choices = get_args(shape) if get_origin(shape) is Literal else ()
            found.append(Setting(field.name, choices=choices, **hints))
    return tuple(found)


def limits(name: str) -> tuple[int, int]:
    """Return the smallest and the largest value of a number among the shown settings."""
    [found] = [one.limits for one in shown_settings() if one.name == name]
    if found is None:
        raise ValueError(name)
    return found


def _parts(annotation: Any) -> tuple[Any, dict[str, Any]]:  # noqa: ANN401 - types are of no type
    """Split the type of a setting into the plain type and what is said about it."""
    if get_origin(annotation) is not Annotated:
        return annotation, {}
    shape, *said = get_args(annotation)
    hints: dict[str, Any] = {}
    for meta in said:
        hints |= meta.extra or {}
        if meta.ge is not None:
            hints["limits"] = (meta.ge, meta.le)
    return shape, hints


def load(path: Path) -> Settings:
    """Read the settings file; a missing or damaged file gives the defaults, field by field."""
    try:
        data = path.read_bytes()
    except OSError:
        return Settings()
    try:
        return msgspec.json.decode(data, type=Settings)
    except (ValueError, RecursionError):
        return _what_fits(data)


def _what_fits(data: bytes) -> Settings:
    """Return the settings among damaged ones that can be."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return Settings()
    if not isinstance(found, Mapping):
        return Settings()
    kept = Settings()
    for field in msgspec.structs.fields(Settings):
        try:
            one = json.dumps({field.name: found[field.name]}).encode()
            value = getattr(msgspec.json.decode(one, type=Settings), field.name)
        except (KeyError, ValueError):
            continue
        kept = msgspec.structs.replace(kept, **{field.name: value})
    return kept


def save(path: Path, settings: Settings) -> None:
    """Write the settings file whole or not at all (0600)."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    partial = path.with_suffix(".partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(settings), indent=1))
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
