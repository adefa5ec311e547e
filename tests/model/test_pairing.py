"""What a link says of itself."""

import pytest

from briefdesk.model.pairing import Link, LinkBy
from briefdesk.model.span import Span

ONE = (Span(0, 5),)


@pytest.mark.parametrize(
    ("link", "told"),
    [
        (Link(ONE, ONE, 0.25), (True, True)),
        (Link(ONE, ONE, 0.24), (True, False)),
        (Link(ONE, (), 0.9), (False, False)),
        (Link((), ONE, 0.9), (False, False)),
        (Link(ONE, ONE, by=LinkBy.PERSON), (True, False)),
    ],
)
def test_a_link_is_sure_where_rules_found_both_sides_alike(
    link: Link, told: tuple[bool, bool]
) -> None:
    assert (link.is_whole, link.is_sure) == told
