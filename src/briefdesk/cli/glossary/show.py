"""``briefdesk glossary show``: the entry of a concept."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from briefdesk.cli import answers
from briefdesk.cli.glossary.shape import FORMAT, library_if_any
from briefdesk.cli.options import json_option, library_option
from briefdesk.cli.target import WORDS
from briefdesk.errors import UnknownIdError
from briefdesk.model.concept import Concept, SourceRef, Term
from briefdesk.phrases import phrase
from briefdesk.services.lexicon import BUNDLED, lexicon_of
from briefdesk.services.lookup import concepts_named


@click.command("show", short_help="Show the entry of a concept.")
@click.argument("wanted", metavar="CONCEPT|TERM", type=WORDS)
@library_option
@json_option
def show_(wanted: str, library: Path, *, as_json: bool) -> int:
    """Show the concept with an id, or each with a term that is just these words, or is read so.

    Script and width of a term do not matter. The library's own entries count before the bundled.
    """
    with library_if_any(library) as desk:
        known = lexicon_of(desk) if desk else BUNDLED
    same = known.concept(wanted)
    found = concepts_named(known, wanted) if same is None else (same,)
    if not found:
        raise UnknownIdError(
            phrase("errors", "No concept has the id or the term “{term}”."), term=wanted
        )
    answers.answer({"format": FORMAT, "concepts": found}, _lines(found), as_json=as_json)
    return answers.DONE


def _lines(found: Sequence[Concept]) -> Iterator[str]:
    for number, one in enumerate(found):
        if number:
            yield ""
        yield answers.row(one.id, one.domain, one.status, one.home_jurisdiction)
        for term in one.terms:
            yield answers.row("", term.lang, term.text, _about(term))
        if one.definition:
            yield answers.row("", "definition", one.definition)
        for source in one.sources:
            yield answers.row("", "source", _source(source))
        for relation in one.relations:
            yield answers.row("", relation.type, relation.target, relation.reason)
        if one.note:
            yield answers.row("", "note", one.note)


def _about(term: Term) -> str:
    status = "forbidden" if term.forbidden else term.status.value
    instead = f"write {term.replacement}" if term.replacement else ""
    return ", ".join(filter(None, (status, term.reading, instead)))


def _source(source: SourceRef) -> str:
    return " ".join(filter(None, (source.title, source.law_no, source.article, source.url)))
