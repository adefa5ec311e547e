"""What an XML file says about itself before it is parsed: its encoding, and the name of its root.

Many files say a wrong encoding: a program wrote UTF-8 under the declaration of another, or an
office saved the text anew. What is valid UTF-8 is UTF-8.
"""

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

from briefdesk.formats.containers.encoding import BOMS, decode
from briefdesk.model.exchange import ReportEntry, reported
from briefdesk.phrases import phrase

_CHUNK = 1 << 16  # bytes
_HEAD = 4096  # bytes
_DECLARED = re.compile(rb"""\A\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']""")
_BEFORE_ROOT = re.compile(
    r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE(?:[^\[>\"']|\"[^\"]*\"|'[^']*')*(?:\[.*?\]\s*)?>",
    re.DOTALL,
)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")
_OTHERWISE = phrase(
    "reports", "The file says that it is in {declared} but is in {encoding}: it was read as that."
)
_WRONG = phrase(
    "reports", "Bytes that are no {encoding} were replaced by “\ufffd”: {count} characters."
)


class Encoded(NamedTuple):
    """A file as it is to be parsed, and what is doubtful about it.

    ``data`` from ``start`` (behind a byte order mark) is text in ``codec``, one of Python's;
    ``was`` names the codec of the file where the data were decoded to be parsed.
    """

    data: bytes
    codec: str
    start: int = 0
    report: tuple[ReportEntry, ...] = ()
    was: str = ""

    @property
    def original(self) -> str:
        """The codec of the file."""
        return self.was or self.codec

    def chunks(self) -> Iterator[tuple[int, bytes]]:
        """Yield the content as UTF-8, each piece with the number of bytes read before it.

        Raises ``UnicodeDecodeError`` where a byte is not of the codec.
        """
        if self.codec == "utf-8":
            for place in range(self.start, len(self.data), _CHUNK):
                yield place, self.data[place : place + _CHUNK]
            return
        for place, text in self._decoded():
            yield place, text.encode()

    def is_valid(self) -> bool:
        """Tell whether all bytes are of the codec."""
        try:
            for _ in self._decoded():
                pass
        except UnicodeError:
            return False
        return True

    def _decoded(self) -> Iterator[tuple[int, str]]:
        decoder = codecs.getincrementaldecoder(self.codec)()
        for place in range(self.start, len(self.data), _CHUNK):
            yield place, decoder.decode(self.data[place : place + _CHUNK])
        yield len(self.data), decoder.decode(b"", final=True)


def settle(data: bytes, name: str, chosen: str = "") -> Encoded:
    """Find out which encoding a file is in; what was ``chosen`` for it goes before all.

    Bytes that are in no encoding become U+FFFD, and are counted in the report. Raises
    ``UnreadableFileError``, naming the file ``name``, where the chosen one does not exist.
    """
    if chosen:
        return _lenient(data, name, chosen)
    codec, start = _marked(data)
    if codec:
        marked = Encoded(data, codec, start)
        return marked if marked.is_valid() else _lenient(data, name, codec)
    found = _DECLARED.match(data)
    declared = found[1].decode() if found else ""
    said = _codec(declared)
    if data.isascii() and not said.startswith("iso2022"):  # which has 7 bits too
        return Encoded(data, "utf-8")
    for codec in (said, "utf-8") if data.isascii() else ("utf-8", said):
        encoded = Encoded(data, codec)
        if codec and encoded.is_valid():
            return encoded if not declared or codec == said else _otherwise(encoded, declared)
    lenient = _lenient(data, name, "", declared)
    return lenient if not declared or lenient.original == said else _otherwise(lenient, declared)


def root_name(data: bytes) -> str:
    """Return the local name of the root, nothing where the beginning of the file shows none."""
    head = data[:_HEAD]
    codec, start = _marked(head)
    text = head[start:].decode(codec or "latin-1", "ignore")
    place = 0
    while before := _BEFORE_ROOT.match(text, place):
        place = before.end()
    root = _ROOT.match(text, place)
    return root[1] if root else ""


def _marked(data: bytes) -> tuple[str, int]:
    """Return the codec that a byte order mark or zero bytes tell, and the length of the mark."""
    for mark, codec in BOMS:
        if data.startswith(mark):
            return codec.removesuffix("-sig") + _ORDER.get(mark, ""), len(mark)
    for beginning, codec in ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be")):
        if data.startswith(beginning):
            return codec, 0
    return "", 0


_ORDER = {
    codecs.BOM_UTF32_LE: "-le",
    codecs.BOM_UTF32_BE: "-be",
    codecs.BOM_UTF16_LE: "-le",
    codecs.BOM_UTF16_BE: "-be",
}


def _codec(declared: str) -> str:
    """Return the codec of a declared name, nothing where Python has none for text."""
    try:
        name = codecs.lookup(declared).name if declared else ""
        name.encode(name or "ascii")
    except (LookupError, UnicodeError):
        return ""
    return name


def _lenient(data: bytes, name: str, chosen: str, declared: str = "") -> Encoded:
    """Decode what is in no encoding without a fault; ``codec`` is the one that was taken."""
    text, codec, warnings = decode(data, chosen, declared, name)
    report = tuple(
        reported("encoding", _WRONG, encoding=codec, count=text.count("\ufffd"))
        for one in warnings
        if one.code == "wrong_bytes"
    )
    return Encoded(text.removeprefix("\ufeff").encode(), "utf-8", 0, report, codec)


def _otherwise(encoded: Encoded, declared: str) -> Encoded:
    entry = reported(
        "encoding", _OTHERWISE, value=declared, declared=declared, encoding=encoded.original
    )
    return encoded._replace(report=(entry, *encoded.report))
