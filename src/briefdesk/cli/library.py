"""``briefdesk import``, ``list``, ``show``, ``remove``: the briefings of the library."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

import click

from briefdesk.cli import answers
from briefdesk.cli.options import json_option, library_option, settings_of
from briefdesk.cli.password import unlocked
from briefdesk.cli.read import as_document, outline
from briefdesk.cli.target import BRIEFING_ID, FILE, WORDS, say_if_binned
from briefdesk.errors import AbsentStoreError, UnknownIdError, UnreadableFileError
from briefdesk.model.briefing import BriefingSummary
from briefdesk.model.imported import ReadingOptions
from briefdesk.model.matter import Matter
from briefdesk.model.redraft import Kinship, Redrafted
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.matters import add_matter, matters
from briefdesk.services.opening import Kept, briefings, keep, known, remove, show
from briefdesk.services.origins import absolute
from briefdesk.services.parsing import Parsed, parse
from briefdesk.services.predecessors import predecessors
from briefdesk.services.redrafting import redraft
from briefdesk.services.staging import temporary_folder


class _Imported(NamedTuple):
    """One file that is in the library now."""

    file: Path
    parsed: Parsed
    kept: Kept | Redrafted
    was_binned: bool

    @property
    def is_draft(self) -> bool:
        """Whether the file became the new text of a briefing that was there."""
        return isinstance(self.kept, Redrafted)


class _Drafts(NamedTuple):
    """What the user said about drafts: of which briefing it is one, or that none is."""

    of: int | None
    separate: bool


class _Failed(NamedTuple):
    """One file that is not."""

    file: Path
    error: UnreadableFileError


@click.command("import", short_help="Read files and keep them in the library.")
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=FILE)
@click.option(
    "--matter",
    metavar="NUMBER",
    type=WORDS,
    help="File new briefings under the matter with this number; opened if there is none.",
)
@click.option(
    "--draft-of",
    metavar="ID",
    type=BRIEFING_ID,
    help="The file is a new draft of this briefing, wherever it is.",
)
@click.option(
    "--separate", is_flag=True, help="Keep a changed file as a briefing of its own, not as a draft."
)
@library_option
@json_option
def import_(
    files: Sequence[Path],
    matter: str | None,
    draft_of: int | None,
    library: Path,
    *,
    separate: bool,
    as_json: bool,
) -> int:
    """Read each FILE and keep it in the library, which is created if there is none.

    Prints id and title of each briefing. A file that the library has already is not stored again;
    one that was changed since it was read becomes a new draft of its briefing, with all comments.
    For a file with a password, the terminal asks for it.
    """
    if draft_of is not None and (separate or len(files) > 1):
        raise click.UsageError("--draft-of takes one file, and no --separate.")
    wanted = _Drafts(draft_of, separate)
    done: list[_Imported] = []
    failed: list[_Failed] = []
    with ExitStack() as stack:
        for outcome in _import_each(stack, files, matter, library, wanted):
            if isinstance(outcome, _Imported):
                done.append(outcome)
                if not as_json:
                    _say_warnings(outcome)
            elif len(files) == 1:
                raise outcome.error
            else:
                failed.append(outcome)
                answers.say(str(outcome.error))
    answers.answer(
        {
            "format": "briefdesk.import/1",
            "briefings": [
                {
                    "id": one.kept.briefing_id,
                    "title": one.parsed.document.meta.title,
                    "new": one.kept.new and not one.is_draft,
                    "warnings": len(one.parsed.document.warnings),
                }
                for one in done
            ],
            "failed": [
                {
                    "file": str(one.file).encode(errors="replace").decode(),
                    "code": one.error.code,
                    "message": str(one.error),
                }
                for one in failed
            ],
        },
        map(_imported_line, done),
        as_json=as_json,
    )
    return answers.NOT_READ if failed else answers.DONE


def _imported_line(one: _Imported) -> str:
    title = one.parsed.document.meta.title or one.file.name
    if one.is_draft and not one.kept.new:
        return answers.row(one.kept.briefing_id, title, "(not changed since it was read)")
    if isinstance(one.kept, Redrafted):
        return answers.row(one.kept.briefing_id, title, f"(new draft: {_comments(one.kept)})")
    if one.kept.new:
        return answers.row(one.kept.briefing_id, title)
    state = "(taken out of the bin)" if one.was_binned else "(already in the library)"
    return answers.row(one.kept.briefing_id, title, state)


def _comments(done: Redrafted) -> str:
    """Say what became of the comments."""
    kept = "1 comment kept" if done.kept == 1 else f"{done.kept} comments kept"
    return f"{kept}, {len(done.doubts)} to look at" if done.doubts else kept


def _say_warnings(one: _Imported) -> None:
    """Say what the reader was unsure of, one line each."""
    warnings = one.parsed.document.warnings
    if warnings:
        count = "1 warning" if len(warnings) == 1 else f"{len(warnings)} warnings"
        answers.say(f"{one.file.name}: {count}:")
        for warning in warnings:
            answers.say(f"! {warning.message}")


def _import_each(
    stack: ExitStack,
    files: Sequence[Path],
    matter: str | None,
    library: Path,
    wanted: _Drafts,
) -> Iterator[_Imported | _Failed]:
    """Import one file after the other.

    A library that exists is opened first, so that nothing is parsed in vain; one that does not is
    made for the first good file only.
    """
    desk: Desk | None = None
    with suppress(AbsentStoreError):
        desk = stack.enter_context(open_desk(library))
    # where the copy can be renamed into the originals, unless that folder has yet to be made
    staging = desk.staging if desk else stack.enter_context(temporary_folder(files[0].name))
    matter_id: int | None = None
    for file in files:
        try:
            parsed = unlocked(file, partial(_parse, file, staging))
        except UnreadableFileError as error:
            yield _Failed(file, error)
            continue
        if desk is None:
            desk = stack.enter_context(open_desk(library, create=True))
        path = absolute(file)
        draft_of = _draft_of(desk, parsed, path, wanted)
        if draft_of is not None:
            yield _Imported(file, parsed, redraft(desk, draft_of, parsed, path), was_binned=False)
            continue
        if matter is not None and known(desk, parsed.document.file.sha256) is not None:
            answers.say(f"“{file.name}” is in the library already and stays in its matter.")
        elif matter is not None and matter_id is None:
            matter_id = _matter_id(desk, matter)
        binned = {one.id for one in briefings(desk, binned=True)}
        kept = keep(desk, parsed, matter_id, path)
        yield _Imported(file, parsed, kept, kept.briefing_id in binned)


def _parse(file: Path, staging: Path, options: ReadingOptions) -> Parsed:
    return parse(file, staging=staging, options=options)


def _draft_of(desk: Desk, parsed: Parsed, path: Path, wanted: _Drafts) -> int | None:
    """Return the briefing that a file is the new draft of; say so where only the user can tell."""
    if wanted.of is not None:
        return wanted.of
    found = () if wanted.separate else predecessors(desk, parsed, path)
    if not found:
        return None
    briefing_id = found[0].briefing.id
    if found[0].why is not Kinship.SAME_FILE:
        answers.say(
            f"“{path.name}” may be a new draft of the briefing {briefing_id};"
            f" if it is, import it with “--draft-of {briefing_id}”."
        )
        return None
    return briefing_id


def _matter_id(desk: Desk, number: str) -> int:
    """Return the matter with this number; a new one is opened if there is none."""
    number = number.strip()
    for matter in matters(desk):
        if matter.number == number:
            return matter.id
    add_matter(desk, "", number, "")
    answers.say(f"A new matter {number} was opened.")
    return next(matter.id for matter in matters(desk) if matter.number == number)


@click.command("list", short_help="List the briefings of the library.")
@click.option("--matter", metavar="NUMBER", type=WORDS, help="Only the briefings of this matter.")
@click.option("--all", "everything", is_flag=True, help="The briefings of all matters.")
@library_option
@json_option
def list_(matter: str | None, library: Path, *, everything: bool, as_json: bool) -> int:
    """List the briefings of the window's current matter, newest first; of all if it has none.

    Prints id, date, title and number of annotations.
    """
    if matter is not None and everything:
        raise click.UsageError("Choose --matter or --all, not both.")
    with open_desk(library) as desk:
        shown = None if everything else _scope(desk, matter)
        found = briefings(desk, shown.id if shown else None)
    if shown and matter is None:
        answers.say(f"Only the current matter {shown.number or shown.name}; --all lists all.")
    answers.answer(as_list(found), map(_line, found), as_json=as_json)
    return answers.DONE


def _scope(desk: Desk, number: str | None) -> Matter | None:
    """Return the matter asked for, or else the window's current one. Raises ``UnknownIdError``."""
    current = settings_of(desk.path).current_matter
    for matter in matters(desk):
        wanted = matter.id == current if number is None else matter.number == number.strip()
        if wanted:
            return matter
    if number is not None:
        raise UnknownIdError(
            phrase("errors", "There is no matter with the number {number}."), number=number
        )
    return None


def as_list(found: Sequence[BriefingSummary]) -> dict[str, object]:
    """Return the shape ``briefdesk.list/1``."""
    return {
        "format": "briefdesk.list/1",
        "briefings": [
            {
                "id": one.id,
                "title": one.title,
                "date": one.date,
                "matter": one.matter.number,
                "sha256": one.sha256,
                "versions": one.versions,
                "annotations": one.annotations,
            }
            for one in found
        ],
    }


def _line(one: BriefingSummary) -> str:
    return answers.row(one.id, one.date, one.title or one.file_name, one.annotations)


@click.command("show", short_help="Show a briefing of the library.")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@library_option
@json_option
def show_(briefing: int, library: Path, *, as_json: bool) -> int:
    """Show the briefing ID as it is stored, with the title block as you corrected it."""
    with open_desk(library) as desk:
        stored = show(desk, briefing).briefing
        say_if_binned(desk, briefing)
    document = changed(stored.document, meta=stored.meta)
    answers.answer(as_document(document), outline(document), as_json=as_json)
    return answers.DONE


@click.command("remove", short_help="Put a briefing into the bin.")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@library_option
@json_option
def remove_(briefing: int, library: Path, *, as_json: bool) -> int:
    """Put the briefing ID into the bin; import its file again to take it out."""
    with open_desk(library) as desk:
        found = tuple(one for one in briefings(desk) if one.id == briefing)
        remove(desk, briefing)
    answers.answer(as_list(found), map(_line, found), as_json=as_json)
    return answers.DONE
