"""Qt Linguist's ``.ts`` files: what each phrase is in another language."""

from __future__ import annotations

from briefdesk.formats.containers.xml import parse
from briefdesk.phrases import Phrase


def read(data: bytes, name: str) -> dict[Phrase, str]:
    """Return the translation of each phrase; those that go by a number are left out.

    Raises ``DamagedFileError`` where it is not well-formed XML.
    """
    return {
        Phrase(context.findtext("name", ""), message.findtext("source", "")): translation
        for context in parse(data, name).iter("context")
        for message in context.iter("message")
        if message.get("numerus") != "yes" and (translation := message.findtext("translation"))
    }
