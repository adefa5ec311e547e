"""``briefdesk memo``: write the annotated memo of a document or of a briefing in the library."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

import click
from typing_extensions import override

from briefdesk.cli import answers
from briefdesk.cli.options import (
    json_option,
    library_option,
    refuse_termbases,
    settings_of,
    termbase_option,
    termbases_with,
)
from briefdesk.cli.target import FILE, WORDS, briefing_id, say_if_binned
from briefdesk.errors import MemoError
from briefdesk.model.concept import TermBase
from briefdesk.model.memo import Memo, MemoOptions, Profile, Rendered
from briefdesk.phrases import phrase
from briefdesk.services import memos
from briefdesk.services.desk import open_desk
from briefdesk.services.memo_comments import read_annotations
from briefdesk.services.memo_front import LANGUAGES
from briefdesk.services.parsing import read_document
from briefdesk.services.terminology import recognise
from briefdesk.text.normalise import shown_name

_DATE = re.compile(
    r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?", re.ASCII
)  # of the forms of ISO 8601 those that the help names
_INPUT = phrase(
    "errors", "“{file}” is read for the memo and would be overwritten: choose another name."
)
_NO_PDF = phrase(
    "errors",
    "“{file}” is there already and is no PDF, so it was not overwritten: choose another name.",
)


class _Date(click.ParamType[str]):
    """A day, or a time of a day."""

    name = "date"

    @override
    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """Return the date as typed. Raises click's usage error for any other text."""
        typed = str(value)
        if not _is_date(typed):
            way = "2026-01-31 or 2026-01-31T09:30+09:00"
            self.fail(f"“{typed}” is no date: write it as {way}.", param, ctx)
        return typed


def _is_date(typed: str) -> bool:
    try:
        datetime.fromisoformat(typed)
    except ValueError:
        return False
    return _DATE.fullmatch(typed) is not None


@click.command(short_help="Write the memo of a file or a briefing as PDF.")
@click.argument("target", metavar="FILE|ID")
@click.option(
    "--to",
    "out",
    type=FILE,
    metavar="OUT.pdf",
    required=True,
    help="The file to write; a PDF that is there already is overwritten.",
)
@click.option(
    "--profile",
    type=click.Choice([profile.value for profile in Profile]),
    default=Profile.MEMO.value,
    show_default=True,
    help="memo: your own text and the annotated passages; full: the whole text, annotated;"
    " revision: with an ID, the corrections that are proposed.",
)
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    show_default="the briefing's",
    help="The language of headings and labels.",
)
@click.option(
    "--date",
    metavar="ISO",
    type=_Date(),
    show_default="that of the last change",
    help="The date of the memo: 2026-01-31, or with a time 2026-01-31T09:30+09:00.",
)
@click.option(
    "--author",
    type=WORDS,
    metavar="NAME",
    show_default="with an ID, your name in the window's preferences",
    help="Who sends it, and made the corrections that name nobody.",
)
@click.option(
    "--annotations",
    type=FILE,
    metavar="FILE",
    help="With FILE: its annotations, as “annotations list --json” prints them.",
)
@click.option(
    "--colophon/--no-colophon",
    default=None,
    show_default="only with the full text",
    help="Print the file's name and hashes, and what the memo was made with.",
)
@click.option(
    "--milestones",
    is_flag=True,
    help="Print the table of dates: what is due when, by whom, and what is past.",
)
@termbase_option
@library_option
@json_option
def memo(  # one option each, and click passes them by name
    target: str,
    out: Path,
    profile: str,
    lang: str | None,
    date: str | None,
    author: str | None,
    annotations: Path | None,
    termbases: Sequence[Path],
    library: Path,
    *,
    colophon: bool | None,
    milestones: bool,
    as_json: bool,
) -> int:
    """Write the memo of the document FILE, or of the briefing ID, as PDF."""
    memos.check_target(out)
    stored = briefing_id(target)
    inputs = (*([] if stored is not None else [Path(target)]), *termbases)
    _check_overwriting(out, (*inputs, annotations) if annotations else inputs)
    options = MemoOptions(
        profile=Profile(profile),
        lang=lang or "",
        date=date or "",
        author=author or "",
        provenance=colophon,
        milestones=milestones,
    )
    if stored is None and options.profile is Profile.REVISIONS:
        raise click.UsageError("--profile revision goes with an ID: a FILE has no corrections.")
    if stored is None:
        tree = _of_file(Path(target), annotations, termbases_with(termbases), options)
    elif annotations is None:
        refuse_termbases(termbases)
        tree = _of_library(library, stored, out, options)
    else:
        raise click.UsageError("--annotations goes with a FILE: a stored briefing has its own.")
    done = memos.render(tree, out)
    answers.answer(_as_document(done), _lines(done), as_json=as_json)
    return answers.DONE


def _check_overwriting(out: Path, inputs: Sequence[Path]) -> None:
    """Refuse to overwrite what was asked to be read, or what no memo can have been.

    Raises ``MemoError``. An empty file holds nothing that could be lost.
    """
    if not out.exists():
        return
    if any(file.exists() and out.samefile(file) for file in inputs):
        raise MemoError(_INPUT, file=out)
    if not out.is_file() or (out.stat().st_size and not _is_pdf(out)):
        raise MemoError(_NO_PDF, file=out)


def _is_pdf(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return b"%PDF-" in opened.read(1024)  # readers allow other bytes before it
    except OSError:
        return False


def _of_library(library: Path, stored: int, out: Path, options: MemoOptions) -> Memo:
    """Return the memo of a stored briefing, under the letterhead of the user's settings.

    Raises ``MemoError`` if ``out`` is the briefing's original or a file of the library.
    """
    chosen = settings_of(library)
    lang = chosen.memo_language if chosen.memo_language in LANGUAGES else ""
    named = MemoOptions(
        profile=options.profile,
        lang=options.lang or lang,
        date=options.date,
        firm=chosen.firm,
        firm_address=chosen.firm_address,
        author=options.author or chosen.author,
        provenance=options.provenance,
        milestones=options.milestones,
    )
    with open_desk(library) as desk:
        say_if_binned(desk, stored)
        memos.standing_at(desk, stored, out)
        return memos.build(desk, stored, named)


def _of_file(
    file: Path, annotations: Path | None, termbases: Sequence[TermBase], options: MemoOptions
) -> Memo:
    """Return the memo of a document that is in no library."""
    document = read_document(file)
    changed = file.stat().st_mtime
    comments = (
        read_annotations(annotations, document, memos.timestamp(changed)) if annotations else ()
    )
    return memos.build_from(
        document,
        recognise(document, termbases),
        options,
        comments,
        termbases=termbases,
        changed=changed,
    )


def _as_document(done: Rendered) -> dict[str, object]:
    """Return the shape ``briefdesk.memo/1``."""
    return {
        "format": "briefdesk.memo/1",
        "file": done.file,
        "sha256": done.sha256,
        "pages": done.pages,
        "level": done.level,
        "replaced": done.replaced,
    }


def _lines(done: Rendered) -> Iterable[str]:
    """Yield the answer for a person."""
    yield shown_name(f"{done.file}: {done.pages} pages, {done.level}")
    if done.replaced:
        yield "Characters that no font has were written as numbers: " + " ".join(done.replaced)
