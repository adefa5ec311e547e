"""What the styles of a Word file say of a paragraph or run.

Styles are known by their *names*, which Word keeps in English ("heading 1") in every language, and
not by their ids, which are "1" or "20" in Chinese Word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefdesk.formats.containers.word.vocabulary import W, child_value, integer, is_on, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

BODY_LEVEL = 9  # the outline level that says: no heading
_HEADING = re.compile(r"(?:heading|标题|標題|見出し)\s?([1-9])", re.IGNORECASE)
_CONTENTS = re.compile(
    r"(?:toc|contents) (?:\d|heading)|table of (?:figures|authorities)|toa heading"
)
_QUOTE = frozenset({"quote", "intense quote", "block text", "quotations", "引用"})
_CODE = frozenset(
    {"html preformatted", "preformatted text", "macro", "macro text", "plain text", "source code"}
)
_TITLE = frozenset({"title", "文档标题"})


class Numbered(NamedTuple):
    """The list a paragraph belongs to; ``level`` is None where the list itself knows it."""

    list_id: str
    level: int | None


class Look(NamedTuple):
    """What a paragraph is by its properties and styles.

    ``level`` is 1 to 9 for headings, else 0; ``style`` the id of the style itself.
    """

    style: str = ""
    level: int = 0
    numbered: Numbered | None = None
    is_title: bool = False
    is_contents: bool = False
    is_quote: bool = False
    is_code: bool = False
    hidden: bool = False


class Styles:
    """The styles of a file."""

    def __init__(self, root: etree._Element | None) -> None:
        """Read ``styles.xml``, if there is one; of styles with one id the first counts."""
        self._styles: dict[str, etree._Element] = {}
        self._default = ""
        for style in () if root is None else root.iter(W + "style"):
            identity = value(style, "styleId")
            self._styles.setdefault(identity, style)
            if value(style, "type") == "paragraph" and value(style, "default") in ("1", "true"):
                self._default = self._default or identity
        self._looks: dict[str, Look] = {}
        self._hidden: dict[str, bool | None] = {}

    def look(self, properties: etree._Element | None) -> Look:
        """Return what the properties of a paragraph (``w:pPr``) and its style say."""
        identity = child_value(properties, "pStyle") or self._default
        look = self._looks.get(identity)
        if look is None:
            look = self._looks[identity] = self._of_style(identity)
        if properties is None:
            return look
        outline = child_value(properties, "outlineLvl")
        if outline:
            look = look._replace(level=_level(integer(outline, BODY_LEVEL)))
        numbering = properties.find(W + "numPr")
        if numbering is not None:
            look = look._replace(numbered=_numbered(numbering, look.numbered))
        return look

    def hides(self, properties: etree._Element | None, paragraph: Look) -> bool:
        """Tell whether a run with these properties (``w:rPr``) is hidden text."""
        own = is_on(properties, "vanish")
        if own is not None:
            return own
        identity = child_value(properties, "rStyle")
        if not identity:
            return paragraph.hidden
        if identity not in self._hidden:
            self._hidden[identity] = self._switch(identity, "vanish")
        by_style = self._hidden[identity]
        return paragraph.hidden if by_style is None else by_style

    def list_of(self, style: str) -> str:
        """Return the id of the list that a style belongs to, empty if to none."""
        numbered = self._of_style(style).numbered
        return numbered.list_id if numbered else ""

    def _of_style(self, identity: str) -> Look:
        """Return what a style and the styles it is based on say; the nearest counts."""
        chain = list(self._chain(identity))
        names = [child_value(style, "name").strip().lower() for style in chain]
        level = numbered = None
        for style, name in zip(chain, names, strict=True):
            properties = style.find(W + "pPr")
            outline = child_value(properties, "outlineLvl")
            heading = _HEADING.fullmatch(name)
            if level is None and outline:
                level = integer(outline, BODY_LEVEL)
            elif level is None and heading:
                level = int(heading[1]) - 1
            numbering = None if properties is None else properties.find(W + "numPr")
            if numbering is not None:
                numbered = _numbered(numbering, None, numbered)
        return Look(
            identity,
            _level(BODY_LEVEL if level is None else level),
            numbered,
            is_title=bool(names) and names[0] in _TITLE,
            is_contents=bool(names) and _CONTENTS.match(names[0]) is not None,
            is_quote=not _QUOTE.isdisjoint(names),
            is_code=not _CODE.isdisjoint(names),
            hidden=bool(self._switch(identity, "vanish")),
        )

    def _switch(self, identity: str, name: str) -> bool | None:
        """Return what the nearest style says of a property of runs."""
        for style in self._chain(identity):
            said = is_on(style.find(W + "rPr"), name)
            if said is not None:
                return said
        return None

    def _chain(self, identity: str) -> Iterator[etree._Element]:
        """Yield a style and those it is based on; a circle ends."""
        seen: set[str] = set()
        while identity in self._styles and identity not in seen:
            seen.add(identity)
            style = self._styles[identity]
            yield style
            identity = child_value(style, "basedOn")


def _level(outline: int) -> int:
    """Return the level of a heading, counted from 1, or 0."""
    return outline + 1 if 0 <= outline < BODY_LEVEL else 0


def _numbered(
    numbering: etree._Element, style: Numbered | None, nearer: Numbered | None = None
) -> Numbered:
    """Return the list of a ``w:numPr``: what it leaves open, the ``style`` says.

    ``nearer`` is what a nearer style said already and goes first.
    """
    list_id = child_value(numbering, "numId") or (style.list_id if style else "")
    level = child_value(numbering, "ilvl")
    found = Numbered(list_id, integer(level) if level else (style.level if style else None))
    if nearer is None:
        return found
    return Numbered(
        nearer.list_id or found.list_id, found.level if nearer.level is None else nearer.level
    )
