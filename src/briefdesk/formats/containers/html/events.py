"""An HTML file as a flat list of events: what begins, what is said, what ends.

No tree is built: libxml2 cuts trees at a depth of 256 and loses text, events come in full.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefdesk.model.progress import Progress

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = HEADINGS | {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
}  # fmt: skip
_NOTHING: frozenset[str] = frozenset()
_CHUNK = 1_000_000  # bytes fed between two reports of progress


@dataclass(slots=True)
class Node:
    """The begin of an element: index of its end event and of its parent (-1: none)."""

    tag: str
    attributes: dict[str, str]
    end: int
    parent: int

    def get(self, name: str) -> str:
        """Return an attribute, or nothing."""
        return self.attributes.get(name, "")

    def words(self, name: str) -> frozenset[str]:
        """Return the words of an attribute such as ``class`` in small letters."""
        said = self.attributes.get(name)
        return frozenset(said.lower().split()) if said else _NOTHING


# A node, characters, or for an end event the index of its node.
Event = Node | str | int


class Page:
    """The events of a file, and questions about them; ``headings`` are the indexes of headings."""

    def __init__(self, events: list[Event]) -> None:
        self.events = events
        self.headings = [index for index, node in self.nodes() if node.tag in HEADINGS]

    def nodes(self) -> Iterator[tuple[int, Node]]:
        """Yield every element with its index."""
        for index, event in enumerate(self.events):
            if isinstance(event, Node):
                yield index, event

    def node(self, index: int) -> Node:
        """Return the element that begins at an index."""
        event = self.events[index]
        if not isinstance(event, Node):
            raise TypeError(index)
        return event

    def text(self, start: int, end: int) -> str:
        """Return all characters between two events."""
        return "".join(event for event in self.events[start:end] if isinstance(event, str))

    def inside(self, index: int) -> str:
        """Return all characters of an element."""
        return self.text(index, self.node(index).end)

    def ancestors(self, index: int, most: int) -> Iterator[tuple[int, Node]]:
        """Yield at most so many elements around an element, the nearest first."""
        for _ in range(most):
            index = self.node(index).parent
            if index < 0:
                return
            yield index, self.node(index)


class _Target:
    """What lxml tells about the file (the parser target interface)."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._open: list[int] = []
        self._said: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin an element."""
        self._flush()
        parent = self._open[-1] if self._open else -1
        self._open.append(len(self.events))
        names = {name.lower(): value for name, value in attributes.items()}
        self.events.append(Node(tag.lower(), names, -1, parent))

    def end(self, tag: str) -> None:
        """End the innermost element of this name."""
        self._flush()
        while self._open:
            index = self._open.pop()
            node = self.events[index]
            if isinstance(node, Node):
                node.end = len(self.events)
                self.events.append(index)
                if node.tag == tag.lower():
                    return

    def data(self, data: str) -> None:
        """Say something."""
        self._said.append(data)

    def close(self) -> list[Event]:
        """End what is still open and return everything."""
        self._flush()
        while self._open:
            node = self.events[self._open[-1]]
            self.end(node.tag if isinstance(node, Node) else "")
        return self.events

    def _flush(self) -> None:
        if self._said:
            self.events.append("".join(self._said))
            self._said.clear()


def parse(text: str, progress: Progress) -> Page:
    """Read a file that was decoded; nothing is loaded from elsewhere and nothing is refused."""
    from lxml import etree

    target = _Target()
    parser = etree.HTMLParser(  # tags are never bytes, whatever the stubs say
        target=target,  # type: ignore[arg-type]
        encoding="utf-8",
        huge_tree=True,
    )
    # Characters that XML forbids end the text for libxml2; the caller has counted them.
    data = text.replace("\0", "").encode("utf-8", "replace")
    for start in range(0, len(data), _CHUNK):
        progress(start, len(data))
        parser.feed(data[start : start + _CHUNK])
    if data.strip():
        parser.close()
    return Page(target.close())
