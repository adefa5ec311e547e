"""New elements of a Word file, and the numbers by which it knows changes and comments."""

from __future__ import annotations

import re
from copy import deepcopy
from itertools import count
from typing import TYPE_CHECKING

from briefdesk.formats.containers.word.faces import set_face, spoken_runs
from briefdesk.formats.containers.word.vocabulary import XML_SPACE
from briefdesk.formats.containers.xml import legal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from lxml import etree

_SIGNS = re.compile("([\t\n])")


class Elements:
    """Makes elements in the namespace ``w`` (in braces), with numbers that are not ``taken``."""

    def __init__(self, root: etree._Element, w: str, taken: Collection[str]) -> None:
        self.w = w
        self._root = root
        self._numbers = (str(one) for one in count(1) if str(one) not in taken)
        self._made: list[etree._Element] = []

    def make(self, name: str, /, **attributes: str) -> etree._Element:
        """Return a new element; attributes are of the same namespace."""
        made = self._root.makeelement(self.w + name)
        for key, value in attributes.items():
            made.set(self.w + key, legal(value))
        self._made.append(made)
        return made

    def root(self, name: str) -> etree._Element:
        """Return a new root element, for a part of its own."""
        from lxml import etree

        return etree.Element(self.w + name, nsmap={"w": self.w.strip("{}")})

    def numbered(self, name: str, /, **attributes: str) -> etree._Element:
        """Return a new element with a number of its own."""
        return self.make(name, id=self.number(), **attributes)

    def number(self) -> str:
        """Return a number that nothing in the file has."""
        return next(self._numbers)

    def runs(
        self, words: str, language: str, properties: etree._Element | None = None
    ) -> Iterator[etree._Element]:
        """Yield runs for words in a text of a language; they look as ``properties`` says."""
        for text, face in spoken_runs(legal(words), language):
            look = self.make("rPr") if properties is None else deepcopy(properties)
            if face is not None:
                set_face(look, face)
            run = self.make("r")
            if len(look):
                run.append(look)
            for piece in filter(None, _SIGNS.split(text)):
                if piece in "\t\n":
                    run.append(self.make("tab" if piece == "\t" else "br"))
                else:
                    element = self.make("t")
                    element.set(XML_SPACE, "preserve")
                    element.text = piece
                    run.append(element)
            yield run

    def touched(self, root: etree._Element) -> bool:
        """Tell whether anything new is in a part."""
        return any(made.getroottree().getroot() is root for made in self._made)
