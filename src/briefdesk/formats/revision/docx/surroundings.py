"""What is around the words of a Word file: may they change, where may a comment stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefdesk.formats.containers.word.fields import is_link
from briefdesk.phrases import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml import etree

COMPUTED = phrase(
    "warnings",
    "Correction {number} stands in the file as a comment only: Word computes these words.",
)
FILLED = phrase(
    "warnings",
    "Correction {number} stands in the file as a comment only: its words are chosen in a form.",
)
DRAWN = phrase(
    "warnings",
    "Correction {number} stands in the file as a comment only: its words have readings above them,"
    " or are part of an equation or a picture.",
)
MOVED = phrase(
    "warnings",
    "Correction {number} stands in the file as a comment only: somebody moved its words.",
)
BROKEN = phrase(
    "warnings",
    "Correction {number} stands in the file as a comment only: its words run over a page break.",
)
_WORDS = ("t", "tab", "br", "cr", "noBreakHyphen", "sym")
_THROUGH = ("hyperlink", "smartTag", "customXml", "dir", "bdo", "sdtContent", "p")
_GONE = ("del", "moveFrom")
_CHOSEN = ("dataBinding", "dropDownList", "comboBox", "date", "picture")
_LOCKS = ("contentLocked", "sdtContentLocked")
_CHECKBOX = "{http://schemas.microsoft.com/office/word/2010/wordml}checkbox"


class _Field(NamedTuple):
    """The runs in which a computed field begins and ends."""

    begin: etree._Element
    end: etree._Element


class Surroundings:
    """Knows the parts of one file; ``w`` is the namespace that it uses, in braces."""

    def __init__(self, w: str, roots: Mapping[str, etree._Element], main: str) -> None:
        """Take the parts that hold text by their names; ``main`` is the name of the body."""
        self.w = w
        self._main = roots[main]
        self._through = {w + name for name in _THROUGH}
        self._fields: dict[etree._Element, _Field] = {}
        for root in roots.values():
            self._fields.update(_computed(w, root))

    def closed(self, element: etree._Element) -> Phrase | None:
        """Return why nothing may change at an element that holds words; None where it may."""
        w = self.w
        run = element.getparent()
        if run is None or run.tag != w + "r" or not self._is_word(element):
            return DRAWN
        if element.get(w + "type") in ("page", "column"):
            return BROKEN
        if run in self._fields:
            return COMPUTED
        for around in run.iterancestors():
            if around.tag == w + "moveTo":
                return MOVED
            if around.tag == w + "sdt" and self._is_filled(around):
                return FILLED
            if around.tag == w + "fldSimple" and not is_link(str(around.get(w + "instr", ""))):
                return COMPUTED
            if around.tag == w + "rubyBase" or "/math}" in str(around.tag):
                return DRAWN
        return None

    def is_gone(self, element: etree._Element) -> bool:
        """Tell whether a tracked change has already deleted an element."""
        gone = {self.w + name for name in _GONE}
        return any(around.tag in gone for around in self._below_paragraph(element))

    def around(
        self, first: etree._Element, last: etree._Element
    ) -> tuple[etree._Element, etree._Element]:
        """Return before and behind what the marks of a comment on some elements may stand.

        It stays in the paragraph of the first one.
        """
        begin, end = self._around(first)
        _, behind = self._around(last)
        same = next(begin.iterancestors(self.w + "p"), None)
        return begin, behind if same is next(behind.iterancestors(self.w + "p"), None) else end

    def _around(self, element: etree._Element) -> tuple[etree._Element, etree._Element]:
        """Return before and behind what the marks of a comment on an element may stand.

        No comment can stand in a text box, and not every program knows one in a note: there it is
        around the box or the reference to the note. For a note without one that is the last
        paragraph of the text.
        """
        first = last = self._outermost(element)
        if field := self._fields.get(first):
            begin, end = self._outermost(field.begin), self._outermost(field.end)
            if begin.getparent() is first.getparent() is end.getparent():
                first, last = begin, end
        box = self._box_of(first)
        if box is not None:
            return self._around(box)
        note = next(first.iterancestors(self.w + "footnote", self.w + "endnote"), None)
        if note is None:
            return first, last
        name = f"{note.tag}Reference"
        wanted = note.get(self.w + "id")
        found = (one for one in self._main.iter(name) if one.get(self.w + "id") == wanted)
        reference = next(found, None)
        if reference is not None:
            return self._around(reference)
        end = self._last_paragraph()
        return end, end

    def _last_paragraph(self) -> etree._Element:
        """Return the last paragraph of the body, which may be in a table."""
        return [one for one in self._main.iter(self.w + "p") if self._box_of(one) is None][-1]

    def _outermost(self, element: etree._Element) -> etree._Element:
        """Return what is marked as a whole when an element is: it or something around it."""
        found = node = element
        while node.tag != self.w + "p" and (parent := node.getparent()) is not None:
            if not self._is_open(parent):
                found = parent
            node = parent
        return found

    def _is_open(self, element: etree._Element) -> bool:
        """Tell whether the marks of a comment may stand between the children of an element."""
        if element.tag == self.w + "sdt":
            return not self._is_filled(element)
        return element.tag in self._through

    def _below_paragraph(self, element: etree._Element) -> Iterator[etree._Element]:
        for around in element.iterancestors():
            if around.tag == self.w + "p":
                return
            yield around

    def _box_of(self, element: etree._Element) -> etree._Element | None:
        return next(element.iterancestors(self.w + "txbxContent"), None)

    def _is_word(self, element: etree._Element) -> bool:
        return str(element.tag).removeprefix(self.w) in (*_WORDS, "delText")

    def _is_filled(self, control: etree._Element) -> bool:
        """Tell whether the words of a content control are not typed, or may not be."""
        properties = control.find(self.w + "sdtPr")
        if properties is None:
            return False
        lock = properties.find(self.w + "lock")
        if lock is not None and lock.get(self.w + "val") in _LOCKS:
            return True
        names = [*(self.w + name for name in _CHOSEN), _CHECKBOX]
        return any(properties.find(name) is not None for name in names)


def _computed(w: str, root: etree._Element) -> Iterator[tuple[etree._Element, _Field]]:
    """Yield the runs whose words a field computes, with the outermost such field.

    A field that does not end computes nothing.
    """
    opened: list[tuple[etree._Element, list[str], list[etree._Element]]] = []
    for element in root.iter(w + "fldChar", w + "instrText", w + "r"):
        run = element.getparent() if element.tag != w + "r" else element
        kind = element.get(w + "fldCharType")
        if run is None:
            continue
        if kind == "begin":
            opened.append((run, [], []))
        elif kind == "end" and opened:
            begin, code, runs = opened.pop()
            if not is_link("".join(code)):
                yield from ((one, _Field(begin, run)) for one in runs)
            if opened:
                opened[-1][2].extend(runs)
        elif opened and element.tag == w + "instrText":
            opened[-1][1].append(element.text or "")
        elif opened and element.tag == w + "r":
            opened[-1][2].append(run)
