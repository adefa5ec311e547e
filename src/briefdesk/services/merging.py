"""Bring a term base file into a term base of the library: plan, look, decide, write as one step.

::

    target   = new_target(desk, …) or target(desk, id)     on the Desk worker
    plan     = plan(path, target, progress)                anywhere, takes long
    look     = plan.numbers(…), plan.incoming[n], outcome  cheap, on any thread
    merging  = prepared(plan, policy, choices, progress)   anywhere, may take long
    merged   = apply(desk, merging)                        on the Desk worker

Up to 5,000 concepts are written as edits; more of them become one edition, whole before the library
names it. The plan keeps the file's concepts as JSON and reads those that are looked at.
"""

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

from briefdesk.errors import RequestError
from briefdesk.model.changes import Changes
from briefdesk.model.concept import Concept, TermBase
from briefdesk.model.exchange import AS_GUESSED, ReportEntry, TermBaseOptions
from briefdesk.model.layer import Edit
from briefdesk.model.merge import (
    Choice,
    FieldDifference,
    Incoming,
    Matching,
    Merged,
    MergeHead,
    MergePlan,
    MergeRequest,
    MergeTarget,
    Merging,
    Policy,
)
from briefdesk.model.packed import Packed
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.paths import companions
from briefdesk.phrases import Phrase, phrase
from briefdesk.services.desk import Desk
from briefdesk.services.merge_work import Choices, MergeWork, edition_of, mine_of
from briefdesk.services.parsing import run_worker
from briefdesk.services.staging import staged
from briefdesk.services.termbases import TOUCHED, all_termbases, require_free, require_name
from briefdesk.store import editions, termbases
from briefdesk.store.change_log import command
from briefdesk.text import edition
from briefdesk.text.merging.fields import differences, merged

MOST_EDITS = 5_000  # concepts that are written as edits; more become an edition
_LABEL = phrase("history", "Import term base")
_PATIENCE = 600.0  # seconds
_AS_A_WHOLE: Choices = MappingProxyType({})


def new_target(desk: Desk, name: str, title: str = "") -> MergeTarget:
    """Return a term base that is yet to be made, which will count before the others.

    Raises ``RequestError`` where the name is taken or empty.
    """
    require_free(desk, name)
    first = min((one.rank for one in all_termbases(desk)), default=1) - 1
    info = TermBaseInfo(0, name, title, rank=first)
    return MergeTarget(info, str(desk.editions), others=_others(desk, 0))


def first_target(library: Path, name: str) -> MergeTarget:
    """Return a term base to be made in a library that is yet to be made, too.

    Raises ``RequestError`` where nothing can have the name.
    """
    require_name(name)
    return MergeTarget(TermBaseInfo(0, name, ""), str(companions(library) / "editions"))


def target(desk: Desk, termbase_id: int) -> MergeTarget:
    """Return a term base as it is now. Raises ``UnknownIdError`` and ``RequestError``."""
    info = termbases.termbase(desk.database, termbase_id)
    if info.read_only:
        raise RequestError(
            phrase(
                "errors",
                "The term base “{name}” follows a file: change the file, or unlink it first.",
            ),
            name=info.name,
        )
    return target_of(desk, info)


def target_of(desk: Desk, info: TermBaseInfo) -> MergeTarget:
    """Return any term base as it is now."""
    layer = termbases.layer(desk.database, info, desk.editions)
    others = _others(desk, info.id)
    return MergeTarget(info, str(desk.editions), layer.edits, layer.digest, others)


def concepts_of(target: MergeTarget) -> Iterator[Concept]:
    """Yield the concepts of a term base. Raises ``DamagedFileError`` and ``OSError``."""
    bodies = edition.current(edition_of(target), target.edits)
    return (from_json(body, Concept) for body in bodies)


def plan(
    path: Path,
    target: MergeTarget,
    progress: Progress = unheard,
    *,
    by: Matching | None = None,
    options: TermBaseOptions = AS_GUESSED,
    follows: bool = False,
) -> MergePlan:
    """Read a file and hold it against a term base; both may have 100,000 concepts.

    Without ``by`` the entries of a TBX file are known by their ids, others by their terms. With
    ``follows`` the file is to take the place of the term base: see ``linking``. Raises as
    ``parsing.read_termbase``, and what ``progress`` raises.
    """
    request = MergeRequest(
        by=by,
        edition=edition_of(target),
        edits=target.edits,
        options=options,
        name=target.termbase.name,
        others=target.others,
        follows=follows,
    )
    with staged(path, None, progress) as copy:
        answer = run_worker(
            "merge", copy.values, progress, body=to_json(request), patience=_PATIENCE
        )
    return unpacked(answer, target, copy.sha256)


def unpacked(answer: bytes, target: MergeTarget, sha256: str) -> MergePlan:
    """Return the plan that the worker made of a file with this SHA-256."""
    first = answer.index(b"\n") + 1
    head = from_json(answer[:first], MergeHead)
    report = Packed(ReportEntry, answer, first, head.reports)
    incoming = Packed(Incoming, answer, report.end, len(head.standings))
    left = Packed(Concept, answer, incoming.end, head.missing)
    return MergePlan(
        sha256,
        target,
        head.termbase,
        head.format,
        head.by,
        head.standings,
        incoming,
        report,
        left,
    )


def outcome(plan: MergePlan, number: int, choice: Choice) -> tuple[FieldDifference, ...]:
    """Return in which fields an incoming concept differs from mine, and what becomes of each."""
    incoming = plan.incoming[number]
    mine = mine_of(incoming, choice)
    if mine is None:
        return ()
    policy = Policy.MINE if choice.policy in (None, Policy.BOTH) else choice.policy
    result = merged(mine, incoming.concept, policy) if policy is choice.policy else mine
    return differences(mine, incoming.concept, result)


def prepared(
    plan: MergePlan,
    policy: Policy,
    choices: Choices = _AS_A_WHOLE,
    progress: Progress = unheard,
) -> Merging:
    """Make all that ``apply`` writes; ``choices`` are by number and go before ``policy``.

    Of what does not come in, nothing is kept. Raises the ``StoreError`` that fits,
    ``DamagedFileError`` and what ``progress`` raises.
    """
    work = MergeWork(plan, policy, choices, progress)
    edits: list[Edit] = []
    kept = plan.target.termbase.edition
    if len(work.new) + len(work.merges) <= MOST_EDITS:
        edits.extend(work.edits(work.merges, range(len(work.new))))
    else:
        kept = editions.keep_each(Path(plan.target.editions), work.edition(edits))
    return _made(plan, work, tuple(edits), kept)


def tried(
    plan: MergePlan,
    policy: Policy,
    choices: Choices = _AS_A_WHOLE,
    progress: Progress = unheard,
) -> Merging:
    """Return what ``prepared`` would, with its counts but nothing to write."""
    work = MergeWork(plan, policy, choices, progress)
    for _ in work.edits(work.merges, range(0)):
        pass
    return _made(plan, work, (), plan.target.termbase.edition)


def apply(desk: Desk, merging: Merging, author: str = "", *, label: Phrase = _LABEL) -> Merged:
    """Write a merge as one step of undo; all of it or nothing.

    Raises ``RequestError`` where the term base was changed since the plan was made, or the name of
    a new one was taken.
    """
    info = merging.termbase
    with command(desk.database, label) as recorded:
        if not info.id:
            require_free(desk, info.name)
            info = changed(info, id=termbases.add(desk.database, info))
        else:
            require_unchanged(desk, info.id, merging.digest)
            termbases.change(desk.database, info)
        termbases.edit_all(desk.database, info.id, merging.edits, author)
    return Merged(Changes(TOUCHED, None, recorded.id), info.id)


def title_of_its_own(file: TermBase) -> str:
    """Return the title of a file, empty for one that is but called after the file."""
    return "" if file.title == file.name else file.title


def require_unchanged(desk: Desk, termbase_id: int, digest: str) -> None:
    """Raise ``RequestError`` where a term base holds something else than it did."""
    now = target_of(desk, termbases.termbase(desk.database, termbase_id))
    if now.digest != digest:
        raise RequestError(
            phrase(
                "errors",
                "The term base “{name}” was changed meanwhile, so nothing was written: look at the"
                " file again.",
            ),
            name=now.termbase.name,
        )


def _made(plan: MergePlan, work: MergeWork, edits: tuple[Edit, ...], kept: str) -> Merging:
    undecided = len(work.undecided)
    touched = len(work.new) + work.changed
    return Merging(
        termbase=_as_it_will_be(plan.target.termbase, plan.file, kept),
        digest=plan.target.digest,
        edits=edits,
        added=len(work.new),
        changed=work.changed,
        kept=max(0, len(plan.incoming) - touched - undecided),
        undecided=undecided,
    )


def _others(desk: Desk, but: int) -> tuple[tuple[str, tuple[Edit, ...]], ...]:
    """Return all term bases of the library but one."""
    found = []
    for info in all_termbases(desk):
        if info.id != but:
            layer = termbases.layer(desk.database, info, desk.editions)
            kept = str(desk.editions / layer.edition) if layer.edition else ""
            found.append((kept, layer.edits))
    return tuple(found)


def _as_it_will_be(info: TermBaseInfo, file: TermBase, kept: str) -> TermBaseInfo:
    """Return a term base with the edition and what a file says about itself."""
    blockers = tuple(dict.fromkeys((*info.blockers, *file.blockers)))
    return changed(
        info,
        title=info.title or ("" if info.id else title_of_its_own(file)),
        version=info.version or file.version,
        provenance=info.provenance or file.provenance,
        blockers=blockers,
        edition=kept,
    )
