# ruff: noqa: INP001 - a script beside its data
"""Make the sample briefing's files from ``source.md``: text as extracted from a PDF, PDF, DOCX.

Run ``PYTHONPATH=src python resources/sample/make.py`` from the project's root. The same source
gives the same bytes on every run.
"""

import io
import json
import re
import sys
import unicodedata
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from briefdesk.paths import font_folders

HERE = Path(__file__).resolve().parent
CREATED = datetime(2025, 12, 22, 3, 0, tzinfo=UTC)
LINE = 90  # half-width columns of a printed line
PAGE = 34  # printed lines of a page, notes included
CLOSING = "，。、；：）》”’」』〉？！)]"
OPENING = "（《“‘「『〈(["
MARKER = re.compile(r"\{(\d+)\}")
BULLET = "• "
URL = re.compile(r"(https?://[!-~]*[A-Za-z0-9/])")
TOKEN = re.compile(r" ?\{\d+\}|[!-~]+|.")


@dataclass(frozen=True)
class Block:
    """One paragraph, heading (``level`` 1 or 2) or bullet; ``{n}`` marks note n."""

    kind: str
    level: int
    text: str


@dataclass(frozen=True)
class Source:
    """The briefing as written: title block, blocks in order, notes by number."""

    meta: dict[str, str]
    blocks: tuple[Block, ...]
    notes: dict[int, str]


def read(path: Path = HERE / "source.md") -> Source:
    """Read the small markup: ``key: value``, ``#``, ``##``, ``-``, paragraphs, ``[n] note``."""
    meta: dict[str, str] = {}
    blocks: list[Block] = []
    notes: dict[int, str] = {}
    for line in filter(None, path.read_text(encoding="utf-8").splitlines()):
        key, colon, value = line.partition(": ")
        if not blocks and colon:
            meta[key] = value
        elif note := re.match(r"\[(\d+)\] (.*)", line):
            notes[int(note[1])] = note[2]
        elif line.startswith("#"):
            marks, _, title = line.partition(" ")
            blocks.append(Block("heading", len(marks), title))
        elif line.startswith("- "):
            blocks.append(Block("bullet", 0, line[2:]))
        else:
            blocks.append(Block("paragraph", 0, line))
    return Source(meta, tuple(blocks), notes)


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WFA" else 1 for c in text)


def wrap(text: str) -> list[str]:
    """Break a paragraph into printed lines: none opens with a closing mark or a note marker."""
    lines: list[str] = []
    line = ""
    for token in TOKEN.findall(text):
        fits = _width(line) + _width(token) <= LINE
        if fits or token in CLOSING or MARKER.search(token):
            line += token
            continue
        carried = ""
        while line and line[-1] in OPENING:
            line, carried = line[:-1], line[-1] + carried
        lines.append(line.rstrip())
        line = carried + token.lstrip()
    return [*lines, line]


def _printed(block: Block) -> list[str]:
    lines = [
        MARKER.sub(r"\1", line) for line in wrap(BULLET * (block.kind == "bullet") + block.text)
    ]
    return [*lines[:-1], lines[-1] + " "]


def pages(source: Source) -> list[tuple[list[str], list[str]]]:
    """Lay the briefing out: the body lines and the note lines of each page."""
    result: list[tuple[list[str], list[str]]] = []
    body = [source.meta[key] + " " for key in ("date", "number", "title", "author", "translator")]
    foot: list[str] = []
    for block in source.blocks:
        lines = _printed(block)
        notes = [line for n in MARKER.findall(block.text) for line in _note(int(n), source)]
        room = PAGE - len(body) - len(foot) - len(notes)
        whole = block.kind != "paragraph" or room < 2
        if block.kind == "heading":
            room -= 6  # never the last line of a page
            lines = [" ", *lines] if body[-1:] != [" "] else lines
        if room < len(lines) and whole:
            result.append((body, foot))
            body, foot = [], []
        elif room < len(lines):
            result.append(([*body, *lines[:room]], [*foot, *notes]))
            body, foot, lines, notes = [], [], lines[room:], []
        body += lines
        foot += notes
    return [*result, (body, foot)]


def _note(number: int, source: Source) -> list[str]:
    text = source.notes[number]
    glue = "" if text.startswith("《") else " "
    return _printed(Block("note", 0, f"{number}{glue}{text}"))


def as_text(source: Source) -> str:
    """Return what text extraction makes of the PDF: furniture, blank lines, form feeds, notes."""
    printed = []
    for number, (body, foot) in enumerate(pages(source), start=1):
        head = [source.meta["firm"] + " ", source.meta["copyright"] + " ", f"{number} ", " "]
        zone = [" ", *foot] if foot else []
        printed.append("\n\n".join([*head, *body, *zone]) + "\n")
    return "\f".join(printed)


def as_pdf(source: Source) -> bytes:
    """Typeset the briefing with real page-foot notes."""
    import typst

    data = {
        "meta": source.meta,
        "blocks": [
            {"kind": b.kind, "level": b.level, "runs": MARKER.split(b.text)} for b in source.blocks
        ],
        "notes": {str(n): URL.split(text) for n, text in source.notes.items()},
    }
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(font_folders())
    )
    compiler = typst.Compiler(
        HERE / "sample.typ", font_paths=fonts, sys_inputs={"sample": json.dumps(data)}
    )
    pdf = compiler.compile(format="pdf", timestamp=CREATED)
    if not isinstance(pdf, bytes):
        raise TypeError("typst gave no single PDF")
    return pdf


def _run(text: str, style: str = "") -> str:
    look = f'<w:rStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:r><w:rPr>{look}<w:rFonts w:hint="eastAsia"/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    )


def _paragraph(content: str, style: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p>'


def _body_run(text: str) -> str:
    parts = []
    for index, piece in enumerate(MARKER.split(text)):
        if index % 2:
            parts.append(
                '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
                f'<w:footnoteReference w:id="{piece}"/></w:r>'
            )
        elif piece:
            parts.append(_run(piece))
    return "".join(parts)


def as_docx(source: Source) -> bytes:
    """Write the briefing as WordprocessingML with real footnotes (ECMA-376)."""
    styles = {"heading": "Heading", "bullet": "ListBullet", "paragraph": "BodyText"}
    meta = source.meta
    document = "".join(
        [
            *(_paragraph(_run(meta[k]), "BodyText") for k in ("date", "number")),
            _paragraph(_run(meta["title"]), "Title"),
            *(_paragraph(_run(meta[k]), "BodyText") for k in ("author", "translator")),
            *(
                _paragraph(_body_run(b.text), styles[b.kind] + (str(b.level) if b.level else ""))
                for b in source.blocks
            ),
        ]
    )
    notes = "".join(
        f'<w:footnote w:id="{n}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
        '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        f"{_run(' ' + text)}</w:p></w:footnote>"
        for n, text in source.notes.items()
    )
    parts = json.loads((HERE / "docx_parts.json").read_text(encoding="utf-8"))
    fill = {
        "@document@": document,
        "@notes@": notes,
        "@header@": _run(meta["firm"]) + _run("　" + meta["copyright"]),
        "@title@": escape(meta["title"]),
        "@created@": CREATED.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, template in parts.items():
            xml = re.sub("@[a-z]+@", lambda mark: fill[mark[0]], template)
            entry = zipfile.ZipInfo(name, date_time=(2025, 12, 22, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, xml)
    return packed.getvalue()


def main() -> None:
    """Write the three files beside the source."""
    source = read()
    (HERE / "briefing.txt").write_text(as_text(source), encoding="utf-8", newline="\n")
    (HERE / "briefing.pdf").write_bytes(as_pdf(source))
    (HERE / "briefing.docx").write_bytes(as_docx(source))
    sys.stdout.write(f"{len(source.blocks)} blocks, {len(source.notes)} notes\n")


if __name__ == "__main__":
    main()
