"""Phrases in the user's language; the only place where a ``Phrase`` is translated."""

from PySide6.QtCore import QCoreApplication

from briefdesk.errors import BriefDeskError
from briefdesk.phrases import Phrase


def say(words: Phrase, **places: object) -> str:
    """Return the phrase in the interface language with its ``{named}`` places filled."""
    return QCoreApplication.translate(words.context, words.text).format(**places)


def say_error(error: BriefDeskError) -> str:
    """Return the sentence of an error in the interface language."""
    return say(error.phrase, **error.places)


def plain_label(words: Phrase) -> str:
    """Return a menu label in the interface language without its access key (``&``, ``(&X)``)."""
    text = say(words)
    start = text.find("(&")
    if start > 0 and text.endswith(")"):
        text = text[:start]
    return text.replace("&", "").removesuffix("…").removesuffix("...").strip()
