"""Sets documents as PDF with typst and LibreOffice, for tests of the reader."""

import json
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import pytest
import typst

from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.paths import font_folders

TYPST = """
#set page(paper: "a4", numbering: "1")
#set text(font: ("Noto Serif SC", "Noto Serif JP"), lang: "zh", region: "CN", size: 11pt)
#set par(justify: true, first-line-indent: (amount: 2em, all: true))
#let given = json(bytes(sys.inputs.given))
#let say(pieces) = for piece in pieces {
  if type(piece) == str { piece } else { footnote(piece.at(0)) }
}
#for front in given.front { align(right, front) }
#if given.title != "" { align(center, text(size: 17pt, given.title)) }
#for block in given.blocks {
  if block.kind == "heading" { heading(level: block.level, block.number + say(block.pieces)) }
  else if block.kind == "list_item" { list(marker: [•], say(block.pieces)) }
  else { par(say(block.pieces)) }
}
"""
_OFFICE_STYLE = (
    '<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties '
    'fo:margin-bottom="0.2cm" fo:text-indent="{indent}" fo:text-align="{align}"/>'
    '<style:text-properties style:font-name-asian="Noto Serif SC" style:font-name="Noto Serif SC" '
    'fo:font-size="{size}pt" style:font-size-asian="{size}pt" fo:font-weight="{weight}" '
    'style:font-weight-asian="{weight}"/></style:style>'
)


class Piece(NamedTuple):
    """Words, or the text of a note that is cited here."""

    text: str
    is_note: bool = False


class Printed(NamedTuple):
    """A block to be printed: its kind as in ``BlockType``, its number with a blank behind it."""

    kind: str
    pieces: tuple[Piece, ...]
    level: int = 0
    number: str = ""


class Original(NamedTuple):
    """What is to be printed."""

    title: str
    front: tuple[str, ...]
    blocks: tuple[Printed, ...]


def original_of(document: ImportedDocument) -> Original:
    """Return a document as it can be printed again."""
    notes = {block.id: document.text[block.start : block.end] for block in document.blocks}
    text_of = {note.key: notes[note.block] for note in document.footnotes}
    blocks = []
    for block in document.blocks:
        if block.type is BlockType.FOOTNOTE:
            continue
        pieces, at = [], block.start
        for reference in document.references:
            if reference.block == block.id:
                pieces += [
                    Piece(document.text[at : reference.offset]),
                    Piece(text_of[reference.footnote or ""], is_note=True),
                ]
                at = reference.offset
        pieces.append(Piece(document.text[at : block.end]))
        number = f"{block.number} " if block.type is BlockType.HEADING and block.number else ""
        blocks.append(Printed(block.type.value, tuple(pieces), block.level, number))
    meta = document.meta
    front = [meta.date, meta.number, meta.issuer]
    front += [f"作者：{name}" for name in meta.authors]
    front += [f"翻译：{name}" for name in meta.translators]
    return Original(meta.title, tuple(line for line in front if line), tuple(blocks))


@cache
def _fonts() -> typst.Fonts:
    """Return our fonts, read once."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(font_folders())
    )


def typeset(markup: str, **inputs: str) -> bytes:
    """Return what typst makes of its markup, with our fonts only."""
    compiler = typst.Compiler(markup.encode(), font_paths=_fonts(), sys_inputs=inputs)
    made = compiler.compile(format="pdf")
    assert isinstance(made, bytes)
    return made


def print_with_typst(original: Original, markup: str = TYPST) -> bytes:
    """Return the document as typst sets it."""
    blocks = [
        {
            "kind": block.kind,
            "level": block.level,
            "number": block.number,
            "pieces": [[piece.text] if piece.is_note else piece.text for piece in block.pieces],
        }
        for block in original.blocks
    ]
    given = {"title": original.title, "front": original.front, "blocks": blocks}
    return typeset(markup, given=json.dumps(given, ensure_ascii=False))


def print_with_office(original: Original, folder: Path) -> bytes:
    """Return the document as LibreOffice sets it; skip the test where it is not installed.

    The headings are paragraphs in larger or bold letters: the file has no outline.
    """
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    source = folder / "original.fodt"
    source.write_text(_flat_odt(original), "utf-8")
    fonts = folder / "fonts.conf"
    folders = "".join(f"<dir>{escape(str(path))}</dir>" for path in font_folders())
    cache = f"<cachedir>{escape(str(folder / 'cache'))}</cachedir>"
    fonts.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig>{folders}{cache}</fontconfig>",
        "utf-8",
    )
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=300,
        env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
    )
    return source.with_suffix(".pdf").read_bytes()


def _flat_odt(original: Original) -> str:
    """Return the document as flat OpenDocument text."""
    spaces = ["office", "text", "style", "fo"]
    names = {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    }
    declared = " ".join(f'xmlns:{space}="{names[space]}"' for space in spaces)
    styles = "".join(
        _OFFICE_STYLE.format(name=name, indent=indent, align=align, size=size, weight=weight)
        for name, indent, align, size, weight in (
            ("Title1", "0cm", "center", 18, "normal"),
            ("Front", "0cm", "end", 11, "normal"),
            ("H1", "0cm", "start", 15, "normal"),
            ("H2", "0cm", "start", 13, "normal"),
            ("H3", "0cm", "start", 11, "bold"),
            ("Body", "0.78cm", "justify", 11, "normal"),
            ("Item", "0cm", "justify", 11, "normal"),
            ("Footnote", "0cm", "start", 9, "normal"),
        )
    )
    count = 0
    lines = [f'<text:p text:style-name="Front">{escape(line)}</text:p>' for line in original.front]
    lines.append(f'<text:p text:style-name="Title1">{escape(original.title)}</text:p>')
    for block in original.blocks:
        style = {"heading": f"H{min(3, block.level)}", "list_item": "Item"}.get(block.kind, "Body")
        inside = escape(block.number) + ("• " if block.kind == "list_item" else "")
        for piece in block.pieces:
            if piece.is_note:
                count += 1
                inside += (
                    f'<text:note text:note-class="footnote"><text:note-citation>{count}'
                    "</text:note-citation><text:note-body>"
                    f'<text:p text:style-name="Footnote">{escape(piece.text)}</text:p>'
                    "</text:note-body></text:note>"
                )
            else:
                inside += escape(piece.text)
        lines.append(f'<text:p text:style-name="{style}">{inside}</text:p>')
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {declared} '
        'office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{''.join(lines)}</office:text></office:body></office:document>"
    )
