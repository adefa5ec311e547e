"""Plain text, above all text that was extracted from a PDF."""

import codecs
import re

from briefdesk.errors import UnreadableFileError
from briefdesk.model import imported
from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase
from briefdesk.text.limits import refuse_unreadable
from briefdesk.text.structure import structure

SIZE_LIMIT = 20_000_000  # bytes
LINE_LIMIT = 200_000  # 25 characters a line fill the text limit
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What Chinese, Japanese and English offices write; each decodes what its subset wrote.
ENCODINGS = (
    "gb18030", "cp950", "big5hkscs", "cp932", "euc_jp", "iso2022_jp", "utf_16_le", "utf_16_be",
    "cp1252",
)  # fmt: skip
_WIDER = {
    "gb2312": "gb18030", "gbk": "gb18030", "hz": "hz", "shift_jis": "cp932", "big5": "cp950",
    "shift_jis_2004": "cp932", "shift_jisx0213": "cp932", "euc_jis_2004": "euc_jp",
}  # fmt: skip
_ENOUGH = 120  # characters below which a detected encoding is a guess
_MAGIC = (
    b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF",
    b"MZ\x90", b"SQLite format 3\x00", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"{\\rtf", b"BZh",
)  # fmt: skip
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_GUESSED = phrase("warnings", "The encoding {encoding} was guessed from a short text.")
_WRONG_BYTES = phrase("warnings", "Bytes that are no {encoding} were replaced: {count}.")
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff]")


class PlainText:
    """The reader of plain text in any encoding that Chinese and Japanese offices use."""

    name = "plain_text"
    version = 1

    def accepts(self, head: bytes, name: str) -> bool:  # noqa: ARG002 the content decides
        """Accept what has no other format's signature and is not binary."""
        if head.startswith(tuple(bom for bom, _ in _BOMS)):
            return True
        if head.startswith(_MAGIC):
            return False
        if head.count(0) * 5 >= len(head):  # UTF-16 without a mark has line feeds and Latin
            return _is_utf16(head)
        return len(_CONTROL.findall(head)) <= max(4, len(head) // 50)

    def read(
        self, data: bytes, info: FileInfo, options: ReadingOptions, progress: Progress
    ) -> ImportedDocument:
        """Decode and read a text of at most 20 MB, 5 million characters and 200,000 lines.

        Raises ``UnreadableFileError`` when it is larger, or holds nothing but blanks.
        """
        if len(data) > SIZE_LIMIT:
            raise UnreadableFileError(
                phrase("errors", "“{file}” is larger than 20 MB: split it into smaller files."),
                file=info.name,
            )
        progress(0, 0)
        raw, encoding, warnings = decode(data, options.encoding)
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


def decode(data: bytes, chosen: str = "") -> tuple[str, str, list[imported.ImportWarning]]:
    """Return the text, the encoding and what is doubtful.

    The ``chosen`` encoding goes first, then the byte order mark, strict UTF-8 and detection.
    Bytes that the encoding does not allow become U+FFFD and are counted in a warning.
    """
    if chosen:
        return _lenient(data, chosen)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _lenient(data, encoding)
    if b"\x1b" not in data:  # ISO-2022-JP is valid UTF-8
        try:
            return data.decode("utf-8"), "utf-8", []
        except UnicodeDecodeError:
            if _is_damaged_utf8(data):
                return _lenient(data, "utf-8")
    encoding = detect(data)
    text, encoding, warnings = _lenient(data, encoding)
    if len(text) < _ENOUGH:
        warnings.append(imported.warning("encoding_guessed", _GUESSED, encoding=encoding))
    return text, encoding, warnings


def _lenient(data: bytes, encoding: str) -> tuple[str, str, list[imported.ImportWarning]]:
    """Decode whatever is wrong, and count it."""
    text = data.decode(encoding, "replace")
    wrong = text.count("\ufffd")
    warnings: list[imported.ImportWarning] = []
    if wrong:
        found = imported.warning("wrong_bytes", _WRONG_BYTES, encoding=encoding, count=wrong)
        warnings.append(found)
    return text, encoding, warnings


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell whether a text is UTF-8 but for a few bytes: at most one in a hundred is wrong."""
    text = data.decode("utf-8", "replace")
    wide = sum(character > "\x7f" for character in text)
    return text.count("\ufffd") * 100 <= wide


def _is_utf16(head: bytes) -> bool:
    """Tell whether bytes without a mark are UTF-16: the zeros are on one side."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    return min(even, odd) * 20 < max(even, odd) and b"\0\0" not in head


def detect(data: bytes) -> str:
    """Return the encoding of bytes that are not UTF-8, chosen from ``ENCODINGS``."""
    if b"\x1b$" in data or b"\x1b(" in data:
        return "iso2022_jp"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000], cp_isolation=list(ENCODINGS)).best()
    found = best.encoding if best else "gb18030"
    return _WIDER.get(found, found)
