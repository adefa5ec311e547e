"""The links of an HTML file that lead to a place in it, and what they look like."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from briefdesk.formats.containers.html.events import Node, Page

SHORT = 60  # events looked through for the words of a label
LABEL = re.compile(
    r"[\[［(（〔【]?\s*(?:(?:注|註|脚注|※(?=\s?\d)|note|fn)\s?)?"
    r"(?P<core>\d{1,4}|[ivxlc]{1,6}|[IVXLC]{1,6}|[a-zA-Z]|[①-⑳]|[*＊†‡§※#]{1,4})"
    r"\s*[\])）］〕】]?[.:]?"
)
_MARKER_WORDS = frozenset({
    "noteref", "doc-noteref", "footnote-ref", "footnoteref", "footnote-reference", "fn-ref",
    "sdfootnoteanc", "sdendnoteanc", "footnote_ref", "footref",
})  # fmt: skip
_BACK_WORDS = frozenset({
    "backlink", "doc-backlink", "fn-backref", "footnote-back", "footnote-backref",
    "footnote-return", "footnotes-back", "mw-cite-backlink", "reversefootnote", "sdendnotesym",
    "sdfootnotesym",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link within the file; ``target`` is the index of a node or -1 if there is none."""

    index: int
    target: int
    name: str
    text: str
    sure: bool
    raised: bool
    back: bool

    @property
    def leads_on(self) -> bool:
        """Whether the link leads further on in the file, or nowhere."""
        return self.target < 0 or self.target > self.index


def label_core(label: str) -> str:
    """Return a printed label without brackets and words."""
    match = LABEL.fullmatch(label.strip())
    return match["core"] if match else label.strip()


def page_links(page: Page) -> Iterator[PageLink]:
    """Yield every link that leads to a place in the file."""
    names: dict[str, int] = {}
    for index, node in page.nodes():
        for name in (node.get("id"), node.get("name") if node.tag == "a" else ""):
            if name:
                names.setdefault(name, index)
    for index, node in page.nodes():
        href = node.get("href")
        if node.tag != "a" or not href.startswith("#") or len(href) < 2:
            continue
        name = href[1:] if href[1:] in names else unquote(href[1:])
        words = node.words("class") | node.words("role") | node.words("epub:type")
        around = list(page.ancestors(index, 3))
        back = bool(words & _BACK_WORDS) or "data-footnote-backref" in node.attributes
        back = back or any(other.words("class") & _BACK_WORDS for _, other in around)
        sure = bool(words & _MARKER_WORDS) or "data-footnote-ref" in node.attributes
        raised = any(other.tag == "sup" for _, other in around) or _holds_sup(page, index, node)
        short = node.end - index <= SHORT
        text = " ".join(page.text(index, node.end).split()) if short else "\0"
        yield PageLink(index, names.get(name, -1), name, text, sure, raised, back)


def _holds_sup(page: Page, index: int, node: Node) -> bool:
    inner = page.events[index + 1 : min(node.end, index + 6)]
    return any(
        isinstance(event, Node)
        and (
            event.tag == "sup"
            or "super" in event.get("style")
            or event.words("class") & {"msofootnotereference", "msoendnotereference"}
        )
        for event in inner
    )


def may_mark(link: PageLink) -> bool:
    """Tell whether a link says what a marker says and is nothing else by its own word."""
    return not link.back and (
        LABEL.fullmatch(link.text) is not None or (link.sure and bool(link.text))
    )
