"""A hit of a search as it is read, and the way to its place."""

from functools import partial

from briefdesk.model.search import Group, Place, SearchHit
from briefdesk.model.source import Citation
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.services import results
from briefdesk.ui.tasks import Task
from briefdesk.ui.typeface import body_language
from briefdesk.ui.widgets.marked_line import Mark
from briefdesk.ui.workspace import Goal, Workspace

ICONS = {
    Place.TEXT: "briefing",
    Place.FOOTNOTES: "footnote",
    Place.ANNOTATIONS: "comment",
    Place.TERMS: "term",
    Place.SOURCES: "source",
}
PLACE_WORDS = {
    Place.TEXT: phrase("search", "Text"),
    Place.FOOTNOTES: phrase("search", "Footnotes"),
    Place.ANNOTATIONS: phrase("search", "Comments"),
    Place.TERMS: phrase("search", "Terms"),
    Place.SOURCES: phrase("search", "Sources"),
}
_UNCITED = phrase("messages", "No briefing of the library cites this source any more.")


def excerpt(hit: SearchHit, before: int) -> tuple[str, Mark]:
    """Return the words of a hit with at most ``before`` characters in front, and their mark."""
    start, end = hit.mark
    cut = max(start - before, 0)
    lead = "…" if cut else ""
    text = lead + hit.snippet[cut:]
    return text, (start - cut + len(lead), end - cut + len(lead))


def language(hit: SearchHit, group: Group) -> str:
    """Return the language in whose face a hit is set."""
    if hit.lang:
        return hit.lang
    if hit.place in (Place.TEXT, Place.FOOTNOTES):
        return group.language or "zh-Hans"
    return body_language(hit.snippet, "zh-Hans")


def go_to(workspace: Workspace, hit: SearchHit) -> None:
    """Open the briefing of a hit and show the place; show a term's card."""
    if hit.place is Place.TERMS:
        workspace.lookup_asked.emit(hit.snippet)
    elif hit.place is Place.SOURCES and hit.ref_id is not None:
        here = workspace.briefing_id
        work = partial(results.citation, source_id=hit.ref_id, briefing_id=here)
        workspace.tasks.read(Task(workspace), work, partial(_go_to_citation, workspace))
    elif hit.briefing_id is not None:
        if hit.place is Place.ANNOTATIONS:
            workspace.visit(Goal(hit.briefing_id, annotation_id=hit.ref_id))
        else:
            workspace.visit(Goal(hit.briefing_id, Span(hit.start, hit.end)))


def _go_to_citation(workspace: Workspace, found: Citation | None) -> None:
    if found is None:
        workspace.told.emit(_UNCITED)
    else:
        workspace.visit(Goal(found.briefing_id, Span(found.start, found.end)))
