"""Comments, decisions and citations go with the characters they are held to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefdesk.model.annotation import Placement
from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.correction import CorrectionKind
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services import history, opening, reviewing
from briefdesk.services.desk import Desk, open_desk
from briefdesk.store import senses
from briefdesk.store.change_log import command
from briefdesk.text.corrections.replaying import Corrected, replay
from tests.services.reviewed import annotate, keep
from tests.store.conftest import LABEL
from tests.text.corrections.corrected import check, corrections


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
    try:
        _compare(desk, before, done)
    finally:  # the next example finds the library as it was
        history.undo(desk)
    assert opening.show(desk, briefing_id) == before
    assert senses.of_briefing(desk.database, briefing_id) == decided


def _compare(desk: Desk, before: OpenBriefing, done: Corrected) -> None:
    """Compare where everything is with where the edits say it must be."""
    briefing_id = before.briefing.id
    after = opening.show(desk, briefing_id)
    text = after.briefing.document.text
    assert after.briefing.document == done.document
    check(done.document)
    for old in before.annotations:
        new = next(one for one in after.annotations if one.id == old.id)
        place = done.moved(old.anchor.span)
        if len(place):
            assert new.anchor.span == place
            assert new.anchor.quote.exact == text[place.start : place.end]
        else:
            assert new.anchor.placement is Placement.ORPHAN
    assert {
        (source.url, citation.start, citation.end)
        for source in after.sources
        for citation in source.citations
    } == {(link.url, link.start, link.end) for link in done.document.links}
    for start, end in senses.of_briefing(desk.database, briefing_id):
        assert text[start:end] == "医疗数据"


def test_a_line_that_comes_back_brings_its_citations(desk: Desk) -> None:
    briefing_id = keep(desk)
    document = opening.show(desk, briefing_id).briefing.document
    block = next(b for b in document.blocks if "b.html" in document.text[b.start : b.end])
    out = reviewing.as_furniture(document, block.id)
    assert out is not None
    reviewing.correct(desk, briefing_id, [out])
    assert len(opening.show(desk, briefing_id).sources) == 1
    reviewing.correct(desk, briefing_id, [changed(out, kind=CorrectionKind.TEXT)])
    urls = [source.url for source in opening.show(desk, briefing_id).sources]
    assert [url[-6:] for url in urls] == ["b.html", "/a.pdf"]
