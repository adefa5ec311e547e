"""Translations beside their originals, with known truth: the files of ``tests/data/pairs``.

Each line has three cells parted by TAB: kind, Chinese, Japanese; `` ‖ `` parts the sentences of a
cell. ``paired`` writes both texts as Markdown, lets the project's own reader read them, and says
which sentences belong together; ``disturbed`` makes further omissions, additions, joined and parted
sentences, the same ones for the same seed.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from briefdesk.formats import document
from briefdesk.model.imported import FileInfo, ImportedDocument, ReadingOptions
from briefdesk.model.pairing import Link
from briefdesk.model.progress import unheard
from briefdesk.model.span import Span
from briefdesk.text.fold import loose

UNSEEN = frozenset(("bills-and-deadlines", "breach-and-transfer", "consent-and-research"))
FOLDER = Path(__file__).parent / "data" / "pairs"
_PARTED = " ‖ "
_MARKER = re.compile(r"\[\^\d+\]")
_NOTE = re.compile(r"(\[\^\d+\]): ?")
_NUMBER = re.compile(r"(?:[IVX]+|\d+)\.")
_ARTICLE = re.compile("^第.{1,3}条")
_HAN = re.compile("[\u4e00-\u9dff]")
_SPECIAL = re.compile(r"([*_`<>\\])")
_MOST = 0.02  # of the sentences, in each of the four ways
_COMMA = re.compile("[，；](?=[^，；。]{12,}[^，；。（）“”《》]*[。]$)")


class Row(NamedTuple):
    """One line of a file: what it is, and the sentences of both sides."""

    kind: str
    zh: tuple[str, ...]
    ja: tuple[str, ...]


class Paired(NamedTuple):
    """Two texts that belong together, and how their sentences do."""

    translation: ImportedDocument
    original: ImportedDocument
    links: tuple[Link, ...]


def files() -> list[Path]:
    """Return the files of the corpus in order."""
    return sorted(FOLDER.glob("*.tsv"))


def rows(file: Path) -> list[Row]:
    """Return what a file holds, without its comments."""
    lines = file.read_text("utf-8").split("\n")
    cells = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return [
        Row(kind, *(tuple(filter(None, cell.split(_PARTED))) for cell in [*rest, "", ""][:2]))
        for kind, *rest in cells
    ]


def paired(found: Sequence[Row], name: str = "pair") -> Paired:
    """Return both texts as the reader of Markdown has them, with the true links."""
    zh = _read(found, 1, f"{name}.zh.md")
    ja = _read(found, 2, f"{name}.ja.md")
    ends = _places(zh, found, 1), _places(ja, found, 2)
    links = (Link(*one) for one in zip(*ends, strict=True))
    return Paired(zh, ja, tuple(one for one in links if one.translation or one.original))


def disturbed(found: Sequence[Row], seed: int) -> list[Row]:
    """Return rows of which some are omitted, added, joined or parted in the translation.

    One of fifty sentences each. What is left out holds no footnote marker.
    """
    dice = Random(seed)  # noqa: S311 - the same every time
    made: list[Row] = []
    for row in found:
        before = made[-1] if made else row
        ways = list(_disturbances(before, row))
        way = dice.randrange(round(1 / _MOST))
        if way < len(ways) and ways[way]:
            made[len(made) - (way == 2) :] = ways[way]
        else:
            made.append(row)
    return made


def repeated(files: Sequence[Sequence[Row]], length: int) -> Paired:
    """Return one long pair made of several again and again, until the translation is long enough.

    Every time the Han characters are others, the same on both sides: no text of that length says
    everything ten times.
    """
    found: list[Row] = []
    done = turn = 0
    while done < length:
        rows = [_turned(row, turn) for row in files[turn % len(files)]]
        found += (row for row in rows if row.kind not in ("title", "fn"))
        done += sum(len(text) for row in rows for text in row.zh)
        turn += 1
    return paired(found, "long")


def _turned(row: Row, turn: int) -> Row:
    """Return a row with other Han characters, and without footnote markers."""
    zh, ja = (
        tuple(_HAN.sub(lambda one: _other(one[0], turn), _MARKER.sub("", text)) for text in side)
        for side in (row.zh, row.ja)
    )
    return row._replace(zh=zh, ja=ja)


def _other(char: str, turn: int) -> str:
    return chr(0x4E00 + (ord(loose(char)) - 0x4E00 + turn // 9 * 97) % 0x5000)


def _disturbances(before: Row, row: Row) -> Iterator[list[Row]]:
    """Yield what a row may become: omitted, added, joined to the one before it, parted."""
    if row.kind != "s" or not row.zh or not row.ja:
        return
    is_plain = not any(map(_MARKER.search, row.zh + row.ja))
    yield [row._replace(zh=())] if is_plain else []
    yield [row._replace(ja=())] if is_plain else []
    is_joint = before.kind == "s" and before.zh and before.ja and before.zh[-1].endswith("。")
    joined = (
        (*before.zh[:-1], f"{before.zh[-1][:-1]}，{row.zh[0]}", *row.zh[1:]) if is_joint else ()
    )
    yield [Row("s", joined, before.ja + row.ja)] if joined else []
    comma = _COMMA.search(row.zh[-1])
    cut = comma.start() if comma else 0
    parts = (*row.zh[:-1], f"{row.zh[-1][:cut]}。", row.zh[-1][cut + 1 :])
    yield [row._replace(zh=parts)] if cut > 12 else []


def markdown(found: Sequence[Row], side: int) -> str:
    """Return one side as Markdown, 1 the translation, 2 the original."""
    lines: list[str] = []
    for row in found:
        text = "".join(row[side])
        if not text and row.kind != "p":
            continue
        if row.kind == "s" and lines and lines[-1]:
            lines[-1] += _escaped(text)
        elif row.kind == "li":
            lines += ["", f"- {_escaped(text)}", ""]
        elif row.kind == "fn":
            lines += ["", _NOTE.sub(r"\1: ", _escaped(text)), ""]
        else:
            heading = {"title": "# ", "h1": "## ", "h2": "### "}.get(row.kind, "")
            lines += ["", heading + _escaped(text)] + [""] * bool(heading or row.kind == "date")
            if row.kind == "p":
                lines[-1] = " "
    return "\n".join(line.strip() for line in lines)


def _read(found: Sequence[Row], side: int, name: str) -> ImportedDocument:
    data = markdown(found, side).encode()
    info = FileInfo(name, "", len(data), "", "", "", 0)
    return document.read(data, info, ReadingOptions(), unheard)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _places(read: ImportedDocument, found: Sequence[Row], side: int) -> list[tuple[Span, ...]]:
    """Return where the sentences of each row stand; what is in the title block stands nowhere."""
    solid = [at for at, char in enumerate(read.text) if not char.isspace()]
    text = "".join(read.text[at] for at in solid)  # the reader may drop a blank beside Han
    at = 0
    places: list[tuple[Span, ...]] = []
    for row in found:
        spans: list[Span] = []
        for sentence in () if row.kind in ("title", "date") else row[side]:
            words = "".join(_MARKER.sub("", _NOTE.sub("", sentence)).split())
            if row.kind in ("h1", "h2"):
                words = _NUMBER.sub("", words, count=1)
            start = text.find(words, at)
            if start < 0:  # 第三条路径: taken for the number of an article
                words = _ARTICLE.sub("", words)
                start = text.find(words, at)
            if start < 0:
                raise ValueError(words)
            at = start + len(words)
            spans.append(Span(solid[start], solid[at - 1] + 1))
        places.append(tuple(spans))
    return places
