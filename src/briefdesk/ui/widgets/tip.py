"""Tooltips of words that come from documents and files: Qt would take some of them for markup."""

from html import escape


def plain_tip(text: str) -> str:
    """Return a tooltip that shows the very characters of a text, over several lines if need be."""
    return "<qt>{}</qt>".format("<br>".join(map(escape, text.split("\n")))) if text else ""
