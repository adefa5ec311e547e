"""Under which headings each block of a document stands."""

from briefdesk.model.imported import Block, BlockType, ImportedDocument


def section_paths(document: ImportedDocument, *, short: bool = False) -> dict[str, tuple[str, ...]]:
    """Return the headings above each block, outermost first; a footnote has those of its marker.

    In the ``short`` form the headings above the nearest one are named by their numbers alone, those
    without a number left out.
    """
    path: list[Block] = []
    found: dict[str, tuple[str, ...]] = {}
    for block in document.blocks:
        if block.type is BlockType.HEADING:
            path = [step for step in path if step.level < block.level]
        above = [
            step.number.rstrip(".") if short else heading_title(document, step)
            for step in path[:-1]
        ]
        nearest = [heading_title(document, step) for step in path[-1:]]
        found[block.id] = tuple(filter(None, (*above, *nearest)))
        if block.type is BlockType.HEADING:
            path.append(block)
    cited_in = {r.footnote: r.block for r in reversed(document.references)}
    for note in document.footnotes:
        found[note.block] = found.get(cited_in.get(note.key, ""), ())
    return found


def heading_title(document: ImportedDocument, heading: Block) -> str:
    """Return a heading with its number."""
    return f"{heading.number} {document.text[heading.start : heading.end]}".strip()
