"""Readers of documents: briefings and copies of sources alike."""

from briefdesk.errors import ScanError, UnknownFormatError, UnreadableFileError
from briefdesk.formats.containers.pictures import is_picture
from briefdesk.formats.document.base import Reader
from briefdesk.formats.document.docx import Docx
from briefdesk.formats.document.html import Html
from briefdesk.formats.document.markdown import Markdown
from briefdesk.formats.document.pdf import Pdf
from briefdesk.formats.document.plain_text import PlainText
from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase

HEAD_BYTES = 4096

FORMATS: tuple[Reader, ...] = (Pdf(), Docx(), Markdown(), Html(), PlainText())


def read(
    data: bytes, info: FileInfo, options: ReadingOptions, progress: Progress
) -> ImportedDocument:
    """Read a file with the first reader that accepts its content, and note a chosen encoding.

    Raises ``UnreadableFileError`` for an empty file, ``ScanError`` for a picture,
    ``UnknownFormatError`` where no reader accepts it, and what the reader raises.
    """
    if not data:
        raise UnreadableFileError(
            phrase("errors", "“{file}” is empty: choose a file that has text in it."),
            file=info.name,
        )
    head = data[:HEAD_BYTES]
    if is_picture(head):
        raise ScanError(
            phrase(
                "errors",
                "“{file}” is a picture without text: recognise its characters (OCR) first, then"
                " import the result.",
            ),
            file=info.name,
        )
    for reader in FORMATS:
        if reader.accepts(head, info.name):
            found = reader.read(data, info, options, progress)
            if options.encoding and found.file.encoding == options.encoding:
                found = changed(found, file=changed(found.file, encoding_chosen=True))
            return found
    raise UnknownFormatError(
        phrase(
            "errors",
            "“{file}” is not a text that BriefDesk can read: save it as plain text and try again.",
        ),
        file=info.name,
    )
