"""A finding is dismissed for a reason, as far as one wants, and comes back when that is undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefdesk.errors import RequestError, UnknownIdError
from briefdesk.model.changes import Touched
from briefdesk.model.finding import Finding
from briefdesk.model.house_profile import PLAIN
from briefdesk.model.waiver import Scope
from briefdesk.services import history, opening
from briefdesk.services.checking import examination, run
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.judging import judged
from briefdesk.services.waiving import dismiss, waivers_of, withdraw
from tests.documents import parsed
from tests.small_checks import TODAY, looking_for

CHECKS = (looking_for("医疗", "a"), looking_for("假名化信息", "b", concept="c-1"))


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with two briefings of the same text, ids 1 and 2."""
    with open_desk(library, create=True) as desk:
        opening.keep(desk, parsed(desk.staging))
        opening.keep(desk, parsed(desk.staging, "另一份"))
        yield desk


def found(desk: Desk, briefing_id: int = 1) -> tuple[Finding, ...]:
    return run(examination(desk, briefing_id, PLAIN, TODAY), checks=CHECKS)


def still(desk: Desk, briefing_id: int = 1) -> list[tuple[int, int]]:
    """Return how many places of each finding are open and dismissed."""
    told = judged(desk, briefing_id, found(desk, briefing_id))
    return [(len(one.open), len(one.dismissed)) for one in told]


def test_one_place_is_dismissed(desk: Desk) -> None:
    one, _ = found(desk)
    assert still(desk) == [(3, 0), (2, 0)]
    changes = dismiss(desk, 1, one, one.places[1:2], Scope.HERE, " 此处指别的 ", "佐藤")
    assert (changes.touched, changes.briefing_id) == (Touched.WAIVERS, 1)
    assert still(desk) == [(2, 1), (2, 0)]
    assert still(desk, 2) == [(3, 0), (2, 0)]
    [waiver] = waivers_of(desk, 1)
    assert (waiver.reason, waiver.author, waiver.surface) == ("此处指别的", "佐藤", "医疗")
    assert (waiver.fingerprint, waiver.check) == (one.places[1].fingerprint, "a")


def test_all_with_these_words_in_the_briefing_are_dismissed(desk: Desk) -> None:
    _, one = found(desk)
    dismiss(desk, 1, one, one.places, Scope.BRIEFING, "约定的译法")
    assert still(desk) == [(3, 0), (0, 2)]
    assert still(desk, 2) == [(3, 0), (2, 0)]
    [waiver] = waivers_of(desk, 1)
    assert (waiver.concept, waiver.key, waiver.fingerprint) == ("c-1", "假名化信息", "")


def test_all_with_these_words_are_dismissed_for_good(desk: Desk) -> None:
    one, _ = found(desk)
    dismiss(desk, 1, one, one.places[:1], Scope.ALWAYS, "本所的写法")
    assert still(desk) == still(desk, 2) == [(0, 3), (2, 0)]
    assert waivers_of(desk, None) == waivers_of(desk, 1) == waivers_of(desk, 2)


def test_what_was_dismissed_before_stays_as_it_is(desk: Desk) -> None:
    one, _ = found(desk)
    dismiss(desk, 1, one, one.places, Scope.HERE, "先")
    changes = dismiss(desk, 1, one, one.places, Scope.HERE, "后")
    assert changes.change_set is None
    assert {waiver.reason for waiver in waivers_of(desk, 1)} == {"先"}
    assert len(waivers_of(desk, 1)) == 3


@pytest.mark.parametrize("reason", ["", " ", "\n"])
def test_a_reason_is_required(desk: Desk, reason: str) -> None:
    one, _ = found(desk)
    with pytest.raises(RequestError, match="for a reason"):
        dismiss(desk, 1, one, one.places, Scope.HERE, reason)
    assert waivers_of(desk, 1) == ()


def test_a_dismissal_is_taken_back(desk: Desk) -> None:
    one, _ = found(desk)
    dismiss(desk, 1, one, one.places, Scope.BRIEFING, "约定")
    changes = withdraw(desk, [waivers_of(desk, 1)[0].id])
    assert (changes.touched, changes.briefing_id) == (Touched.WAIVERS, 1)
    assert still(desk) == [(3, 0), (2, 0)]
    with pytest.raises(UnknownIdError, match="no dismissal with the id 1"):
        withdraw(desk, [1])


def test_several_dismissals_are_taken_back_as_one_step(desk: Desk) -> None:
    one, _ = found(desk)
    dismiss(desk, 1, one, one.places, Scope.HERE, "因为")
    dismissed = still(desk)
    withdraw(desk, [waiver.id for waiver in waivers_of(desk, 1)])
    assert waivers_of(desk, 1) == ()
    history.undo(desk)
    assert still(desk) == dismissed
    with pytest.raises(UnknownIdError, match="no dismissal with the id 9"):
        withdraw(desk, [1, 9])
    assert still(desk) == dismissed


def test_an_unknown_briefing_is_refused(desk: Desk) -> None:
    one, _ = found(desk)
    with pytest.raises(UnknownIdError):
        dismiss(desk, 9, one, one.places, Scope.HERE, "因为")
    with pytest.raises(UnknownIdError):
        waivers_of(desk, 9)


@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_dismissed_is_silent_until_it_is_undone(
    desk: Desk, data: st.DataObject
) -> None:
    """Checked again after each step; in the end the library is as it was."""
    before = (still(desk), still(desk, 2), waivers_of(desk, 1), waivers_of(desk, None))
    seen = [before]
    for _ in range(data.draw(st.integers(1, 4))):
        one = data.draw(st.sampled_from(found(desk)))
        places = data.draw(st.lists(st.sampled_from(one.places), min_size=1, unique=True))
        scope = data.draw(st.sampled_from(Scope))
        done = dismiss(desk, 1, one, places, scope, "因为")
        again = next(
            told for told in judged(desk, 1, found(desk)) if told.finding.check == one.check
        )
        silent = {dismissed.place.fingerprint for dismissed in again.dismissed}
        assert silent >= {place.fingerprint for place in places}
        assert len(again.open) + len(again.dismissed) == len(one.places)
        if done.change_set is not None:
            seen.append((still(desk), still(desk, 2), waivers_of(desk, 1), waivers_of(desk, None)))
    for state in reversed(seen[:-1]):
        history.undo(desk)
        assert (still(desk), still(desk, 2), waivers_of(desk, 1), waivers_of(desk, None)) == state
    assert before == seen[0]
