"""The network card on paper and as text."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from briefdesk.errors import OutputError
from briefdesk.model.network_sheet import NetworkSheet, SheetCard
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import to_json
from briefdesk.phrases import phrase
from briefdesk.services.conversation import Stopped
from briefdesk.services.handing_over import hand_over
from briefdesk.services.memos import created_at
from briefdesk.services.parsing import run_worker

_SUFFIX = ".pdf"
_FAILED = phrase("errors", "Making “{file}” failed, and nothing was written: please report it.")
_STOPPED = Stopped(OutputError, _FAILED, _FAILED, _FAILED)


def as_text(sheet: NetworkSheet) -> str:
    """Return a network card as plain text, a concept after the other."""
    lines = [sheet.home, *_of_card(sheet.centre)]
    for column in sheet.columns:
        lines += ["", f"[{column.title}]"]
        if not column.cards:
            lines.append(column.empty)
        for number, card in enumerate(column.cards):
            lines += ["", *_of_card(card)] if number else _of_card(card)
    if sheet.remarks:
        lines += ["", *sheet.remarks]
    return "\n".join(lines) + "\n"


def _of_card(card: SheetCard) -> Iterator[str]:
    if card.relation:
        relation = f"– {card.relation}（{card.via.text}）" if card.via else f"– {card.relation}"
        yield f"{relation}: {card.reason}" if card.reason else relation
    for name in card.names:
        yield f"{name.text}（{name.reading}）" if name.reading else name.text
    if card.source:
        yield card.source


def render(sheet: NetworkSheet, out: Path, progress: Progress = unheard) -> Path:
    """Typeset a network card in the worker process and write the PDF, whole or not at all.

    A name without an ending gets one; returned is the file that was written. Raises ``MemoError``
    when it cannot be typeset, ``OutputError`` when it cannot be written, and what ``progress``
    raises.
    """
    file = out if out.suffix.lower() == _SUFFIX else out.with_name(out.name + _SUFFIX)
    now = datetime.fromtimestamp(int(time.time()), UTC).isoformat()
    values = {"name": file.name, "created": created_at("", now)}
    answer = run_worker("network", values, progress, body=to_json(sheet), stopped=_STOPPED)
    hand_over(file, answer)
    return file
