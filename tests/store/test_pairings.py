"""Pairs, links and alignments in the library."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.pairing import Link, LinkBy, Pairing
from briefdesk.model.span import Span
from briefdesk.store import briefings, pairings
from briefdesk.store.change_log import command
from briefdesk.store.database import Database
from briefdesk.store.pairings import StoredLink
from tests.documents import made_document
from tests.store.conftest import LABEL

LINK = Link((Span(0, 4),), (Span(2, 6), Span(6, 9)), by=LinkBy.PERSON)


def paired(database: Database) -> Pairing:
    """Return briefing 1 paired with another one."""
    with command(database, LABEL):
        briefings.add(database, made_document("原文"), 1)
        pairings.add(database, 1, 2)
    found = pairings.pairing_of(database, 1)
    assert found is not None
    return found


def confirm(database: Database, pairing: Pairing, link: Link = LINK) -> None:
    """Write a link."""
    with command(database, LABEL):
        pairings.add_link(database, pairing, link, ("译", "原" * bool(link.original)), "me")


def test_a_briefing_has_one_original_and_may_be_one_itself(filled: Database) -> None:
    pairing = paired(filled)
    confirm(filled, pairing)
    assert pairings.of_both(filled, 2) == pairings.of_both(filled, 1) == (pairing,)
    with command(filled, LABEL):
        pairings.add(filled, 1, 2)
    (again,) = pairings.of_both(filled, 1)
    assert again.id != pairing.id
    assert pairings.links(filled, again.id) == ()
    with command(filled, LABEL):
        assert pairings.remove(filled, 1)
        assert not pairings.remove(filled, 1)


def test_links_come_back_as_they_were(filled: Database) -> None:
    pairing = paired(filled)
    confirm(filled, pairing)
    (row,) = pairings.links(filled, pairing.id)
    assert (row.link, row.author) == (LINK, "me")
    with command(filled, LABEL):
        pairings.remove_link(filled, row.id)
    assert pairings.links(filled, pairing.id) == ()


def test_links_move_on_either_side_or_fall_away(filled: Database) -> None:
    pairing = paired(filled)
    confirm(filled, pairing)
    assert pairings.spans_in(filled, 1) == {Span(0, 4)}
    assert pairings.spans_in(filled, 2) == {Span(2, 6), Span(6, 9)}
    with command(filled, LABEL):
        pairings.move(filled, 2, {Span(2, 6): Span(3, 7)})
    (row,) = pairings.links(filled, pairing.id)
    assert row.link.original == (Span(3, 7), Span(6, 9))
    assert row.link.translation == LINK.translation
    with command(filled, LABEL):
        pairings.move(filled, 2, {Span(6, 9): None})
    assert pairings.links(filled, pairing.id) == ()


def test_links_that_stay_are_not_written(filled: Database) -> None:
    pairing = paired(filled)
    confirm(filled, pairing)
    with command(filled, LABEL) as recorded:
        pairings.move(filled, 1, {Span(0, 4): Span(0, 4)})
    assert recorded.id is None


def test_the_last_alignments_are_remembered_each_under_its_stamp(filled: Database) -> None:
    pairing = paired(filled)
    other = Link((Span(0, 1),), ())
    with filled.transaction():
        for number in range(9):
            pairings.put_alignment(filled, pairing.id, str(number), (LINK,) * number)
        pairings.put_alignment(filled, pairing.id, "1", (other,))
    assert pairings.alignment(filled, pairing.id, "8") == (LINK,) * 8
    assert pairings.alignment(filled, pairing.id, "1") == (other,)
    assert pairings.alignment(filled, pairing.id, "0") is None
    assert pairings.alignment(filled, pairing.id + 1, "8") is None
    assert len(filled.rows("SELECT stamp FROM alignment")) == 8


def test_pairs_are_given_newest_first_and_only_with_both_sides(filled: Database) -> None:
    pairing = paired(filled)
    confirm(filled, pairing)
    confirm(filled, pairing, Link((Span(8, 9),), ()))
    confirm(filled, pairing, Link((Span(5, 7),), (Span(10, 12),)))
    found = list(pairings.confirmed(filled))
    assert [one.start for one in found] == [5, 0]
    assert list(pairings.confirmed(filled, 1)) == found
    assert list(pairings.confirmed(filled, 2)) == []
    with command(filled, LABEL):
        briefings.put_in_bin(filled, 1)
    assert list(pairings.confirmed(filled)) == []


def test_links_that_share_a_sentence(filled: Database) -> None:
    pairing = paired(filled)
    confirm(filled, pairing)
    known = pairings.links(filled, pairing.id)
    for other in (Link((Span(3, 5),), ()), Link((), (Span(6, 9),))):
        assert list(pairings.overlapping(known, [other])) == list(known)
    assert list(pairings.overlapping(known, [Link((Span(4, 8),), (Span(0, 2),))])) == []


SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 6)).map(lambda at: Span(at[0], at[0] + at[1])),
    max_size=4,
).map(tuple)


@given(st.lists(st.tuples(SPANS, SPANS)), st.lists(st.tuples(SPANS, SPANS)))
def test_whatever_meets_whatever(
    known: list[tuple[tuple[Span, ...], tuple[Span, ...]]],
    others: list[tuple[tuple[Span, ...], tuple[Span, ...]]],
) -> None:
    rows = [StoredLink(n, Link(*sides), "", "") for n, sides in enumerate(known)]
    met = {row.id for row in pairings.overlapping(rows, [Link(*sides) for sides in others])}
    assert met == {
        n
        for n, sides in enumerate(known)
        for other in others
        for ours, theirs in zip(sides, other, strict=True)
        if any(a.overlaps(b) for a in ours for b in theirs)
    }
