"""Word files made by hand, part by part: python-docx knows no notes, answers or changes.

Their XML is what Word 365 writes, without what no reader looks at.
"""

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from briefdesk.formats import document
from briefdesk.model.imported import (
    Block,
    BlockType,
    FileInfo,
    ImportedDocument,
    ReadingOptions,
    Revisions,
)
from briefdesk.model.progress import unheard

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
# ids as in Chinese Word: the names say what they are
STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{identity}"{default}><w:name w:val="{name}"/>'
    f'<w:basedOn w:val="{base}"/><w:pPr>{properties}</w:pPr></w:style>'
    for identity, name, base, properties, default in (
        ("a", "Normal", "", "", ' w:default="1"'),
        ("1", "heading 1", "a", '<w:outlineLvl w:val="0"/>', ""),
        ("2", "heading 2", "a", "", ""),
        ("3", "heading 3", "a", "", ""),
        ("20", "我的标题", "2", "", ""),
        ("a3", "Title", "a", "", ""),
        ("11", "toc 1", "a", "", ""),
        ("a4", "Quote", "a", "", ""),
        ("a5", "HTML Preformatted", "a", "", ""),
    )
)
_SEPARATORS = (
    '<w:{0} w:type="separator" w:id="-1"><w:p/></w:{0}>'
    '<w:{0} w:type="continuationSeparator" w:id="0"><w:p/></w:{0}>'
)


def r(text: str, properties: str = "") -> str:
    """Return a run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(content: str, style: str = "", properties: str = "") -> str:
    """Return a paragraph of runs, or of a plain text."""
    runs = content if content.startswith("<") or not content else r(content)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{runs}</w:p>"


def field(code: str, result: str) -> str:
    """Return a complex field; ``result`` are runs."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def cite(identity: object, kind: str = "footnote") -> str:
    """Return a run that refers to a note."""
    return f'<w:r><w:{kind}Reference w:id="{identity}"/></w:r>'


def note(identity: object, content: str, kind: str = "footnote", attributes: str = "") -> str:
    """Return a note of one paragraph."""
    runs = content if content.startswith("<") else r(f" {content}")
    return (
        f'<w:{kind} w:id="{identity}" {attributes}><w:p><w:r><w:{kind}Ref/></w:r>{runs}</w:p>'
        f"</w:{kind}>"
    )


def ins(content: str, author: str = "甲", date: str = "2025-03-01T10:00:00Z") -> str:
    """Return runs that somebody inserted."""
    return f'<w:ins w:id="9" w:author="{author}" w:date="{date}">{content}</w:ins>'


def gone(text: str, author: str = "乙", date: str = "2025-03-02T10:00:00Z") -> str:
    """Return a text that somebody deleted."""
    run = f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'
    return f'<w:del w:id="9" w:author="{author}" w:date="{date}">{run}</w:del>'


def comment(identity: object, text: str, author: str = "甲", paragraph: str = "") -> str:
    """Return a comment; ``paragraph`` is the id by which answers name it."""
    return (
        f'<w:comment w:id="{identity}" w:author="{author}" w:date="2025-03-03T09:00:00Z">'
        f'<w:p w14:paraId="{paragraph}">{r(text)}</w:p></w:comment>'
    )


def on(identity: object, content: str) -> str:
    """Return runs with the marks of a comment around them and its reference behind."""
    return (
        f'<w:commentRangeStart w:id="{identity}"/>{content}<w:commentRangeEnd w:id="{identity}"/>'
        f'<w:r><w:commentReference w:id="{identity}"/></w:r>'
    )


def numbering(levels: Mapping[int, tuple[str, str]], more: str = "", lists: str = "") -> str:
    """Return ``numbering.xml``: level → (format, text), counted by list 1 and by ``lists``."""
    defined = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for level, (form, text) in levels.items()
    )
    return (
        f'<w:abstractNum w:abstractNumId="7">{defined}</w:abstractNum>{more}'
        f'<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>{lists}'
    )


def numbered(list_id: object = 1, level: object = 0) -> str:
    """Return the paragraph property that puts a paragraph into a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


def parts(body: str, **others: str) -> dict[str, str]:
    """Return the parts of a Word file by name.

    ``others`` are the insides of ``footnotes``, ``endnotes``, ``comments``, ``commentsExtended``,
    ``numbering``, ``settings``, ``styles``, ``header``; ``core`` is that of the properties and
    ``links`` more relationships.
    """
    others = {"styles": STYLES, **others}
    links, core = others.pop("links", ""), others.pop("core", "")
    roots = {"footnotes": "footnotes", "header": "hdr", "commentsExtended": "w15:commentsEx"}
    found: dict[str, str] = {}
    relationships = []
    for kind, inside in others.items():
        root = roots.get(kind, kind)
        root = root if ":" in root else f"w:{root}"
        if kind in ("footnotes", "endnotes"):
            inside = _SEPARATORS.format(kind[:-1]) + inside  # noqa: PLW2901
        found[f"word/{kind}.xml"] = f"<{root} {NAMESPACES}>{inside}</{root}>"
        space = _MICROSOFT if kind == "commentsExtended" else R
        relationships.append(
            f'<Relationship Id="{kind}" Type="{space}/{kind}" Target="{kind}.xml"/>'
        )
    return {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="xml"'
        ' ContentType="application/xml"/><Override PartName="/word/document.xml"'
        f' ContentType="{_MAIN}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONSHIPS}">'
        f'<Relationship Id="a" Type="{R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="b" Type="{R}/core-properties" Target="docProps/core.xml"/>'
        "</Relationships>",
        "docProps/core.xml": '<cp:coreProperties xmlns:cp="c"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"{core}</cp:coreProperties>",
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONSHIPS}">'
        f"{''.join(relationships)}{links}</Relationships>",
        **found,
    }


def zipped(files: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip file of some parts."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", method) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return whole.getvalue()


def word_file(body: str, **others: str) -> bytes:
    """Return a Word file; ``parts`` says what it may hold."""
    return zipped(parts(body, **others))


def read_word(data: bytes, revisions: Revisions = "") -> ImportedDocument:
    """Read a file as the worker does."""
    info = FileInfo("a.docx", "", len(data), "", "", "", 0)
    return document.read(data, info, ReadingOptions(revisions=revisions), unheard)


def read_body(body: str, **others: str) -> ImportedDocument:
    """Read a Word file of this body."""
    return read_word(word_file(body, **others))


def as_word(read: ImportedDocument) -> bytes:
    """Return a document as a Word file: title, headings by style, lists, and real footnotes."""
    order = {found.key: number for number, found in enumerate(read.footnotes, 3)}
    texts = {block.id: _cited(read, block, order) for block in read.blocks}
    notes = "".join(note(order[found.key], texts[found.block]) for found in read.footnotes)
    body = p(escape(read.meta.title), "a3") if read.meta.title else ""
    for block in read.blocks:
        if block.type is BlockType.HEADING:
            number = r(escape(f"{block.number} ")) if block.number else ""
            body += p(number + texts[block.id], str(block.level))
        elif block.type is BlockType.LIST_ITEM:
            body += p(texts[block.id], "", numbered())
        elif block.type is not BlockType.FOOTNOTE:
            body += p(texts[block.id])
    return word_file(body, footnotes=notes, numbering=numbering({0: ("bullet", "•")}))


def _cited(read: ImportedDocument, block: Block, order: Mapping[str, int]) -> str:
    """Return the runs of a block, with its references."""
    runs, at = "", block.start
    for reference in read.references:
        if reference.block == block.id and reference.footnote:
            runs += r(escape(read.text[at : reference.offset])) + cite(order[reference.footnote])
            at = reference.offset
    return runs + r(escape(read.text[at : block.end]))
