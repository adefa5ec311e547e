"""The network card as PDF: typst sets it on a landscape page, one column for each jurisdiction.

Every text goes into the fixed template ``resources/typst/network.typ`` as a value, never as source.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from briefdesk.formats.memo.pdf.codepoints import printable
from briefdesk.formats.memo.pdf.template import language, texts, typeset
from briefdesk.model.network_sheet import NetworkSheet
from briefdesk.model.wire import to_builtins, to_json

_LONG = 6  # relatives that stand in one column; more are set in two


def write(sheet: NetworkSheet, created: datetime) -> bytes:
    """Return the PDF; raises ``MemoError`` when typst fails."""
    replaced: set[str] = set()
    data = texts(to_builtins(sheet), lambda text: printable(text, replaced))
    data["created"] = created.date().isoformat()
    data["title_lang"] = sheet.centre.names[0].lang
    default = "ja" if sheet.lang == "ja" else "zh"
    for card in (data["centre"], *(card for column in data["columns"] for card in column["cards"])):
        for field in ("source", "relation", "reason"):
            card[f"{field}_lang"] = language(card[field], default)
    data["columns"] = [part for column in data["columns"] for part in _parts(column)]
    pdf, _level = typeset("network.typ", {"sheet": to_json(data).decode()}, created)
    return pdf


def _parts(column: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a column, or two halves of a long one; the second has no title."""
    cards = column["cards"]
    half = (len(cards) + 1) // 2 if len(cards) > _LONG else len(cards)
    yield {**column, "cards": cards[:half]}
    if cards[half:]:
        yield {"title": "", "empty": "", "cards": cards[half:]}
