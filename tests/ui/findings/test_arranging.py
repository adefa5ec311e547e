"""Which findings are listed: the worst first, or places as they stand in the text."""

import pytest

from briefdesk.model.finding import Gravity
from briefdesk.model.judged import Judged
from briefdesk.services.whereabouts import Whereabouts
from briefdesk.ui.findings.arranging import (
    FindingRow,
    Order,
    PlaceRow,
    Standing,
    Wanted,
    grouped,
    listed,
    place_rows,
)
from tests.ui.findings.test_model import DOCUMENT, FIRST, HIGH, INFO, SECOND, SETTLED


def subjects(wanted: Wanted, *judged: Judged) -> list[tuple[Gravity | str, int]]:
    groups = grouped(listed(judged, wanted), Order.SEVERITY, Whereabouts(DOCUMENT))
    return [(group.head, group.places) for group in groups]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(), [(Gravity.HIGH, 2), (Gravity.INFO, 1)]),
        (Wanted(least=Gravity.MEDIUM), [(Gravity.HIGH, 2)]),
        (Wanted(check="abbreviation"), [(Gravity.INFO, 1)]),
        (Wanted(words=" 公立 "), [(Gravity.HIGH, 2)]),
        (Wanted(words="IS WRONG"), [(Gravity.HIGH, 2), (Gravity.INFO, 1)]),
        (Wanted(words="没有"), []),
        (Wanted(settled=True), [(Gravity.HIGH, 2), (Gravity.LOW, 2), (Gravity.INFO, 1)]),
    ],
)
def test_filters(wanted: Wanted, expected: list[tuple[Gravity | str, int]]) -> None:
    assert subjects(wanted, INFO, SETTLED, HIGH) == expected


def test_settled_places_say_what_became_of_them() -> None:
    [one] = listed([SETTLED], Wanted(settled=True))
    rows = one.places
    assert [row.standing for row in rows] == [Standing.DISMISSED, Standing.ANSWERED]
    assert [row.word for row in rows] == ["Dismissed here · 是引文", "Gloss proposed"]
    assert PlaceRow(FIRST).word == ""


def test_by_the_text_places_stand_under_the_headings_they_stand_under() -> None:
    rows = listed([HIGH, INFO], Wanted())
    groups = grouped(rows, Order.TEXT, Whereabouts(DOCUMENT))
    assert [(group.head, group.places) for group in groups] == [
        ("At the beginning", 1),
        ("一、 背景", 1),
        ("二、 现状", 1),
    ]
    assert not any(isinstance(row, FindingRow) for group in groups for row in group.rows)
    assert [row.place for row in place_rows(groups)] == [INFO.open[0], FIRST, SECOND]


@pytest.mark.parametrize(
    ("wanted", "narrows"),
    [
        (Wanted(), False),
        (Wanted(settled=True), False),
        (Wanted(words="  "), False),
        (Wanted(words="信"), True),
        (Wanted(least=Gravity.LOW), True),
    ],
)
def test_what_leaves_open_places_out_narrows(wanted: Wanted, *, narrows: bool) -> None:
    assert wanted.narrows == narrows
