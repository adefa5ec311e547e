"""Names of WordprocessingML (ECMA-376) and how its values are read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VML = "{urn:schemas-microsoft-com:vml}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_STRICT = {
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}": W,
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}": R,
    "{http://purl.oclc.org/ooxml/officeDocument/math}": M,
    "{http://purl.oclc.org/ooxml/drawingml/main}": A,
    "{http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing}": WP,
}
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
BLANKS = " \t\r\n"  # at the ends of a text that is not to be preserved
_OFF = frozenset({"0", "false", "off"})
_INTEGER = re.compile(r"[+-]?\d{1,9}", re.ASCII)


def transitional(root: etree._Element) -> None:
    """Give the elements of a document in Strict form the names of the Transitional form."""
    for element in root.iter("*"):
        element.tag = _renamed(str(element.tag))
        for name, value in element.attrib.items():
            new = _renamed(str(name))
            if new != name:
                del element.attrib[name]
                element.set(new, value)


def is_strict(root: etree._Element) -> bool:
    """Tell whether a part uses the namespaces of the Strict form."""
    return any(namespace in str(root.tag) for namespace in _STRICT)


def _renamed(name: str) -> str:
    space, brace, local = name.rpartition("}")
    return _STRICT.get(space + brace, space + brace) + local


def value(element: etree._Element | None, name: str = "val") -> str:
    """Return an attribute of WordprocessingML, empty where it or the element is absent."""
    return "" if element is None else str(element.get(W + name, ""))


def child_value(element: etree._Element | None, child: str) -> str:
    """Return the ``w:val`` of a child element, empty where there is none."""
    return "" if element is None else value(element.find(W + child))


def integer(text: str, default: int = 0) -> int:
    """Return a number written in decimals, ``default`` where it is none."""
    return int(text) if _INTEGER.fullmatch(text) else default


def is_on(properties: etree._Element | None, name: str) -> bool | None:
    """Return a switch of a property element: on, off, or None where it is not said."""
    found = None if properties is None else properties.find(W + name)
    return None if found is None else value(found).lower() not in _OFF
