"""Insertions and deletions in a page."""

import pytest

from briefdesk.formats.containers.html.changes import find_changes, left_out
from briefdesk.formats.containers.html.events import parse
from briefdesk.model.imported import RemarkKind, Revisions
from briefdesk.model.progress import unheard

PAGE = (
    "<html><p>患者<ins cite='mailto:林 晓峰' datetime='2024-09-03T10:00'>明确<b>同意</b></ins>"
    "<del datetime='昨日'>拒<ins>绝</ins></del><del>甲</del><del>甲</del><ins> </ins>"
)


def test_who_when_and_what() -> None:
    found = list(find_changes(parse(PAGE, unheard)).values())
    assert [(change.kind, change.body, change.author, change.date) for change in found] == [
        (RemarkKind.INSERTION, "明确同意", "林 晓峰", "2024-09-03T10:00"),
        (RemarkKind.DELETION, "拒绝", "", ""),
        (RemarkKind.DELETION, "甲", "", ""),
        (RemarkKind.DELETION, "甲", "", ""),
    ]
    assert len({change.key for change in found}) == 4


def test_keys_stay_when_the_text_around_changes() -> None:
    again = parse(PAGE.replace("<p>", "<p>序言。</p><p>"), unheard)
    keys = [change.key for change in find_changes(again).values()]
    assert keys == [change.key for change in find_changes(parse(PAGE, unheard)).values()]


@pytest.mark.parametrize(
    ("revisions", "kind"),
    [
        ("", RemarkKind.DELETION),
        ("accepted", RemarkKind.DELETION),
        ("original", RemarkKind.INSERTION),
        ("shown", None),
    ],
)
def test_sides(revisions: Revisions, kind: RemarkKind | None) -> None:
    assert left_out(revisions) is kind
