"""Mutations of files for fuzzing: blind ones, and ones that keep a zip or a PDF in shape.

Everything comes from a ``Random``, so the number that seeded it gives the same file again.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from random import Random

_NUMBERS = (
    b"0",
    b"-1",
    b"1",
    b"65536",
    b"2147483647",
    b"4294967296",
    b"99999999999999999999",
    b"1e9",
)
_WORDS = {
    ".pdf": b"<< >> [ ] obj endobj stream endstream R null /Kids /Parent /Type /Length /Filter"
    b" BT ET Tj Tf Tm",
    ".docx": b"<w:p> </w:p> <w:tbl> <w:tr> <w:tc> <w:del> <w:ins> <w:sdt> <w:fldChar/> <w:tab/>"
    b" &#0; &amp; ]]> <!-- <w:footnoteRef/>",
    ".html": b"<p> </p> <table> <td> <li> <h1> <a/href='#fn1'> <!-- --> <![CDATA[ </body> <script>"
    b' <ruby><rt> &#0; &lt; " <sup>',
    ".md": b"[^1] [^1]: > - 1) ``` | <p> ** ^[ # <ruby> \\ *",
    ".txt": "1 。 １． 第 （一） ① \u202e https://a.b/ ￿ 注１".encode() + b" \xff \xef\xbb\xbf",
}
_UNZIPPABLE = (
    zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError, OSError
)  # fmt: skip
_GAPS = (b"", b" ", b"\n", b"\n\n", b"\f", b"\0", b"\t")


def mutated(name: str, seeds: Sequence[bytes], random: Random) -> bytes:
    """Return one of the seeds, changed; ``name`` is the suffix of the format, as ``.pdf``."""
    data = random.choice(seeds)
    if random.random() < 0.1:
        data = _spliced(data, random.choice(seeds), random)
    aware = {".docx": _member, ".pdf": _stream}.get(name)
    for _ in range(random.choice((1, 1, 1, 2, 4, 16))):
        if aware and random.random() < 0.9:
            data = aware(data, random)
        else:
            data = _changed(data, name, random)
    return data


def _changed(data: bytes, name: str, random: Random) -> bytes:
    def word(data: bytes, random: Random) -> bytes:
        at = _place(data, random)
        gap = random.choice(_GAPS)
        return data[:at] + gap + random.choice(_WORDS[name].split()) + gap + data[at:]

    return random.choice((_flipped, _cut, _left_out, _repeated, _renumbered, _moved, word))(
        data, random
    )


def _place(data: bytes, random: Random) -> int:
    return random.randrange(len(data) + 1)


def _flipped(data: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 2, 8, 64)) if data else 0):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _cut(data: bytes, random: Random) -> bytes:
    at = _place(data, random)
    return data[:at] if random.random() < 0.7 else data[at:]


def _slice(data: bytes, random: Random) -> tuple[int, int]:
    start = _place(data, random)
    return start, min(len(data), start + random.choice((1, 4, 32, 500, 20_000)))


def _left_out(data: bytes, random: Random) -> bytes:
    start, end = _slice(data, random)
    return data[:start] + data[end:]


def _repeated(data: bytes, random: Random) -> bytes:
    start, end = _slice(data, random)
    times = random.choice((1, 2, 50)) if end - start < 1_000 else 1
    return data[:end] + data[start:end] * times + data[end:]


def _moved(data: bytes, random: Random) -> bytes:
    start, end = _slice(data, random)
    rest = data[:start] + data[end:]
    at = _place(rest, random)
    return rest[:at] + data[start:end] + rest[at:]


def _renumbered(data: bytes, random: Random) -> bytes:
    numbers = list(re.finditer(rb"\d+", data[:400_000]))
    if not numbers:
        return data
    number = random.choice(numbers)
    return data[: number.start()] + random.choice(_NUMBERS) + data[number.end() :]


def _spliced(data: bytes, other: bytes, random: Random) -> bytes:
    return data[: _place(data, random)] + other[_place(other, random) :]


def _member(data: bytes, random: Random) -> bytes:
    """Change one part of a zip file, or what parts there are, and pack it again."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        ValueError,
        NotImplementedError,
        RuntimeError,
        OSError,
    ):
        return _changed(data, ".docx", random)
    names = [name for name in parts if name.endswith((".xml", ".rels"))]
    if not names:
        return data
    name = random.choice([*names, *(["word/document.xml", "word/footnotes.xml"] * 3)])
    way = random.random()
    if name not in parts or way < 0.05:
        parts.pop(random.choice(names))
    elif way < 0.1:
        parts[name] = parts[random.choice(names)]
    elif way < 0.85:
        parts[name] = _element(parts[name], random)
    else:
        parts[name] = _changed(parts[name], ".docx", random)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return made.getvalue()


def _element(xml: bytes, random: Random) -> bytes:
    """Change XML that mostly stays well-formed: empty elements and attributes go, come and move."""
    tags = list(re.finditer(rb"<[\w:]+[^<>]*/>", xml))
    values = list(re.finditer(rb'="([^"]*)"', xml))
    if tags and random.random() < 0.5:
        tag, other = random.choice(tags), random.choice(tags)
        instead = random.choice((b"", other[0], tag[0] * 3))
        return xml[: tag.start()] + instead + xml[tag.end() :]
    if values:
        value, other = random.choice(values), random.choice(values)
        instead = random.choice((b"", other[1], *_NUMBERS))
        return xml[: value.start(1)] + instead + xml[value.end(1) :]
    return xml


def _stream(data: bytes, random: Random) -> bytes:
    """Change what is inside a deflated stream of a PDF, or one object of it."""
    streams = list(re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL))
    if streams and random.random() < 0.6:
        chosen = random.choice(streams)
        try:
            inside = zlib.decompress(chosen[1])
        except zlib.error:
            return _flipped(data, random)
        packed = zlib.compress(_changed(inside, ".pdf", random), 1)
        return data[: chosen.start(1)] + packed + data[chosen.end(1) :]
    objects = list(re.finditer(rb"\d+ 0 obj(.{0,2000}?)(?:stream|endobj)", data, re.DOTALL))
    if not objects:
        return _changed(data, ".pdf", random)
    one = random.choice(objects)
    return data[: one.start(1)] + _changed(one[1], ".pdf", random) + data[one.end(1) :]
