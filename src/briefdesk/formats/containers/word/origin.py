"""Where in the XML of a Word file a piece of its text comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml import etree


class Origin(NamedTuple):
    """The element that holds the characters, and how many of its own come before them.

    An element that stands for a sign (a tab, a line break) has one character.
    """

    element: etree._Element
    offset: int


def behind(origin: object, count: int) -> Origin | None:
    """Return the origin of what follows the first ``count`` characters of a piece."""
    return origin._replace(offset=origin.offset + count) if isinstance(origin, Origin) else None
