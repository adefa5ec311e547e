"""A briefing as a PDF set by Typst."""

import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import typst

from briefdesk.paths import font_folders
from tests.data.briefings.source import Block, Cell, Runs, Source

MADE = datetime(2025, 12, 22, 3, 0, tzinfo=UTC)
_HEAD = """
#set document(title: %(title)s)
#set page(
  paper: "a5", margin: (x: 16mm, y: 20mm), columns: %(columns)d,
  header: context align(right, text(size: 8pt, %(header)s)),
  footer: context align(center, text(size: 8pt, counter(page).display("1"))),
)
#set text(font: "Noto Serif %(face)s", size: 11pt, lang: "%(lang)s", cjk-latin-spacing: auto)
#set par(justify: true, leading: 0.8em, spacing: 0.9em, first-line-indent: (amount: 2em, all: true))
#show heading: set par(first-line-indent: 0pt, justify: false)
#show heading.where(level: 1): set text(size: 13pt)
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading: set block(above: 1.4em, below: 1em)
#show footnote.entry: set text(size: %(note)s)
#show footnote.entry: set par(first-line-indent: 0pt)
#show table: set par(first-line-indent: 0pt, justify: false)
#show list: set par(first-line-indent: 0pt)
#set table(inset: 4pt)
"""
_TITLE = """
#%(place)s[
  #align(center, par(first-line-indent: 0pt, text(size: 16pt, weight: "bold", %(title)s)))
  #v(0.5em)
  %(lines)s
  #v(1em)
]
"""


def pdf(source: Source) -> bytes:
    """Return the PDF; equal sources give equal bytes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "briefing.typ"
        file.write_text(markup(source), "utf-8")
        fonts = typst.Fonts(include_system_fonts=False, font_paths=list(font_folders()))
        made = typst.Compiler(file, font_paths=fonts).compile(format="pdf", timestamp=MADE)
    if not isinstance(made, bytes):
        raise TypeError(made)
    return made


def markup(source: Source) -> str:
    """Return the Typst source; all words are string literals."""
    columns = 2 if "columns" in source.styles else 1
    title = json.dumps(source.head["title"], ensure_ascii=False)
    settings = {
        "title": title,
        "columns": columns,
        "header": json.dumps(source.head["header"], ensure_ascii=False),
        "face": "JP" if source.head["language"] == "ja" else "SC",
        "lang": source.head["language"][:2],
        "note": "11pt" if "bignotes" in source.styles else "8.5pt",
    }
    lines = "\n  ".join(
        f"#align(center, par(first-line-indent: 0pt, {json.dumps(line, ensure_ascii=False)}))"
        for line in source.title_lines
    )
    place = 'place(top, scope: "parent", float: true)' if columns > 1 else "block(width: 100%)"
    title_block = _TITLE % {"place": place, "title": title, "lines": lines}
    return _HEAD % settings + title_block + "".join(_block(source, b) for b in source.blocks)


def _block(source: Source, block: Block) -> str:
    words = _words(source, block.runs)
    number = _literal(block.number) if block.number else ""
    match block.kind:
        case "heading":
            restart = "restart" in source.styles and block.level == 1
            return (
                "#counter(footnote).update(0)\n" * restart
                + f"#heading(level: {block.level})[{number}{words}]\n\n"
            )
        case "item" if not block.number:
            return "  " * (block.level - 1) + f"- {words}\n"
        case "item":
            return f"#par(first-line-indent: 0pt, hanging-indent: 2em)[{number}{words}]\n\n"
        case "quote":
            return f"#quote(block: true)[{words}]\n\n"
        case "code":
            text = json.dumps(block.runs[0].text, ensure_ascii=False)
            return f"#raw({text}, block: true)\n\n"
        case "table":
            return _table(source, block)
        case "break":
            return "#pagebreak()\n"
        case _:
            return f"{words}\n\n"


def _table(source: Source, block: Block) -> str:
    width = max(cell.column + cell.column_span for cell in block.cells)
    cells = ", ".join(_cell(source, cell) for cell in block.cells)
    return f"\n#table(columns: {width}, {cells})\n\n"


def _cell(source: Source, cell: Cell) -> str:
    spans = f"(rowspan: {cell.row_span}, colspan: {cell.column_span})"
    return f"table.cell{spans}[{_words(source, cell.runs)}]"


def _words(source: Source, runs: Runs) -> str:
    return "".join(
        f"#footnote[{_words(source, source.note(run.note).runs)}]"
        if run.note
        else _literal(run.text)
        for run in runs
    )


def _literal(text: str) -> str:
    return f"#{json.dumps(text, ensure_ascii=False)};"
