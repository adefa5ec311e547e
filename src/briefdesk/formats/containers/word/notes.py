"""Footnotes and endnotes: which are notes, and what is printed for them.

A note is one by its ``w:type``, never by its id: in Word 0 is a separator, in WPS the first note.
Numbers come from the order of reference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from briefdesk.formats.containers.word.number_formats import printed
from briefdesk.formats.containers.word.vocabulary import W, child_value, integer, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from briefdesk.formats.containers.word.package import Package, Part

Kind = Literal["foot", "end"]
_PARTS: dict[Kind, tuple[str, str, str, str]] = {
    "foot": ("footnotes", "footnote", "footnotePr", "decimal"),
    "end": ("endnotes", "endnote", "endnotePr", "lowerRoman"),
}
UNCITED = "?"  # the label of a note that nothing refers to


class Note(NamedTuple):
    """A note that is printed: ``id`` is unique in the file."""

    id: str
    kind: Kind
    label: str
    number: int | None
    element: etree._Element


class _Style(NamedTuple):
    """How a section prints the numbers of its notes."""

    form: str
    start: int
    restart: str


class Notes:
    """The notes of a file, and how far their numbers have come."""

    def __init__(self, package: Package) -> None:
        """Read the parts that hold notes, and the sections that say how they are counted."""
        self._elements: dict[str, etree._Element] = {}
        self._kinds: dict[str, Kind] = {}
        self.parts: dict[Kind, Part] = {}
        self.duplicates = 0
        for kind, (relationship, tag, _, _) in _PARTS.items():
            part = package.related(package.main, relationship)
            if part is not None:
                self.parts[kind] = part
                self._read(part, kind, tag)
        settings = package.related(package.main, "settings")
        self._settings = None if settings is None else settings.root
        self._sections = [
            section
            for section in package.main.root.iter(W + "sectPr")
            if (parent := section.getparent()) is not None and parent.tag != W + "sectPrChange"
        ]
        self._section = 0
        self._counts: dict[Kind, int | None] = {"foot": None, "end": None}
        self._cited: dict[str, Note] = {}
        self._order: list[str] = []
        self.by_page = False

    def refer(self, kind: Kind, identity: str, mark: str | None) -> str:
        """Count a reference and return the id of its note, which may not exist.

        ``mark`` is a mark of the author's own, "" while it is not yet known, None for a number.
        """
        note = _name(kind, identity)
        element = self._elements.get(note)
        if element is None or note in self._cited:
            return note
        number = None if mark is not None else self._next(kind)
        form = self._style(kind).form
        label = mark or "" if number is None else printed(number, form)
        self._cited[note] = Note(note, kind, label, number, element)
        self._order.append(note)
        return note

    def name(self, note: str, mark: str) -> None:
        """Give a note the mark that its author wrote."""
        if note in self._cited and not self._cited[note].label:
            self._cited[note] = self._cited[note]._replace(label=mark)

    def words(self, kind: Kind, identity: str) -> etree._Element | None:
        """Return the element of a note that a change took out with its reference.

        It is no note of the text then, unless something else refers to it.
        """
        return self._elements.get(_name(kind, identity))

    def leave_out(self, kind: Kind, identity: str) -> None:
        """Remember that a reference to a note is not in the text."""
        self._kinds.pop(_name(kind, identity), None)

    def end_section(self) -> None:
        """Go on to the next section."""
        self._section += 1
        for kind in self._counts:
            if self._style(kind).restart == "eachSect":
                self._counts[kind] = None

    def all(self) -> Iterator[Note]:
        """Yield the notes in the order of reference, uncited ones last.

        Notes that are referred to while others are being read come too.
        """
        for note in self._order:  # grows while notes are being read
            yield self._cited[note]
        for identity, kind in self._kinds.items():
            if identity not in self._cited:
                yield Note(identity, kind, UNCITED, None, self._elements[identity])

    def _read(self, part: Part, kind: Kind, tag: str) -> None:
        for element in part.root.iter(W + tag):
            if value(element, "type") not in ("", "normal"):
                continue
            identity = _name(kind, value(element, "id"))
            if identity in self._elements:
                self.duplicates += 1
                identity = f"{identity} again {self.duplicates}"
            self._elements[identity] = element
            self._kinds[identity] = kind

    def _next(self, kind: Kind) -> int:
        """Return the next number of a kind in the current section."""
        style = self._style(kind)
        last = self._counts[kind]
        self.by_page = self.by_page or (last is not None and style.restart == "eachPage")
        number = style.start if last is None else last + 1
        self._counts[kind] = number
        return number

    def _style(self, kind: Kind) -> _Style:
        """Return how the current section counts: what it leaves open, the settings say."""
        _, _, properties, form = _PARTS[kind]
        places = [] if self._settings is None else [self._settings.find(W + properties)]
        if self._section < len(self._sections):
            places.insert(0, self._sections[self._section].find(W + properties))

        def said(name: str) -> str:
            return next((found for place in places if (found := child_value(place, name))), "")

        return _Style(said("numFmt") or form, integer(said("numStart"), 1), said("numRestart"))


def _name(kind: Kind, identity: str) -> str:
    """Return the id of a note in the file; warnings show it where the note is absent."""
    return identity if kind == "foot" else f"endnote {identity}"
