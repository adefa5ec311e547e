"""The corpus of tests/data/briefings: its files, what they were read as, and their truth."""

import hashlib
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from briefdesk.formats import document
from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import unheard

FOLDER = Path(__file__).resolve().parent / "data" / "briefings"
READERS = {
    ".pdf": "pdf", ".docx": "docx", ".html": "html", ".md": "markdown", ".txt": "plain_text",
}  # fmt: skip
_HYPHENS = str.maketrans(dict.fromkeys("\ufffe\x02\xad", "-"))  # at the end of a line of a PDF
_SELECTORS = re.compile("[\U000e0100-\U000e01ef]")


def files() -> list[Path]:
    """Return every made file of the corpus."""
    return [
        folder.parent / name
        for folder in sorted(FOLDER.glob("*/truth.json"))
        for name in json.loads(folder.read_text("utf-8"))["files"]
    ]


def reader_of(path: Path) -> str:
    """Return the name of the reader that a file is for."""
    return READERS[path.suffix]


def require(path: Path) -> None:
    """Skip a test, visibly, while there is no reader for this file."""
    if reader_of(path) not in {reader.name for reader in document.FORMATS}:
        pytest.skip(f"there is no reader {reader_of(path)!r} yet")


@cache
def read(path: Path) -> ImportedDocument:
    """Read a file of the corpus in this process."""
    data = path.read_bytes()
    info = FileInfo(path.name, hashlib.sha256(data).hexdigest(), len(data), "", "", "", 0)
    return document.read(data, info, ReadingOptions(), unheard)


@cache
def truth_of(folder: Path) -> dict[str, Any]:
    """Return the truth of a briefing."""
    truth: dict[str, Any] = json.loads((folder / "truth.json").read_text("utf-8"))
    return truth


def expected(path: Path) -> dict[str, Any]:
    """Return the truth of a file: that of its briefing but for what the format cannot hold."""
    truth = dict(truth_of(path.parent))
    exceptions = truth["files"][path.name]
    truth.update(exceptions)
    if exceptions.get("no_selectors"):
        words = "".join(squeezed(block["text"]) for block in truth["blocks"])
        truth["markers"] = [
            marker | {"offset": len(_SELECTORS.sub("", words[: marker["offset"]]))}
            for marker in truth["markers"]
        ]
        truth["blocks"] = [
            block | {"text": _SELECTORS.sub("", block["text"])} for block in truth["blocks"]
        ]
    return truth


def squeezed(text: str) -> str:
    """Return a text without blanks, its hyphens at line ends made plain."""
    return re.sub(r"\s", "", text).translate(_HYPHENS)
