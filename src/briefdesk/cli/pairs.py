"""``briefdesk pairs``: briefings beside their originals, sentence by sentence."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from briefdesk.cli import answers
from briefdesk.cli.options import json_option, library_option
from briefdesk.cli.target import BRIEFING_ID, FILE, WORDS, say_if_binned
from briefdesk.model.pairing import ConcordanceLine, Link, LinkBy
from briefdesk.model.span import Span
from briefdesk.services import bitexts, checking, confirming, house_profiles, pairing
from briefdesk.services.concordance import concordance
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import show


@click.command("set")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@click.argument("original", metavar="ORIGINAL_ID", type=BRIEFING_ID)
@library_option
@json_option
def set_(briefing: int, original: int, library: Path, *, as_json: bool) -> int:
    """Say that the briefing ID was translated from ORIGINAL_ID."""
    with open_desk(library) as desk:
        pairing.pair(desk, briefing, original)
    document = {"format": "briefdesk.pairing/1", "briefing": briefing, "original": original}
    answers.answer(document, [answers.row(briefing, original)], as_json=as_json)
    return answers.DONE


@click.command("unset")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@library_option
@json_option
def unset(briefing: int, library: Path, *, as_json: bool) -> int:
    """Forget the original of the briefing ID, with all sentence pairs confirmed."""
    with open_desk(library) as desk:
        pairing.unpair(desk, briefing)
    document = {"format": "briefdesk.pairing/1", "briefing": briefing, "original": None}
    answers.answer(document, [], as_json=as_json)
    return answers.DONE


@click.command("show")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@library_option
@json_option
def show_(briefing: int, library: Path, *, as_json: bool) -> int:
    """Show which sentences of the briefing ID and of its original belong together.

    Prints who says so (rules or person), how alike they are, the translation and the original.
    """
    with open_desk(library) as desk:
        links = pairing.alignment(desk, briefing)
        found = pairing.pairing_of(desk, briefing)
        original = briefing if found is None else found.original_id
        texts = [show(desk, one).briefing.document.text for one in (briefing, original)]
        say_if_binned(desk, briefing)
    document = {
        "format": "briefdesk.alignment/1",
        "briefing": briefing,
        "original": original,
        "links": [_as_link(one, texts) for one in links],
    }
    answers.answer(document, (_line(one, texts) for one in links), as_json=as_json)
    return answers.DONE


@click.command("confirm")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@click.argument("starts", metavar="[START]…", type=click.IntRange(min=0), nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Also what is unsure or has findings.")
@click.option("--author", type=WORDS, default="", help="Who confirms them.")
@library_option
@json_option
def confirm(
    briefing: int,
    starts: tuple[int, ...],
    author: str,
    library: Path,
    *,
    everything: bool,
    as_json: bool,
) -> int:
    """Confirm sentence pairs of the briefing ID: those at START (see “pairs show”), or the sure.

    START is a position in the translation. Sure are pairs that are alike and in which the checks
    found nothing grave; how many are left is said. What has one side only is not confirmed, and
    what was confirmed before stays as it is. Exits with 1 if nothing was confirmed.
    """
    if starts and everything:
        raise click.UsageError("Choose --all or positions, not both.")
    with open_desk(library) as desk:
        whole = [one for one in pairing.alignment(desk, briefing) if one.is_whole]
        chosen = [one for one in whole if any(_holds(one, at) for at in starts)]
        left = _Left()
        if not starts:
            chosen = [one for one in whole if one.by is LinkBy.RULES]
        if not starts and not everything:
            chosen, left = _sure(desk, briefing, chosen)
        if chosen:
            pairing.confirm(desk, briefing, chosen, author)
    document = {
        "format": "briefdesk.confirmed/1",
        "briefing": briefing,
        "pairs": len(chosen),
        "left": left._asdict(),
    }
    answers.answer(document, [str(len(chosen))], as_json=as_json)
    _say_left(left)
    return answers.DONE if chosen else answers.NEGATIVE


@click.command("export")
@click.argument("briefing", metavar="ID", type=BRIEFING_ID)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(bitexts.formats()),
    required=True,
    help="A translation memory (tmx), or a table for Word (docx) or Excel (xlsx).",
)
@click.option("--to", "out", type=FILE, metavar="OUT", required=True, help="The file to write.")
@click.option("--all", "everything", is_flag=True, help="Also what nobody confirmed yet.")
@library_option
@json_option
def export(
    briefing: int,
    format_name: str,
    out: Path,
    library: Path,
    *,
    everything: bool,
    as_json: bool,
) -> int:
    """Write the confirmed sentence pairs of the briefing ID to a file.

    tmx is a translation memory, docx and xlsx are tables of two columns. What has one side only
    is in the tables, in no memory. Prints how many are in the file, which is overwritten if it is
    there already.
    """
    with open_desk(library) as desk:
        bitexts.refuse_texts(desk, briefing, out)
        taken = bitexts.bitext(desk, briefing, confirmed_only=not everything)
    count = bitexts.export(taken, format_name, out)
    document = {"format": "briefdesk.export/1", "files": [str(out)], "pairs": count}
    answers.answer(document, [answers.row(out, count)], as_json=as_json)
    return answers.DONE


@click.command("concordance")
@click.argument("query", metavar="QUERY", type=WORDS)
@click.option(
    "--limit",
    type=click.IntRange(1, 10_000),
    default=100,
    show_default=True,
    help="Show at most this many pairs.",
)
@library_option
@json_option
def concordance_(query: str, limit: int, library: Path, *, as_json: bool) -> int:
    """Find QUERY in all confirmed sentence pairs, the newest first.

    A QUERY that is a term, how one is read, or the id of a concept finds all its terms.
    """
    with open_desk(library) as desk:
        found = concordance(desk, query, limit)
    document = {
        "format": "briefdesk.concordance/1",
        "query": query,
        "pairs": [_as_pair(one) for one in found],
    }
    lines = (
        answers.row(one.pair.briefing_id, one.pair.translation, one.pair.original) for one in found
    )
    answers.answer(document, lines, as_json=as_json)
    return answers.DONE if found else 1


pairs = click.Group(
    "pairs",
    help="Put briefings beside their originals, sentence by sentence.",
    commands=[set_, unset, show_, confirm, export, concordance_],
)


class _Left(NamedTuple):
    """How many pairs were not confirmed with the sure ones, by the reason."""

    findings: int = 0
    unsure: int = 0


def _sure(desk: Desk, briefing: int, links: Sequence[Link]) -> tuple[list[Link], _Left]:
    """Return which of some links may be confirmed together, and how many may not."""
    profile = house_profiles.active(desk.path)
    findings = checking.checked(desk, briefing, profile, checking.day_here())
    found = confirming.sure(links, findings)
    left = _Left(len(found.doubted), sum(not one.is_sure for one in links))
    return [links[number] for number in found.good], left


def _say_left(left: _Left) -> None:
    if any(left):
        answers.say(
            f"Pairs left: {left.findings} with findings (see “check”), {left.unsure} that are"
            " unsure; --all confirms them nevertheless."
        )


def _holds(link: Link, at: int) -> bool:
    return any(span.start <= at < span.end for span in link.translation)


def _as_link(link: Link, texts: Sequence[str]) -> dict[str, object]:
    return {
        "by": link.by,
        "likeness": link.likeness,
        "translation": list(_as_sentences(link.translation, texts[0])),
        "original": list(_as_sentences(link.original, texts[1])),
    }


def _as_sentences(spans: Sequence[Span], text: str) -> Iterator[dict[str, object]]:
    for span in spans:
        yield {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def _line(link: Link, texts: Sequence[str]) -> str:
    sides = zip((link.translation, link.original), texts, strict=True)
    words = ("".join(text[one.start : one.end] for one in spans) for spans, text in sides)
    return answers.row(link.by, f"{link.likeness:.2f}", *words)


def _as_pair(line: ConcordanceLine) -> dict[str, object]:
    one = line.pair
    return {
        "briefing": one.briefing_id,
        "title": one.title,
        "start": one.start,
        "translation": {"text": one.translation, "hits": _as_places(line.in_translation)},
        "original": {"text": one.original, "hits": _as_places(line.in_original)},
        "confirmed_by": one.confirmed_by,
        "at": one.at,
    }


def _as_places(spans: Sequence[Span]) -> list[dict[str, int]]:
    return [{"start": span.start, "end": span.end} for span in spans]
