"""Concepts beside their relatives of other jurisdictions."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.concept import Concept, Relation, RelationType
from briefdesk.model.network import Network
from briefdesk.model.wire import changed
from briefdesk.text.network import Incoming, network
from tests.entries import plain

FRIEND, RELATED, PART, BROADER = (
    RelationType.FALSE_FRIEND_OF,
    RelationType.RELATED,
    RelationType.PART_OF,
    RelationType.BROADER,
)


def concept(name: str, place: str = "JP", *relations: Relation) -> Concept:
    return changed(plain(name, name), home_jurisdiction=place, relations=relations)


def to(name: str, kind: RelationType = RELATED, reason: str = "") -> Relation:
    return Relation(kind, f"c-{name}", reason)


def around(concepts: Sequence[Concept], steps: int = 2, most: int = 60) -> Network:
    """Return the network of the first of some concepts."""
    known = {one.id: one for one in concepts}
    return network(concepts[0], known.get, Incoming(concepts), steps, most)


def columns(found: Network) -> dict[str, list[str]]:
    return {
        column.jurisdiction: [one.concept.id.removeprefix("c-") for one in column.neighbours]
        for column in found.columns
    }


def test_columns_by_jurisdiction_its_own_first() -> None:
    found = around(
        [
            concept("eu", "EU", to("cn", FRIEND, "不同"), to("jp"), to("us"), to("int")),
            concept("cn", "CN"),
            concept("jp", "JP"),
            concept("us", "US"),
            concept("int", "INT"),
        ]
    )
    assert columns(found) == {"EU": [], "JP": ["jp"], "CN": ["cn"], "INT": ["int"], "US": ["us"]}
    assert (found.missing, found.more) == ((), False)


def test_relations_are_followed_in_both_directions() -> None:
    found = around([concept("a"), concept("b", "JP", to("a", PART, "是其一部分")), concept("c")])
    [one] = found.neighbours
    assert (one.concept.id, one.type, one.direction) == ("c-b", PART, "from")
    assert (one.reason, one.via, one.steps) == ("是其一部分", "c-a", 1)


def test_false_friends_and_related_come_first_and_the_nearest() -> None:
    start = concept(
        "a", "JP", to("broad", BROADER), to("part", PART), to("rel"), to("friend", FRIEND, "不同")
    )
    others = [concept(name) for name in ("broad", "part", "rel", "far")]
    friend = concept("friend", "JP", to("far", FRIEND, "更不同"))
    found = around([start, *others, friend])
    assert columns(found) == {"JP": ["friend", "rel", "part", "broad", "far"]}
    far = found.neighbours[-1]
    assert (far.via, far.steps, far.reason) == ("c-friend", 2, "更不同")


def test_of_two_relations_that_with_a_reason_counts() -> None:
    found = around(
        [concept("a", "JP", to("b", FRIEND)), concept("b", "CN", to("a", FRIEND, "对方的理由"))]
    )
    [one] = found.neighbours
    assert (one.direction, one.reason) == ("from", "对方的理由")


def test_what_there_is_not_is_named() -> None:
    found = around([concept("a", "JP", to("none"), to("a"))])
    assert found.missing == ("c-none",)
    assert found.neighbours == ()


def test_limits_are_told() -> None:
    chain = [concept(str(n), "JP", to(str(n + 1))) for n in range(4)]
    assert columns(around([*chain, concept("4")], steps=2)) == {"JP": ["1", "2"]}
    assert around([*chain, concept("4")], steps=2).more
    assert not around([*chain, concept("4")], steps=4).more
    star = [
        concept("a", "JP", *(to(str(n)) for n in range(9))),
        *(concept(str(n)) for n in range(9)),
    ]
    assert len(around(star, most=3).neighbours) == 3
    assert around(star, most=3).more


@given(
    st.lists(
        st.tuples(st.integers(0, 7), st.integers(0, 9), st.sampled_from(RelationType)), max_size=20
    ),
    st.integers(1, 4),
)
def test_every_way_is_a_shortest_one(
    edges: list[tuple[int, int, RelationType]], steps: int
) -> None:
    concepts = [
        concept(str(n), "JP", *(to(str(b), kind) for a, b, kind in edges if a == n))
        for n in range(8)
    ]
    found = around(concepts, steps)
    near = {0: 0}
    for distance in range(1, steps + 1):
        for a, b, _ in edges:
            for one, other in ((a, b), (b, a)):
                if near.get(one) == distance - 1 and other < 8 and one < 8:
                    near.setdefault(other, distance)
    told = {int(one.concept.id.removeprefix("c-")): one.steps for one in found.neighbours}
    assert {0: 0, **told} == near
    assert len(found.neighbours) == len(told)
