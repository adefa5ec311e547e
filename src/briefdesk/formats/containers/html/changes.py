"""Words that came or went while an HTML file was edited: ``ins`` and ``del``.

They become remarks at their place, so that which side is the text is never chosen in silence.
"""

import re
from collections import Counter

from briefdesk.formats.containers.html.events import Page
from briefdesk.model.imported import RemarkKind, Revisions
from briefdesk.text.marked.passages import MarkedRemark

_KINDS = {"ins": RemarkKind.INSERTION, "del": RemarkKind.DELETION}
_LEFT_OUT: dict[Revisions, RemarkKind | None] = {
    "": RemarkKind.DELETION,
    "accepted": RemarkKind.DELETION,
    "original": RemarkKind.INSERTION,
    "shown": None,
}
_KEPT = 80  # characters of the words that are part of the key
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}.*")


def find_changes(page: Page) -> dict[int, MarkedRemark]:
    """Return the changes by the index of their element; keys depend on nothing but what they say.

    A change inside another is part of it.
    """
    found: dict[int, MarkedRemark] = {}
    seen: Counter[str] = Counter()
    end = -1
    for index, node in page.nodes():
        kind = _KINDS.get(node.tag)
        if kind is None or index < end:
            continue
        end = node.end
        body = " ".join(page.inside(index).split())
        author = node.get("cite").removeprefix("mailto:")
        date = node.get("datetime") if _ISO.fullmatch(node.get("datetime")) else ""
        key = f"{kind}|{author}|{date}|{body[:_KEPT]}"
        seen[key] += 1
        if body:
            found[index] = MarkedRemark(f"{key}|{seen[key]}", kind, body, author, date)
    return found


def left_out(revisions: Revisions) -> RemarkKind | None:
    """Return which changes are no text under a choice; by default those are the deletions."""
    return _LEFT_OUT[revisions]
