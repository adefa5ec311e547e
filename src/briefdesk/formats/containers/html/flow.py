"""From the events of an HTML file to passages."""

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from briefdesk.formats.containers.html.breaks import BREAK, split_lines
from briefdesk.formats.containers.html.events import BLOCKS, HEADINGS, Node, Page
from briefdesk.formats.containers.html.lists import ListCount
from briefdesk.formats.containers.html.notes import NotePlan
from briefdesk.formats.containers.html.tables import Grid, layout_tables
from briefdesk.model.imported import BlockType, Cell, RemarkKind, SpanRole
from briefdesk.model.progress import Progress
from briefdesk.text.marked.passages import MarkedRemark, Passage, Piece

_DROPPED = frozenset({
    "annotation", "annotation-xml", "applet", "audio", "button", "canvas", "datalist", "embed",
    "head", "iframe", "map", "nav", "noframes", "noscript", "object", "rp", "rt", "rtc", "script",
    "select", "style", "svg", "template", "textarea", "video",
})  # fmt: skip
_DROPPED_WORDS = frozenset({
    "headerlink", "sr-only", "visually-hidden", "screen-reader-text", "mw-editsection", "toc",
    "mw-cite-backlink", "doc-toc", "navigation", "anchorjs-link", "noprint",
})  # fmt: skip
_DROPPED_STYLE = re.compile(
    r"display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(?:header|footer)", re.IGNORECASE
)
_LINK = re.compile(r"(?:https?://|mailto:)\S", re.IGNORECASE)
_LOOSE = frozenset(["body", "div", "td", "th", "center", "section", "article", "main"])
_LISTS = frozenset({"ol", "ul", "menu", "dir"})
_SECTIONING = frozenset({"article", "main", "section", "blockquote"})
_AROUND = 40  # elements around a page header or footer


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for the characters at one place of the file.

    ``hidden`` is all that is never shown; ``silent`` what a marker has said already.
    """

    role: SpanRole = SpanRole.TEXT
    hidden: bool = False
    silent: bool = False
    url: str = ""
    remark: str = ""
    kind: BlockType | None = None
    level: int = 0
    cell: Cell | None = None
    loose: bool = False
    title: bool = False


class Flow:
    """Walks through the events once; ``body`` and ``notes`` are the passages it found."""

    def __init__(
        self,
        page: Page,
        plan: NotePlan,
        title: int = -1,
        meta: Collection[int] = (),
        changes: Mapping[int, MarkedRemark] | None = None,
        left_out: RemarkKind | None = None,
    ) -> None:
        """Prepare to read.

        ``title`` is the index of the element that is the title, or -1; the elements ``meta`` say
        what the document is; ``changes`` of the kind ``left_out`` are no text.
        """
        self._changes = changes or {}
        self._left_out = left_out
        self._page = page
        self._plan = plan
        self._title = title
        self._meta = meta
        self._above = 1 if title >= 0 and page.node(title).tag == "h1" else 0
        self._setting = Setting()
        self._kept: list[Setting] = []
        self._pieces: list[Piece] = []
        self._said: Setting | None = None
        self._number = ""
        self._lists: list[ListCount] = []
        self._tables: list[Grid | None] = []
        self._layout = layout_tables(page)
        self._furniture = page_furniture(page)
        self._starts = {note.start: note for note in plan.notes}
        self._count = 0
        self._figures: list[str] = []
        self._speaks = False
        self._heard = 0
        self.body: list[Passage] = []
        self.notes: dict[str, list[Passage]] = {note.id: [] for note in plan.notes}
        self._out = self.body

    def read(self, progress: Progress) -> None:
        """Read all events."""
        end = -1
        for place, event in enumerate(self._page.events):
            if place % 4096 == 0:
                progress(place, len(self._page.events))
            if place == end:
                self._flush()
                self._out = self.body
            if note := self._starts.get(place):
                self._flush()
                self._out, end = self.notes[note.id], note.end
                self._speaks, self._heard = False, 0
            if isinstance(event, Node):
                self._begin(place, event)
            elif isinstance(event, str):
                self._say(place, event)
            else:
                self._end(self._page.node(event))
        self._flush()

    def _say(self, place: int, text: str) -> None:
        """Add characters, without the brackets of markers at their ends."""
        if self._setting.silent:
            return
        start = 1 if place in self._plan.closings else 0
        stop = len(text) - (1 if place in self._plan.openings and len(text) > start else 0)
        for part, role in (
            (text[:start], SpanRole.DROPPED),
            (text[start:stop], self._setting.role),
            (text[stop:], SpanRole.DROPPED),
        ):
            if part:
                remark = (self._setting.remark,) if self._setting.remark else ()
                self._add(Piece(part, role, url=self._setting.url, remarks=remark))

    def _add(self, piece: Piece) -> None:
        if self._said is None and piece.role is SpanRole.TEXT and piece.text.strip():
            self._said = self._setting
        self._pieces.append(piece)

    def _begin(self, place: int, node: Node) -> None:
        """Begin an element: what holds inside it is what holds here, and what it changes."""
        if node.tag in BLOCKS:
            self._flush()
        self._kept.append(self._setting)
        if place in self._starts:
            self._setting = Setting()
        if self._is_dropped(place, node):
            self._setting = replace(self._setting, role=SpanRole.DROPPED, hidden=True)
        elif node.tag == "title" or place in self._meta:
            self._setting = replace(self._setting, role=SpanRole.META, hidden=False)
        if self._setting.hidden:
            return
        if change := self._changes.get(place):
            self._setting = replace(self._setting, remark=change.key)
            if change.kind is self._left_out:
                self._setting = replace(self._setting, role=SpanRole.DROPPED, hidden=True)
                return
        if node.tag == "br":
            self._pieces.append(Piece(BREAK if self._setting.kind is not BlockType.CODE else "\n"))
        elif node.tag == "img":
            self._figures += [alt for alt in (" ".join(node.get("alt").split()),) if alt]
        elif node.tag in BLOCKS:
            self._setting = self._inside_block(place, node)
        else:
            self._setting = self._inside_words(place, node)

    def _inside_words(self, place: int, node: Node) -> Setting:
        """Return what holds in an element within a line; say what a marker says."""
        setting = self._setting
        if place in self._plan.markers:
            text = self._page.inside(place)
            self._add(Piece(text, SpanRole.MARKER, note=self._plan.markers[place]))
            return replace(setting, silent=True)
        opens = place in self._plan.labels and not self._note_speaks()
        if place in self._plan.frames or (place in self._plan.backs and not opens):
            return replace(setting, role=SpanRole.DROPPED)
        href = node.get("href").strip()
        if node.tag == "a" and _LINK.match(href):
            return replace(setting, url=href)
        return setting

    def _note_speaks(self) -> bool:
        """Tell whether the note that is being read has said more than the frame of its label."""
        while not self._speaks and self._heard < len(self._pieces):
            piece = self._pieces[self._heard]
            self._speaks = piece.role is SpanRole.TEXT and bool(piece.text.strip("[［(（ \r\n\t"))
            self._heard += 1
        return self._speaks or bool(self._out)

    def _inside_block(self, place: int, node: Node) -> Setting:
        """Return what holds in an element that begins a line of its own."""
        tag = node.tag
        setting = replace(self._setting, loose=tag in _LOOSE)
        if place == self._title or "msotitle" in node.words("class"):
            return replace(setting, title=True, kind=None)
        if tag in HEADINGS:
            return replace(setting, kind=BlockType.HEADING, level=max(1, int(tag[1]) - self._above))
        if tag == "pre":
            return replace(setting, kind=BlockType.CODE)
        if tag == "blockquote":
            return replace(setting, kind=BlockType.QUOTE)
        if tag in _LISTS:
            self._lists.append(ListCount(node))
        elif tag == "li":
            self._number = self._lists[-1].number(node) if self._lists else ""
            return replace(setting, kind=BlockType.LIST_ITEM, level=max(1, len(self._lists)))
        elif tag == "table":
            self._count += place not in self._layout
            self._tables.append(None if place in self._layout else Grid(self._count))
        elif self._tables and (grid := self._tables[-1]) is not None:
            if tag == "tr":
                grid.row()
            elif tag in ("td", "th"):
                return replace(setting, cell=grid.cell(node), kind=None, loose=True)
        return setting

    def _is_dropped(self, place: int, node: Node) -> bool:
        """Tell whether an element is no part of the text of the page."""
        if node.tag in _DROPPED or "hidden" in node.attributes or place in self._furniture:
            return True
        if node.words("class") & _DROPPED_WORDS or node.words("role") & _DROPPED_WORDS:
            return True
        return _DROPPED_STYLE.search(node.get("style")) is not None

    def _end(self, node: Node) -> None:
        """End an element."""
        if node.tag in BLOCKS:
            self._flush()
        if not self._setting.hidden:
            if node.tag in _LISTS and self._lists:
                self._lists.pop()
            elif node.tag == "table" and self._tables:
                self._tables.pop()
            elif node.tag == "li":
                self._number = ""
        self._setting = self._kept.pop()

    def _flush(self) -> None:
        """End the passage that is being read, and the pictures in it."""
        pieces, self._pieces, self._heard = self._pieces, [], 0
        said, self._said = self._said or self._setting, None
        if any(piece.text.strip() for piece in pieces):
            verbatim = said.kind is BlockType.CODE
            parts = [tuple(pieces)] if verbatim else split_lines(pieces, loose=said.loose)
            for part in parts:
                speaks = any(p.role is SpanRole.TEXT and p.text.strip() for p in part)
                number = self._number if said.kind is BlockType.LIST_ITEM and speaks else ""
                self._out.append(
                    Passage(part, said.kind, said.level, number, said.cell, said.title)
                )
                self._number = "" if number else self._number
        figures, self._figures = self._figures, []
        self._out += [Passage((Piece(alt),), BlockType.FIGURE, cell=said.cell) for alt in figures]


def page_furniture(page: Page) -> frozenset[int]:
    """Return the headers and footers of the page, not those of an article or with the title."""
    found: set[int] = set()
    for index, node in page.nodes():
        if node.tag not in ("header", "footer"):
            by_program = node.tag == "div" and node.get("title") in ("header", "footer")
            if by_program:  # LibreOffice
                found.add(index)
            continue
        around = {other.tag for _, other in page.ancestors(index, _AROUND)}
        titled = bisect_left(page.headings, index) < bisect_left(page.headings, node.end)
        if not around & _SECTIONING and not (node.tag == "header" and titled):
            found.add(index)
    return frozenset(found)
