"""Large XML files from strangers, read element by element with every door of ``xml`` shut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefdesk.formats.containers import xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from briefdesk.formats.containers.xml_encoding import Encoded
    from briefdesk.model.progress import Progress

XML_SPACE = " \t\r\n"


def elements(
    encoded: Encoded, name: str, wanted: tuple[str, ...], progress: Progress
) -> Iterator[etree._Element]:
    """Yield the root when it begins, then each element of a ``wanted`` local name when it ends.

    ``wanted`` names the root first; of a file with another root nothing is yielded. An element is
    whole until the next one is asked for; then its content is gone, and so is all that stands
    before it in its parent. What is left of the root in the end was not wanted.

    Raises ``DamagedFileError`` as ``xml.parse`` does, with ``name`` for the file, and what
    ``progress`` raises, which hears how many of the bytes were read.
    """
    from lxml import etree

    # With collect_ids=False libxml2 would load an external DTD, whatever load_dtd says (lxml 6.1).
    parser = etree.XMLPullParser(
        events=("start", "end"),
        tag=["{*}" + one for one in wanted],
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    has_root = False
    try:
        for done, chunk in encoded.chunks():
            progress(done, len(encoded.data))
            parser.feed(chunk)
            for event, element in _events(parser):
                if element.getparent() is None:
                    has_root = True
                elif not has_root:
                    return
                if (event == "start") is (element.getparent() is None):
                    xml.refuse_entities(element, name)
                    yield element
                    if event == "end":
                        _forget(element)
        xml.refuse_entities(parser.close(), name)
    except etree.XMLSyntaxError as error:
        first = parser.feed_error_log[0] if not error.lineno and parser.feed_error_log else None
        line, reason = (first.line, first.message) if first else (error.lineno or 1, error.msg)
        raise xml.broken(name, line, reason) from error


def unread(element: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Yield each text that still stands in an element or behind it, with the element it is at.

    The target of a reference is a text too.
    """
    for inner in element.iter():
        for text in (inner.text, inner.get("target"), inner.tail):
            if text and not text.isspace():
                yield inner, text.strip(XML_SPACE)


def _events(parser: etree.XMLPullParser) -> Iterator[tuple[str, etree._Element]]:
    events: Any = parser.read_events()  # the stubs allow for events that were not asked for
    yield from events


def _forget(element: etree._Element) -> None:
    """Let go of what was read. The element itself may be where the parser goes on writing."""
    element.clear(keep_tail=True)  # type: ignore[call-arg]  # the stubs are older
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
