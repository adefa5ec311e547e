"""Comments: make, walk, settle, keep internal, delete."""

from functools import partial

from briefdesk.model.annotation import AnnotationEdit, Kind, State
from briefdesk.model.imported import Block, BlockType
from briefdesk.model.span import Span
from briefdesk.phrases import Phrase, phrase
from briefdesk.services import annotating
from briefdesk.services.annotating import stands
from briefdesk.ui.chrome import ANNOTATE
from briefdesk.ui.command import Command
from briefdesk.ui.workspace import Needs, Workspace


def annotate(kind: Kind, workspace: Workspace) -> None:
    """Annotate the selection."""
    workspace.annotate(kind)


def edit(workspace: Workspace) -> None:
    """Open the editor of the current comment."""
    workspace.annotation_edit_asked.emit(workspace.annotation_id)


def toggle_internal(workspace: Workspace) -> None:
    """Keep the current comment out of every export, or let it go out again."""
    annotation = workspace.annotation
    if annotation is not None:
        _change(workspace, annotation.id, AnnotationEdit(internal=not annotation.internal))


def toggle_settled(workspace: Workspace) -> None:
    """Settle the current comment, or open it again."""
    annotation = workspace.annotation
    if annotation is not None:
        state = State.OPEN if annotation.state is State.SETTLED else State.SETTLED
        _change(workspace, annotation.id, AnnotationEdit(state=state))


def _change(workspace: Workspace, annotation_id: int, wanted: AnnotationEdit) -> None:
    work = partial(annotating.edit, annotation_id=annotation_id, wanted=wanted)
    workspace.tasks.change(work)


def delete(workspace: Workspace) -> None:
    """Delete the current comment; undo brings it back."""
    if workspace.annotation is not None:
        work = partial(annotating.delete, annotation_id=workspace.annotation.id)
        workspace.set_annotation(None)
        workspace.tasks.change(work)


def walk(step: int, workspace: Workspace) -> None:
    """Go to the next (1) or previous (-1) comment in the order of the text, around the end."""
    if workspace.shown is None or not workspace.shown.annotations:
        return
    order = sorted(workspace.shown.annotations, key=lambda a: (not stands(a), a.anchor.span, a.id))
    ids = [a.id for a in order]
    if workspace.annotation_id in ids:
        place = (ids.index(workspace.annotation_id) + step) % len(ids)
    else:
        after = sum(stands(a) and a.anchor.span.start < workspace.position for a in order)
        place = (after if step > 0 else after - 1) % len(ids)
    workspace.set_annotation(ids[place])
    workspace.annotation_asked.emit(ids[place])


def _internal(workspace: Workspace) -> bool:
    return workspace.annotation is not None and workspace.annotation.internal


def _settled(workspace: Workspace) -> bool:
    return workspace.annotation is not None and workspace.annotation.state is State.SETTLED


def select_clause(workspace: Workspace) -> None:
    """Select the paragraph or clause the reader is in."""
    block = workspace.block_at(_place(workspace))
    if block is not None:
        workspace.select_asked.emit(Span(block.start, block.end))


def select_section(workspace: Workspace) -> None:
    """Select the section the reader is in, from its heading to the next of the same level."""
    block = workspace.block_at(_place(workspace))
    if block is not None and workspace.shown is not None:
        span = section_of(workspace.shown.briefing.document.blocks, block)
        workspace.select_asked.emit(span)


def section_of(blocks: tuple[Block, ...], block: Block) -> Span:
    """Return the innermost section that holds ``block``; code points, without the footnotes."""
    body = [b for b in blocks if b.type is not BlockType.FOOTNOTE]
    if block not in body:
        return Span(block.start, block.end)
    at = body.index(block)
    head = next((i for i in range(at, -1, -1) if body[i].type is BlockType.HEADING), 0)
    level = body[head].level if body[head].type is BlockType.HEADING else 0
    end = next(
        (
            i
            for i in range(head + 1, len(body))
            if body[i].type is BlockType.HEADING and body[i].level <= max(level, 1)
        ),
        len(body),
    )
    return Span(body[head].start, body[end - 1].end)


def _place(workspace: Workspace) -> int:
    return workspace.position if workspace.selection is None else workspace.selection.start


def _kind(key: str, kind: Kind, label: Phrase, *, new_group: bool = False) -> Command:
    return Command(
        id=f"annotation.{kind.value}",
        label=label,
        menu=ANNOTATE,
        shortcut=key,
        icon="comment" if kind is Kind.NOTE else kind.value,
        needs=Needs.BRIEFING,
        new_group=new_group,
        run=partial(annotate, kind),
    )


COMMANDS = (
    _kind("Ctrl+M", Kind.NOTE, phrase("commands", "Write a &comment")),
    _kind("1", Kind.HIGHLIGHT, phrase("commands", "&Highlight"), new_group=True),
    _kind("2", Kind.QUESTION, phrase("commands", "Mark as &question")),
    _kind("3", Kind.RISK, phrase("commands", "Mark as &risk")),
    _kind("4", Kind.TRANSLATION, phrase("commands", "Mark for &translation")),
    _kind("5", Kind.CROSS_REFERENCE, phrase("commands", "Mark as cross-re&ference")),
    Command(
        id="annotation.select_clause",
        label=phrase("commands", "Se&lect paragraph"),
        menu=ANNOTATE,
        shortcut="Ctrl+L",
        needs=Needs.BRIEFING,
        new_group=True,
        run=select_clause,
    ),
    Command(
        id="annotation.select_section",
        label=phrase("commands", "Select &section"),
        menu=ANNOTATE,
        shortcut="Ctrl+Shift+L",
        needs=Needs.BRIEFING,
        run=select_section,
    ),
    Command(
        id="annotation.edit",
        label=phrase("commands", "&Edit comment"),
        menu=ANNOTATE,
        shortcut="Ctrl+Shift+M",
        icon="edit",
        needs=Needs.ANNOTATION,
        new_group=True,
        run=edit,
    ),
    Command(
        id="annotation.settled",
        label=phrase("commands", "Settle&d"),
        hint=phrase("commands", "Settle the comment or open it again"),
        menu=ANNOTATE,
        shortcut="Ctrl+Shift+S",
        icon="settled",
        needs=Needs.ANNOTATION,
        checked=_settled,
        run=toggle_settled,
    ),
    Command(
        id="annotation.internal",
        label=phrase("commands", "&Internal: never exported"),
        menu=ANNOTATE,
        shortcut="Ctrl+Shift+I",
        icon="internal",
        needs=Needs.ANNOTATION,
        checked=_internal,
        run=toggle_internal,
    ),
    Command(
        id="annotation.delete",
        label=phrase("commands", "Delete c&omment"),
        menu=ANNOTATE,
        shortcut="Del",
        icon="bin",
        needs=Needs.ANNOTATION,
        run=delete,
    ),
    Command(
        id="annotation.next",
        label=phrase("commands", "&Next comment"),
        menu=ANNOTATE,
        shortcut="Alt+Down",
        icon="next",
        needs=Needs.BRIEFING,
        new_group=True,
        run=partial(walk, 1),
    ),
    Command(
        id="annotation.previous",
        label=phrase("commands", "&Previous comment"),
        menu=ANNOTATE,
        shortcut="Alt+Up",
        icon="previous",
        needs=Needs.BRIEFING,
        run=partial(walk, -1),
    ),
)
