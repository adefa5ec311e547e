"""The words of a paragraph: runs, fields, links, notes, tracked changes and comments → pieces."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from briefdesk.formats.containers.word.changes import DELETIONS, INSERTIONS, Changes
from briefdesk.formats.containers.word.drawings import (
    alternatives,
    described,
    text_boxes,
    unread,
)
from briefdesk.formats.containers.word.fields import (
    Fields,
    address,
    address_of,
    are_balanced,
    equation,
    is_equation,
)
from briefdesk.formats.containers.word.origin import Origin, behind
from briefdesk.formats.containers.word.remarks import spoken
from briefdesk.formats.containers.word.styles import Look
from briefdesk.formats.containers.word.vocabulary import (
    BLANKS,
    MC,
    XML_SPACE,
    M,
    R,
    W,
    is_on,
    value,
)
from briefdesk.model.imported import RemarkKind, SpanRole
from briefdesk.model.symbols import character
from briefdesk.text.marked.passages import Piece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from lxml import etree

    from briefdesk.formats.containers.word.changes import Covering
    from briefdesk.formats.containers.word.file import File
    from briefdesk.formats.containers.word.notes import Kind
    from briefdesk.formats.containers.word.package import Part

_CONTAINERS = ("smartTag", "customXml", "dir", "bdo", "sdtContent", "rubyBase")
_SIGNS = {
    "tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011",
}  # fmt: skip
UNMARKED = "*"
_MOST_OPEN = 200  # comments that may cover one word; more would cost memory
_LONGEST_MARK = 10  # characters of a note's own mark


@dataclass(slots=True)
class Boxed:
    """A text box, and the changes that cover its anchor."""

    content: etree._Element
    changes: Covering


@dataclass(slots=True)
class Words:
    """What the paragraph that is being read has so far."""

    pieces: list[Piece] = field(default_factory=list)
    boxes: list[Boxed] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    has_text: bool = False
    in_contents: bool = False

    def add(self, piece: Piece) -> None:
        """Add a piece; a marker or a text that is not blank is something in the text."""
        self.pieces.append(piece)
        if piece.role is SpanRole.MARKER or (piece.role is SpanRole.TEXT and piece.text.strip()):
            self.has_text = True


class Story:
    """Reads the words of one text of a file: its body, one note, one header."""

    def __init__(self, file: File, part: Part, story: etree._Element) -> None:
        """Read inside ``story``, an element of ``part``."""
        self._file = file
        self._part = part
        self._ends = {value(e, "id") for e in story.iter(W + "commentRangeEnd")}
        types = [value(e, "fldCharType") for e in story.iter(W + "fldChar")]
        self._fields = Fields(balanced=are_balanced(types))
        self._comments: dict[str, tuple[str, ...]] = {}
        self.changes = Changes(file.remarks, file.side)
        self._urls: list[str] = []
        self._mark_of = ""
        self._hidden = False
        self._look = Look()
        self.words = Words()
        self._handlers = self._all_handlers()

    def read(self, element: etree._Element, look: Look) -> None:
        """Add what a paragraph holds to ``words``."""
        self._look = look
        self._walk(element)
        if self._mark_of:  # the file says that a mark follows, and none does
            self._own_mark("")

    def handle(self, element: etree._Element) -> None:
        """Read an element that may stand between paragraphs too; those that are not known pass."""
        handler = self._handlers.get(str(element.tag))
        if handler is not None:
            handler(element)

    def end_paragraph(self, properties: etree._Element | None) -> bool:
        """Read the paragraph's end, whose properties (``w:rPr``) may be those of a change.

        Returns False where it is not in the text, so that the next paragraph joins this one.
        """
        with self.changes.covering(self.changes.told_by(properties)):
            self._file.remarks.add("\n", self.changes.tokens)
            self._point(self.changes.tokens)
            return self.changes.are_in_text

    def _walk(self, parent: etree._Element) -> None:
        for child in parent.iterchildren("*"):
            self.handle(child)

    def _all_handlers(self) -> Mapping[str, Callable[[etree._Element], None]]:
        """Return tag → what to do with such an element; others hold no words."""
        insertion = partial(self._change, RemarkKind.INSERTION)
        deletion = partial(self._change, RemarkKind.DELETION)
        handlers: dict[str, Callable[[etree._Element], None]] = {
            "r": self._run,
            "t": self._text,
            "delText": self._text,
            "sym": self._symbol,
            "hyperlink": self._hyperlink,
            "fldSimple": self._simple_field,
            "fldChar": self._field_mark,
            "instrText": lambda element: self._fields.add_code(element.text or ""),
            "delInstrText": lambda element: self._fields.add_code(element.text or ""),
            "footnoteReference": lambda element: self._note(element, "foot"),
            "endnoteReference": lambda element: self._note(element, "end"),
            "commentRangeStart": self._comment_start,
            "commentRangeEnd": self._comment_end,
            "commentReference": self._comment_end,
            "sdt": self._control,
            "ruby": self._ruby,
            "drawing": self._drawing,
            "pict": self._drawing,
            "object": self._drawing,
            "subDoc": self._foreign,
            "altChunk": self._foreign,
            **dict.fromkeys(_CONTAINERS, self._walk),
            **dict.fromkeys(INSERTIONS, insertion),
            **dict.fromkeys(DELETIONS, deletion),
            **dict.fromkeys(_SIGNS, self._sign),
        }
        named = {W + name: handler for name, handler in handlers.items()}
        named[MC + "AlternateContent"] = lambda element: self._walk_all(alternatives(element))
        named[M + "oMath"] = named[M + "oMathPara"] = self._equation
        return named

    def _walk_all(self, branch: etree._Element | None) -> None:
        if branch is not None:
            self._walk(branch)

    def _emit(
        self, text: str, role: SpanRole = SpanRole.TEXT, origin: Origin | None = None
    ) -> None:
        """Add characters in the state of the place: hidden, changed, linked, commented."""
        if not text or self._fields.in_code:
            return
        if not self._file.traced:
            origin = None
        if role is SpanRole.DROPPED or self._hidden:
            self.words.add(Piece(text, SpanRole.DROPPED, origin=origin))
            return
        tokens = self.changes.tokens
        self._file.remarks.add(text, tokens)
        remarks = (*tokens, *(token for comment in self._comments.values() for token in comment))
        if not self.changes.are_in_text:
            self.words.add(Piece(text, SpanRole.DROPPED, remarks=remarks, origin=origin))
            return
        self.words.in_contents = self.words.in_contents or self._fields.in_contents
        if self._mark_of:
            length = len(text)
            text = self._own_mark(text)
            origin = behind(origin, length - len(text))
        url = next((url for url in reversed(self._urls) if url), "") or self._fields.url
        if text:
            self.words.add(Piece(text, role, url=url, remarks=remarks, origin=origin))

    def _own_mark(self, text: str) -> str:
        """Take the mark of a note off the words behind its reference; return the others."""
        length = len(text) if len(text) <= _LONGEST_MARK else 1
        note, self._mark_of = self._mark_of, ""
        self._file.notes.name(note, text[:length].strip() or UNMARKED)
        self.words.add(Piece(text[:length], SpanRole.MARKER, note=note))
        return text[length:]

    def _run(self, element: etree._Element) -> None:
        properties = element.find(W + "rPr")
        before = self._hidden
        self._hidden = self._file.styles.hides(properties, self._look)
        self._walk(element)
        self._hidden = before

    def _text(self, element: etree._Element) -> None:
        text = element.text or ""
        begin = 0
        if element.get(XML_SPACE) != "preserve":
            begin = len(text) - len(text.lstrip(BLANKS))
            text = text.strip(BLANKS)
        self._emit(text, origin=Origin(element, begin))

    def _sign(self, element: etree._Element) -> None:
        sign = _SIGNS[str(element.tag).removeprefix(W)]
        is_page = sign == "\n" and value(element, "type") in ("page", "column")
        self._emit(" " if is_page else sign, origin=Origin(element, 0))

    def _symbol(self, element: etree._Element) -> None:
        code = value(element, "char")
        try:
            sign = chr(int(code, 16))
        except (ValueError, OverflowError):
            return
        known = character(sign, value(element, "font"))
        if not known:
            self._file.counts.symbols += 1
        self._emit(known or "\ufffd", origin=Origin(element, 0))

    def _hyperlink(self, element: etree._Element) -> None:
        found = self._part.relationships.get(str(element.get(R + "id", "")))
        target = found.target if found is not None and found.external else ""
        self._urls.append(address(target, value(element, "anchor")))
        self._walk(element)
        self._urls.pop()

    def _simple_field(self, element: etree._Element) -> None:
        code = value(element, "instr")
        self._urls.append(address_of(code))
        self._walk(element)
        self._urls.pop()
        if is_equation(code) and not spoken(element):
            self._drawn(code)

    def _field_mark(self, element: etree._Element) -> None:
        kind = value(element, "fldCharType")
        if kind == "begin":
            self._fields.begin()
        elif kind == "separate":
            self._fields.separate()
        elif kind == "end":
            code = self._fields.end()
            if is_equation(code):
                self._drawn(code)

    def _drawn(self, code: str) -> None:
        """Add the words of a field that has them in its code."""
        words = equation(code)
        if not words:
            self._file.counts.equations += 1
        self._emit(words)

    def _note(self, element: etree._Element, kind: Kind) -> None:
        notes, identity = self._file.notes, value(element, "id")
        tokens = self.changes.tokens
        words = notes.words(kind, identity) if tokens else None
        if words is not None:  # what comes or goes with its reference is part of the change
            self._file.remarks.add(f"[{spoken(words).strip()}]", tokens)
        if self._hidden or not self.changes.are_in_text:
            notes.leave_out(kind, identity)
            self._point(tokens)
            return
        own = value(element, "customMarkFollows").lower() in ("1", "true", "on")
        note = notes.refer(kind, identity, "" if own else None)
        if own:
            self._mark_of = note
        else:
            self.words.add(Piece("", SpanRole.MARKER, note=note))
        self._point(tokens)

    def _point(self, tokens: Iterable[str]) -> None:
        """Say where remarks stand that may cover no words."""
        remarks = tuple(tokens)
        if remarks:
            self.words.add(Piece("", remarks=remarks))

    def _comment_start(self, element: etree._Element) -> None:
        identity = value(element, "id")
        if identity in self._ends and len(self._comments) < _MOST_OPEN:
            self._comments[identity] = self._file.remarks.comment(identity)

    def _comment_end(self, element: etree._Element) -> None:
        """End the range of a comment; a comment without words stands here."""
        identity = value(element, "id")
        self._comments.pop(identity, None)
        self._point(self._file.remarks.comment(identity))

    def _change(self, kind: RemarkKind, element: etree._Element) -> None:
        token = self._file.remarks.change(kind, element)
        with self.changes.covering(((kind, token),)):
            self._walk(element)

    def _control(self, element: etree._Element) -> None:
        """Read a content control; the prompt of an empty one is no text."""
        content = element.find(W + "sdtContent")
        if content is None:
            return
        if is_on(element.find(W + "sdtPr"), "showingPlcHdr"):
            self._emit(spoken(content), SpanRole.DROPPED)
        else:
            self._walk(content)

    def _ruby(self, element: etree._Element) -> None:
        """Keep the base of a reading; the reading is printed above it and is no text."""
        reading = element.find(W + "rt")
        if reading is not None:
            self._emit(spoken(reading), SpanRole.DROPPED)
        self._walk_all(element.find(W + "rubyBase"))

    def _equation(self, element: etree._Element) -> None:
        words = "".join(node.text or "" for node in element.iter(M + "t", W + "t"))
        self._emit(words, origin=Origin(element, 0))

    def _foreign(self, _element: etree._Element) -> None:
        self._file.counts.foreign += 1

    def _drawing(self, element: etree._Element) -> None:
        """Keep text boxes for after the paragraph, and what stands for a picture."""
        boxes = list(text_boxes(element))
        self.words.boxes += [Boxed(box, self.changes.now) for box in boxes]
        if not boxes and self.changes.are_in_text:
            self._file.counts.graphics += unread(element)
            self.words.figures += described(element)
