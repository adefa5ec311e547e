"""``briefdesk import``: files into the library, as new briefings or as new drafts."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import NamedTuple

import click

from briefdesk.cli import answers
from briefdesk.cli.options import json_option, library_option
from briefdesk.cli.password import unlocked
from briefdesk.cli.target import BRIEFING_ID, FILE, WORDS
from briefdesk.errors import AbsentStoreError, UnreadableFileError
from briefdesk.model.imported import ReadingOptions
from briefdesk.model.redraft import Kinship, Predecessor, Redrafted
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.matters import add_matter, matters
from briefdesk.services.opening import Kept, briefings, keep, known
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
    def outcome(self) -> str:
        """What happened, as the JSON document says it."""
        if isinstance(self.kept, Redrafted):
            return "new-draft" if self.kept.new else "same"
        if self.kept.new:
            return "new"
        if self.was_binned:
            return "restored"
        return "older-draft" if self.kept.older else "same"


class _Undecided(NamedTuple):
    """One file that was not stored, as it may be a new draft and nobody said so or denied it."""

    file: Path
    of: tuple[Predecessor, ...]

    @property
    def message(self) -> str:
        """What happened, and what to do."""
        likeliest = self.of[0].briefing.id
        return (
            f"“{self.file.name}” was not stored, as it may be a new draft of the briefing"
            f" {likeliest}: import it with “--draft-of {likeliest}”, or with “--separate” to keep"
            " it as a briefing of its own."
        )


class _Failed(NamedTuple):
    """One file that could not be read."""

    file: Path
    error: UnreadableFileError


class _Drafts(NamedTuple):
    """What the user said about drafts: of which briefing it is one, or that none is."""

    of: int | None
    separate: bool


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

    Prints id and title of each briefing. A file that the library has already is not stored again.
    If the newest text of a briefing was read from this very path and the file has changed since, it
    becomes the new draft of that briefing, with all comments. A file elsewhere with the same title
    or number and much the same text is not stored before --draft-of or --separate says what it is.
    For a file with a password, the terminal asks for it.
    """
    if draft_of is not None and (separate or len(files) > 1):
        raise click.UsageError("--draft-of takes one file, and no --separate.")
    done: list[_Imported] = []
    undecided: list[_Undecided] = []
    failed: list[_Failed] = []
    with ExitStack() as stack:
        for one in _import_each(stack, files, matter, library, _Drafts(draft_of, separate)):
            if isinstance(one, _Imported):
                done.append(one)
                if not as_json:
                    _say_warnings(one)
            elif isinstance(one, _Undecided):
                undecided.append(one)
                answers.say(one.message)
            elif len(files) == 1:
                raise one.error
            else:
                failed.append(one)
                answers.say(str(one.error))
    answers.answer(
        {
            "format": "briefdesk.import/1",
            "briefings": [_as_briefing(one) for one in done],
            "undecided": [
                {
                    "file": _spelt(one.file),
                    "draft_of": [found.briefing.id for found in one.of],
                    "message": one.message,
                }
                for one in undecided
            ],
            "failed": [
                {"file": _spelt(one.file), "code": one.error.code, "message": str(one.error)}
                for one in failed
            ],
        },
        map(_imported_line, done),
        as_json=as_json,
    )
    if failed:
        return answers.NOT_READ
    return answers.WRONG_USAGE if undecided else answers.DONE


def _as_briefing(one: _Imported) -> dict[str, object]:
    """Return a file that is in the library as the JSON document shows it."""
    document = one.parsed.document
    return {
        "id": one.kept.briefing_id,
        "title": document.meta.title,
        "outcome": one.outcome,
        "new": one.outcome == "new",
        "warnings": len(document.warnings),
        "remarks": len(document.remarks),
        "to_look_at": _to_look_at(one.kept) if isinstance(one.kept, Redrafted) else 0,
    }


def _spelt(file: Path) -> str:
    """Return a path as text, whatever bytes its name has."""
    return str(file).encode(errors="replace").decode()


def _imported_line(one: _Imported) -> str:
    title = one.parsed.document.meta.title or one.file.name
    said = {
        "same": "(already in the library)",
        "restored": "(taken out of the bin)",
        "older-draft": "(an older draft; the newer text stays)",
    }
    if isinstance(one.kept, Redrafted):
        said = {
            "same": "(not changed since it was read)",
            "new-draft": f"(new draft{_comments(one.kept)})",
        }
    state = [said[one.outcome]] if one.outcome in said else []
    return answers.row(one.kept.briefing_id, title, *state)


def _comments(done: Redrafted) -> str:
    """Say what became of the comments, if there are any, and what is in doubt."""
    doubtful = _to_look_at(done)
    if not done.kept and not doubtful:
        return ""
    kept = "1 comment kept" if done.kept == 1 else f"{done.kept} comments kept"
    return f": {kept}, {doubtful} to look at" if doubtful else f": {kept}"


def _to_look_at(done: Redrafted) -> int:
    """Return how many comments and corrections have no sure place."""
    return len(done.doubts) + len(done.revisions)


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
) -> Iterator[_Imported | _Undecided | _Failed]:
    """Import one file after the other.

    A library that exists is opened first, so that nothing is parsed in vain; one that does not is
    made for the first good file only, if it need not hold a briefing already.
    """
    desk: Desk | None = None
    try:
        desk = stack.enter_context(open_desk(library))
    except AbsentStoreError:
        if wanted.of is not None:
            raise
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
        may_be_of = () if wanted.separate or wanted.of else predecessors(desk, parsed, path)
        if wanted.of is not None or (may_be_of and may_be_of[0].why is Kinship.SAME_FILE):
            briefing_id = wanted.of or may_be_of[0].briefing.id
            _say_if_elsewhere(desk, parsed, file, briefing_id)
            done = redraft(desk, briefing_id, parsed, path)
            yield _Imported(file, parsed, done, was_binned=False)
            continue
        if may_be_of:
            parsed.discard()
            yield _Undecided(file, may_be_of)
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


def _say_if_elsewhere(desk: Desk, parsed: Parsed, file: Path, briefing_id: int) -> None:
    """Say that another briefing has the text of a new draft: it may be there by mistake."""
    for one in briefings(desk):
        if one.sha256 == parsed.document.file.sha256 and one.id != briefing_id:
            answers.say(
                f"“{file.name}” is also the briefing {one.id}, which stays; if it is not wanted,"
                f" put it into the bin with “briefdesk remove {one.id}”."
            )


def _matter_id(desk: Desk, number: str) -> int:
    """Return the matter with this number; a new one is opened if there is none."""
    number = number.strip()
    for matter in matters(desk):
        if matter.number == number:
            return matter.id
    add_matter(desk, "", number, "")
    answers.say(f"A new matter {number} was opened.")
    return next(matter.id for matter in matters(desk) if matter.number == number)
