"""Phrases in the language of the interface; files that leave have ``services.telling``."""

import re

from PySide6.QtCore import QCoreApplication

from briefdesk.errors import BriefDeskError
from briefdesk.model.finding import Said
from briefdesk.phrases import Phrase

_ACCESS_KEY = re.compile(r"\(&\w\)")


def say(words: Phrase, /, **places: object) -> str:
    """Return the phrase in the interface language with its ``{named}`` places filled."""
    return say_plainly(words).format(**places)


def say_plainly(words: Phrase) -> str:
    """Return the phrase in the interface language with its places still to be filled."""
    return QCoreApplication.translate(words.context, words.text)


def say_said(words: Said) -> str:
    """Return what a check says in the interface language."""
    return say(words.phrase, **words.places)


def say_error(error: BriefDeskError) -> str:
    """Return the sentence of an error in the interface language."""
    return say(error.phrase, **error.places)


def plain_label(words: Phrase) -> str:
    """Return a menu label in the interface language without its access key (``&X``, ``(&X)``)."""
    return _ACCESS_KEY.sub("", say(words)).replace("&", "").removesuffix("…").strip()
