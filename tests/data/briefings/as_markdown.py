"""A briefing as Markdown with the footnote extension."""

from tests.data.briefings.source import Block, Runs, Source


def markdown(source: Source) -> str:
    """Return the file; the title is its only heading of level 1."""
    parts = [f"# {source.head['title']}", *source.title_lines]
    for block in source.blocks:
        joined = block.kind == "item" and _is_list(block) and parts[-1].lstrip()[:2] in _OPENINGS
        text = _block(source, block)
        if joined:
            parts[-1] += f"\n{text}"
        elif text:
            parts.append(text)
    parts += [f"[^{note.id}]: {_words(source, note.runs)}" for note in source.notes]
    return "\n\n".join(parts) + "\n"


_OPENINGS = ("- ", "1)")


def _is_list(block: Block) -> bool:
    return not block.number or block.number[0] in "123456789"


def _block(source: Source, block: Block) -> str:
    words = block.number + _words(source, block.runs)
    match block.kind:
        case "heading":
            return "#" * (block.level + 1) + " " + words
        case "item" if not block.number:
            return "    " * (block.level - 1) + "- " + words
        case "quote":
            return f"> {words}"
        case "code":
            return f"```\n{words}\n```"
        case "table":
            return _table(source, block)
        case _:
            return words


def _table(source: Source, block: Block) -> str:
    """Return a table; what is joined in the source is an empty cell, as Markdown joins none."""
    width = max(cell.column + cell.column_span for cell in block.cells)
    height = max(cell.row for cell in block.cells) + 1
    rows = [[""] * width for _ in range(height)]
    for cell in block.cells:
        rows[cell.row][cell.column] = _words(source, cell.runs)
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * width)
    return "\n".join(lines)


def _words(source: Source, runs: Runs) -> str:
    return "".join(
        f"[^{run.note}]"
        if run.note
        else f"<ruby>{run.text}<rt>{run.reading}</rt></ruby>"
        if run.reading
        else run.text
        for run in runs
    )
