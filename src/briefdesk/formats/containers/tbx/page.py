"""How our TBX files look: one blank for each level, one element a line, the same bytes always."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefdesk.errors import ExchangeError
from briefdesk.formats.containers.xml_stream import XML_SPACE
from briefdesk.phrases import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

_ENTRY_LEVEL = 3
_WHITE_SPACE = phrase(
    "errors",
    "“{concept}” in “{file}”: the text “{text}” begins or ends with white space; remove it.",
)
_CONTROL = phrase(
    "errors",
    "“{concept}” in “{file}” holds a control character that XML cannot carry; remove it.",
)


class Page:
    """Makes elements and knows where it is, so that a refusal can name the concept.

    The elements have no namespace: they are written inside of a root that declares it for all.
    """

    def __init__(self, name: str) -> None:
        """Begin with the head of the file called ``name``."""
        self._name = name
        self.where = "header"

    def root(self, tag: str, **attributes: str) -> etree._Element:
        """Return an element that stands in none."""
        from lxml import etree

        return etree.Element(tag, attributes)

    def add(
        self,
        parent: etree._Element,
        tag: str,
        text: str = "",
        *,
        kind: str = "",
        attributes: tuple[tuple[str, str], ...] = (),
    ) -> etree._Element:
        """Append an element; ``kind`` is its type.

        Raises ``ExchangeError`` for a text that XML would not give back as it is.
        """
        from lxml import etree

        if text != text.strip(XML_SPACE):
            raise ExchangeError(_WHITE_SPACE, file=self._name, concept=self.where, text=text)
        element = etree.SubElement(parent, tag)
        if kind:
            element.set("type", kind)
        for name, value in attributes:
            element.set(name, value)
        try:
            element.text = text or None
        except ValueError as error:
            raise ExchangeError(_CONTROL, file=self._name, concept=self.where) from error
        return element


def pieces(
    opening: str, header: etree._Element, entries: Iterable[etree._Element], closing: str
) -> Iterator[bytes]:
    """Yield the file piece by piece: ``opening`` and ``closing`` are the tags of the root."""
    yield f"<?xml version='1.0' encoding='UTF-8'?>\n{opening}\n".encode()
    yield _indented(header, 1)
    yield b" <text>\n"
    body = False
    for entry in entries:
        if not body:
            yield b"  <body>\n"
            body = True
        yield _indented(entry, _ENTRY_LEVEL)
    yield b"  </body>\n" if body else b"  <body/>\n"
    yield f" </text>\n{closing}\n".encode()


def _indented(element: etree._Element, level: int) -> bytes:
    from lxml import etree

    etree.indent(element, space=" ", level=level)
    return b" " * level + etree.tostring(element, encoding="UTF-8") + b"\n"
