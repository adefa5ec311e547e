"""What a Word file says about itself, and what it prints on every page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefdesk.formats.containers.word.remarks import spoken
from briefdesk.formats.containers.word.vocabulary import R, W
from briefdesk.model.imported import Furniture, Meta

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from briefdesk.formats.containers.word.package import Package

_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
# What programs write when nobody has said who or what.
_NOBODY = re.compile(
    r"|python-docx|administrator|admin|user|windows.?(?:user|用户|ユーザー)|微软用户|作者|author"
    r"|microsoft.*|un-named|unknown",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(r"|microsoft word\b.*|word document|.*\.docx?|无标题|文档\d*", re.IGNORECASE)


def core(package: Package) -> Meta:
    """Return title, authors and date of creation as the file's properties say them."""
    names = [
        relationship.target
        for relationship in package.relationships.values()
        if relationship.kind == "core-properties"
    ]
    part = package.part(names[0]) if names else None
    if part is None:
        return Meta()
    title = _said(part.root, _DC + "title")
    creators = re.split(r"[;；]", _said(part.root, _DC + "creator"))
    date = _DATE.match(_said(part.root, _TERMS + "created"))
    return Meta(
        title="" if _NO_TITLE.fullmatch(title) else title,
        date=date[0] if date else "",
        authors=tuple(name.strip() for name in creators if not _NOBODY.fullmatch(name.strip())),
    )


def running(package: Package) -> Iterator[Furniture]:
    """Yield the words of headers and footers, each once."""
    seen: set[str] = set()
    for element in package.main.root.iter(W + "headerReference", W + "footerReference"):
        relationship = package.main.relationships.get(str(element.get(R + "id", "")))
        if relationship is None or relationship.external:
            continue
        part = package.part(relationship.target)
        for paragraph in () if part is None else part.root.iter(W + "p"):
            text = " ".join(spoken(paragraph).split())
            if text and text not in seen:
                seen.add(text)
                yield Furniture(None, text, "running line")


def _said(root: etree._Element, name: str) -> str:
    element = root.find(name)
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
