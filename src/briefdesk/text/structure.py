"""From lines of text to a document: pages, furniture, title block, notes, headings, paragraphs.

The steps come in this order because each needs the ones before it: a contents line looks like a
heading, a heading with a number like a note, a marker hides the end of a heading. All work is done
on the cleaned text (the raw text without control characters), in which the rules see ideographs for
radicals; the source spans are given in the raw text.
"""

from collections.abc import Iterable

from briefdesk.model import imported
from briefdesk.model.imported import FileInfo, ImportedDocument, Meta
from briefdesk.model.progress import Progress
from briefdesk.model.wire import changed
from briefdesk.text import headings, pages
from briefdesk.text.draft import Draft, Sheet
from briefdesk.text.footnotes import find_notes
from briefdesk.text.lines import split_lines
from briefdesk.text.normalise import clean, language_of, plain_radicals
from briefdesk.text.title_block import TitleBlock, find_title_block

_STEPS = 6


def structure(
    raw: str, info: FileInfo, warnings: Iterable[imported.ImportWarning], progress: Progress
) -> ImportedDocument:
    """Read the decoded text of a file that was extracted from pages or written as plain text.

    Raises what ``progress`` raises, and ``AssertionError`` if a character would get lost.
    """
    cleaned = clean(raw)
    progress(1, _STEPS)
    sheet, form_feeds = _sheet(plain_radicals(cleaned.text))
    progress(2, _STEPS)
    title = _title_block(sheet)
    sheet.taken.update(dict.fromkeys(title.lines, "title block"))
    sheet.taken.update(dict.fromkeys(title.copyright, "copyright"))
    notes = find_notes(sheet.lines, sheet.taken, progress, form_feeds=form_feeds)
    progress(3, _STEPS)
    draft = Draft(cleaned.text, sheet, notes)
    draft.body(progress)
    progress(4, _STEPS)
    draft.footnotes_last()
    draft.outside(title)
    progress(5, _STEPS)
    found = draft.finished(raw, cleaned, info)
    document = changed(
        found,
        meta=with_language(title.meta, language_of(found.text)),
        warnings=(*warnings, *found.warnings),
    )
    progress(_STEPS, _STEPS)
    return document


def _sheet(text: str) -> tuple[Sheet, bool]:
    """Split a text into lines, pages and furniture; tell whether the file says where pages end."""
    lines = split_lines(text)
    form_feeds = pages.has_form_feeds(lines)
    if not form_feeds:
        lines = pages.vote_pages(lines)
    paged = bool(lines) and lines[-1].page > 1
    return Sheet(lines, paged, pages.furniture(lines, form_feeds=form_feeds)), form_feeds


def _title_block(sheet: Sheet) -> TitleBlock:
    """Find the title block: it ends at the first line that looks like a heading."""
    free = [(index, line) for index, line in enumerate(sheet.lines) if index not in sheet.taken]
    stop = next(
        (index for index, line in free[:40] if headings.looks_like_heading(line.text)),
        len(sheet.lines),
    )
    return find_title_block(free, stop)


def with_language(meta: Meta, language: str) -> Meta:
    return Meta(
        meta.title,
        meta.number,
        meta.date,
        meta.issuer,
        meta.authors,
        meta.translators,
        language,
    )
