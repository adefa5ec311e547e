"""Waivers and revisions are laid over findings whenever these are read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.model.finding import Finding
from briefdesk.model.house_profile import PLAIN
from briefdesk.model.revision import NewRevision, Remedy, RevisionState
from briefdesk.model.span import Span
from briefdesk.model.waiver import Scope
from briefdesk.model.wire import changed
from briefdesk.services import opening, revising, waiving
from briefdesk.services.checking import examination, run
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.judging import judged
from tests.documents import parsed
from tests.small_checks import TODAY, looking_for


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1."""
    with open_desk(library, create=True) as desk:
        opening.keep(desk, parsed(desk.staging))
        yield desk


def found(desk: Desk) -> Finding:
    """Return the one finding, which has three places."""
    [one] = run(examination(desk, 1, PLAIN, TODAY), checks=[looking_for("医疗", "a")])
    return one


def test_a_place_with_a_correction_is_answered(desk: Desk) -> None:
    one = found(desk)
    first, second, third = one.places
    answer = NewRevision(Remedy.REPLACE, "健康", "因为", check="a", fingerprint=second.fingerprint)
    [made] = revising.revise(desk, 1, [(second.span, answer)]).revisions
    waiving.dismiss(desk, 1, one, [third], Scope.HERE, "别的")
    [told] = judged(desk, 1, [one])
    assert told.finding == one
    assert told.open == (first,)
    assert [(a.place, a.revision) for a in told.answered] == [(second, made)]
    assert [(d.place, d.waiver.reason) for d in told.dismissed] == [(third, "别的")]


def test_a_place_that_reads_as_is_proposed_for_others_asks_for_nothing(desk: Desk) -> None:
    one = found(desk)
    first, second, third = one.places
    wrong = changed(first, surface="健康", suggestion="医疗")
    inconsistent = changed(one, places=(wrong, second, third))
    [told] = judged(desk, 1, [inconsistent])
    assert (told.open, told.right) == ((wrong,), (second, third))
    waiving.dismiss(desk, 1, inconsistent, [wrong], Scope.HERE, "引文")
    [told] = judged(desk, 1, [inconsistent])
    assert told.open == ()


def test_it_stays_answered_whatever_the_author_makes_of_it(desk: Desk) -> None:
    place = found(desk).places[0]
    answer = NewRevision(Remedy.QUERY, "何意？", "", fingerprint=place.fingerprint)
    [made] = revising.revise(desk, 1, [(place.span, answer)]).revisions
    for state in RevisionState:
        revising.set_state(desk, [made.id], state)
        [told] = judged(desk, 1, [found(desk)])
        assert [one.place for one in told.answered] == [place]
    revising.delete(desk, [made.id])
    [told] = judged(desk, 1, [found(desk)])
    assert told.answered == ()


def test_a_place_whose_words_are_replaced_is_answered_whoever_saw_them(desk: Desk) -> None:
    place = found(desk).places[1]
    around = Span(place.start - 1, place.end + 2)
    [made] = revising.revise(desk, 1, [(around, NewRevision(Remedy.REPLACE, "", ""))]).revisions
    [told] = judged(desk, 1, [found(desk)])
    assert [(one.place, one.revision) for one in told.answered] == [(place, made)]
    revising.set_state(desk, [made.id], RevisionState.REJECTED)
    [told] = judged(desk, 1, [found(desk)])
    assert told.answered == ()


def test_a_place_of_which_a_part_is_replaced_stays_open(desk: Desk) -> None:
    place = found(desk).places[1]
    part = Span(place.start, place.end - 1)
    revising.revise(desk, 1, [(part, NewRevision(Remedy.REPLACE, "药", ""))])
    [told] = judged(desk, 1, [found(desk)])
    assert told.answered == ()


def test_a_correction_that_answers_no_finding_answers_none(desk: Desk) -> None:
    place = found(desk).places[0]
    revising.revise(desk, 1, [(place.span, NewRevision(Remedy.QUERY, "何意？", ""))])
    [told] = judged(desk, 1, [found(desk)])
    assert told.open == told.finding.places


def test_a_place_that_was_both_dismissed_and_answered_is_answered(desk: Desk) -> None:
    one = found(desk)
    waiving.dismiss(desk, 1, one, one.places, Scope.ALWAYS, "别的")
    place = one.places[0]
    answer = NewRevision(Remedy.QUERY, "何意？", "", fingerprint=place.fingerprint)
    revising.revise(desk, 1, [(place.span, answer)])
    [told] = judged(desk, 1, [one])
    assert (len(told.answered), len(told.dismissed), told.open) == (1, 2, ())


def test_the_narrowest_waiver_counts(desk: Desk) -> None:
    one = found(desk)
    waiving.dismiss(desk, 1, one, one.places, Scope.ALWAYS, "总是")
    waiving.dismiss(desk, 1, one, one.places[:1], Scope.HERE, "此处")
    [told] = judged(desk, 1, [one])
    assert [dismissed.waiver.reason for dismissed in told.dismissed] == ["此处", "总是", "总是"]
