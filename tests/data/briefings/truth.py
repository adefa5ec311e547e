"""What a reader must find in the files of a briefing, derived from its source.

``blocks`` are the body in order. ``markers`` say where each marker stands: after how many
characters of the body's words (without blanks, numbers and bullets), and the words around that
place.
``exceptions`` names, per file, what that format cannot hold; the keys are

- ``labels``: the labels of the notes as this format prints them, in order;
- ``unjudged_blocks``: kinds of blocks whose bounds the format does not keep;
- ``numbered_headings_only``: a heading without a number is a line like any other;
- ``readings_stay``: the readings of ruby stand as characters in the file;
- ``no_selectors``: the file does not hold the variation selectors of the source.
"""

import re
from typing import Any

from tests.data.briefings.source import Runs, Source

CONTEXT = 8  # characters
_NAMES = re.compile(r"[^：]*：")
_SELECTORS = re.compile("[\U000e0100-\U000e01ef]")
_KINDS = {"item": "list_item"}


def truth(source: Source, files: list[str]) -> dict[str, Any]:
    """Return the truth as JSON values; ``files`` are the names of the files made."""
    blocks = list(_blocks(source))
    return {
        "meta": _meta(source),
        "headings": [
            [block["level"], block["number"], block["text"]]
            for block in blocks
            if block["type"] == "heading"
        ],
        "blocks": blocks,
        "footnotes": [
            {
                "label": note.label,
                "text": _text(note.runs),
                "kind": "end" if "endnotes" in source.styles else "foot",
            }
            for note in source.notes
        ],
        "markers": _markers(source),
        "furniture": source.head.get("header", ""),
        "readings": [run.reading for b in source.blocks for run in b.every_run if run.reading],
        "files": {name: _exceptions(source, name) for name in files},
    }


def _exceptions(source: Source, name: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    running = [str(order) for order in range(1, len(source.notes) + 1)]
    if name.endswith(".md") and "restart" in source.styles:
        found["labels"] = running
    if name.endswith(".txt"):
        found["unjudged_blocks"] = ["cell", "code"]
        found["numbered_headings_only"] = True
    if name.endswith(("libreoffice.pdf", ".txt")) and any(
        run.reading for block in source.blocks for run in block.every_run
    ):
        found["readings_stay"] = True
    if name in {"chromium.pdf", "briefing.txt"} and _SELECTORS.search(_all_text(source)):
        found["no_selectors"] = True
    return found


def _all_text(source: Source) -> str:
    return "".join(run.text for block in source.blocks for run in block.every_run)


def _meta(source: Source) -> dict[str, Any]:
    head = source.head
    people = {
        key: re.split("、", _NAMES.sub("", head[name], count=1)) if name in head else []
        for key, name in (("authors", "author"), ("translators", "translator"))
    }
    return {
        "title": head["title"],
        "number": head["number"].rpartition("：")[2],
        "date": head["date"].partition(" = ")[2],
        "issuer": _NAMES.sub("", head["issuer"], count=1),
        "authors": [re.sub("^研究员 ", "", name) for name in people["authors"]],
        "translators": people["translators"],
        "language": head["language"],
        "printed": [head["title"], *source.title_lines],
    }


def _blocks(source: Source) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    for block in source.blocks:
        if block.kind == "table":
            made += [
                {
                    "type": "cell",
                    "level": 0,
                    "number": "",
                    "text": _text(cell.runs),
                    "place": [cell.row, cell.column, cell.row_span, cell.column_span],
                }
                for cell in block.cells
            ]
        elif block.kind != "break":
            made.append(
                {
                    "type": _KINDS.get(block.kind, block.kind),
                    "level": block.level,
                    "number": block.number.strip(),
                    "text": _text(block.runs),
                }
            )
    return made


def _text(runs: Runs) -> str:
    return "".join(run.text for run in runs).strip()


def _markers(source: Source) -> list[dict[str, Any]]:
    """Return the label and place of every marker; ``offset`` counts the words of all blocks."""
    whole = ""
    found: list[dict[str, Any]] = []
    for block in source.blocks:
        for run in block.every_run:
            if run.note:
                found.append({"label": source.note(run.note).label, "offset": len(whole)})
            whole += "".join(run.text.split())
    for marker in found:
        at = marker["offset"]
        marker["before"], marker["after"] = whole[max(0, at - CONTEXT) : at], whole[at:][:CONTEXT]
    return found
