"""Hits are read by briefing, with its title and with what else was looked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.model.search import Place, Query, Wanted
from briefdesk.model.span import Span
from briefdesk.services import annotating, opening
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.results import citation, results, wanted
from briefdesk.text.fold import loose
from tests.documents import parsed


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        for title in ("甲", "乙"):
            opening.keep(desk, parsed(desk.staging, title))
        yield desk


def test_hits_stand_under_the_title_of_their_briefing_newest_first(desk: Desk) -> None:
    annotating.annotate(desk, 1, Span(0, 1), NewAnnotation(Kind.NOTE, "请核对医疗"))
    found = results(desk, Query("医疗", places=(Place.TEXT,)))
    named = [(group.briefing_id, group.title, group.date) for group in found.groups]
    assert named == [(2, "乙", "2025-11-12"), (1, "甲", "2025-11-12")]
    found = results(desk, Query("医疗", places=(Place.TEXT, Place.ANNOTATIONS)))
    assert sum(group.count for group in found.groups) == found.total
    places = {hit.place for group in found.groups if group.briefing_id == 1 for hit in group.hits}
    assert places == {Place.TEXT, Place.ANNOTATIONS}


def test_terms_and_sources_have_groups_of_their_own(desk: Desk) -> None:
    found = results(desk, Query("计划", limit=10_000))
    whole = {group.hits[0].place: group for group in found.groups if group.briefing_id is None}
    for place in (Place.TERMS, Place.SOURCES):
        if place in whole:
            assert {hit.place for hit in whole[place].hits} == {place}
            assert whole[place].count == len(whole[place].hits)
    assert Place.TERMS in whole


def test_the_names_that_were_looked_for_too_are_told(desk: Desk) -> None:
    also = results(desk, Query("假名化信息")).also
    assert "仮名化情報" in also
    assert "假名化信息" not in also
    assert results(desk, Query("“假名化信息”")).also == ()


def test_a_source_leads_to_the_place_that_cites_it(desk: Desk) -> None:
    [source, *_] = opening.show(desk, 1).sources
    for here in (1, 2):
        found = citation(desk, source.id, here)
        assert found is not None
        assert (found.briefing_id, found.source_id) == (here, source.id)
    anywhere = citation(desk, source.id, None)
    assert anywhere is not None
    assert citation(desk, 999, 1) is None


@pytest.mark.parametrize("words", ["仮名化情報", "jiaminghuaxinxi"])
def test_what_a_term_stands_for_can_be_looked_for_in_one_text(desk: Desk, words: str) -> None:
    asked = wanted(desk, words)
    assert set(map(loose, ("假名化信息", words))) <= set(asked.keys)
    assert "假名化信息" in asked.also
    assert wanted(desk, f"“{words}”") == Wanted((loose(words),), words)
