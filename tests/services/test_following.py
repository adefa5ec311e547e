"""Comments, decisions and citations go with the characters they are held to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefdesk.model.annotation import Placement
from briefdesk.model.span import Span
from briefdesk.services import history, opening, reviewing
from briefdesk.services.desk import Desk, open_desk
from briefdesk.store import senses
from briefdesk.store.change_log import command
from briefdesk.text.corrections import replay
from tests.services.reviewed import annotate, keep
from tests.store.conftest import LABEL
from tests.text.corrected import check, corrections


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_correction_is_followed_and_undone_exactly(desk: Desk, data: st.DataObject) -> None:
    known = opening.briefings(desk)
    briefing_id = known[0].id if known else keep(desk)
    if not known:
        for words in ("目标项", "医疗数据", "方案", "参见方案"):
            annotate(desk, briefing_id, words)
        start = opening.show(desk, briefing_id).briefing.document.text.index("医疗数据")
        with command(desk.database, LABEL):
            senses.confirm(
                desk.database, briefing_id, Span(start, start + 4), "医疗数据", "c", "我"
            )
    before = opening.show(desk, briefing_id)
    decided = senses.of_briefing(desk.database, briefing_id)
    document = before.briefing.document
    correction = data.draw(corrections(document))
    if correction is None or replay(document, [correction]).unfit:
        return
    done = replay(document, [correction])
    reviewing.correct(desk, briefing_id, [correction])
    after = opening.show(desk, briefing_id)
    check(after.briefing.document)
    for old in before.annotations:
        new = next(one for one in after.annotations if one.id == old.id)
        place = done.moved(old.anchor.span)
        if len(place):
            text = after.briefing.document.text
            assert new.anchor.span == place
            assert new.anchor.quote.exact == text[place.start : place.end]
        else:
            assert new.anchor.placement is Placement.ORPHAN
    for source in after.sources:
        for citation in source.citations:
            text = after.briefing.document.text[citation.start : citation.end]
            assert text == source.url
    for start, end in senses.of_briefing(desk.database, briefing_id):
        assert after.briefing.document.text[start:end] == "医疗数据"
    history.undo(desk)
    assert opening.show(desk, briefing_id) == before
    assert senses.of_briefing(desk.database, briefing_id) == decided


def test_a_line_that_comes_back_brings_its_citations(desk: Desk) -> None:
    briefing_id = keep(desk)
    shown = opening.show(desk, briefing_id)
    document = shown.briefing.document
    block = next(b for b in document.blocks if "三节" not in document.text[b.start : b.end])
    said = reviewing.as_furniture(document, block.id)
    assert said is not None
    reviewing.correct(desk, briefing_id, [said])
    assert len(opening.show(desk, briefing_id).sources) == len(shown.sources)
