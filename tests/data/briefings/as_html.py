"""A briefing as HTML, with the notes as different programs write them."""

import re
from collections.abc import Callable
from html import escape
from typing import NamedTuple

from tests.data.briefings.source import Block, Note, Runs, Source

_URL = re.compile(r"https?://[!-~]*[A-Za-z0-9/]")
_PRINT = """
@page { size: A5; margin: 16mm 15mm }
body { font: 10.5pt/1.7 "Noto Serif %s", serif; overflow-wrap: anywhere }
h1 { font-size: 16pt } h2 { font-size: 13pt } h3 { font-size: 11.5pt } h4 { font-size: 10.5pt }
sup { font-size: 7pt; line-height: 0 } .footnotes, .references { font-size: 8.5pt }
table { border-collapse: collapse } td, th { border: 1px solid; padding: 2pt 4pt }
pre { font: 9pt/1.4 monospace } .footnote-back, .backrefs, .mw-cite-backlink { display: none }
nav { display: none }
"""


class Convention(NamedTuple):
    """How a program writes a marker, and a note around its words, and all notes."""

    marker: Callable[[Note, int], str]
    note: Callable[[Note, int, str], str]
    all_notes: str


def _docbook_marker(note: Note, order: int) -> str:
    return (
        f'<sup class="footnote"><a href="#ftn.n{order}" id="n{order}" class="footnote">'
        f"[{note.label}]</a></sup>"
    )


def _docbook_note(note: Note, order: int, words: str) -> str:
    return (
        f'<div id="ftn.n{order}" class="footnote"><p><a href="#n{order}" class="para">'
        f'<sup class="para">[{note.label}] </sup></a>{words}</p></div>'
    )


def _sphinx_marker(note: Note, order: int) -> str:
    return (
        f'<a class="footnote-reference brackets" href="#id{order}" id="ref{order}"'
        ' role="doc-noteref"><span class="fn-bracket">[</span>'
        f'{note.label}<span class="fn-bracket">]</span></a>'
    )


def _sphinx_note(note: Note, order: int, words: str) -> str:
    return (
        f'<aside class="footnote brackets" id="id{order}" role="doc-footnote">'
        f'<span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" '
        f'href="#ref{order}">{note.label}</a><span class="fn-bracket">]</span></span>\n'
        f"<p>{words}</p>\n</aside>"
    )


def _mediawiki_marker(note: Note, order: int) -> str:
    return (
        f'<sup id="cite_ref-{order}" class="reference"><a href="#cite_note-{order}">'
        f'<span class="cite-bracket">&#91;</span>{note.label}'
        '<span class="cite-bracket">&#93;</span></a></sup>'
    )


def _mediawiki_note(_note: Note, order: int, words: str) -> str:
    return (
        f'<li id="cite_note-{order}"><span class="mw-cite-backlink">'
        f'<b><a href="#cite_ref-{order}" aria-label="Jump up">^</a></b></span> '
        f'<span class="reference-text">{words}</span></li>'
    )


def _word_marker(note: Note, order: int) -> str:
    return (
        f'<a style="mso-footnote-id:ftn{order}" href="#_ftn{order}" name="_ftnref{order}" title="">'
        '<span class=MsoFootnoteReference><span style="mso-special-character:footnote">'
        f"<![if !supportFootnotes]>[{note.label}]<![endif]></span></span></a>"
    )


def _word_note(note: Note, order: int, words: str) -> str:
    return (
        f'<div style="mso-element:footnote" id=ftn{order}>\n<p class=MsoFootnoteText>'
        f'<a style="mso-footnote-id:ftn{order}" href="#_ftnref{order}" name="_ftn{order}" title="">'
        f"<span class=MsoFootnoteReference>[{note.label}]</span></a> {words}</p>\n</div>"
    )


def _pandoc_marker(note: Note, order: int) -> str:
    return (
        f'<a href="#fn{order}" class="footnote-ref" id="fnref{order}" role="doc-noteref">'
        f"<sup>{note.label}</sup></a>"
    )


def _pandoc_note(_note: Note, order: int, words: str) -> str:
    return (
        f'<li id="fn{order}"><p>{words}<a href="#fnref{order}" class="footnote-back" '
        'role="doc-backlink">↩︎</a></p></li>'
    )


CONVENTIONS = {
    "docbook": Convention(
        _docbook_marker, _docbook_note, '<div class="footnotes"><br><hr>\n%s\n</div>'
    ),
    "sphinx": Convention(_sphinx_marker, _sphinx_note, '<hr class="docutils">\n%s'),
    "mediawiki": Convention(
        _mediawiki_marker, _mediawiki_note, '<ol class="references">\n%s\n</ol>'
    ),
    "word": Convention(
        _word_marker,
        _word_note,
        '<div style="mso-element:footnote-list"><![if !supportFootnotes]><br clear=all>\n'
        '<hr align=left size=1 width="33%%">\n<![endif]>\n%s\n</div>',
    ),
    "pandoc": Convention(
        _pandoc_marker,
        _pandoc_note,
        '<section class="footnotes" role="doc-endnotes">\n<hr>\n<ol>\n%s\n</ol>\n</section>',
    ),
    "plain": Convention(_pandoc_marker, _pandoc_note, "%s"),
}


def html(source: Source) -> str:
    """Return the page; the title is its only ``h1``."""
    convention = CONVENTIONS[source.head["html"]]
    title = escape(source.head["title"])
    charset = source.head.get("html_encoding", "utf-8")
    face = "JP" if source.head["language"] == "ja" else "SC"
    body = [f"<h1>{title}</h1>", *(f"<p>{escape(line)}</p>" for line in source.title_lines)]
    open_lists: list[str] = []
    for block in source.blocks:
        wanted = _lists(block)
        while open_lists[: len(wanted)] != wanted[: len(open_lists)] or len(open_lists) > len(
            wanted
        ):
            body.append(f"</li></{open_lists.pop()}>")
        if block.kind == "item" and wanted == open_lists and wanted:
            body.append("</li>")
        while len(open_lists) < len(wanted):
            open_lists.append(wanted[len(open_lists)])
            body.append(f"<{open_lists[-1]}>")
        body.append(_block(source, block))
    body += [f"</li></{name}>" for name in reversed(open_lists)]
    if source.notes:
        notes = (
            convention.note(note, order, _words(source, note.runs))
            for order, note in enumerate(source.notes, 1)
        )
        body.append(convention.all_notes % "\n".join(notes))
    return (
        f'<!DOCTYPE html>\n<html lang="{source.head["language"]}">\n<head>\n'
        f'<meta charset="{charset}">\n<title>{title}</title>\n<style>{_PRINT % face}</style>\n'
        "</head>\n<body>\n" + "\n".join(filter(None, body)) + "\n</body>\n</html>\n"
    )


def _lists(block: Block) -> list[str]:
    """Return the lists a block stands in, outermost first."""
    if block.kind != "item":
        return []
    if not block.number:
        return ["ul"] * block.level
    return ["ol"] if block.number[0] in "123456789" else []


def _block(source: Source, block: Block) -> str:
    words = _words(source, block.runs)
    number = escape(block.number)
    match block.kind:
        case "heading":
            return f"<h{block.level + 1}>{number}{words}</h{block.level + 1}>"
        case "item" if _lists(block):
            return f"<li>{words}"
        case "quote":
            return f"<blockquote><p>{words}</p></blockquote>"
        case "code":
            return f"<pre><code>{words}</code></pre>"
        case "table":
            return _table(source, block)
        case "break":
            return ""
        case _:
            return f"<p>{number}{words}</p>"


def _table(source: Source, block: Block) -> str:
    rows = []
    for row in range(max(cell.row for cell in block.cells) + 1):
        cells = ""
        for cell in (cell for cell in block.cells if cell.row == row):
            tag = "th" if cell.header else "td"
            spans = f' rowspan="{cell.row_span}"' * (cell.row_span > 1)
            spans += f' colspan="{cell.column_span}"' * (cell.column_span > 1)
            cells += f"<{tag}{spans}>{_words(source, cell.runs)}</{tag}>"
        rows.append(f"<tr>{cells}</tr>")
    return "<table>\n" + "\n".join(rows) + "\n</table>"


def _words(source: Source, runs: Runs) -> str:
    convention = CONVENTIONS[source.head["html"]]
    made = ""
    for run in runs:
        if run.note:
            note = source.note(run.note)
            made += convention.marker(note, source.notes.index(note) + 1)
        elif run.reading:
            made += f"<ruby>{run.text}<rp>（</rp><rt>{run.reading}</rt><rp>）</rp></ruby>"
        else:
            made += _URL.sub(r'<a href="\g<0>">\g<0></a>', escape(run.text))
    return made
