"""Which encoding a text file is in, and its text.

The order: what a person chose, the byte order mark, what the file declares, strict UTF-8,
detection among the encodings that Chinese, Japanese and English offices use.
"""

import codecs
import re
from collections.abc import Sequence

from briefdesk.errors import UnreadableFileError
from briefdesk.model import imported
from briefdesk.phrases import phrase

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What a person may choose from; each decodes what its subset wrote.
ENCODINGS = (
    "utf-8", "gb18030", "cp950", "big5hkscs", "cp932", "euc_jp", "iso2022_jp", "utf_16_le",
    "utf_16_be", "cp1252",
)  # fmt: skip
_DETECTED = ENCODINGS[1:]
_WIDER = {
    "gb2312": "gb18030", "gbk": "gb18030", "cp936": "gb18030", "hz": "hz", "big5": "cp950",
    "shift_jis": "cp932", "shift_jis_2004": "cp932", "shift_jisx0213": "cp932",
    "euc_jis_2004": "euc_jp", "iso8859-1": "cp1252", "ascii": "cp1252",
}  # fmt: skip
_ENOUGH = 120  # characters below which a detected encoding is a guess
_PREVIEW = 400  # characters
_PREVIEWED = 4096  # bytes that are enough for them in any encoding
_SAMPLE = 200_000  # bytes
_FEW = 20  # bytes among which a single NUL says nothing
_MAGIC = (
    b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF",
    b"MZ\x90", b"SQLite format 3\x00", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"{\\rtf", b"BZh",
)  # fmt: skip
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_USUAL = re.compile(
    "[\t\r\n -~\u00a0-\u00ff\u2010-\u2027\u2460-\u2473\u3000-\u30ff\u4e00-\u9fff\uff01-\uff9f]"
)
_GUESSED = phrase("warnings", "The encoding {encoding} was guessed from a short text.")
_WRONG_BYTES = phrase("warnings", "Bytes that are no {encoding} were replaced: {count}.")


def is_text(head: bytes) -> bool:
    """Tell whether the first bytes of a file have no other format's signature and are text."""
    if head.startswith(tuple(bom for bom, _ in BOMS)):
        return True
    if head.startswith(_MAGIC):
        return False
    return not _is_odd(head) or _utf16(head) is not None


def decode(
    data: bytes, chosen: str = "", declared: str = "", name: str = ""
) -> tuple[str, str, list[imported.ImportWarning]]:
    """Return the text, the encoding and what is doubtful.

    Bytes that the encoding does not allow become U+FFFD and are counted in a warning. A
    ``declared`` encoding is taken only if the text is in it. Raises ``UnreadableFileError`` naming
    the file ``name`` for a ``chosen`` encoding that does not exist.
    """
    if chosen:
        try:
            return _lenient(data, chosen)
        except LookupError as error:
            raise UnreadableFileError(
                phrase("errors", "“{file}” cannot be read as {encoding}: choose another encoding."),
                file=name,
                encoding=chosen,
            ) from error
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _lenient(data, encoding)
    encoding = _known(declared)
    if encoding:
        try:
            return data.decode(encoding), encoding, []
        except UnicodeError:
            pass
        except LookupError:  # a codec, but not one of text
            encoding = ""
    if _is_odd(data[:_PREVIEWED]) and (wide := _utf16(data[:_PREVIEWED])):
        return _lenient(data, wide)
    if b"\x1b" not in data or not data.isascii():  # ISO-2022-JP of 7 bits is valid UTF-8
        try:
            return data.decode("utf-8"), "utf-8", []
        except UnicodeDecodeError:
            if _is_mostly(data, "utf-8"):
                return _lenient(data, "utf-8")
    if not encoding or not _is_mostly(data, encoding):
        encoding = detect(data)
    text, encoding, warnings = _lenient(data, encoding)
    if len(text) < _ENOUGH and not declared:
        warnings.append(imported.warning("encoding_guessed", _GUESSED, encoding=encoding))
    return text, encoding, warnings


def detect(data: bytes) -> str:
    """Return the encoding of bytes that are not UTF-8, chosen from ``ENCODINGS``."""
    if b"\x1b$" in data or b"\x1b(" in data:
        return "iso2022_jp"
    from charset_normalizer import from_bytes

    # Without a zero byte UTF-16 would have no blank and no Latin letter; ``decode`` knows it then.
    wide = () if b"\0" in data else ("utf_16_le", "utf_16_be")
    among = [name for name in _DETECTED if name not in wide]
    best = from_bytes(data[:_SAMPLE], cp_isolation=among).best()
    found = best.encoding if best else "gb18030"
    return _WIDER.get(found, found)


def preview(data: bytes, encodings: Sequence[str] = ENCODINGS) -> dict[str, str]:
    """Return the first 400 characters as each encoding reads them, wrong bytes as U+FFFD.

    Encodings in which nothing of the beginning is right are left out.
    """
    found: dict[str, str] = {}
    for encoding in encodings:
        # The last bytes may be half a character: an incremental decoder keeps them back.
        decoder = codecs.getincrementaldecoder(encoding)("replace")
        text = decoder.decode(data[:_PREVIEWED]).removeprefix("\ufeff")[:_PREVIEW]
        if text.strip("\ufffd \r\n\t\0"):
            found[encoding] = text
    return found


def _lenient(data: bytes, encoding: str) -> tuple[str, str, list[imported.ImportWarning]]:
    """Decode whatever is wrong, and count it."""
    try:
        return data.decode(encoding), encoding, []
    except UnicodeError:
        text = data.decode(encoding, "replace")
    wrong = text.count("\ufffd")
    warnings: list[imported.ImportWarning] = []
    if wrong:
        found = imported.warning("wrong_bytes", _WRONG_BYTES, encoding=encoding, count=wrong)
        warnings.append(found)
    return text, encoding, warnings


def _known(declared: str) -> str:
    """Return the codec for the name a file gives its encoding, or nothing.

    A file whose declaration can be read byte by byte is not in UTF-16 (HTML standard).
    """
    try:
        name = codecs.lookup(declared.strip()).name if declared else ""
    except LookupError:
        return ""
    if name.startswith(("utf-16", "utf-32")):
        return "utf-8"
    return _WIDER.get(name.replace("-", "_"), _WIDER.get(name, name))


def _is_mostly(data: bytes, encoding: str) -> bool:
    """Tell whether a text is in an encoding but for a few bytes: at most one in a hundred."""
    text = data.decode(encoding, "replace")
    wide = sum(character > "\x7f" for character in text)
    return text.count("\ufffd") * 100 <= wide


def _is_odd(head: bytes) -> bool:
    """Tell whether bytes hold what no text of one or more bytes a character holds."""
    return head.count(0) * 5 >= max(_FEW, len(head)) or len(_CONTROL.findall(head)) > max(
        4, len(head) // 50
    )


def _utf16(head: bytes) -> str | None:
    """Return the UTF-16 that bytes without a mark are in: nearly all its characters are usual."""
    for encoding in ("utf_16_le", "utf_16_be"):
        text = head[: len(head) // 2 * 2].decode(encoding, "replace")
        if len(_USUAL.findall(text)) * 20 >= len(text) * 19 > 0:
            return encoding
    return None
