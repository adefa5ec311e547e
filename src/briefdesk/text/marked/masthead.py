"""The title block of a marked-up file: what the file calls its title, and the lines around it."""

from collections.abc import Sequence
from itertools import takewhile

from briefdesk.model.imported import BlockType, Meta
from briefdesk.text.headings import looks_like_heading
from briefdesk.text.lines import Line
from briefdesk.text.marked.strand import Strand
from briefdesk.text.paragraphs import Layout, Row, compose
from briefdesk.text.title_block import TitleBlock, find_title_block, join_title

_WINDOW = 40  # passages that may belong to the title block
_BREAK = "\u2028"  # a line end that is set and seen
_BEFORE = 6  # passages above a title: issuer, number


def find_masthead(strand: Strand, rows: Sequence[Row], layout: Layout, meta: Meta) -> TitleBlock:
    """Return the title block; its lines are indexes of passages.

    A passage that is the title by its markup, or that says what ``meta`` gives as the title, is the
    title; a title of ``meta`` that no passage says stands alone. Otherwise the rules for plain text
    decide. What ``meta`` knows goes before what is printed.
    """
    said = {
        row.index: _line(row.text)
        for row in rows
        if row.pieces and (row.index < _WINDOW or strand.body[row.index].passage.is_title)
    }
    known = _known(strand, said, meta.title)
    if meta.title and not known:
        return TitleBlock(meta)
    first = max(0, known[0] - _BEFORE) if known else 0
    lines: list[tuple[int, Line]] = []
    stop = len(rows)
    for index, text in said.items():
        if index < first:
            continue
        if index in known or _is_open(strand, index, text):
            lines.append((index, Line(0, len(text), text, 0, "", trail=False, page=1)))
        elif not known or index > known[0]:
            stop = index
            break
    found = find_title_block(lines, stop, known)
    titles = [compose(strand.said, [row], layout).text for row in rows if row.index in known]
    title = join_title(titles) if known else found.meta.title
    found.meta = Meta(
        meta.title or title,
        meta.number or found.meta.number,
        meta.date or found.meta.date,
        meta.issuer or found.meta.issuer,
        meta.authors or found.meta.authors,
        meta.translators or found.meta.translators,
    )
    return found


def _line(text: str) -> str:
    """Return a passage on one line; names keep the blanks inside them, a line end being one."""
    return join_title([" ".join(part.split()) for part in text.split(_BREAK) if part.strip()])


def _known(strand: Strand, said: dict[int, str], title: str) -> tuple[int, ...]:
    """Return the passages that are the title by the file's own word: one, or some in a row."""
    marked = [index for index in said if strand.body[index].passage.is_title]
    if marked:
        run = takewhile(lambda pair: pair[1] == marked[0] + pair[0], enumerate(marked))
        return tuple(index for _, index in run)
    wanted = "".join(title.split())
    return tuple(
        index for index, text in said.items() if wanted and "".join(text.split()) == wanted
    )[:1]


def _is_open(strand: Strand, index: int, text: str) -> bool:
    """Tell whether a passage may be a line of the title block."""
    passage = strand.body[index].passage
    open_type = passage.type in (None, BlockType.PARAGRAPH) and passage.cell is None
    return open_type and not passage.number and not looks_like_heading(text)
