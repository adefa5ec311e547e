"""Word files that are no Word files, lie about themselves or reach outside."""

import io
import warnings
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from tests.corpus import FOLDER
from tests.reliability.hostile import Hostile
from tests.reliability.hostile_pdfs import BOMB, REAL

_WORD = FOLDER / "hans-privacy" / "briefing.docx"
_DOCUMENT = "word/document.xml"
_NOTES = "word/footnotes.xml"
_STYLES = "word/styles.xml"
_NUMBERING = "word/numbering.xml"
_RELATIONS = "word/_rels/document.xml.rels"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@cache
def parts() -> Mapping[str, bytes]:
    """Return the parts of a sound Word file."""
    with zipfile.ZipFile(_WORD) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(content: Mapping[str, bytes]) -> bytes:
    """Return a zip file of these parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return made.getvalue()


def changed(name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return the sound file with one part changed."""
    return packed({**parts(), name: change(parts()[name])})


def retargeted(target: str) -> bytes:
    """Return the sound file with another target of its relation to the notes."""
    return changed(_RELATIONS, lambda xml: xml.replace(b'Target="footnotes.xml"', target.encode()))


def document(body: str, before: str = "") -> bytes:
    """Return the sound file with another body of its main part."""
    xml = f'<?xml version="1.0"?>{before}<w:document {_W}><w:body>{body}</w:body></w:document>'
    return packed({**parts(), _DOCUMENT: xml.encode()})


def _paragraph(content: str) -> str:
    return f"<w:p><w:r><w:t>{content}</w:t></w:r></w:p>"


def _without(name: str) -> bytes:
    return packed({part: data for part, data in parts().items() if part != name})


def archives() -> Iterator[Hostile]:
    """Return zip files that are wrong."""
    sound = _WORD.read_bytes()
    yield Hostile("no-zip.docx", b"PK\x03\x04" + bytes(range(256)) * 40, wanted="refused")
    yield Hostile("half.docx", sound[: len(sound) // 2], wanted="refused")
    yield Hostile("empty-zip.docx", packed({}), wanted="refused")
    yield Hostile("without-document.docx", _without(_DOCUMENT), wanted="refused")
    yield Hostile("without-types.docx", _without("[Content_Types].xml"))
    yield Hostile("without-relations.docx", _without(_RELATIONS))
    yield Hostile("without-styles.docx", _without(_STYLES))
    yield Hostile(
        "old-word.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000), wanted="refused"
    )
    yield Hostile("zip-called.pdf", packed({"a.txt": b"words"}), wanted="refused")
    yield Hostile(
        "spreadsheet.docx",
        packed(
            {
                "[Content_Types].xml": parts()["[Content_Types].xml"],
                "xl/workbook.xml": b"<workbook/>",
            }
        ),
        wanted="refused",
    )
    yield Hostile(
        "pdf-inside.docx", changed(_DOCUMENT, lambda _: REAL.read_bytes()), wanted="refused"
    )
    yield Hostile(
        "ten-thousand-parts.docx",
        packed(
            {
                **parts(),
                **{f"word/media/{n}.xml": b"<a/>" for n in range(10_000)},
            }
        ),
    )
    tricks = {
        "../../evil.xml": b"<a/>",
        "/etc/evil.xml": b"<a/>",
        "C:\\evil.xml": b"<a/>",
        "word/../../../evil.xml": b"<a/>",
    }
    yield Hostile("path-tricks.docx", packed({**parts(), **tricks}))
    yield Hostile("two-documents.docx", _twice())
    yield Hostile("lies-about-sizes.docx", _lying(), wanted="refused")
    yield Hostile("says-it-is-locked.docx", _flagged(), wanted="refused")
    yield Hostile("damaged-part.docx", sound[:3000] + bytes(200) + sound[3200:])


def _twice() -> bytes:
    """Return a file that has its main part twice."""
    made = io.BytesIO(_WORD.read_bytes())
    with zipfile.ZipFile(made, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile doubts it too
        archive.writestr(_DOCUMENT, f"<w:document {_W}/>")
    return made.getvalue()


def _lying() -> bytes:
    """Return a file whose main part is far larger than both its headers say."""
    spaces = f"<w:document {_W}><w:body>".encode() + b" " * 100_000_000
    sound = packed({**parts(), _DOCUMENT: spaces})
    real, said = len(spaces).to_bytes(4, "little"), (5_000).to_bytes(4, "little")
    return sound.replace(real, said)


def _flagged() -> bytes:
    """Return a file whose main part is marked as encrypted."""
    data = bytearray(packed({_DOCUMENT: parts()[_DOCUMENT], **parts()}))
    local, central = data.index(b"PK\x03\x04"), data.index(b"PK\x01\x02")
    data[local + 6] |= 1
    data[central + 8] |= 1
    return bytes(data)


def bombs() -> Iterator[Hostile]:
    """Return small files that are huge inside."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in parts().items():
            if name != _DOCUMENT:
                archive.writestr(name, data)
        with archive.open(_DOCUMENT, "w", force_zip64=True) as part:
            part.write(f"<w:document {_W}><w:body><w:p><w:r><w:t>".encode())
            for _ in range(BOMB // 1_000_000):
                part.write(b"a" * 1_000_000)
            part.write(b"</w:t></w:r></w:p></w:body></w:document>")
    yield Hostile("bomb.docx", made.getvalue(), wanted="refused")
    text = (f"<w:document {_W}><w:body>" + "<w:p/>" * 6_000_000).encode()
    yield Hostile("empty-paragraphs.docx", changed(_DOCUMENT, lambda _: text))
    filler = {f"word/part{n}.xml": b" " * 40_000_000 for n in range(8)}
    yield Hostile("many-large-parts.docx", packed({**parts(), **filler}))
    yield Hostile("large-notes.docx", changed(_NOTES, lambda _: b" " * 60_000_000))


def wrong_parts() -> Iterator[Hostile]:
    """Return files whose parts are wrong."""
    nested = "<w:sdt><w:sdtContent>" * 50_000 + _paragraph("deep")
    yield Hostile("deep.docx", document(nested), wanted="refused")
    tables = "<w:tbl><w:tr><w:tc>" * 3_000 + _paragraph("deep") + "</w:tc></w:tr></w:tbl>" * 3_000
    yield Hostile("tables-in-tables.docx", document(tables))
    outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    yield Hostile("external-entity.docx", document(_paragraph("&x;"), outside), wanted="refused")
    remote = '<!DOCTYPE a SYSTEM "http://203.0.113.9/a.dtd">'
    yield Hostile("remote-definition.docx", document(_paragraph("a"), remote), wanted="refused")
    laughs = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)
    )
    laughing = document(_paragraph("&a11;"), f"<!DOCTYPE a [{laughs}]>")
    yield Hostile("billion-laughs.docx", laughing, wanted="refused")
    yield Hostile("no-document-element.docx", changed(_DOCUMENT, lambda _: b""), wanted="refused")
    yield Hostile(
        "torn-xml.docx", changed(_DOCUMENT, lambda xml: xml[: len(xml) // 2]), wanted="refused"
    )
    yield Hostile(
        "bad-bytes.docx",
        changed(_DOCUMENT, lambda xml: xml.replace("日".encode(), b"\xff\xfe")),
        wanted="refused",
    )
    silent = f"<w:document {_W}><w:body><w:p/></w:body></w:document>".encode()
    yield Hostile(
        "no-words.docx", packed({**parts(), _DOCUMENT: silent, _NOTES: b""}), wanted="refused"
    )
    yield Hostile("relations-torn.docx", changed(_RELATIONS, lambda xml: xml[:200]))
    yield Hostile(
        "relations-outside.docx", retargeted('Target="file:///etc/passwd" TargetMode="External"')
    )
    yield Hostile("relations-to-itself.docx", retargeted('Target="document.xml"'))
    yield Hostile("relations-climb.docx", retargeted('Target="../../../../etc/passwd"'))
    yield Hostile(
        "notes-of-one-number.docx",
        changed(_NOTES, lambda xml: xml.replace(b'w:id="2"', b'w:id="1"')),
    )
    yield Hostile("notes-torn.docx", changed(_NOTES, lambda xml: xml[: len(xml) // 2]))
    yield Hostile("notes-gone.docx", _without(_NOTES))
    citing = b'<w:r><w:footnoteReference w:id="1"/></w:r>'
    yield Hostile(
        "note-cites-itself.docx",
        changed(
            _NOTES, lambda xml: xml.replace(b"</w:p></w:footnote>", citing + b"</w:p></w:footnote>")
        ),
    )
    loop = (
        f'<w:style {_W} w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/>'
        '<w:basedOn w:val="%s"/></w:style>'
    )
    styles = (loop % ("A", "a", "B") + loop % ("B", "b", "A")).encode()
    body = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>words</w:t></w:r></w:p>'
    looped = {_STYLES: parts()[_STYLES].replace(b"</w:styles>", styles + b"</w:styles>")}
    xml = f"<w:document {_W}><w:body>{body}</w:body></w:document>".encode()
    yield Hostile(
        "styles-loop.docx", packed({**parts(), **looped, _DOCUMENT: xml}), "read", "words"
    )
    level = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="99999999999"/><w:numId w:val="-7"/></w:numPr></w:pPr>'
        "<w:r><w:t>words</w:t></w:r></w:p>"
    )
    yield Hostile("impossible-level.docx", document(level), "read", "words")
    wide = (
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>'
        f"{_paragraph('words')}</w:tc></w:tr></w:tbl>"
    )
    yield Hostile("billion-columns.docx", document(wide), "read", "words")
    yield Hostile(
        "numbers-that-are-none.docx",
        changed(_NUMBERING, lambda xml: xml.replace(b'w:val="1"', b'w:val="x"')),
    )


def word_files() -> Iterator[Hostile]:
    """Return the hostile Word files."""
    yield from archives()
    yield from bombs()
    yield from wrong_parts()
