"""``briefdesk memo``: write the annotated memo of a document or of a briefing in the library."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.options import (
    json_option,
    library_option,
    refuse_termbases,
    settings_of,
    termbase_option,
    termbases_with,
)
from briefdesk.cli.target import WORDS, briefing_id
from briefdesk.model.concept import TermBase
from briefdesk.model.memo import Memo, MemoOptions, Profile, Rendered
from briefdesk.services import memos
from briefdesk.services.desk import open_desk
from briefdesk.services.memo_comments import read_annotations
from briefdesk.services.memo_front import LANGUAGES
from briefdesk.services.parsing import read_document
from briefdesk.services.terminology import recognise


@click.command
@click.argument("target", metavar="FILE|ID")
@click.option(
    "--to", "out", type=click.Path(path_type=Path), required=True, help="The PDF file to write."
)
@click.option(
    "--profile",
    type=click.Choice([profile.value for profile in Profile]),
    default=Profile.MEMO.value,
    show_default=True,
    help="The annotated passages with your own text, or the full annotated text.",
)
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    show_default="the briefing's",
    help="The language of headings and labels.",
)
@click.option(
    "--date", default="", metavar="ISO", type=WORDS, help="The date of the memo, 2026-01-31."
)
@click.option(
    "--annotations",
    type=click.Path(path_type=Path),
    help="With FILE: its annotations (briefdesk.annotations/1).",
)
@click.option(
    "--colophon/--no-colophon",
    default=None,
    show_default="only with the full text",
    help="Print file name, hashes and a colophon.",
)
@termbase_option
@library_option
@json_option
def memo(  # one option each, and click passes them by name
    target: str,
    out: Path,
    profile: str,
    lang: str | None,
    date: str,
    annotations: Path | None,
    termbases: Sequence[Path],
    library: Path,
    *,
    colophon: bool | None,
    as_json: bool,
) -> int:
    """Write the memo of a document FILE, or of the briefing ID in the library, as PDF."""
    memos.check_target(out)
    options = MemoOptions(profile=Profile(profile), lang=lang or "", date=date, provenance=colophon)
    stored = briefing_id(target)
    if stored is None:
        tree = _of_file(Path(target), annotations, termbases_with(termbases), options)
    elif annotations is None:
        refuse_termbases(termbases)
        tree = _of_library(library, stored, options)
    else:
        raise click.UsageError("--annotations goes with a FILE: a stored briefing has its own.")
    done = memos.render(tree, out)
    answers.answer(_as_document(done), _lines(done), as_json=as_json)
    return answers.DONE


def _of_library(library: Path, stored: int, options: MemoOptions) -> Memo:
    """Return the memo of a stored briefing, under the letterhead of the user's settings."""
    chosen = settings_of(library)
    lang = chosen.memo_language if chosen.memo_language in LANGUAGES else ""
    named = MemoOptions(
        profile=options.profile,
        lang=options.lang or lang,
        date=options.date,
        firm=chosen.firm,
        firm_address=chosen.firm_address,
        author=chosen.author,
        provenance=options.provenance,
    )
    with open_desk(library) as desk:
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
    yield f"{done.file}: {done.pages} pages, {done.level}"
    if done.replaced:
        yield "Characters that no font has were written as numbers: " + " ".join(done.replaced)
