"""What may be wrong with printed pages: corrupt or turned text, markers without a note."""

import re
from collections.abc import Iterable, Iterator, Sequence

from briefdesk.model import imported
from briefdesk.model.symbols import PRIVATE_SIGNS
from briefdesk.phrases import phrase
from briefdesk.text.footnotes import WEAK
from briefdesk.text.printed.labels import Raised
from briefdesk.text.printed.lines import Print, PrintedLine
from briefdesk.text.printed.places import Places
from briefdesk.text.warnings import marker_without_note

_SAMPLE = 24  # characters of a warning's example
_CORRUPT = re.compile("[\u3400-\u4dbf\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")
_SYMBOLS = re.compile(f"[{re.escape(PRIVATE_SIGNS)}]")
_WIDE = re.compile("[\u3041-\u30ff\u3400-\u9fff\ue000-\uf8ff\ufffd\U00020000-\U0010ffff]")
_BAD_TEXT = phrase(
    "warnings", "The text of the file may be corrupt, compare it with the page: “{sample}”."
)
_ASKEW = phrase(
    "warnings",
    "Lines on page {number} do not run from left to right, check their order: “{sample}”.",
)


def find_doubts(
    printed: Print, places: Places, unanswered: Iterable[Raised]
) -> Iterator[imported.ImportWarning]:
    """Yield warnings about the text layer and about markers without a note."""
    bad = len(_CORRUPT.findall(printed.raw)) - len(_SYMBOLS.findall(printed.raw))
    if bad > 0 and bad * 50 > len(_WIDE.findall(printed.raw)):
        line = next(line for line in printed.lines if _CORRUPT.search(line.text))
        yield imported.warning(
            "corrupt_text", _BAD_TEXT, page=line.page, span=places.in_text(line.start, line.end),
            sample=line.text[:_SAMPLE],
        )  # fmt: skip
    yield from _turned(printed.lines, places)
    for marker in unanswered:
        if marker.score >= WEAK:
            span = places.in_text(marker.start, marker.end)
            page = printed.lines[marker.line].page
            yield marker_without_note(marker.label, page=page, span=span)


def _turned(lines: Sequence[PrintedLine], places: Places) -> Iterator[imported.ImportWarning]:
    """Yield one warning for each page that has lines in other directions."""
    warned = 0
    for line in lines:
        if line.askew and line.page != warned:
            warned = line.page
            yield imported.warning(
                "vertical_text", _ASKEW, page=line.page,
                span=places.in_text(line.start, line.end),
                number=line.page, sample=line.text[:_SAMPLE],
            )  # fmt: skip
