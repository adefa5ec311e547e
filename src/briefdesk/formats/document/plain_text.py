"""Plain text, above all text that was extracted from a PDF."""

from briefdesk.errors import UnreadableFileError
from briefdesk.formats.containers.encoding import decode, is_text
from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase
from briefdesk.text.limits import TEXT_FILE_LIMIT, refuse_large, refuse_unreadable
from briefdesk.text.structure import structure

LINE_LIMIT = 200_000  # 25 characters a line fill the text limit


class PlainText:
    """The reader of plain text in any encoding that Chinese and Japanese offices use."""

    name = "plain_text"
    version = 1

    def accepts(self, head: bytes, name: str) -> bool:  # noqa: ARG002 the content decides
        """Accept what has no other format's signature and is not binary."""
        return is_text(head)

    def read(
        self, data: bytes, info: FileInfo, options: ReadingOptions, progress: Progress
    ) -> ImportedDocument:
        """Decode and read a text of at most 20 MB, 5 million characters and 200,000 lines.

        Raises ``UnreadableFileError`` when it is larger, or holds nothing but blanks.
        """
        refuse_large(len(data), info.name, TEXT_FILE_LIMIT)
        progress(0, 0)
        raw, encoding, warnings = decode(data, options.encoding, name=info.name)
        refuse_unreadable(raw, info.name)
        if len(raw.splitlines()) > LINE_LIMIT:
            raise UnreadableFileError(
                phrase(
                    "errors",
                    "“{file}” has more than 200,000 lines: split it into smaller files.",
                ),
                file=info.name,
            )
        complete = FileInfo(
            info.name, info.sha256, info.size, "text/plain", encoding, self.name, self.version
        )
        return structure(raw, complete, warnings, progress)
