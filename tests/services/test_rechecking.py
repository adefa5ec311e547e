"""A second run does only what may come out otherwise, and finds what a whole run finds."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from briefdesk.checks import CHECKS
from briefdesk.errors import Cancelled
from briefdesk.model.house_profile import PLAIN, CheckChoice, HouseProfile
from briefdesk.services import opening
from briefdesk.services.checking import findings_of
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.rechecking import begin, finish, keep
from tests.documents import parsed

TODAY = date(2026, 1, 2)


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        opening.keep(desk, parsed(desk.staging))
        yield desk


def steps_of(desk: Desk, profile: HouseProfile, **again: object) -> int:
    """Return in how many steps a second run is done."""
    last = finish(begin(desk, 1, PLAIN, TODAY))
    totals: list[int] = []
    run = finish(begin(desk, 1, profile, TODAY), last, lambda _, total: totals.append(total))
    assert run.findings == finish(begin(desk, 1, profile, TODAY)).findings
    return max(totals, default=0)


def test_only_checks_that_rest_on_terms_run_again(desk: Desk) -> None:
    totals: list[int] = []
    finish(begin(desk, 1, PLAIN, TODAY), None, lambda _, total: totals.append(total))
    resting = sum(check.rests_on_terms for check in CHECKS)
    assert resting < len(CHECKS)
    assert steps_of(desk, PLAIN) < max(totals)


def test_another_profile_makes_all_of_them_run(desk: Desk) -> None:
    off = HouseProfile(checks={"typography": CheckChoice(on=False)})
    quotes = HouseProfile(quotes="corner")
    assert steps_of(desk, off) > 0
    assert steps_of(desk, quotes) >= steps_of(desk, PLAIN)


def test_what_is_kept_is_found_the_next_time(desk: Desk) -> None:
    run = finish(begin(desk, 1, PLAIN, TODAY))
    judged = keep(desk, 1, run)
    assert tuple(one.finding for one in judged) == run.findings
    assert findings_of(desk, 1, PLAIN, TODAY) == judged


def test_it_can_be_given_up(desk: Desk) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        finish(begin(desk, 1, PLAIN, TODAY), None, stop)
