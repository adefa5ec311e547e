"""Every act on a link has a key of its own."""

from briefdesk.ui.pair.panel import _KEYS
from briefdesk.ui.pair_acts import HANDLES


def test_keys_are_told_apart() -> None:
    told = [one.key for one in HANDLES.values()]
    assert len(set(told)) == len(told)


def test_the_keys_that_are_told_are_those_that_act() -> None:
    acting = {f"Shift+{key}" if key.isupper() else key.upper(): act for key, act in _KEYS.items()}
    assert acting == {one.key: act for act, one in HANDLES.items() if one.key != "Enter"}
