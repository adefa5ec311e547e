"""``briefdesk search``: words in any script, in the whole library."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.options import json_option, library_option
from briefdesk.cli.target import BRIEFING_ID, WORDS, say_if_binned
from briefdesk.model.search import Found, Place, Query, SearchHit
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.matters import matters
from briefdesk.services.opening import require
from briefdesk.services.searching import search

_DAY = click.DateTime(formats=["%Y-%m-%d"])
_LANGUAGE = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")  # the beginning of a BCP 47 tag


@click.command("search", short_help="Search briefings, notes, annotations, terms and sources.")
@click.argument("query", metavar="QUERY", type=WORDS)
@click.option("--literal", is_flag=True, help="These very characters; so does “QUERY” in quotes.")
@click.option(
    "--in",
    "places",
    metavar="PLACES",
    help=f"Where to look, with commas between: {', '.join(Place)}. If not given: everywhere, but"
    " no terms where another option names briefings.",
)
@click.option(
    "--limit",
    type=click.IntRange(1, 10_000),
    default=100,
    show_default=True,
    help="Show at most this many places.",
)
@click.option("--briefing", type=BRIEFING_ID, metavar="ID", help="Only in this briefing.")
@click.option("--matter", type=WORDS, metavar="NUMBER", help="Only in briefings of this matter.")
@click.option("--lang", type=WORDS, default="", help="Only in briefings in this language.")
@click.option("--since", type=_DAY, help="Only in briefings of this day or later.")
@click.option("--until", type=_DAY, help="Only in briefings of this day or earlier.")
@library_option
@json_option
def search_(
    query: str,
    places: str | None,
    limit: int,
    briefing: int | None,
    matter: str | None,
    lang: str,
    since: datetime | None,
    until: datetime | None,
    library: Path,
    *,
    literal: bool,
    as_json: bool,
) -> int:
    """Find QUERY in simplified, traditional or Japanese characters, in full or half width.

    A QUERY that is a term, or how one is read (kana, romaji, pinyin), finds the concept in every
    language. Prints place, briefing, position and the words around it.
    """
    if lang and not _LANGUAGE.fullmatch(lang):
        raise click.UsageError(f"--lang takes a language such as zh, zh-Hans, ja or en: {lang}")
    if since and until and since > until:
        raise click.UsageError("--since is later than --until: no day is both.")
    narrowed = any(one not in (None, "") for one in (briefing, matter, lang, since, until))
    with open_desk(library) as desk:
        if briefing is not None:
            require(desk, briefing)
            say_if_binned(desk, briefing)
        found = search(
            desk,
            Query(
                words=query,
                literal=literal,
                places=_places(places, narrowed=narrowed),
                briefing_id=briefing,
                matter_id=None if matter is None else _matter(desk, matter.strip()),
                language=lang,
                since=since.date().isoformat() if since else "",
                until=until.date().isoformat() if until else "",
                limit=limit,
            ),
        )
    answers.answer(_as_found(found), _lines(found), as_json=as_json)
    return answers.DONE


def _matter(desk: Desk, number: str) -> int:
    """Return the id of the matter with a number; raises click's usage error if there is none."""
    known = {one.number: one.id for one in matters(desk)}
    if number not in known:
        raise click.UsageError(f"There is no matter with the number {number}.")
    return known[number]


def _places(named: str | None, *, narrowed: bool) -> tuple[Place, ...]:
    """Return where to look; terms are in no briefing, so not where only some are searched."""
    if named is None:
        return tuple(place for place in Place if not (narrowed and place is Place.TERMS))
    wanted = [name.strip() for name in named.split(",") if name.strip()]
    unknown = [name for name in wanted if name not in tuple(Place)]
    if unknown or not wanted:
        raise click.UsageError(f"--in takes {', '.join(Place)}, with commas between.")
    return tuple(Place(name) for name in wanted)


def _as_found(found: Found) -> dict[str, object]:
    """Return the shape ``briefdesk.search/1``."""
    return {
        "format": "briefdesk.search/1",
        "hits": [
            {
                "briefing": hit.briefing_id,
                "kind": hit.place,
                "start": hit.start,
                "end": hit.end,
                "snippet": hit.snippet,
                "concept": hit.concept or None,
            }
            for hit in found.hits
        ],
        "total": found.total,
        "more": found.more or found.total > len(found.hits),
    }


def _lines(found: Found) -> Iterator[str]:
    yield from map(_line, found.hits)
    if not found.hits:
        answers.say("Nothing found.")
    if found.more:
        answers.say(f"More than {found.total} places; add words or filters.")
    elif found.total > len(found.hits):
        answers.say(f"{len(found.hits)} of {found.total} places; --limit shows more.")


def _line(hit: SearchHit) -> str:
    start, end = hit.mark
    marked = f"{hit.snippet[:start]}[{hit.snippet[start:end]}]{hit.snippet[end:]}"
    where = "" if hit.briefing_id is None else hit.briefing_id
    return answers.row(hit.place, where, f"{hit.start}–{hit.end}", marked, hit.concept)
