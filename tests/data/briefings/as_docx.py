"""A briefing as a Word file: python-docx for the body, our own parts for the notes."""

import io
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle
from docx.table import Table
from docx.text.paragraph import Paragraph

from tests.data.briefings.as_typst import MADE
from tests.data.briefings.source import Block, Cell, Runs, Source

_PAGE = {
    "page_width": 148, "page_height": 210,
    "left_margin": 16, "right_margin": 16, "top_margin": 20, "bottom_margin": 20,
}  # fmt: skip
_SEPARATORS = (
    '<w:{0} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{0}>'
    '<w:{0} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r>'
    "</w:p></w:{0}>"
)
_RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_NOTE_STYLE = "NoteText"  # as Word's own template: smaller than the body


def docx(source: Source) -> bytes:
    """Return the file."""
    made = Document()
    _set_styles(made, source)
    made.core_properties.title = source.head["title"]
    made.core_properties.author = ""
    made.core_properties.comments = ""
    made.core_properties.created = made.core_properties.modified = MADE.replace(tzinfo=None)
    made.add_paragraph(source.head["title"], "Title")
    for line in source.title_lines:
        made.add_paragraph(line)
    numbering = _numbering(made, source.head["auto"]) if "auto" in source.head else ""
    chapters = 0
    for block in source.blocks:
        chapters += block.kind == "heading" and block.level == 1
        if block.kind == "break" or _restarts(source, block, chapters):
            _end_section(made, source, block)
        _add(made, source, block, numbering)
    if "restart" in source.styles:
        made.element.body.sectPr.insert(0, _restart())
    if "endnotes" in source.styles:
        made.element.body.sectPr.insert(0, _arabic_endnotes())
    if source.notes:
        _add_notes(made, source)
    if "header" in source.head:
        _set_header(made, source.head["header"])
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


def _set_styles(made: WordDocument, source: Source) -> None:
    face = "Noto Serif JP" if source.head["language"] == "ja" else "Noto Serif SC"
    sizes = {"Normal": 10.5, "Title": 16, "Heading 1": 14, "Heading 2": 12, "Heading 3": 11}
    for name, size in sizes.items():
        style = made.styles[name]
        if not isinstance(style, ParagraphStyle):
            raise TypeError(style)
        style.font.size = Pt(size)
        style.font.name = face
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        fonts.set(qn("w:eastAsia"), face)
    for section in made.sections:
        for name, size in _PAGE.items():
            setattr(section, name, Mm(size))


def _add_note_style(made: WordDocument, name: str) -> None:
    style = (
        f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="{_NOTE_STYLE}">'
        f'<w:name w:val="{name} text"/><w:basedOn w:val="Normal"/>'
        '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
        '<w:rPr><w:sz w:val="17"/></w:rPr></w:style>'
    )
    made.styles.element.append(parse_xml(style))


def _restarts(source: Source, block: Block, chapters: int) -> bool:
    return (
        "restart" in source.styles and block.kind == "heading" and block.level == 1 and chapters > 1
    )


def _end_section(made: WordDocument, source: Source, block: Block) -> None:
    """End a section here: a new page with Roman numbers before it, or a restart of the notes."""
    section = made.add_section()
    ended = made.sections[-2]._sectPr
    if block.kind == "break":
        ended.append(parse_xml(f'<w:pgNumType {nsdecls("w")} w:fmt="lowerRoman" w:start="1"/>'))
        started = parse_xml(f'<w:pgNumType {nsdecls("w")} w:fmt="decimal" w:start="1"/>')
        section._sectPr.append(started)
    else:
        ended.insert(0, _restart())


def _restart() -> BaseOxmlElement:
    return parse_xml(
        f'<w:footnotePr {nsdecls("w")}><w:numRestart w:val="eachSect"/></w:footnotePr>'
    )


def _arabic_endnotes() -> BaseOxmlElement:
    """Return the setting without which Word counts end notes in Roman numbers."""
    return parse_xml(f'<w:endnotePr {nsdecls("w")}><w:numFmt w:val="decimal"/></w:endnotePr>')


def _numbering(made: WordDocument, levels: str) -> str:
    """Add an automatic numbering (``text=format | …``) and return its id."""
    made_levels = ""
    for depth, level in enumerate(levels.split(" | ")):
        text, _, form = level.partition("=")
        made_levels += (
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:suff w:val="space"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
        )
    root = made.part.numbering_part.element
    root.insert(
        0,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">'
            f'<w:multiLevelType w:val="multilevel"/>{made_levels}</w:abstractNum>'
        ),
    )
    root.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>')
    )
    return "77"


def _add(made: WordDocument, source: Source, block: Block, numbering: str) -> None:
    match block.kind:
        case "heading":
            heading = made.add_paragraph("", f"Heading {block.level}")
            if numbering:
                number = (
                    f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{block.level - 1}"/>'
                    f'<w:numId w:val="{numbering}"/></w:numPr>'
                )
                heading._p.get_or_add_pPr().append(parse_xml(number))
            else:
                heading.add_run(block.number)
            _fill(heading, source, block.runs)
        case "item" if not block.number:
            style = "List Bullet" if block.level == 1 else f"List Bullet {block.level}"
            _fill(made.add_paragraph("", style), source, block.runs)
        case "quote":
            _fill(made.add_paragraph("", "Quote"), source, block.runs)
        case "code":
            code = made.add_paragraph("", "No Spacing")
            run = code.add_run(block.runs[0].text)  # line feeds become breaks
            run.font.name = "DejaVu Sans Mono"
        case "table":
            _fill_table(made, source, block)
        case "break":
            pass
        case _:
            paragraph = made.add_paragraph(block.number)
            if not block.number:
                indent = f'<w:ind {nsdecls("w")} w:firstLine="420"/>'
                paragraph._p.get_or_add_pPr().append(parse_xml(indent))
            _fill(paragraph, source, block.runs)


def _fill_table(made: WordDocument, source: Source, block: Block) -> None:
    height = max(cell.row + cell.row_span for cell in block.cells)
    width = max(cell.column + cell.column_span for cell in block.cells)
    table = made.add_table(height, width, "Table Grid")
    for cell in block.cells:
        _fill(_merged(table, cell), source, cell.runs)
        if cell.header:
            properties = table.rows[cell.row]._tr.get_or_add_trPr()
            if properties.find(qn("w:tblHeader")) is None:
                properties.append(OxmlElement("w:tblHeader"))


def _merged(table: Table, cell: Cell) -> Paragraph:
    corner = table.cell(cell.row, cell.column)
    last = table.cell(cell.row + cell.row_span - 1, cell.column + cell.column_span - 1)
    merged: Paragraph = corner.merge(last).paragraphs[0]
    return merged


def _fill(paragraph: Paragraph, source: Source, runs: Runs) -> None:
    kind = "endnote" if "endnotes" in source.styles else "footnote"
    for run in runs:
        if run.note:
            number = source.notes.index(source.note(run.note)) + 1
            made = f'{_RAISED}<w:{kind}Reference w:id="{number}"/>'
        elif run.reading:
            made = (
                '<w:ruby><w:rubyPr><w:rubyAlign w:val="distributeSpace"/><w:hps w:val="10"/>'
                '<w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/><w:lid w:val="ja-JP"/>'
                f"</w:rubyPr><w:rt><w:r><w:t>{run.reading}</w:t></w:r></w:rt>"
                f"<w:rubyBase><w:r><w:t>{run.text}</w:t></w:r></w:rubyBase></w:ruby>"
            )
        else:
            paragraph.add_run(run.text)
            continue
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{made}</w:r>"))


def _add_notes(made: WordDocument, source: Source) -> None:
    kind = "endnote" if "endnotes" in source.styles else "footnote"
    look = ""
    if "bignotes" not in source.styles:
        _add_note_style(made, kind)
        look = f'<w:pPr><w:pStyle w:val="{_NOTE_STYLE}"/></w:pPr>'
    notes = "".join(
        f'<w:{kind} w:id="{number}"><w:p>{look}<w:r>{_RAISED}<w:{kind}Ref/></w:r><w:r>'
        f'<w:t xml:space="preserve"> {escape(note.runs[0].text)}</w:t></w:r></w:p></w:{kind}>'
        for number, note in enumerate(source.notes, 1)
    )
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<w:{kind}s {nsdecls('w')}>{_SEPARATORS.format(kind)}{notes}</w:{kind}s>"
    )
    types = {"footnote": CONTENT_TYPE.WML_FOOTNOTES, "endnote": CONTENT_TYPE.WML_ENDNOTES}
    relations = {"footnote": RELATIONSHIP_TYPE.FOOTNOTES, "endnote": RELATIONSHIP_TYPE.ENDNOTES}
    name = PackURI(f"/word/{kind}s.xml")
    part = Part(name, types[kind], xml.encode(), made.part.package)
    made.part.relate_to(part, relations[kind])


def _set_header(made: WordDocument, words: str) -> None:
    """Print a running header, and the page number at the foot, on every page."""
    section = made.sections[0]
    section.header.paragraphs[0].text = words
    foot = section.footer.paragraphs[0]
    field = f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    foot._p.append(parse_xml(field))
    foot.alignment = 1
