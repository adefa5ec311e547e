"""What the head of an HTML file says about the document, and the lines under its title."""

import re

from briefdesk.formats.containers.html.events import HEADINGS, Page
from briefdesk.model.imported import Meta
from briefdesk.text.title_block import iso_date

_AUTHOR = frozenset(
    {"author", "dc.creator", "dcterms.creator", "article:author", "citation_author"}
)
_DATE = frozenset({
    "date", "dc.date", "dcterms.date", "dcterms.created", "dcterms.issued", "pubdate",
    "article:published_time", "citation_publication_date",
})  # fmt: skip
_ISO = re.compile(r"(\d{4})[-/](\d{2})[-/](\d{2})")
_NO_TITLE = re.compile(
    r"(?:untitled|无标题|無標題|無題|新建|microsoft word - ).*|document\s?\d*",
    re.IGNORECASE | re.DOTALL,
)


def read_head(page: Page) -> Meta:
    """Return title, authors and date; a title that a program made up is none."""
    title = date = ""
    authors: list[str] = []
    for index, node in page.nodes():
        if node.tag == "title" and not title and _is_of_page(page, index):
            title = " ".join(page.inside(index).split())
        elif node.tag == "meta":
            name = (node.get("name") or node.get("property")).lower()
            said = " ".join(node.get("content").split())
            day = _ISO.match(said)
            if name in _AUTHOR and said:
                authors.append(said)
            elif name in _DATE and day and not date:
                date = "-".join(day.groups())
    if _NO_TITLE.fullmatch(title):
        title = ""
    return Meta(title=title, date=date, authors=tuple(dict.fromkeys(authors)))


def _is_of_page(page: Page, index: int) -> bool:
    """Tell whether a title is that of the page and not of a drawing in it."""
    return all(node.tag != "svg" for _, node in page.ancestors(index, 3))


def read_lines(page: Page, title: int) -> tuple[Meta, frozenset[int]]:
    """Return authors and date of the lines that say what they are by their class (Pandoc).

    They stand between the title and the first heading; their indexes come along.
    """
    authors: list[str] = []
    date = ""
    found: set[int] = set()
    for index, node in page.nodes() if title >= 0 else ():
        if index > title and node.tag in HEADINGS:
            break
        words = node.words("class")
        if index < title or node.tag != "p" or not words & {"author", "date"}:
            continue
        said = " ".join(page.inside(index).split())
        if "author" in words and said:
            authors.append(said)
            found.add(index)
        elif "date" in words and (day := iso_date(said)):
            date = day
            found.add(index)
    return Meta(date=date, authors=tuple(authors)), frozenset(found)
