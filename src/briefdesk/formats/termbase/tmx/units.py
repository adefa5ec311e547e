"""What a translation unit says: its texts by language, its notes and properties."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.formats.containers.xml import line_of, local_name

if TYPE_CHECKING:
    from lxml import etree

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CODES = frozenset(("bpt", "ept", "ph", "it", "ut"))  # what they hold is formatting, not text
_LONGEST_TERM = 60  # characters; a longer text is a sentence
_SENTENCE = re.compile(r"[。！？!?；;]|\.(?:\s|$)")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Art|No|Inc|Ltd|Co|Corp|etc|vs|cf)\.", re.IGNORECASE)


class Segment(NamedTuple):
    """One text of a unit; ``lang`` is the tag as the file spells it."""

    lang: str
    text: str
    line: int

    @property
    def is_term(self) -> bool:
        """Whether it is short and no sentence."""
        bare = _ABBREVIATED.sub("", self.text)
        return len(self.text) <= _LONGEST_TERM and not _SENTENCE.search(bare)


class Unit(NamedTuple):
    """A translation unit; ``beside`` are its notes and properties, by name."""

    id: str
    line: int
    segments: tuple[Segment, ...]
    beside: tuple[tuple[str, str], ...]
    codes: tuple[str, ...]  # the names of marks inside of its texts


def unit_of(element: etree._Element) -> Unit:
    """Read a ``tu``."""
    segments: list[Segment] = []
    beside: list[tuple[str, str]] = []
    codes: list[str] = []
    for child in element.iter():
        name = local_name(child)
        if name == "seg":
            owner = child.getparent()
            lang = "" if owner is None else owner.get(_XML_LANG) or owner.get("lang") or ""
            text = " ".join(_text(child, codes).split())
            segments.append(Segment(lang.strip(), text, line_of(child)))
        elif name in ("note", "prop"):
            text = " ".join("".join(map(str, child.itertext())).split())
            if text:
                beside.append((child.get("type") or name, text))
    marks = tuple(dict.fromkeys(codes))
    return Unit(element.get("tuid", ""), line_of(element), tuple(segments), tuple(beside), marks)


def _text(element: etree._Element, codes: list[str]) -> str:
    """Return the text of a segment without its formatting codes, whose names go into ``codes``."""
    parts = [element.text or ""]
    for child in element:
        codes.append(local_name(child))
        if local_name(child) in _CODES:
            parts += [_text(sub, codes) for sub in child if local_name(sub) == "sub"]
        else:
            parts.append(_text(child, codes))
        parts.append(child.tail or "")
    return "".join(parts)
