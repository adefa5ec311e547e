"""Words for the user, as values: ``ui.say`` and ``services.telling`` translate them."""

from typing import NamedTuple

from typing_extensions import override


class Phrase(NamedTuple):
    """An English sentence with ``{named}`` places and the Qt Linguist context it belongs to."""

    context: str
    text: str

    @override
    def __str__(self) -> str:
        """Return the English text with its places unfilled."""
        return self.text


def phrase(context: str, text: str) -> Phrase:
    """Mark a string for translation, as ``QT_TRANSLATE_NOOP`` does in Qt.

    ``pyside6-lupdate -tr-function-alias QT_TRANSLATE_NOOP+=phrase`` collects the calls, so both
    arguments must be string literals.
    """
    return Phrase(context, text)
