"""Correct what the importer read: the kind of a block, where one begins, what is a marker."""

from functools import partial

from briefdesk.model.briefing import Briefing
from briefdesk.model.imported import BlockType
from briefdesk.model.span import Span
from briefdesk.phrases import Phrase, phrase
from briefdesk.services import reviewing
from briefdesk.ui.chrome import EDIT
from briefdesk.ui.command import Command
from briefdesk.ui.review.chooser import Chooser
from briefdesk.ui.review.correcting import correct, retype
from briefdesk.ui.say import say
from briefdesk.ui.workspace import Needs, Workspace

_READING = phrase("menus", "Correct the &reading")
_NO_MARKER = phrase("messages", "There is no footnote marker at the text cursor.")
_NO_NOTES = phrase("messages", "This briefing has no footnotes.")
_WHICH = phrase("review", "Which footnote does the marker point to?")


def place(workspace: Workspace) -> int:
    """Return where the reader is: the beginning of the selection, or the text cursor."""
    return workspace.position if workspace.selection is None else workspace.selection.start


def block_is(kind: BlockType | None, level: int, workspace: Workspace) -> None:
    """Say what kind of block the reader is in; None: it is no part of the text."""
    block = workspace.block_at(place(workspace))
    if block is not None and workspace.shown is not None:
        retype(workspace, workspace.shown.briefing, block.id, kind, level)


def join(workspace: Workspace) -> None:
    """Let the block the reader is in go on with the one before it."""
    block = workspace.block_at(place(workspace))
    if block is not None and workspace.shown is not None:
        briefing = workspace.shown.briefing
        correct(workspace, briefing, [reviewing.joined(briefing.document, block.id)])


def begin_paragraph(workspace: Workspace) -> None:
    """Let a paragraph begin where the reader is."""
    if workspace.shown is not None:
        briefing = workspace.shown.briefing
        correct(workspace, briefing, [reviewing.cut(briefing.document, place(workspace))])


def is_number(workspace: Workspace) -> None:
    """Put the marker at the text cursor back into the text."""
    if workspace.shown is None:
        return
    briefing = workspace.shown.briefing
    said = reviewing.unmarked(briefing.document, place(workspace))
    if said is None:
        workspace.told.emit(_NO_MARKER)
    else:
        correct(workspace, briefing, [said])


def is_marker(workspace: Workspace) -> None:
    """Ask of which footnote the selected number is the marker.

    Without a selection a footnote is cited at the text cursor, where no marker is printed.
    """
    if workspace.shown is None:
        return
    briefing = workspace.shown.briefing
    document = briefing.document
    blocks = {block.id: block for block in document.blocks}
    words = []
    for note in document.footnotes:
        block = blocks[note.block]
        words.append(f"{note.label} {document.text[block.start : block.end]}".strip()[:120])
    if not words:
        workspace.told.emit(_NO_NOTES)
        return
    chosen = partial(_mark, workspace, briefing, workspace.selection, workspace.position)
    Chooser(workspace.window, say(_WHICH), words, chosen).open()


def _mark(
    workspace: Workspace, briefing: Briefing, selection: Span | None, position: int, order: int
) -> None:
    document = briefing.document
    key = document.footnotes[order].key
    if selection is None:
        correct(workspace, briefing, [reviewing.cited_at(document, position, key)])
    else:
        correct(workspace, briefing, [reviewing.marked(document, selection, key)])


def _kind(id_: str, kind: BlockType | None, level: int, label: Phrase) -> Command:
    return Command(
        id=f"review.{id_}",
        label=label,
        menu=EDIT,
        submenu=_READING,
        needs=Needs.BRIEFING,
        new_group=id_ == "furniture",
        run=partial(block_is, kind, level),
    )


_KINDS = (
    _kind("heading_1", BlockType.HEADING, 1, phrase("commands", "This is a heading of level &1")),
    _kind("heading_2", BlockType.HEADING, 2, phrase("commands", "This is a heading of level &2")),
    _kind("heading_3", BlockType.HEADING, 3, phrase("commands", "This is a heading of level &3")),
    _kind("heading_4", BlockType.HEADING, 4, phrase("commands", "This is a heading of level &4")),
    _kind("paragraph", BlockType.PARAGRAPH, 0, phrase("commands", "This is a &paragraph")),
    _kind("item", BlockType.LIST_ITEM, 1, phrase("commands", "This is a &list item")),
    _kind("quote", BlockType.QUOTE, 0, phrase("commands", "This is a &quotation")),
    _kind("furniture", None, 0, phrase("commands", "This is &not part of the text")),
)
COMMANDS = (
    *_KINDS,
    Command(
        id="review.join",
        label=phrase("commands", "&Join with the block before"),
        menu=EDIT,
        submenu=_READING,
        needs=Needs.BRIEFING,
        new_group=True,
        run=join,
    ),
    Command(
        id="review.split",
        label=phrase("commands", "A paragraph &begins here"),
        menu=EDIT,
        submenu=_READING,
        needs=Needs.BRIEFING,
        run=begin_paragraph,
    ),
    Command(
        id="review.marker",
        label=phrase("commands", "This is a footnote &marker…"),
        menu=EDIT,
        submenu=_READING,
        needs=Needs.BRIEFING,
        new_group=True,
        run=is_marker,
    ),
    Command(
        id="review.number",
        label=phrase("commands", "This marker is a n&umber of the text"),
        menu=EDIT,
        submenu=_READING,
        needs=Needs.BRIEFING,
        run=is_number,
    ),
)
