"""New Word files: the parts of which they are made, with styles and faces of their own.

No template is used: one of python-docx or Word brings faces and colours that nobody chose.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from briefdesk.formats.containers.word.faces import FACES, LATIN
from briefdesk.formats.containers.word.vocabulary import R, W
from briefdesk.formats.containers.xml import written
from briefdesk.model.language import known_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can name
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_SPACES = "http://schemas.openxmlformats.org/package/2006/"
_NAMESPACE = f'xmlns:w="{W.strip("{}")}"'
_HEADINGS = (16, 14, 12, 11, 10.5, 10.5)  # points
_FIXED = '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>'
_OVER_TEXT = '<w:keepNext/><w:spacing w:before="240" w:after="120"/>'
_CENTRED = '<w:jc w:val="center"/>'
_SMALL = '<w:spacing w:after="40" w:line="240"/>'
_QUIET = '<w:rPr><w:color w:val="595959"/><w:sz w:val="18"/></w:rPr>'
_STYLES = (  # id, name, paragraph properties, points, run properties
    ("Title", "Title", f'<w:spacing w:before="0" w:after="240"/>{_CENTRED}', 18, "<w:b/>"),
    ("Subtitle", "Subtitle", f'<w:spacing w:after="40"/>{_CENTRED}', 10.5, ""),
    ("ListParagraph", "List Paragraph", '<w:spacing w:after="60"/>', 10.5, ""),
    ("Quote", "Quote", '<w:ind w:left="420" w:right="420"/>', 10.5, ""),
    ("Code", "HTML Preformatted", '<w:spacing w:after="0"/>', 9, _FIXED),
    ("Cell", "Table Text", '<w:spacing w:before="40" w:after="40"/>', 9.5, ""),
    ("FootnoteText", "footnote text", _SMALL, 9, ""),
    ("EndnoteText", "endnote text", _SMALL, 9, ""),
)


def packed(parts: Mapping[str, etree._Element]) -> bytes:
    """Return a Word file of parts by their kind: ``document``, ``styles``, ``footnotes``, …

    The first one but the document is ``rId1`` there, and so on. The same parts make the same bytes.
    """
    types = "".join(
        f'<Override PartName="/word/{kind}.xml" ContentType="{_content_type(kind)}"/>'
        for kind in parts
    )
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{R.strip("{}")}/{kind}" Target="{kind}.xml"/>'
        for number, kind in enumerate((kind for kind in parts if kind != "document"), 1)
    )
    texts = {
        "[Content_Types].xml": f'<Types xmlns="{_SPACES}content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_SPACES}relationships"><Relationship Id="rId1"'
        f' Type="{R.strip("{}")}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_SPACES}relationships">{links}'
        "</Relationships>",
    }
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            archive.writestr(_entry(name), text)
        for kind, root in parts.items():
            archive.writestr(_entry(f"word/{kind}.xml"), written(root))
    return whole.getvalue()


def styles(language: str) -> etree._Element:
    """Return the styles of a document in a language (BCP 47)."""
    face = FACES.get(known_language(language), FACES["zh-Hans"])
    defaults = (
        f'<w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:cs="{LATIN}" w:eastAsia="{face.name}"/>'
        f'<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="{face.tag}"/>'
    )
    headings = (
        (
            f"Heading{level}",
            f"heading {level}",
            f'{_OVER_TEXT}<w:outlineLvl w:val="{level - 1}"/>',
            points,
            "<w:b/>",
        )
        for level, points in enumerate(_HEADINGS, 1)
    )
    made = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>'
        f'<w:rPr>{run}<w:sz w:val="{points * 2:g}"/></w:rPr></w:style>'
        for key, name, paragraph, points, run in (*_STYLES, *headings)
    )
    notes = "".join(
        f'<w:style w:type="character" w:styleId="{kind}Reference"><w:name w:val="{name}"/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
        for kind, name in (("Footnote", "footnote reference"), ("Endnote", "endnote reference"))
    )
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return part(
        "styles",
        f"<w:docDefaults><w:rPrDefault><w:rPr>{defaults}</w:rPr></w:rPrDefault><w:pPrDefault>"
        '<w:pPr><w:spacing w:after="120" w:line="312" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        f'<w:name w:val="Normal"/></w:style>{made}{notes}<w:style w:type="table"'
        f' w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>{edges}'
        "</w:tblBorders></w:tblPr></w:style>",
    )


def font_table(languages: set[str]) -> etree._Element:
    """Return what other programs need to find a like face where one of these is missing."""
    found = [FACES[known] for known in FACES if known in languages]
    return part(
        "fonts",
        "".join(
            f'<w:font w:name="{face.name}"><w:altName w:val="{face.local_name}"/>'
            f'<w:charset w:val="{face.characters}"/><w:family w:val="roman"/></w:font>'
            for face in found
        ),
    )


def footer() -> etree._Element:
    """Return the part ``footer``: the number of the page and how many there are."""
    between = f'<w:r>{_QUIET}<w:t xml:space="preserve"> / </w:t></w:r>'
    fields = "".join(
        f'{before}<w:fldSimple w:instr="{name}"><w:r>{_QUIET}<w:t>1</w:t></w:r></w:fldSimple>'
        for before, name in (("", "PAGE"), (between, "NUMPAGES"))
    )
    return part("ftr", f"<w:p><w:pPr>{_CENTRED}</w:pPr>{fields}</w:p>")


def part(name: str, inside: str) -> etree._Element:
    """Return the root of a part, with what is in it as XML text."""
    from lxml import etree

    return etree.fromstring(f"<w:{name} {_NAMESPACE}>{inside}</w:{name}>")


def _content_type(kind: str) -> str:
    return _TYPE.format("document.main" if kind == "document" else kind)


def _entry(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, _EPOCH)
    made.compress_type = zipfile.ZIP_DEFLATED
    return made
