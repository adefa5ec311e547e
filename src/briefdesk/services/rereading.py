"""Read a briefing's kept file again in another way; what was said about it is said again."""

from pathlib import Path
from typing import NamedTuple

from briefdesk.formats.containers.encoding import ENCODINGS
from briefdesk.model.annotation import Anchor, Placement
from briefdesk.model.changes import Changes
from briefdesk.model.correction import CorrectionKind
from briefdesk.model.imported import ImportedDocument, ReadingOptions
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.span import Span
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.services.opening import original
from briefdesk.services.parsing import read_document, run_worker
from briefdesk.services.recognising import recognised
from briefdesk.services.reviewing import TOUCHED
from briefdesk.services.staging import staged
from briefdesk.store import annotations, briefings, corrections, senses, sources
from briefdesk.store.change_log import command
from briefdesk.text import anchoring
from briefdesk.text.citations import citations
from briefdesk.text.corrections import replay
from briefdesk.text.provenance import Provenance

__all__ = ["ENCODINGS", "Original", "original_of", "preview", "put", "read_again"]


class Original(NamedTuple):
    """The kept file of a briefing: where it is and what it was called."""

    path: Path
    name: str


def original_of(desk: Desk, briefing_id: int) -> Original:
    """Return the kept file of a briefing. Raises ``UnknownIdError`` and ``DamagedStoreError``."""
    _, name = briefings.file_of(desk.database, briefing_id)
    return Original(original(desk, briefing_id), name)


def read_again(
    kept: Original, options: ReadingOptions, progress: Progress = unheard
) -> ImportedDocument:
    """Read a kept file in the parsing process; needs no desk. Raises what ``parse`` raises."""
    document = read_document(kept.path, progress, options=options)
    return changed(document, file=changed(document.file, name=kept.name))


def preview(kept: Original, encoding: str, progress: Progress = unheard) -> str:
    """Return the first lines of a text file in an encoding, read in the parsing process."""
    with staged(kept.path, None, progress) as copy:
        body = to_json(ReadingOptions(encoding=encoding))
        return from_json(run_worker("preview", copy.values, progress, body=body), str)


def put(desk: Desk, briefing_id: int, document: ImportedDocument) -> Changes:
    """Let a briefing's current version be another reading of the same file, as one change.

    Corrections are done again; one that fits no more stays, marked, for a person to look at.
    Raises ``UnknownIdError``.
    """
    briefings.require_living(desk.database, briefing_id)
    before = briefings.current(desk.database, briefing_id).document
    said = corrections.of_briefing(desk.database, briefing_id)
    done = replay(document, [one.correction for one in said])
    with command(desk.database, phrase("history", "Read the file again")) as recorded:
        briefings.rewrite(desk.database, briefing_id, done.document)
        for one in said:
            fits = one.correction not in done.unfit
            if not fits and one.correction.kind is CorrectionKind.ACCEPT:
                corrections.forget(desk.database, one.id)
            else:
                corrections.mark(desk.database, one, fits=fits)
        _place_again(desk, briefing_id, before, done.document)
        recognised(desk, briefing_id, done.document)
    return Changes(TOUCHED, briefing_id, recorded.id)


# The text is another one now. Where the raw file is the same, every place is known; where it is
# not (another encoding), words are looked for and a person decides about the rest.


def _place_again(
    desk: Desk, briefing_id: int, before: ImportedDocument, after: ImportedDocument
) -> None:
    old, new = Provenance(before), Provenance(after)
    same = before.raw == after.raw

    def moved(span: Span) -> Span | None:
        raw = old.raw_of(span.start, span.end) if same else None
        first = None if raw is None else new.text_of(raw.start)
        last = None if raw is None else new.text_of(raw.end - 1)
        if first is None or last is None or last < first:
            return None
        return Span(first, last + 1)

    for anchor_id, held in annotations.anchors(desk.database, briefing_id).items():
        annotations.hold(desk.database, anchor_id, _held_again(after, held, moved(held.span)))
    places = {}
    for start, end in senses.of_briefing(desk.database, briefing_id):
        place = moved(Span(start, end))
        kept = place is not None and (after.text[place.start : place.end] == before.text[start:end])
        places[start, end] = place if kept and place is not None else Span(start, start)
    senses.move(desk.database, briefing_id, places)
    found = {(one.url, one.start, one.end): one for one in citations(after)}
    for cited in sources.cited(desk.database, briefing_id):
        place = moved(cited.span) or Span(0, 0)
        if found.pop((cited.url, place.start, place.end), None) is None:
            place = Span(0, 0)
        sources.move(desk.database, cited.id, place)
    sources.add(
        desk.database,
        briefing_id,
        [sources.NewCitation(**one._asdict()) for one in found.values()],
    )


def _held_again(document: ImportedDocument, held: Anchor, place: Span | None) -> Anchor:
    """Return an anchor in another text: at its place if that is known, else at its words."""
    if place is not None:
        same = document.text[place.start : place.end] == held.quote.exact
        standing = held.placement if same else Placement.CHANGED
        return changed(anchoring.anchor(document, place), placement=standing)
    found = anchoring.find_quote(document, held.quote.exact)
    if len(found) == 1:
        return anchoring.anchor(document, found[0])
    if found:
        nearest = min(found, key=lambda one: abs(one.start - held.span.start))
        return changed(anchoring.anchor(document, nearest), placement=Placement.REVIEW)
    return changed(held, placement=Placement.ORPHAN)
