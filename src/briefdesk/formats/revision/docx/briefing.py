"""A Word file made from a briefing that is none: its text and structure, to be corrected there."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import quoteattr

from briefdesk.formats.containers.word import making
from briefdesk.formats.containers.word.faces import FACES, set_face
from briefdesk.formats.containers.word.tracing import Stretch, Traced
from briefdesk.formats.containers.word.vocabulary import XML_SPACE, W
from briefdesk.formats.containers.xml import legal
from briefdesk.formats.revision.docx.elements import Elements
from briefdesk.formats.revision.docx.tables import table
from briefdesk.model.imported import BlockType, SourceSpan, SpanRole
from briefdesk.model.language import known_language, language_runs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml import etree

    from briefdesk.model.imported import Block, Footnote, ImportedDocument, Reference

_STYLES = {
    BlockType.LIST_ITEM: "ListParagraph",
    BlockType.QUOTE: "Quote",
    BlockType.CODE: "Code",
    BlockType.CELL: "Cell",
}
_DEEPEST = 6  # level of headings
_INDENT = 420  # twentieths of a point
_SIGNS = re.compile("([\t\n])")
_PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440"'
    ' w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'
)
_SEPARATORS = (
    '<w:{0} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{0}>'
    '<w:{0} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r>'
    "</w:p></w:{0}>"
)
# What is printed before the statements of the title block, so that a reader knows them again.
_NAMES = ("number", "issuer", "authors", "translators", "date")
_LABELS = {
    lang: dict(zip(_NAMES, labels.split(), strict=True))
    for lang, labels in {
        "zh": "文号 发布 作者 译者 日期",
        "ja": "番号 発行 著者 訳者 日付",
        "en": "No. Issued Authors Translators Date",
    }.items()
}
_BULLET = "•"
_LEVELS = 9


class Made(NamedTuple):
    """The file, its text over its XML, and where in that the characters of the briefing are."""

    data: bytes
    traced: Traced
    spans: tuple[SourceSpan, ...]


def made_of(document: ImportedDocument) -> Made:
    """Return a Word file of a briefing: title, headings, lists, tables, real notes."""
    return _Maker(document).made()


class _Maker:
    """The file while it is made."""

    def __init__(self, document: ImportedDocument) -> None:
        self._document = document
        self._root = making.part("document", "<w:body/>")
        self._elements = Elements(self._root, W, ())
        self._stretches: list[Stretch] = []
        self._languages = {known_language(document.meta.language)}
        self._notes = {note.key: note for note in document.footnotes}
        self._blocks = {block.id: block for block in document.blocks}
        self._cited: dict[str, str] = {}
        self._counts = {"foot": 0, "end": 0}
        self._counted: set[str] = set()
        self._signs: dict[str, str] = {}
        self._references: dict[str, list[Reference]] = defaultdict(list)
        for reference in document.references:
            self._references[reference.block].append(reference)

    def made(self) -> Made:
        """Return everything."""
        body = self._root[0]
        body.extend(self._title())
        for number, blocks in groupby(self._body(), key=_table):
            if number:
                body.append(table(self._elements, list(blocks), self._paragraph))
                body.append(self._elements.make("p"))  # two tables must not become one
            else:
                body.extend(map(self._paragraph, blocks))
        notes = {kind: making.part(kind, _SEPARATORS.format(kind[:-1])) for kind in _kinds()}
        self._add_notes(notes)
        body.extend(self._uncited())
        body.append(making.part("x", _PAGE)[0])
        parts = {
            "document": self._root,
            "styles": making.styles(self._document.meta.language),
            "numbering": making.part("numbering", _numbering(self._signs)),
            "settings": making.part("settings", _settings()),
            **notes,
            "fontTable": making.font_table(self._languages),
        }
        text = self._document.text
        self._stretches.sort(key=lambda one: one.start)
        roots = {f"word/{name}.xml": parts[name] for name in ("document", *notes)}
        traced = Traced(text, tuple(self._stretches), roots, "word/document.xml")
        whole = SourceSpan(0, len(text), SpanRole.TEXT, 0)
        return Made(making.packed(parts), traced, (whole,))

    def _body(self) -> Iterator[Block]:
        return (one for one in self._document.blocks if one.type is not BlockType.FOOTNOTE)

    def _title(self) -> Iterator[etree._Element]:
        """Yield the title block, of which nothing is in the text."""
        meta = self._document.meta
        said = _LABELS[known_language(meta.language)[:2]]
        lines = {
            "number": meta.number,
            "issuer": meta.issuer,
            "authors": "、".join(meta.authors),
            "translators": "、".join(meta.translators),
            "date": meta.date,
        }
        labelled = [("Subtitle", f"{said[name]}：{line}") for name, line in lines.items() if line]
        for style, line in (*([("Title", meta.title)] if meta.title else []), *labelled):
            paragraph = self._styled(style)
            paragraph.extend(self._elements.runs(line, meta.language))
            yield paragraph

    def _paragraph(self, block: Block) -> etree._Element:
        """Return a block of the body; what is printed before it stands there as words."""
        style = _STYLES.get(block.type, "Cell" if block.cell else "Normal")
        if block.type is BlockType.HEADING:
            style = f"Heading{min(max(1, block.level), _DEEPEST)}"
        paragraph = self._styled(style)
        if block.type is BlockType.LIST_ITEM:
            self._itemise(paragraph[0], block)
        elif block.number:
            printed = self._elements.runs(f"{block.number} ", self._document.meta.language)
            paragraph.extend(printed)
        paragraph.extend(self._runs(block))
        return paragraph

    def _itemise(self, properties: etree._Element, block: Block) -> None:
        """Make an item of a list: Word prints what was printed, and does not count anew."""
        level = min(max(1, block.level), _LEVELS)
        sign = self._signs.setdefault(block.number or _BULLET, str(len(self._signs) + 1))
        numbered = self._elements.make("numPr")
        numbered.append(self._elements.make("ilvl", val=str(level - 1)))
        numbered.append(self._elements.make("numId", val=sign))
        properties.append(numbered)
        left = str(_INDENT * level)
        properties.append(self._elements.make("ind", left=left, hanging=str(_INDENT)))

    def _styled(self, style: str) -> etree._Element:
        paragraph, properties = self._elements.make("p"), self._elements.make("pPr")
        properties.append(self._elements.make("pStyle", val=style))
        paragraph.append(properties)
        return paragraph

    def _runs(self, block: Block) -> Iterator[etree._Element]:
        """Yield the words of a block, cut by language, with its references."""
        references = self._references[block.id]
        text = self._document.text[block.start : block.end]
        cuts = {one.offset for one in references}
        language = self._document.meta.language
        for start, end, found in language_runs(text, language) or [(0, 0, "")]:
            left, right = block.start + start, block.start + end
            inside = sorted({left, right, *(cut for cut in cuts if left < cut < right)})
            for at, stop in zip(inside, inside[1:] or [right], strict=False):
                for reference in references:
                    if reference.offset == at and reference.footnote:
                        yield from self._cite(reference.footnote)
                if at < stop:
                    yield self._words(at, stop, found)
        for reference in references:
            if reference.offset == block.end and reference.footnote and text:
                yield from self._cite(reference.footnote)

    def _words(self, start: int, end: int, lang: str) -> etree._Element:
        """Return a run of the text; each of its elements knows which characters it holds."""
        run = self._elements.make("r")
        own = known_language(self._document.meta.language)
        if lang != own and lang in FACES:
            look = self._elements.make("rPr")
            set_face(look, FACES[lang])
            run.append(look)
            self._languages.add(lang)
        for piece in filter(None, _SIGNS.split(self._document.text[start:end])):
            if piece in "\t\n":
                element = self._elements.make("tab" if piece == "\t" else "br")
            else:
                element = self._text(piece)
            run.append(element)
            self._stretches.append(Stretch(start, start + len(piece), element, 0, in_text=True))
            start += len(piece)
        return run

    def _cite(self, key: str) -> Iterator[etree._Element]:
        """Yield a reference to a note; a second one repeats its label, as Word has no other way.

        A number that Word's own count would not print is written out, as is any other mark.
        """
        note = self._notes.get(key)
        if note is None:
            return
        kind = note.kind
        if key in self._cited:
            yield self._raised(self._text(_mark(note)), kind)
            return
        self._cited[key] = str(len(self._cited) + 1)
        reference = self._elements.make(f"{kind}noteReference", id=self._cited[key])
        run = self._raised(reference, kind)
        if note.number == self._counts[kind] + 1:
            self._counts[kind] += 1
            self._counted.add(key)
        else:
            reference.set(W + "customMarkFollows", "1")
            run.append(self._text(_mark(note)))
        yield run

    def _raised(self, element: etree._Element, kind: str) -> etree._Element:
        run, look = self._elements.make("r"), self._elements.make("rPr")
        look.append(self._elements.make("rStyle", val=f"{kind.capitalize()}noteReference"))
        run.extend((look, element))
        return run

    def _text(self, words: str) -> etree._Element:
        element = self._elements.make("t")
        element.set(XML_SPACE, "preserve")
        element.text = legal(words)
        return element

    def _add_notes(self, parts: dict[str, etree._Element]) -> None:
        """Add the notes that are cited; those they cite come behind them."""
        done = 0
        while done < len(self._cited):
            key, number = list(self._cited.items())[done]
            done += 1
            note = self._notes[key]
            element = self._elements.make(f"{note.kind}note", id=number)
            paragraph = self._styled(f"{note.kind.capitalize()}noteText")
            own = key not in self._counted
            mark = self._text(_mark(note)) if own else self._elements.make(f"{note.kind}noteRef")
            paragraph.append(self._raised(mark, note.kind))
            paragraph.extend(self._elements.runs(" ", self._document.meta.language))
            paragraph.extend(self._runs(self._blocks[note.block]))
            element.append(paragraph)
            parts[f"{note.kind}notes"].append(element)

    def _uncited(self) -> Iterator[etree._Element]:
        """Yield the notes to which nothing refers: Word would not print them."""
        for key, note in self._notes.items():
            if key not in self._cited:
                paragraph = self._styled("FootnoteText")
                label = f"{note.label} "
                paragraph.extend(self._elements.runs(label, self._document.meta.language))
                paragraph.extend(self._runs(self._blocks[note.block]))
                yield paragraph


def _mark(note: Footnote) -> str:
    """Return what is printed for a note; of ``[1]`` the number (LibreOffice doubles long marks)."""
    return note.label if note.number is None else str(note.number)


def _table(block: Block) -> int:
    return block.cell.table if block.cell else 0


def _kinds() -> tuple[str, str]:
    return "footnotes", "endnotes"


def _settings() -> str:
    separators = "".join(
        f'<w:{kind[:-1]}Pr><w:{kind[:-1]} w:id="-1"/><w:{kind[:-1]} w:id="0"/></w:{kind[:-1]}Pr>'
        for kind in _kinds()
    )
    counted = separators.replace("<w:endnotePr>", '<w:endnotePr><w:numFmt w:val="decimal"/>')
    return f'<w:defaultTabStop w:val="{_INDENT}"/>{counted}'


def _numbering(signs: Mapping[str, str]) -> str:
    """Return a list for each sign that stands before an item; ``signs`` gives them numbers."""
    lists = ""
    for sign, number in signs.items():
        text = quoteattr(legal(sign.replace("%", "％")))  # a percent sign asks for a number
        form = "bullet" if len(sign) == 1 else "none"
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val={text}/><w:lvlJc w:val="left"/></w:lvl>'
            for level in range(_LEVELS)
        )
        lists += f'<w:abstractNum w:abstractNumId="{number}">{levels}</w:abstractNum>'
    return lists + "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in signs.values()
    )
