"""A new draft of a briefing: the same document, edited elsewhere, with all comments kept."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from briefdesk.errors import RequestError
from briefdesk.model.annotation import Placement
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.correction import CorrectionKind
from briefdesk.model.imported import ImportedDocument, Meta
from briefdesk.model.progress import Progress, part_of, unheard
from briefdesk.model.reanchoring import Reanchored
from briefdesk.model.redraft import Doubt, Predecessor, Redrafted
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.services.opening import Kept, keep
from briefdesk.services.originals import taken
from briefdesk.services.origins import remember
from briefdesk.services.parsing import Parsed
from briefdesk.services.predecessors import predecessors
from briefdesk.services.recognising import recognised
from briefdesk.services.remarks import FoundAgain, found_again, retag, take_remarks
from briefdesk.store import annotations, corrections, origins, pairings, senses, sources
from briefdesk.store import briefings as stored
from briefdesk.store.annotations import Anchored
from briefdesk.store.change_log import command
from briefdesk.store.corrections import StoredCorrection
from briefdesk.text.citations import citations
from briefdesk.text.corrections.replaying import replay
from briefdesk.text.reanchoring.comparison import Comparison

_OTHER_DRAFT = phrase(
    "errors",
    "“{file}” was not read in another way because a new draft has come meanwhile: read that again.",
)
_DOUBTFUL = (Placement.REVIEW, Placement.ORPHAN)
_EVERYTHING = (
    Touched.BRIEFINGS | Touched.SOURCES | Touched.RECOGNITIONS | Touched.ANNOTATIONS | Touched.PAIRS
)


class Question(NamedTuple):
    """A file that was not kept yet, as it may be a new draft; its copy waits for the answer.

    ``of`` are the briefings it may be a draft of, the likeliest first.
    """

    changes: Changes
    of: tuple[Predecessor, ...]
    parsed: Parsed


def receive(
    desk: Desk,
    parsed: Parsed,
    matter_id: int | None,
    path: Path | None,
    progress: Progress = unheard,
) -> Kept | Question:
    """Keep a parsed file, unless it is a new draft: then nothing happens before somebody decides.

    ``progress`` is that of the search for older drafts. Raises what it and ``opening.keep`` raise,
    with the staged copy used up.
    """
    try:
        of = predecessors(desk, parsed, path, progress)
    except BaseException:
        parsed.discard()
        raise
    if not of:
        return keep(desk, parsed, matter_id, path)
    return Question(Changes(Touched.NOTHING), of, parsed)


def redraft(
    desk: Desk,
    briefing_id: int,
    parsed: Parsed,
    path: Path | None,
    progress: Progress = unheard,
) -> Redrafted:
    """Make a parsed file the current version of a briefing, as one change that can be undone.

    Comments move with their words, or to where the file itself has them; those in doubt keep the
    place they had in the version they were last sure of, and are tried again at the next draft. The
    title block follows the file, but for what the user corrected. The staged copy is used up in any
    case. ``progress`` has one part for each older version, and one for the comments.

    Raises ``StoreError``, ``UnknownIdError`` and what ``progress`` raises, with nothing changed.
    """
    copy = parsed.copy
    if copy is None:
        raise ValueError(parsed)  # parse was called without a staging folder
    try:
        stored.require_living(desk.database, briefing_id)
        before = stored.current(desk.database, briefing_id).document
        if _reading(before) == _reading(parsed.document):
            copy.unlink(missing_ok=True)
            remember(desk, briefing_id, parsed.document.file.sha256, path)
            return Redrafted(Changes(Touched.NOTHING, briefing_id), briefing_id, new=False)
        plan = _planned(desk, briefing_id, parsed.document, progress)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    with (
        taken(desk, copy, parsed.document.file.sha256),
        command(desk.database, phrase("history", "New draft")) as recorded,
    ):
        _carry_out(desk, briefing_id, plan, path)
    return _summed(Changes(_EVERYTHING, briefing_id, recorded.id), briefing_id, plan)


def adopt(
    desk: Desk, briefing_id: int, document: ImportedDocument, progress: Progress = unheard
) -> Redrafted:
    """Make another reading of a briefing's kept file its current version, as one change.

    Everything held to the old text moves as with a new draft; the same reading changes nothing.
    Raises as ``redraft``, and ``RequestError`` where a new draft has come since the file was read.
    """
    stored.require_living(desk.database, briefing_id)
    file = stored.current(desk.database, briefing_id).document.file
    if file.sha256 != document.file.sha256:
        raise RequestError(_OTHER_DRAFT, file=document.file.name)
    if file == document.file:
        return Redrafted(Changes(Touched.NOTHING, briefing_id), briefing_id, new=False)
    plan = _planned(desk, briefing_id, document, progress)
    known = origins.of_briefing(desk.database, briefing_id)
    with command(desk.database, phrase("history", "Read the file again")) as recorded:
        _carry_out(desk, briefing_id, plan, None if known is None else known.path)
    return _summed(Changes(_EVERYTHING, briefing_id, recorded.id), briefing_id, plan)


class _Plan(NamedTuple):
    """What a new version means for all that is held to the text."""

    document: ImportedDocument
    meta: Meta
    moved: list[tuple[Anchored, Reanchored]]
    meanings: dict[tuple[int, int], Span | None]
    linked: dict[Span, Span | None]  # sentences that a person put beside those of another text
    corrections: list[tuple[StoredCorrection, bool]]  # and whether the new text can follow them


def _planned(desk: Desk, briefing_id: int, document: ImportedDocument, progress: Progress) -> _Plan:
    """Compare the versions; nothing is written."""
    database = desk.database
    before = stored.briefing(database, briefing_id)
    said = corrections.of_briefing(database, briefing_id)
    done = replay(document, [one.correction for one in said])
    anchors = annotations.anchors(database, briefing_id)
    current = stored.current_version(database, briefing_id)
    versions = {current, *(one.version_id for one in anchors)}
    compared = _compared(desk, versions, done.document, progress)
    at_last = part_of(progress, len(versions), len(versions) + 1)
    return _Plan(
        document=done.document,
        meta=_followed(before.meta, before.document.meta, document.meta),
        moved=_moved(anchors, compared, at_last, found_again(desk, briefing_id, done.document)),
        meanings={
            place: compared[current].same_words(Span(*place))
            for place in senses.of_briefing(database, briefing_id)
        },
        linked={
            span: compared[current].same_words(span)
            for span in pairings.spans_in(database, briefing_id)
        },
        corrections=[(one, one.correction not in done.unfit) for one in said],
    )


def _carry_out(desk: Desk, briefing_id: int, plan: _Plan, path: Path | None) -> None:
    """Write a new version and move everything to it; inside a command."""
    database, document = desk.database, plan.document
    version_id = stored.add_version(database, briefing_id, document)
    if path is not None:
        origins.put(database, version_id, path)
    stored.edit_meta(database, briefing_id, plan.meta)
    for one, found in plan.moved:
        stays = found.anchor.placement in _DOUBTFUL
        annotations.move(database, one, one.version_id if stays else version_id, found.anchor)
    senses.move(database, briefing_id, plan.meanings)
    pairings.move(database, briefing_id, plan.linked)
    for said, fits in plan.corrections:
        if fits or said.correction.kind is not CorrectionKind.ACCEPT:
            corrections.mark(database, said, fits=fits)
        else:
            corrections.forget(database, said.id)
    cited = [sources.NewCitation(**one._asdict()) for one in citations(document)]
    sources.renew(database, briefing_id, cited)
    recognised(desk, briefing_id, document)
    retag(desk, briefing_id, document)
    take_remarks(desk, briefing_id, version_id, document)


def _reading(document: ImportedDocument) -> tuple[str, str, int, str]:
    """Return what tells one reading of a file from another."""
    file = document.file
    return file.sha256, file.reader, file.reader_version, file.revisions


def doubts(desk: Desk, briefing_id: int, progress: Progress = unheard) -> tuple[Doubt, ...]:
    """Return the comments of a briefing that a person must look at, with where they may be now.

    ``progress`` is like that of ``redraft``. Raises ``UnknownIdError`` and what it raises.
    """
    current = stored.current(desk.database, briefing_id)
    anchors = [
        one
        for one in annotations.anchors(desk.database, briefing_id)
        if one.anchor.placement in _DOUBTFUL and not one.binned
    ]
    versions = {one.version_id for one in anchors}
    compared = _compared(desk, versions, current.document, progress)
    at_last = part_of(progress, len(versions), len(versions) + 1)
    moved = _moved(anchors, compared, at_last, {})
    return _doubts((one.annotation_id, found) for one, found in moved)


def _compared(
    desk: Desk, version_ids: Collection[int], document: ImportedDocument, progress: Progress
) -> dict[int, Comparison]:
    """Return older versions of a briefing beside a new document, by their ids.

    ``progress`` has one part for each, and another one for what is done with them.
    """
    parts = len(version_ids) + 1
    return {
        version_id: Comparison(
            stored.version(desk.database, version_id), document, part_of(progress, part, parts)
        )
        for part, version_id in enumerate(version_ids)
    }


def _moved(
    anchors: Iterable[Anchored],
    compared: Mapping[int, Comparison],
    progress: Progress,
    said: Mapping[int, FoundAgain],
) -> list[tuple[Anchored, Reanchored]]:
    """Return each anchor with what becomes of it; the file itself has ``said`` where some are."""
    anchors = list(anchors)
    moved = []
    for done, one in enumerate(anchors):
        progress(done, len(anchors))
        comparison, place = compared[one.version_id], said.get(one.annotation_id)
        if place is None:
            moved.append((one, comparison.reanchored(one.anchor)))
        elif place.is_change:  # it may have other words, as it stands beside or on its own
            moved.append((one, comparison.put_anew(place.span)))
        else:
            moved.append((one, comparison.put(one.anchor, place.span)))
    return moved


def _followed(corrected: Meta, read: Meta, new: Meta) -> Meta:
    """Return the title block of a new draft with what the user had corrected in the old one."""
    kept = {
        name: getattr(corrected, name)
        for name in Meta.__struct_fields__
        if getattr(corrected, name) != getattr(read, name)
    }
    return changed(new, **kept)


def _summed(changes: Changes, briefing_id: int, plan: _Plan) -> Redrafted:
    """Count what became of the comments that are not in the bin."""
    moved = [(one.annotation_id, found) for one, found in plan.moved if not one.binned]
    counts = Counter(found.anchor.placement for _, found in moved)
    return Redrafted(
        changes,
        briefing_id,
        placed=counts[Placement.PLACED],
        changed=counts[Placement.CHANGED],
        review=counts[Placement.REVIEW],
        orphan=counts[Placement.ORPHAN],
        doubts=_doubts(moved),
    )


def _doubts(moved: Iterable[tuple[int, Reanchored]]) -> tuple[Doubt, ...]:
    """Return what is in doubt, in the order of the new text, orphans last."""
    found = [
        Doubt(annotation_id, one.span)
        for annotation_id, one in moved
        if one.anchor.placement in _DOUBTFUL
    ]
    found.sort(key=lambda one: (one.proposed is None, one.proposed or Span(0, 0)))
    return tuple(found)
