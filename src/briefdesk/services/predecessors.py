"""Of which briefings a file may be a new draft."""

from pathlib import Path

from briefdesk.model.briefing import BriefingSummary
from briefdesk.model.imported import Meta
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.redraft import Kinship, Predecessor
from briefdesk.services.desk import Desk
from briefdesk.services.parsing import Parsed
from briefdesk.store import briefings as stored
from briefdesk.store import origins
from briefdesk.text.fold import loose
from briefdesk.text.reanchoring.resemblance import resemblance

_ALIKE = 0.5  # what a text must hold of another with its title or number to be its draft


def predecessors(
    desk: Desk, parsed: Parsed, path: Path | None, progress: Progress = unheard
) -> tuple[Predecessor, ...]:
    """Return the living briefings that a file may be a new draft of, the likeliest first.

    The one that was read from the same absolute ``path`` is the only one; else those that have the
    same title or number and much the same text, the most similar first. A file that the library has
    already is no new draft, unless the briefing read from its path has changed since: then the
    older text is back. Raises what ``progress`` raises.
    """
    document = parsed.document
    here = origins.read_from(desk.database, path) if path else None
    if here is not None:
        if stored.file_of(desk.database, here)[0] == document.file.sha256:
            return ()
        found = [one for one in stored.summaries(desk.database) if one.id == here]
        return tuple(Predecessor(one, Kinship.SAME_FILE) for one in found)
    if stored.known(desk.database, document.file.sha256) is not None:
        return ()
    ranked = []
    found_kin = ((one, _kinship(one, document.meta)) for one in stored.summaries(desk.database))
    kin = [(one, why) for one, why in found_kin if why is not None]
    for done, (one, why) in enumerate(kin):
        progress(done, len(kin))
        text, _ = stored.text_and_blocks(desk.database, one.id)
        alike = resemblance(text, document.text)
        if alike.held >= _ALIKE:
            ranked.append((alike.shared, Predecessor(one, why)))
    ranked.sort(key=lambda rank: -rank[0])  # stable: of equals the newest first
    return tuple(found for _, found in ranked)


def _kinship(one: BriefingSummary, meta: Meta) -> Kinship | None:
    """Return what a briefing has in common with a title block."""
    if one.title and loose(one.title) == loose(meta.title):
        return Kinship.SAME_TITLE
    if one.number and loose(one.number) == loose(meta.number):
        return Kinship.SAME_NUMBER
    return None
