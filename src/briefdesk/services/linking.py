"""Term bases that follow a file: read-only, looked after, renewed when a person accepts it.

::

    plan = difference(merging.new_target(desk, …), path=path)   anywhere, takes long
    merging.apply(desk, followed(plan, path), label=LINK)       followed anywhere, apply on the desk
    …
    is_changed(info)                              anywhere; the file may be far away
    plan = difference(linked_target(desk, id))    plan.missing: what the file has no more
    differences(plan, number)                     of plan.incoming[number]
    merging.apply(desk, followed(plan, path), label=ACCEPT)
"""

from collections.abc import Iterator
from pathlib import Path

from briefdesk.model.changes import Changes
from briefdesk.model.exchange import AS_GUESSED, TermBaseOptions
from briefdesk.model.merge import (
    FieldDifference,
    IncomingJson,
    Matching,
    MergePlan,
    MergeTarget,
    Merging,
    Standing,
)
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.services import merging
from briefdesk.services.desk import Desk
from briefdesk.services.origins import absolute
from briefdesk.services.termbases import TOUCHED
from briefdesk.store import editions, termbases
from briefdesk.store.change_log import command
from briefdesk.text.merging import fields

LINK = phrase("history", "Link term base")
ACCEPT = phrase("history", "Renew linked term base")
_CHUNK = 1 << 20  # bytes
_STEP = 200  # concepts between two reports of progress


def is_changed(info: TermBaseInfo) -> bool | None:
    """Tell whether the file of a linked term base holds something else than what was accepted.

    None if it cannot be read. A dead network folder may keep the caller for ever.
    """
    import hashlib

    digest = hashlib.sha256()
    try:
        with Path(info.path).open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError:
        return None
    return digest.hexdigest() != info.path_sha256


def linked_target(desk: Desk, termbase_id: int) -> MergeTarget:
    """Return a linked term base as it was accepted last. Raises ``UnknownIdError``."""
    return merging.target_of(desk, termbases.termbase(desk.database, termbase_id))


def difference(
    target: MergeTarget,
    progress: Progress = unheard,
    *,
    path: Path | None = None,
    options: TermBaseOptions | None = None,
) -> MergePlan:
    """Hold the file of a linked term base, or one to be linked, against what was accepted.

    It is read as it was when it was linked, or with ``options``, which the link then remembers.
    Its ``missing`` are the concepts that the file no longer has. Raises as ``merging.plan``.
    """
    info = target.termbase
    file = path or Path(info.path)
    if options is None:
        options = from_json(info.reading, TermBaseOptions) if info.reading else AS_GUESSED
    else:
        reading = "" if options == AS_GUESSED else to_json(options).decode()
        target = changed(target, termbase=changed(info, reading=reading))
    return merging.plan(file, target, progress, by=Matching.ID, options=options, follows=True)


def differences(plan: MergePlan, number: int) -> tuple[FieldDifference, ...]:
    """Return what the file changes of a concept that was accepted before."""
    incoming = plan.incoming[number]
    return fields.differences(incoming.mine[0], incoming.concept) if incoming.mine else ()


def followed(plan: MergePlan, path: Path, progress: Progress = unheard) -> Merging:
    """Make the edition of what a file holds, to be linked or accepted by ``merging.apply``.

    Raises the ``StoreError`` that fits, and what ``progress`` raises.
    """
    kept = editions.keep_each(Path(plan.target.editions), _bodies(plan, progress))
    counts = plan.counts
    info = plan.target.termbase
    return Merging(
        termbase=changed(
            info,
            title=merging.title_of_its_own(plan.file) or info.title,
            version=plan.file.version,
            provenance=plan.file.provenance,
            blockers=plan.file.blockers,
            edition=kept,
            path=str(absolute(path)),
            path_sha256=plan.sha256,
        ),
        digest=plan.target.digest,
        edits=(),
        added=counts[Standing.NEW],
        changed=counts[Standing.CHANGED] + counts[Standing.CONFLICT],
        kept=counts[Standing.SAME],
        undecided=0,
        before=info if info.id else None,
        removed=len(plan.missing),
    )


def unlink(desk: Desk, termbase_id: int) -> Changes:
    """Let a linked term base be one's own, as it was accepted. Raises ``UnknownIdError``."""
    info = termbases.termbase(desk.database, termbase_id)
    with command(desk.database, phrase("history", "Unlink term base")) as recorded:
        termbases.change(desk.database, changed(info, path="", path_sha256="", reading=""))
    return Changes(TOUCHED, None, recorded.id)


def _bodies(plan: MergePlan, progress: Progress) -> Iterator[bytes]:
    total = len(plan.incoming)
    for number in range(total):
        if number % _STEP == 0:
            progress(number, total)
        yield bytes(from_json(plan.incoming.raw(number), IncomingJson).concept)
