"""Which element of an HTML file is the title of the document."""

from briefdesk.formats.containers.html.events import Node, Page
from briefdesk.text.headings import looks_like_heading

_BEFORE = 400  # characters that may stand before a title: a path through the site, a date
_UNSEEN = frozenset({"script", "style", "title", "nav", "template", "noscript"})


def find_title(page: Page, known: str = "") -> int:
    """Return the index of the title: the only ``h1``, before every other heading and any text,
    unless it has the number of a chapter.

    Word processors call a paragraph the title by its class. A ``known`` title is the title; then
    only an element that says the same is one. Returns -1 if there is none.
    """
    first = _called_title(page, page.headings[0] if page.headings else len(page.events))
    if first < 0:
        top = [index for index in page.headings if page.node(index).tag == "h1"]
        if len(top) != 1 or top[0] != page.headings[0] or _said_before(page, top[0]) > _BEFORE:
            return -1
        first = top[0]
    said = page.inside(first)
    if known:
        return first if "".join(said.split()) == "".join(known.split()) else -1
    return -1 if looks_like_heading(" ".join(said.split())) else first


def _called_title(page: Page, before: int) -> int:
    """Return the first paragraph or heading that is a title by its class."""
    for index, node in page.nodes():
        if index > before:
            break
        words = node.words("class")
        if "msotitle" in words or (node.tag in ("p", "h1") and "title" in words):
            return index
    return -1


def _said_before(page: Page, end: int) -> int:
    """Count the characters that are shown before an element, blanks apart."""
    count = place = 0
    while place < end:
        event = page.events[place]
        if isinstance(event, Node) and event.tag in _UNSEEN:
            place = event.end
        elif isinstance(event, str):
            count += len("".join(event.split()))
        place += 1
    return count
