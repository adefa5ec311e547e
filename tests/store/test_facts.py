"""A library remembers facts about itself."""

from briefdesk.store import facts
from briefdesk.store.database import Database


def test_a_fact_is_known_once_it_is_put_and_can_change(filled: Database) -> None:
    assert facts.get(filled, "search_fold") == ""
    for value in ("1", "2"):
        with filled.transaction():
            facts.put(filled, "search_fold", value)
        assert facts.get(filled, "search_fold") == value
