"""How much text a document may have, whatever file it comes from."""

from briefdesk.errors import UnreadableFileError
from briefdesk.phrases import phrase

TEXT_LIMIT = 5_000_000  # code points


def refuse_unreadable(text: str, name: str) -> None:
    """Raise ``UnreadableFileError`` for a text that is too long or holds nothing but blanks.

    ``name`` is the file's name for the message.
    """
    if len(text) > TEXT_LIMIT:
        raise UnreadableFileError(
            phrase(
                "errors",
                "“{file}” has more than 5 million characters: split it into smaller files.",
            ),
            file=name,
        )
    if not text.strip().strip("\0"):
        raise UnreadableFileError(
            phrase("errors", "“{file}” holds no text: choose a file that has text in it."),
            file=name,
        )
