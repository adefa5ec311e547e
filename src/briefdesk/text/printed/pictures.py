"""Pages that are pictures: what they say is not in the file as text."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from briefdesk.model import imported
from briefdesk.phrases import phrase
from briefdesk.text.printed.lines import Print
from briefdesk.text.printed.page import PrintedPage
from briefdesk.text.printed.places import Places

_SOME = 0.03  # of the page: less is a logo or a seal
_SCAN = 0.75  # of the page: on so large a picture stand a stamp or a number at most
_STAMP = 24  # characters
_LARGE = 1.3  # times the body's size: the title of a cover or of a part
_PAGE = phrase(
    "warnings",
    "Page {number} is a picture without text, and what it says is missing: recognise its"
    " characters (OCR), then import the result.",
)
_PAGES = phrase(
    "warnings",
    "Pages {first} to {last} are pictures without text, and what they say is missing: recognise"
    " their characters (OCR), then import the result.",
)


def find_missing_text(
    pages: Sequence[PrintedPage], printed: Print, taken: Mapping[int, str], places: Places
) -> Iterator[imported.ImportWarning]:
    """Yield one warning for each run of pages that are pictures, at what follows in the text.

    Running lines and page numbers (``taken``) are no text, nor is a stamp on a scan; the title on a
    picture is.
    """
    said: Counter[int] = Counter()
    titled: set[int] = set()
    for index, line in enumerate(printed.lines):
        reason = taken.get(index, "")
        if not reason:
            said[line.page] += len(line.text)
        is_text = not reason and line.size > _LARGE * printed.body_size
        if is_text or reason == "title block":
            titled.add(line.page)
    missing = [
        place
        for place, page in enumerate(pages)
        if page.number not in titled and _is_picture(page, said[page.number])
    ]
    for _, run in groupby(enumerate(missing), key=lambda pair: pair[1] - pair[0]):
        found = [place for _, place in run]
        first, last = pages[found[0]].number, pages[found[-1]].number
        span = places.following(printed.bounds[found[-1]][1])
        if first == last:
            yield imported.warning("missing_text", _PAGE, page=first, span=span, number=first)
        else:
            yield imported.warning(
                "missing_text", _PAGES, page=first, span=span, first=first, last=last
            )


def _is_picture(page: PrintedPage, characters: int) -> bool:
    """Tell whether all that a page says is in its pictures, with so many characters beside them."""
    return page.pictured >= (_SCAN if characters else _SOME) and characters <= _STAMP
