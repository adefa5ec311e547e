"""HTML files: pages that were saved, and what word processors and manuals export."""

import re

from briefdesk.formats.containers.encoding import decode, is_text
from briefdesk.formats.containers.html import read_page
from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress
from briefdesk.text.limits import TEXT_FILE_LIMIT, refuse_large

_ROOT = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_PROLOGUE = re.compile(rb"(?:\s|<\?.*?\?>|<!--.*?-->|<!doctype[^>]*>)*", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(rb"<(?:!doctype|[a-z][a-z0-9]*)\b", re.IGNORECASE)
_CHARSET = re.compile(
    rb"<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE
)
_HEAD = 4096  # bytes in which a file declares its encoding
_BOM_BYTES = b"\xef\xbb\xbf\xff\xfe"


class Html:
    """The reader of HTML."""

    name = "html"
    version = 1

    def accepts(self, head: bytes, name: str) -> bool:
        """Accept what begins as HTML, and by its name what holds a tag."""
        if not is_text(head):
            return False
        narrow = head.replace(b"\0", b"").lstrip(_BOM_BYTES)  # UTF-16 too
        if _ROOT.match(narrow) or _ROOT.match(narrow, _prologue(narrow)):
            return True
        named = name.lower().endswith((".html", ".htm", ".xhtml", ".xht"))
        return named and _TAG.search(narrow) is not None

    def read(
        self, data: bytes, info: FileInfo, options: ReadingOptions, progress: Progress
    ) -> ImportedDocument:
        """Read a page of at most 20 MB. Scripts are not run, nothing is loaded.

        Raises ``UnreadableFileError`` when it is larger, has more than 5 million characters of
        text, or holds none.
        """
        refuse_large(len(data), info.name, TEXT_FILE_LIMIT)
        progress(0, 0)
        declared = _CHARSET.search(data[:_HEAD])
        said = declared[1].decode("ascii", "replace") if declared else ""
        text, encoding, warnings = decode(data, options.encoding, said, info.name)
        complete = FileInfo(
            info.name, info.sha256, info.size, "text/html", encoding, self.name, self.version
        )
        return read_page(text, complete, warnings, progress, revisions=options.revisions)


def _prologue(head: bytes) -> int:
    """Return where the declarations and comments before the first element end."""
    match = _PROLOGUE.match(head)
    return match.end() if match else 0
