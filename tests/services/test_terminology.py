"""Looking terms up: cards, open senses, and what a person decided."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from briefdesk.errors import RequestError, UnknownIdError
from briefdesk.model.changes import Touched
from briefdesk.model.concept import (
    Concept,
    Relation,
    RelationType,
    Term,
    TermBase,
)
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.model.term_card import TermCard
from briefdesk.phrases import Phrase
from briefdesk.services import history, terminology
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.lexicon import BUNDLED
from briefdesk.services.opening import keep, show
from briefdesk.services.parsing import read_document
from briefdesk.store import senses
from briefdesk.store.change_log import command
from tests.documents import made_document, parsed

TEXT = made_document().text
WORD = "假名化信息"
PLACES = (TEXT.index(WORD), TEXT.rindex(WORD))
DATABASE, APPI = "c-kameika-joho", "c-kameikako"


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1, and the bundled term bases."""
    with open_desk(library, create=True) as desk:
        keep(desk, parsed(desk.staging))
        yield desk


def card(desk: Desk, at: int) -> TermCard:
    """Return the card at a place that has a term."""
    found = terminology.card(desk, 1, at)
    assert found is not None
    return found


def test_a_document_that_is_not_stored() -> None:
    term = Term("t-1", "zh-Hans", "数据库")
    termbase = TermBase("x", "x", "", "x", (Concept("c-1", "d", (term,)),))
    found = terminology.recognise(made_document(), (termbase,))
    assert [(one.concept, one.term, one.surface) for one in found] == [
        ("c-1", "数据库", "数据库"),
    ]


def test_the_bundled_term_bases_are_read_once() -> None:
    assert terminology.bundled() is terminology.bundled()
    assert len({one.id for base in terminology.bundled() for one in base.concepts}) >= 60


def test_a_card_where_the_sense_is_certain(desk: Desk) -> None:
    found = card(desk, TEXT.index("医疗 DX") + 1)
    assert found.recognition.surface == "医疗 DX"
    assert found.candidates == ()
    assert found.concept.id == found.recognition.concept
    surfaces = [TEXT[span.start : span.end] for span in found.occurrences]
    assert surfaces == ["医疗 DX", "医疗DX", "医疗 DX"]


def test_a_card_where_the_sense_is_open_shows_all_candidates(desk: Desk) -> None:
    found = card(desk, PLACES[1] + 2)
    assert {DATABASE, APPI} <= {one.id for one in found.candidates}
    assert set(found.recognition.ambiguous) == {one.id for one in found.candidates}
    assert {Span(at, at + len(WORD)) for at in PLACES} <= set(found.occurrences)


def test_a_card_warns_of_false_friends_with_reasons(desk: Desk) -> None:
    found = card(desk, PLACES[1])
    friends = [one for one in found.false_friends if one.concept == DATABASE]
    assert "仮名加工情報" in {one.term for one in friends}
    assert all(one.reason and one.jurisdiction for one in friends)


def test_where_no_term_stands_there_is_no_card(desk: Desk) -> None:
    assert terminology.card(desk, 1, TEXT.index("。")) is None
    assert terminology.card(desk, 1, len(TEXT) + 9) is None
    with pytest.raises(UnknownIdError):
        terminology.card(desk, 7, 0)


def test_a_confirmed_sense_is_certain_at_its_place_and_undone(desk: Desk) -> None:
    before = show(desk, 1).recognitions
    place = Span(PLACES[1], PLACES[1] + len(WORD))
    done = terminology.confirm_sense(desk, 1, place, APPI)
    assert done.touched & Touched.RECOGNITIONS
    found = card(desk, PLACES[1])
    assert (found.concept.id, found.candidates) == (APPI, ())
    ours, theirs = (
        [(one.start, one.concept, one.ambiguous) for one in seen if one.start != place.start]
        for seen in (show(desk, 1).recognitions, before)
    )
    assert ours == theirs
    terminology.confirm_sense(desk, 1, place, DATABASE)
    assert card(desk, PLACES[1]).concept.id == DATABASE
    history.undo(desk)
    history.undo(desk)
    assert show(desk, 1).recognitions == before


def test_a_sense_is_confirmed_at_several_places_as_one_step(desk: Desk) -> None:
    spans = [Span(at, at + len(WORD)) for at in PLACES]
    changes = terminology.confirm_senses(desk, 1, spans, DATABASE, "佐藤")
    assert changes.touched == Touched.RECOGNITIONS
    assert [card(desk, at).concept.id for at in PLACES] == [DATABASE, DATABASE]
    history.undo(desk)
    assert senses.of_briefing(desk.database, 1) == {}


def test_where_one_place_has_no_term_none_is_confirmed(desk: Desk) -> None:
    spans = [Span(PLACES[0], PLACES[0] + len(WORD)), Span(0, 1)]
    with pytest.raises(RequestError, match="No term stands"):
        terminology.confirm_senses(desk, 1, spans, DATABASE)
    assert senses.of_briefing(desk.database, 1) == {}


def test_a_decision_is_shown_with_what_else_could_be_chosen(desk: Desk) -> None:
    place = Span(PLACES[1], PLACES[1] + len(WORD))
    open_card = card(desk, PLACES[1])
    assert (open_card.decision, open_card.choices) == (None, ())
    terminology.confirm_sense(desk, 1, place, APPI, "佐藤")
    found = card(desk, PLACES[1])
    assert found.decision is not None
    assert (found.decision.concept, found.decision.author) == (APPI, "佐藤")
    assert datetime.fromisoformat(found.decision.at).utcoffset() == timedelta(0)
    assert found.choices[0] == found.concept
    assert set(found.choices) == set(open_card.candidates)


def test_a_decision_is_replaced_by_one_change_that_one_undo_takes_back(desk: Desk) -> None:
    place = Span(PLACES[1], PLACES[1] + len(WORD))
    terminology.confirm_sense(desk, 1, place, APPI, "佐藤")
    first = card(desk, PLACES[1])
    terminology.confirm_sense(desk, 1, place, DATABASE, "李")
    second = card(desk, PLACES[1])
    assert second.decision is not None
    assert (second.decision.concept, second.decision.author) == (DATABASE, "李")
    assert second.concept.id == second.choices[0].id == DATABASE
    history.undo(desk)
    assert card(desk, PLACES[1]) == first


def test_a_forgotten_decision_leaves_the_sense_open_again(desk: Desk) -> None:
    place = Span(PLACES[1], PLACES[1] + len(WORD))
    before = card(desk, PLACES[1])
    terminology.confirm_sense(desk, 1, place, APPI)
    decided = card(desk, PLACES[1])
    done = terminology.forget_sense(desk, 1, place)
    assert (done.touched, done.briefing_id) == (Touched.RECOGNITIONS, 1)
    assert card(desk, PLACES[1]) == before
    history.undo(desk)
    assert card(desk, PLACES[1]) == decided


def test_only_a_decision_can_be_forgotten(desk: Desk) -> None:
    with pytest.raises(RequestError, match="No sense was confirmed at 3 to 5"):
        terminology.forget_sense(desk, 1, Span(3, 5))
    with pytest.raises(UnknownIdError):
        terminology.forget_sense(desk, 9, Span(3, 5))
    assert history.labels(desk).undo == Phrase("history", "Import briefing")


def test_a_decision_for_a_sense_that_is_gone_is_not_shown(desk: Desk) -> None:
    place = Span(PLACES[1], PLACES[1] + len(WORD))
    before = card(desk, PLACES[1])
    with command(desk.database, Phrase("history", "x")):
        senses.confirm(desk.database, 1, place, "x", "c-gone", "")
    assert card(desk, PLACES[1]) == before


def test_a_confirmed_sense_survives_reopening(library: Path, desk: Desk) -> None:
    terminology.confirm_sense(desk, 1, Span(PLACES[1], PLACES[1] + len(WORD)), APPI)
    desk.close()
    with open_desk(library) as again:
        assert card(again, PLACES[1]).concept.id == APPI


@pytest.mark.parametrize(
    ("span", "concept", "message"),
    [
        (Span(0, 1), APPI, "No term stands at 0 to 1"),
        (Span(PLACES[1], PLACES[1] + 2), APPI, "No term stands"),
        (Span(PLACES[1], PLACES[1] + len(WORD)), "c-nothing", "cannot mean “c-nothing”"),
    ],
)
def test_only_a_shown_sense_of_a_term_can_be_confirmed(
    desk: Desk, span: Span, concept: str, message: str
) -> None:
    before = show(desk, 1)
    with pytest.raises(RequestError) as caught:
        terminology.confirm_sense(desk, 1, span, concept)
    assert message in str(caught.value)
    assert show(desk, 1) == before


def test_display_changes_the_script_and_nothing_else() -> None:
    assert terminology.display("医疗数据", "traditional") == "醫療數據"
    assert terminology.display("醫療", "simplified") == "医疗"
    assert terminology.display("醫療", "printed") == "醫療"
    assert terminology.display("醫療", "unknown") == "醫療"


def test_relations_to_unknown_concepts_are_left_out() -> None:
    lonely = Relation(RelationType.FALSE_FRIEND_OF, "c-nowhere", "gone")
    concept = Concept("c-1", "d", (Term("t", "ja", "語"),), relations=(lonely,))
    assert list(terminology._false_friends(BUNDLED.matcher(), concept)) == []


def pseudonymised(found: tuple[Recognition, ...]) -> list[Recognition]:
    """Return the recognitions of 假名化信息."""
    return [one for one in found if one.surface.replace(" ", "") == WORD]


def test_the_real_briefing_never_calls_database_data_processed_data(real_briefing: Path) -> None:
    """The general statute's 仮名加工情報 is another thing than the databases' 仮名化情報."""
    document = read_document(real_briefing)
    found = pseudonymised(terminology.recognise(document, terminology.bundled()))
    assert len(found) == document.text.count(WORD) == 5
    for one in found:
        assert one.concept == DATABASE
        assert not one.ambiguous or {DATABASE, APPI} <= set(one.ambiguous)
    certain = [one for one in found if not one.ambiguous]
    for one in certain:
        assert "公共数据库" in document.text[one.start - 60 : one.start]
