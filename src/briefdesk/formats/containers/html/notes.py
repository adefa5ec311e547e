"""Which links of an HTML file are the markers of notes, and where those notes stand.

A marker is a link within the file whose words are a label (1, [2], 注3, *), and whose target is
not a heading but looks like a note: by role or class, by the name of the target, or because the
label is raised or returns at the target. That covers what DocBook, Sphinx, Word, LibreOffice,
MediaWiki, Pandoc and e-books write. A raised number that is no link is an exponent.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from briefdesk.formats.containers.html.events import BLOCKS, Node, Page
from briefdesk.formats.containers.html.links import (
    LABEL,
    SHORT,
    PageLink,
    label_core,
    may_mark,
    page_links,
)

_CONTAINERS = frozenset({
    "html", "body", "main", "article", "section", "header", "footer", "ol", "ul", "dl", "table",
    "thead", "tbody", "tfoot",
})  # fmt: skip
_NOTE_WORDS = frozenset({
    "footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote", "citation", "fn",
    "sdfootnote", "msofootnotetext", "msoendnotetext",
})  # fmt: skip
_NOTE_ROLES = frozenset({"doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote"})
_NOTE_TAGS = frozenset({"aside", "div", "li", "p", "table"})
_OPENING_LABEL = re.compile(r"\s*[\[［(（]?(?:注|註)?(?:\d{1,3}|[①-⑳]|[*†‡§※])[\])］）]?(?=\D)")
_NOTE_NAME = re.compile(
    r"(?:^|[^a-z])_?(?:sd)?(?:fn|ftn|edn|note|foot|end|cite_note|cite|bib)", re.IGNORECASE
)
_END_NAME = re.compile(r"edn|endnote", re.IGNORECASE)
_ARROW = re.compile(r"[\s↩↑↵⏎⤴⬏^←\ufe0e\ufe0f]*|back|return|top|返回|戻る|上へ")
_FILLING = re.compile(r"[\s\[\]［］()（）,，、;–-]*")
_OPENING, _CLOSING = "[［(（〔", "]］)）〕"
_CLIMB = 8  # elements around a target that may be the note


@dataclass(slots=True)
class HtmlNote:
    """A note: the events it spans, and what its first marker prints."""

    id: str
    start: int
    end: int
    label: str = ""
    kind: Literal["foot", "end"] = "foot"


@dataclass(slots=True)
class NotePlan:
    """What the notes mean for the events.

    ``markers``: node of a marker → id of its note. ``backs``: links back to the text, those in
    ``labels`` being the label of the note, too. ``frames``: elements that hold nothing but markers
    and brackets. ``openings`` and ``closings``: characters whose last or first one is the bracket
    of a marker.
    """

    notes: list[HtmlNote] = field(default_factory=list)
    markers: dict[int, str] = field(default_factory=dict)
    backs: set[int] = field(default_factory=set)
    labels: set[int] = field(default_factory=set)
    frames: set[int] = field(default_factory=set)
    openings: set[int] = field(default_factory=set)
    closings: set[int] = field(default_factory=set)


def find_notes(page: Page) -> NotePlan:
    """Find all notes and markers of a file."""
    links = list(page_links(page))
    claims = [link for link in links if may_mark(link) and (link.sure or link.leads_on)]
    targets = sorted({link.target for link in claims if link.target >= 0})
    bodies = {target: _body(page, target, targets) for target in targets}
    plan = NotePlan()
    known: dict[int, HtmlNote] = {}
    for link in claims:
        if link.target < 0:
            if link.sure or (link.raised and _NOTE_NAME.search(link.name)):
                plan.markers[link.index] = f"#{link.name}"
            continue
        start, end = bodies[link.target]
        note = known.get(start)
        if note is None and _is_note(page, link, start, end):
            kind: Literal["foot", "end"] = "end" if _END_NAME.search(link.name) else "foot"
            note = HtmlNote(f"{link.name} {link.target}", start, end, link.text, kind)
            known[start] = note
        if (
            note is not None
            and not (start <= link.index < end)
            and (link.index < start or link.sure)
        ):
            plan.markers[link.index] = note.id
    plan.notes = _apart([*known.values(), *_uncited(page, known.values())])
    _backs(plan, links)
    _frames(page, plan)
    return plan


def _body(page: Page, target: int, targets: list[int]) -> tuple[int, int]:
    """Return the events of the note that a target stands for."""
    node = page.node(target)
    if node.tag == "dt":
        return target, _definition(page, target)
    index = target
    for outer, parent in page.ancestors(target, _CLIMB):
        shared = bisect_left(targets, parent.end) - bisect_left(targets, outer)
        if (
            parent.tag in _CONTAINERS
            or shared > 1
            or (page.node(index).tag in BLOCKS and not _is_named_note(parent))
            or page.text(outer, index).strip()
            or any(isinstance(e, Node) and e.tag in ("hr", "img") for e in page.events[outer:index])
        ):
            break
        index = outer
        if parent.tag == "dt":
            return index, _definition(page, index)
    if page.node(index).tag in BLOCKS:
        return index, page.node(index).end
    return index, _stretch(page, index, target, targets)


def _is_named_note(node: Node) -> bool:
    """Tell whether an element says by its class or name that it is one note."""
    if node.tag == "tr" or node.words("class") & _NOTE_WORDS:
        return True
    name = node.get("id")
    return _NOTE_NAME.search(name) is not None and any(letter.isdigit() for letter in name)


def _definition(page: Page, index: int) -> int:
    """Return the end of the ``dd`` behind a ``dt``."""
    after = page.node(index).end + 1
    while after < len(page.events):
        event = page.events[after]
        if isinstance(event, Node):
            return event.end if event.tag == "dd" else page.node(index).end
        if isinstance(event, int):
            break
        after += 1
    return page.node(index).end


def _stretch(page: Page, index: int, target: int, targets: list[int]) -> int:
    """Return where a note ends that shares its block with others, or stands beside its target."""
    following = bisect_right(targets, target)
    limit = targets[following] if following < len(targets) else len(page.events)
    said = bool(page.inside(index).strip())
    depth = 0
    for place in range(page.node(index).end + 1, limit):
        event = page.events[place]
        if isinstance(event, Node):
            depth += 1
            if event.tag in BLOCKS:
                return place if said else min(event.end, limit)
        elif isinstance(event, int):
            depth -= 1
            if depth < 0:
                return place
        elif event.strip():
            said = True
    return limit


def _is_note(page: Page, link: PageLink, start: int, end: int) -> bool:
    """Tell whether what a link leads to is a note."""
    if start <= link.index < end or (link.index > end and not link.sure):
        return False
    node = page.node(start)
    if bisect_left(page.headings, start) < bisect_left(page.headings, end):
        return False
    around = [node, page.node(link.target), *(n for _, n in page.ancestors(start, 3))]
    words = frozenset().union(
        *(one.words("class") | one.words("role") | one.words("epub:type") for one in around)
    )
    if link.sure or words & _NOTE_WORDS or _NOTE_NAME.search(link.name):
        return True
    core = label_core(link.text)
    said = page.text(start, min(end, start + SHORT)).lstrip(" \r\n\t[［(（〔注註")
    returns = said.startswith(core) and not said[len(core) : len(core) + 1].isalnum()
    return link.raised or (returns and link.text != core)


def _uncited(page: Page, cited: Iterable[HtmlNote]) -> Iterator[HtmlNote]:
    """Yield the elements that call themselves a note and that no marker leads to."""
    taken = sorted((note.start, note.end) for note in cited)
    starts = [start for start, _ in taken]
    last = -1
    for index, node in page.nodes():
        words = node.words("role") | node.words("epub:type")
        if index < last or node.tag not in _NOTE_TAGS:
            continue
        if not words & _NOTE_ROLES and "footnote" not in node.words("class"):
            continue
        place = bisect_right(starts, index) - 1
        inside = place >= 0 and index < taken[place][1]
        around = place + 1 < len(starts) and starts[place + 1] < node.end
        if not inside and not around:
            last = node.end
            opening = _OPENING_LABEL.match(page.text(index, min(node.end, index + SHORT)))
            label = node.get("data-label") or (opening[0].strip() if opening else "")
            yield HtmlNote(f"uncited {index}", index, node.end, label)


def _apart(notes: Iterable[HtmlNote]) -> list[HtmlNote]:
    """Return the notes in the order of the file; one that begins inside another ends it there."""
    ordered = sorted(notes, key=lambda note: (note.start, -note.end))
    for note, following in pairwise(ordered):
        note.end = min(note.end, following.start)
    return ordered


def _backs(plan: NotePlan, links: list[PageLink]) -> None:
    """Find the links in notes that lead back to where they are cited."""
    starts = [note.start for note in plan.notes]
    for link in links:
        place = bisect_right(starts, link.index) - 1
        if place < 0 or link.index >= plan.notes[place].end or link.index in plan.markers:
            continue
        labels = LABEL.fullmatch(link.text) is not None
        leads_back = 0 <= link.target < plan.notes[place].start
        if link.back or _ARROW.fullmatch(link.text) or (labels and leads_back):
            plan.backs.add(link.index)
            if labels:
                plan.labels.add(link.index)


def _frames(page: Page, plan: NotePlan) -> None:
    """Find the brackets around markers that stand outside of the link."""
    for marker in plan.markers:
        start = marker
        for outer, parent in page.ancestors(marker, 3):
            if parent.tag in BLOCKS or parent.end - outer > SHORT:
                break
            if _FILLING.fullmatch(_beside(page, outer, parent.end, plan)):
                plan.frames.add(outer)
                start = outer
        end = page.node(start).end
        before, after = page.events[start - 1], _after(page, end)
        if (
            isinstance(before, str) and isinstance(after, str)
            and before[-1] in _OPENING and after[0] in _CLOSING
        ):  # fmt: skip
            plan.openings.add(start - 1)
            plan.closings.add(end + 1)


def _after(page: Page, end: int) -> object:
    return page.events[end + 1] if end + 1 < len(page.events) else None


def _beside(page: Page, start: int, end: int, plan: NotePlan) -> str:
    """Return what an element says outside of its markers."""
    said: list[str] = []
    place = start
    while place < end:
        event = page.events[place]
        if place in plan.markers and isinstance(event, Node):
            place = event.end
        elif isinstance(event, str):
            said.append(event)
        place += 1
    return "".join(said)
