"""``briefdesk glossary import``: a file of another tool into a term base of the library."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from briefdesk.cli import answers
from briefdesk.cli.glossary.shape import FORMAT, library_if_any
from briefdesk.cli.options import json_option, library_option, settings_of
from briefdesk.cli.target import FILE, WORDS
from briefdesk.errors import DamagedFileError, UnreadableFileError
from briefdesk.model.exchange import (
    AS_GUESSED,
    ReportEntry,
    SheetLayout,
    SheetPreview,
    TermBaseOptions,
)
from briefdesk.model.merge import Matching, MergePlan, MergeTarget, Merging, Policy, Standing
from briefdesk.model.wire import from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.services import merging, termbases
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.handing_over import hand_over
from briefdesk.services.parsing import preview_termbase

_SAID = 20  # entries of a report that are printed


class _Answer(NamedTuple):
    """What there is to tell: into which term base, and how the file is read if it is a sheet."""

    name: str
    termbase_id: int
    plan: MergePlan
    merging: Merging
    layout: SheetLayout | None


@click.command("import", short_help="Bring a term base file into the library.")
@click.argument("file", metavar="FILE", type=FILE)
@click.option(
    "--termbase",
    metavar="NAME",
    type=WORDS,
    show_default="the name of the file",
    help="The term base to bring it into; made if there is none.",
)
@click.option(
    "--by",
    type=click.Choice([one.value for one in Matching]),
    show_default="id for TBX, else term",
    help="By what an entry is known to be one of the term base.",
)
@click.option(
    "--conflicts",
    type=click.Choice([one.value for one in Policy]),
    default=Policy.MINE.value,
    show_default=True,
    help="Where an entry is there already: keep both, or make one of them in which yours or theirs"
    " counts where both say something.",
)
@click.option(
    "--layout",
    type=FILE,
    metavar="FILE.json",
    show_default="guessed from the header",
    help="How a sheet is to be read, as --dry-run prints it.",
)
@click.option(
    "--report", type=FILE, metavar="FILE.json", help="Write there all that could not be kept."
)
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@library_option
@json_option
def import_(  # one option each, and click passes them by name
    file: Path,
    termbase: str | None,
    by: str | None,
    conflicts: str,
    layout: Path | None,
    report: Path | None,
    library: Path,
    *,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Bring the entries of FILE into a term base of the library, as one step of undo.

    FILE is TBX, CSV, Excel, OmegaT, TMX or MultiTerm. Prints how many entries were added, changed
    and left as they were; standard error has what could not be kept. The library is made if there
    is none.
    """
    options = TermBaseOptions(layout=_layout(layout)) if layout else AS_GUESSED
    name = (file.stem if termbase is None else termbase).strip()
    matching = Matching(by) if by else None
    guess = preview_termbase(file, options=options)
    read_as = options.layout or (guess.layout if guess and not guess.is_own else None)
    with library_if_any(library) as desk:
        into = _target(desk, name, library, is_asked=termbase is not None)
        plan = merging.plan(file, into, by=matching, options=options)
        if dry_run:
            made = merging.tried(plan, Policy(conflicts))
            done = _Answer(name, into.termbase.id, plan, made, read_as)
        elif desk is None:
            with open_desk(library, create=True) as created:
                done = _written(created, plan, Policy(conflicts), read_as)
        else:
            done = _written(desk, plan, Policy(conflicts), read_as)
    if report is not None:
        _write_report(report, tuple(plan.report))
    answers.answer(_as_document(done, dry_run=dry_run), _lines(done, dry_run), as_json=as_json)
    if layout is None and guess is not None:
        _say_header(guess)
    if not as_json:
        _say(done, said=report is None)
    return answers.DONE


def _layout(file: Path) -> SheetLayout:
    """Read a layout. Raises ``UnreadableFileError`` and ``DamagedFileError``."""
    try:
        return from_json(file.read_bytes(), SheetLayout)
    except OSError as error:
        raise UnreadableFileError(
            phrase("errors", "“{file}” cannot be read: {reason}. Copy it to another place first."),
            file=file,
            reason=error.strerror or "input/output error",
        ) from error
    except ValueError as error:
        raise DamagedFileError(
            phrase("errors", "“{file}” is no layout of a sheet: {reason}."),
            file=file,
            reason=error,
        ) from error


def _target(desk: Desk | None, name: str, library: Path, *, is_asked: bool) -> MergeTarget:
    """Return the term base of a name, or of the title that somebody ``is_asked`` for."""
    if desk is None:
        return merging.first_target(library, name)
    found = termbases.all_termbases(desk)
    known = {termbases.shown_title(one): one.id for one in found} if is_asked else {}
    known |= {one.name: one.id for one in found}
    return merging.target(desk, known[name]) if name in known else merging.new_target(desk, name)


def _written(desk: Desk, plan: MergePlan, policy: Policy, layout: SheetLayout | None) -> _Answer:
    made = merging.prepared(plan, policy)
    done = merging.apply(desk, made, settings_of(desk.path).author)
    return _Answer(made.termbase.name, done.termbase_id, plan, made, layout)


def _write_report(out: Path, report: Sequence[ReportEntry]) -> None:
    """Write all that could not be kept. Raises ``OutputError``."""
    document = {"format": FORMAT, "report": [_as_entry(one) for one in report]}
    hand_over(out, to_json(document) + b"\n")


def _as_document(done: _Answer, *, dry_run: bool) -> dict[str, object]:
    counts = done.plan.counts
    return {
        "format": FORMAT,
        "termbase": {"id": done.termbase_id or None, "name": done.name},
        "file_format": done.plan.format,
        "by": done.plan.by,
        "dry_run": dry_run,
        "found": {standing.value: counts[standing] for standing in Standing},
        "added": done.merging.added,
        "changed": done.merging.changed,
        "kept": done.merging.kept,
        "undecided": done.merging.undecided,
        "layout": done.layout,
        "report": [_as_entry(one) for one in done.plan.report],
    }


def _as_entry(one: ReportEntry) -> dict[str, object]:
    return {
        "code": one.code,
        "message": one.message,
        "line": one.line,
        "concept": one.concept,
        "value": one.value,
    }


def _lines(done: _Answer, dry_run: bool) -> Iterator[str]:  # noqa: FBT001
    made = done.merging
    would = "would be " if dry_run else ""
    yield answers.row(
        done.name,
        f"{made.added} {would}added",
        f"{made.changed} {would}changed",
        f"{made.kept} as they were",
    )
    if dry_run and done.layout is not None:
        yield to_json(done.layout).decode()


def _say_header(guess: SheetPreview) -> None:
    """Say that the first row of a sheet counts as an entry where no names of columns were found."""
    if guess.is_own or guess.layout.header or not guess.rows:
        return
    first = " | ".join(filter(None, guess.rows[0]))
    answers.say(
        f"No header row was recognised: the first row, “{first}”, was read as an entry. If it names"
        " the columns, save the layout that “--dry-run” prints with “header” set to 1, and import"
        " with “--layout FILE.json”."
    )


def _say(done: _Answer, *, said: bool) -> None:
    """Say what could not be kept, and what only a person can decide."""
    left = done.merging.undecided
    if left:
        entries = "One entry was" if left == 1 else f"{left} entries were"
        answers.say(
            f"{entries} left out, as it cannot be told which one of the term base is meant: import"
            " with “--conflicts both”, or decide in the window."
        )
    count = len(done.plan.report)
    if count:
        said_of = "One thing is" if count == 1 else f"{count} things are"
        answers.say(f"{said_of} not as in the file:")
    for one in done.plan.report.some(0, _SAID) if said else ():
        place = f"line {one.line}: " if one.line else ""
        answers.say(f"! {place}{one.message}")
    if said and count > _SAID:
        answers.say(f"… and {count - _SAID} more: “--report FILE.json” writes all of them.")
