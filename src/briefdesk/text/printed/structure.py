"""From printed pages to a document: lines, furniture, title, notes, headings, tables, text."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from briefdesk.model import imported
from briefdesk.model.imported import FileInfo, ImportedDocument, Meta, Page
from briefdesk.model.progress import Progress
from briefdesk.model.wire import changed
from briefdesk.text.draft import Draft, Sheet
from briefdesk.text.footnotes import Notes, find_notes
from briefdesk.text.headings import Shape, looks_like_heading, printed_number
from briefdesk.text.normalise import clean, language_of
from briefdesk.text.printed.doubts import find_doubts
from briefdesk.text.printed.furniture import find_furniture
from briefdesk.text.printed.headings import find_headings, stands_out
from briefdesk.text.printed.labels import Raised, bracketed_labels
from briefdesk.text.printed.lines import Print, PrintedLine, set_lines
from briefdesk.text.printed.notes import find_printed_notes
from briefdesk.text.printed.page import Entry, PrintedPage
from briefdesk.text.printed.pictures import find_missing_text
from briefdesk.text.printed.places import Places, find_addresses, line_boxes, place_remarks
from briefdesk.text.printed.tables import find_cells
from briefdesk.text.title_block import TitleBlock, find_title_block
from briefdesk.text.warnings import guessed_heading

_STEPS = 6
_HEAD_LINES = 60  # among them the title block stands
_NO_TITLE = re.compile(
    r"\.(?:docx?|xlsx?|pptx?|indd|tex|txt|rtf|odt|pdf|html?|wps)\b|^(?:microsoft|untitled|无标题)|^\W*$",
    re.IGNORECASE,
)


class Properties(NamedTuple):
    """What the file says about itself beside its pages."""

    outline: Sequence[Entry] = ()
    title: str = ""
    author: str = ""


def structure_pages(
    pages: Sequence[PrintedPage],
    properties: Properties,
    info: FileInfo,
    warnings: Iterable[imported.ImportWarning],
    progress: Progress,
) -> ImportedDocument:
    """Read printed pages.

    Raises what ``progress`` raises, and ``AssertionError`` if a character would get lost.
    """

    def within(step: int) -> Progress:
        """Return the progress of work inside a step: it tells that something happens."""
        return lambda _done, _total: progress(step, _STEPS)

    printed = set_lines(pages, within(0))
    cleaned = clean(printed.raw)
    lines = printed.lines
    taken = find_furniture(lines, pages)
    progress(1, _STEPS)
    title = _title_block(printed, taken, properties)
    taken.update(dict.fromkeys(title.lines, "title block"))
    taken.update(dict.fromkeys(title.copyright, "copyright"))
    notes, unanswered = _notes(printed, taken, within(1))
    progress(2, _STEPS)
    out = set(taken) | set(notes.link_lines) | {at for note in notes.notes for at in note.lines}
    body = [index for index in range(len(lines)) if index not in out]
    shapes, guessed = _shapes(printed, body, properties)
    labels = [page.label for page in pages]
    addresses = list(find_addresses(pages, printed))
    sheet = Sheet(lines, True, taken, labels, shapes, addresses, printed=True)  # noqa: FBT003
    progress(3, _STEPS)
    draft = Draft(printed.raw, sheet, notes)
    draft.body(within(3))
    draft.footnotes_last()
    draft.outside(title)
    progress(4, _STEPS)
    found = draft.finished(printed.raw, cleaned, info)
    copies = [span for span in found.spans if span.text_start is not None]
    places = Places(copies)
    document = changed(
        found,
        meta=_completed(title.meta, properties, found.text),
        warnings=(
            *warnings,
            *found.warnings,
            *find_missing_text(pages, printed, taken, places),
            *find_doubts(printed, places, unanswered),
            *(
                guessed_heading(block, found.text[block.start : block.end])
                for block in draft.blocks_of(guessed)
            ),
        ),
        pages=tuple(
            Page(page.number, page.label, page.width, page.height, page.rotation, *bounds)
            for page, bounds in zip(pages, printed.bounds, strict=True)
        ),
        boxes=tuple(line_boxes(printed, copies)),
        remarks=tuple(place_remarks(pages, printed, places)),
    )
    progress(_STEPS, _STEPS)
    return document


def _title_block(printed: Print, taken: dict[int, str], properties: Properties) -> TitleBlock:
    """Find the title block: it ends at the first line that is a heading."""
    lines = printed.lines
    own = [index for index in range(len(lines)) if index not in taken]
    free = [(index, lines[index]) for index in own[:_HEAD_LINES]]
    sure, guessed = find_headings(lines, own[:_HEAD_LINES], properties.outline, printed.body_size)
    standing = stands_out(lines, own[:_HEAD_LINES], printed.body_size)
    named = [index for index in standing if index in sure and index not in guessed]
    if named and printed_number(lines[named[0]].text):
        standing = []
    elif named:
        all_sure, _ = find_headings(lines, own, properties.outline, printed.body_size)
        standing = standing if _is_above_all(named, all_sure) else []
    stop = next(
        (
            index
            for index, line in free[:40]
            if index not in standing
            and (looks_like_heading(line.text) or (index in sure and index not in guessed))
        ),
        len(lines),
    )
    block = find_title_block(free, stop, [index for index in standing if index < stop])
    if len(block.lines) == 1 and not standing and not _is_apart(lines, block.lines[0]):
        return TitleBlock(Meta(), copyright=block.copyright)
    return block


def _is_above_all(named: Sequence[int], sure: Mapping[int, Shape]) -> bool:
    """Tell whether a heading that the file names is the first, and all others are below it."""
    top = sure[named[0]].level
    others = [shape.level for index, shape in sure.items() if index not in named]
    return named[0] == min(sure) and bool(others) and min(others) > top


def _is_apart(lines: Sequence[PrintedLine], index: int) -> bool:
    """Tell whether a line does not look like the first line of a text."""
    after = lines[index + 1] if index + 1 < len(lines) else None
    return lines[index].apart or after is None or after.gap > 0 or after.size < lines[index].size


def _notes(
    printed: Print, taken: dict[int, str], progress: Progress
) -> tuple[Notes, tuple[Raised, ...]]:
    """Find notes by what is raised; where nothing is, by numbers in brackets or in the text."""
    lines = printed.lines
    free = [index for index in range(len(lines)) if index not in taken]
    found = find_printed_notes(printed.raw, lines, free, printed.body_size)
    if found.notes.notes or found.unanswered:
        return found.notes, found.unanswered
    plain = find_notes(lines, taken, progress, form_feeds=True)
    bracketed = find_printed_notes(printed.raw, lines, free, printed.body_size, bracketed_labels)
    if len(bracketed.notes.markers) > len(plain.markers):
        return bracketed.notes, bracketed.unanswered
    return plain, ()


def _shapes(
    printed: Print, body: Sequence[int], properties: Properties
) -> tuple[dict[int, Shape], frozenset[int]]:
    """Return what the print says about lines, and the headings that only look so."""
    cells = find_cells(printed.lines, body)
    rest = [index for index in body if index not in cells]
    shapes, guessed = find_headings(printed.lines, rest, properties.outline, printed.body_size)
    return {**shapes, **cells}, guessed


def _completed(meta: Meta, properties: Properties, text: str) -> Meta:
    """Add what only the properties of the file say, and the language."""
    title, authors = meta.title, meta.authors
    if not title and not _NO_TITLE.search(properties.title):
        title = properties.title
    if not authors and len(properties.author.split()) > 1:  # one word is a login
        authors = (properties.author,)
    return Meta(
        title, meta.number, meta.date, meta.issuer, authors, meta.translators, language_of(text)
    )
