"""Which side of tracked changes is the text."""

import pytest
from lxml import etree

from briefdesk.formats.containers.word.changes import Changes
from briefdesk.formats.containers.word.package import Package
from briefdesk.formats.containers.word.remarks import Remarks
from briefdesk.model.imported import RemarkKind, Revisions
from tests.word_files import W, p, word_file

INSERTED, DELETED = (RemarkKind.INSERTION, "1"), (RemarkKind.DELETION, "2")


def changes(side: Revisions) -> Changes:
    """Return the changes at the start of a text."""
    return Changes(Remarks(Package(word_file(p("甲")), "a.docx")), side)


@pytest.mark.parametrize(
    ("side", "inserted", "deleted", "both"),
    [
        ("accepted", True, False, False),
        ("original", False, True, False),
        ("shown", True, True, True),
    ],
)
def test_sides(side: Revisions, inserted: bool, deleted: bool, both: bool) -> None:  # noqa: FBT001
    found = changes(side)
    results = []
    for covering in ((), (INSERTED,), (DELETED,), (INSERTED, DELETED)):
        with found.covering(covering):
            results.append(found.are_in_text)
    assert results == [True, inserted, deleted, both]


def test_a_change_covers_once_and_only_inside() -> None:
    found = changes("shown")
    with found.covering((INSERTED,)), found.covering((INSERTED, DELETED)):
        inside = found.tokens
    assert (inside, found.tokens) == (("1", "2"), ())


def test_rows_tell_of_their_changes() -> None:
    row = etree.fromstring(f'<w:trPr xmlns:w="{W}"><w:del w:author="甲"/></w:trPr>')
    found = changes("accepted")
    assert not found.would_keep(row)
    assert found.would_keep(None)
    assert [kind for kind, _ in found.told_by(row)] == [RemarkKind.DELETION]
    assert found.told_by(None) == ()
