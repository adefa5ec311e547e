"""Phrases become words of the interface language."""

from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

from briefdesk.errors import InUseError
from briefdesk.phrases import phrase
from briefdesk.ui.say import plain_label, say, say_error


def test_places_are_filled_after_translation(qtbot: QtBot) -> None:
    assert say(phrase("test", "{a} of {b}"), a=1, b="{c}") == "1 of {c}"


def test_an_error_is_one_sentence(qtbot: QtBot) -> None:
    error = InUseError(phrase("errors", "“{file}” is open."), file="a{b}.sqlite")
    assert say_error(error) == "“a{b}.sqlite” is open."


def test_labels_lose_their_access_keys(qtbot: QtBot) -> None:
    assert plain_label(phrase("test", "&Open files…")) == "Open files"
    assert plain_label(phrase("test", "打开文件(&O)…")) == "打开文件"
    assert plain_label(phrase("test", "(&A) in brackets")) == "in brackets"


def test_without_a_translator_english_is_spoken(qtbot: QtBot) -> None:
    assert QTranslator().isEmpty()
    assert say(phrase("menus", "&File")) == "&File"
