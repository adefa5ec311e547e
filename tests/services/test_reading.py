"""What is shown first: the briefing that was open last, as the library holds it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.services import opening
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.matters import add_matter, matters
from briefdesk.services.reading import AtStart, is_current, last
from briefdesk.services.stamps import briefing_stamp, lexicon_stamp
from briefdesk.store import briefings, recognitions
from tests.documents import parsed


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


def test_an_empty_library_shows_nothing(desk: Desk) -> None:
    assert last(desk, 7, None) == AtStart(None)


def test_it_is_what_opening_shows(desk: Desk) -> None:
    first = opening.keep(desk, parsed(desk.staging, "甲")).briefing_id
    second = opening.keep(desk, parsed(desk.staging, "乙")).briefing_id
    assert last(desk, first, None).shown == opening.show(desk, first)
    assert last(desk, 99, None).shown == opening.show(desk, second)


def test_the_current_matter_goes_first_and_the_bin_is_left_out(desk: Desk) -> None:
    add_matter(desk, "Client", "1", "")
    [matter] = [one.id for one in matters(desk) if one.client]
    filed = opening.keep(desk, parsed(desk.staging, "甲"), matter).briefing_id
    loose = opening.keep(desk, parsed(desk.staging, "乙")).briefing_id
    assert last(desk, loose, matter).shown == opening.show(desk, filed)
    opening.remove(desk, filed)
    assert last(desk, filed, matter).shown == opening.show(desk, loose)


def test_terms_of_another_text_are_left_out(desk: Desk) -> None:
    briefing_id = opening.keep(desk, parsed(desk.staging)).briefing_id
    with desk.database.transaction():
        recognitions.put(desk.database, briefing_id, f"{lexicon_stamp()} another text", ())
    at_start = last(desk, briefing_id, None)
    assert at_start.shown is not None
    assert at_start.shown.recognitions == ()
    assert not is_current(desk, at_start.lexicon)


def test_terms_of_another_lexicon_are_shown_and_told(desk: Desk) -> None:
    briefing_id = opening.keep(desk, parsed(desk.staging)).briefing_id
    document = briefings.briefing(desk.database, briefing_id).document
    assert is_current(desk, last(desk, briefing_id, None).lexicon)
    with desk.database.transaction():
        old = f"another {briefing_stamp(document, {})}"
        recognitions.put(
            desk.database, briefing_id, old, opening.show(desk, briefing_id).recognitions
        )
    at_start = last(desk, briefing_id, None)
    assert at_start.shown == opening.show(desk, briefing_id)
    assert not is_current(desk, at_start.lexicon)
