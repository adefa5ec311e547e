"""A network is read column by column."""

from briefdesk.model.concept import RelationType
from briefdesk.model.network import Neighbour, Network, NetworkColumn
from tests.entries import SOUND, plain


def test_all_neighbours() -> None:
    near, far = (
        Neighbour(plain(name, name), RelationType.RELATED, "to", "", "c-sound", 1)
        for name in ("near", "far")
    )
    columns = (NetworkColumn("JP", (near,)), NetworkColumn("EU", (far,)))
    assert Network(SOUND, columns).neighbours == (near, far)
