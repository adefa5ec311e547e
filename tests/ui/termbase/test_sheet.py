"""A network in words: fixed columns, what each relative is, and by which way it was found."""

import pytest

from briefdesk.model.concept import RelationType, SourceRef
from briefdesk.model.network import Direction
from briefdesk.model.wire import changed
from briefdesk.services.entries import EntryIndex, entry_index, related
from briefdesk.ui.termbase.sheet import relation_word, sheet_of
from tests.entries import plain, tied

HOME = changed(plain("home", "仮名化情報"), home_jurisdiction="JP")
EU = changed(
    tied(plain("eu", "仮名化"), HOME.id, RelationType.FALSE_FRIEND_OF), home_jurisdiction="EU"
)
FAR = changed(tied(plain("far", "匿名化"), EU.id, RelationType.BROADER), home_jurisdiction="EU")


def test_the_columns_that_matter_are_always_there() -> None:
    card = sheet_of(related(EntryIndex([HOME, EU]), HOME))
    assert [column.title for column in card.columns] == [
        "Japan",
        "European Union",
        "Mainland China",
        "International",
    ]
    assert [column.empty for column in card.columns] == ["No related concept", ""] + [
        "No related concept"
    ] * 2
    assert (card.home, card.title, card.lang) == ("Japan", "Network of 仮名化情報", "en")


def test_a_relative_of_a_relative_tells_the_way() -> None:
    [near, far] = sheet_of(related(EntryIndex([HOME, EU, FAR]), HOME)).columns[1].cards
    assert (near.relation, near.via) == ("⚠ false friend", None)
    assert far.relation == "↓ narrower concept"
    assert far.via is not None
    assert far.via.text == "仮名化"


@pytest.mark.parametrize("place", ["", "KR", "TW"])
def test_other_jurisdictions_get_a_column_when_they_have_something(place: str) -> None:
    other = changed(EU, home_jurisdiction=place)
    columns = sheet_of(related(EntryIndex([HOME, other]), HOME)).columns
    assert [len(column.cards) for column in columns if column.cards] == [1]
    assert len(columns) == 5


def test_what_is_missing_is_told() -> None:
    lost = tied(HOME, "c-gone", RelationType.RELATED)
    assert sheet_of(related(EntryIndex([lost]), lost)).remarks == (
        "Named in relations, but in no term base: c-gone",
    )


def test_a_card_names_its_source_and_only_confirmed_readings() -> None:
    sourced = changed(HOME, sources=(SourceRef("law", "個人情報保護法", article="2"),))
    centre = sheet_of(related(EntryIndex([sourced]), sourced)).centre
    assert centre.source == "個人情報保護法第2条"
    index = entry_index()
    concept = index.known.concept("c-kameikako")
    assert concept is not None
    names = sheet_of(related(index, concept)).centre.names
    assert [name.lang for name in names] == ["ja", "zh-Hans", "en"]
    assert names[0].reading == "かめいかこうじょうほう"


@pytest.mark.parametrize("kind", list(RelationType))
@pytest.mark.parametrize("direction", ["to", "from"])
def test_every_relation_has_a_word(kind: RelationType, direction: Direction) -> None:
    assert relation_word(kind, direction)
