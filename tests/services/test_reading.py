"""What is shown first: the briefing that was open last, as the library holds it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.services import opening
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.matters import add_matter, matters
from briefdesk.services.reading import AtStart, last
from briefdesk.store import recognitions
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
    assert last(desk, first, None) == AtStart(opening.show(desk, first))
    assert last(desk, 99, None) == AtStart(opening.show(desk, second))


def test_the_current_matter_goes_first_and_the_bin_is_left_out(desk: Desk) -> None:
    add_matter(desk, "Client", "1", "")
    [matter] = [one.id for one in matters(desk) if one.client]
    filed = opening.keep(desk, parsed(desk.staging, "甲"), matter).briefing_id
    loose = opening.keep(desk, parsed(desk.staging, "乙")).briefing_id
    assert last(desk, loose, matter) == AtStart(opening.show(desk, filed))
    opening.remove(desk, filed)
    assert last(desk, filed, matter) == AtStart(opening.show(desk, loose))


def test_terms_that_are_out_of_date_are_left_out_and_told(desk: Desk) -> None:
    briefing_id = opening.keep(desk, parsed(desk.staging)).briefing_id
    with desk.database.transaction():
        recognitions.put(desk.database, briefing_id, "made with another glossary", ())
    at_start = last(desk, briefing_id, None)
    assert at_start.shown is not None
    assert at_start.shown.recognitions == ()
    assert not at_start.current
