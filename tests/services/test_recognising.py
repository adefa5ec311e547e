"""Recognitions are read, and made again only when what they rest on has changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services import history
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import keep, show
from briefdesk.services.parsing import Parsed
from briefdesk.store import recognitions, senses
from briefdesk.store.change_log import command
from tests.documents import parsed
from tests.reading import read_text


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


def test_terms_are_seen_again_when_a_sense_changes_even_by_undo(desk: Desk) -> None:
    briefing_id = keep(desk, parsed(desk.staging)).briefing_id
    before = show(desk, briefing_id).recognitions
    open_ones = [one for one in before if one.ambiguous]
    assert open_ones, "the sample has no ambiguous term"
    chosen = open_ones[0]
    with command(desk.database, phrase("history", "Confirm sense")):
        span = Span(chosen.start, chosen.end)
        senses.confirm(desk.database, briefing_id, span, "", chosen.ambiguous[-1], "me")
    after = show(desk, briefing_id).recognitions
    (confirmed,) = [one for one in after if one.start == chosen.start]
    assert (confirmed.concept, confirmed.ambiguous) == (chosen.ambiguous[-1], ())
    history.undo(desk)
    assert show(desk, briefing_id).recognitions == before


def test_terms_are_seen_again_when_the_term_bases_changed(desk: Desk) -> None:
    briefing_id = keep(desk, parsed(desk.staging)).briefing_id
    before = show(desk, briefing_id).recognitions
    with desk.database.transaction():
        recognitions.put(desk.database, briefing_id, "made with another glossary", ())
    assert show(desk, briefing_id).recognitions == before != ()


def test_a_sense_that_the_paragraph_tells_needs_no_look(desk: Desk) -> None:
    document = read_text("六类信息包括处方信息。\n\n研究者可以利用处方信息。\n")
    made = parsed(desk.staging)
    of_file = changed(document, file=made.document.file)
    briefing_id = keep(desk, Parsed(of_file, made.copy)).briefing_id
    seen = [
        (one.is_told, one.is_problem)
        for one in show(desk, briefing_id).recognitions
        if one.surface == "处方信息"
    ]
    assert seen == [(True, False), (False, True)]
