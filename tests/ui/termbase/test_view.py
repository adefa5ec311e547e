"""An entry as it is read."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import Concept, Guard, ReadingSource, Relation, RelationType, Term
from briefdesk.model.wire import changed
from briefdesk.ui.termbase.page import Room
from briefdesk.ui.termbase.view import EntryView, name_of
from briefdesk.ui.widgets.furigana import FuriganaLabel
from briefdesk.ui.widgets.link_dialog import LinkDialog
from tests.ui.conftest import PATIENCE
from tests.ui.termbase.conftest import OTHER, OWN


def view_of(room: Room, qtbot: QtBot, concept: Concept) -> EntryView:
    made = EntryView(concept, room.keeper.concept, room.workspace.tasks, room.pronouncer)
    qtbot.addWidget(made)
    for _ in made.steps():
        pass
    return made


def words(view: EntryView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel)]


def concept(room: Room, concept_id: str) -> Concept:
    found = room.keeper.concept(concept_id)
    assert found is not None
    return found


def test_a_bundled_entry_tells_all_that_a_lawyer_asks(room: Room, qtbot: QtBot) -> None:
    view = view_of(room, qtbot, concept(room, "c-kameikako"))
    [title] = view.findChildren(FuriganaLabel)
    assert title.accessibleName() == "仮名加工情報 かめいかこうじょうほう"
    said = words(view)
    assert "個人情報の保護に関する法律（平成15年法律第57号）第2条第5項" in said
    assert "かめいかこうじょうほう  ·  reading confirmed" in said
    assert "not to be used" in said
    assert "Write 假名加工信息" in said
    assert any(one.startswith("approved  ·  Personal information") for one in said)


def test_chinese_is_pronounced_a_moment_later(room: Room, qtbot: QtBot) -> None:
    view = view_of(room, qtbot, OWN)
    qtbot.waitUntil(lambda: "diàn zi qiān míng" in words(view), timeout=PATIENCE)
    assert "でんししょめい  ·  reading proposed" in words(view)
    assert "no reading yet" in words(view)


def test_a_related_entry_is_followed_and_a_missing_one_is_not(room: Room, qtbot: QtBot) -> None:
    relations = (
        Relation(RelationType.FALSE_FRIEND_OF, "c-other", "另一种"),
        Relation(RelationType.RELATED, "c-nowhere"),
    )
    view = view_of(room, qtbot, changed(OWN, relations=relations))
    links = {one.text(): one for one in view.findChildren(QPushButton)}
    assert not links["c-nowhere"].isEnabled()
    with qtbot.waitSignal(view.followed) as followed:
        links["押印  (Japan)"].click()
    assert followed.args == ["c-other"]
    assert {"false friend of", "另一种"} <= set(words(view))


def test_a_web_address_asks_before_anything_opens(room: Room, qtbot: QtBot) -> None:
    view = view_of(room, qtbot, concept(room, "c-kameikako"))
    link = next(b for b in view.findChildren(QPushButton) if b.text().startswith("https://"))
    link.click()
    assert view.findChildren(LinkDialog)


def test_what_is_unusual_about_a_term_is_said(room: Room, qtbot: QtBot) -> None:
    guard = Guard(before=("第三",), nearest_law=("個人情報保護法",))
    term = Term("t-1", "en", "seal", type="gloss", register="statute", usage="JP", guard=guard)
    said = words(view_of(room, qtbot, changed(OTHER, terms=(term,))))
    assert "gloss  ·  statute  ·  Japan" in said
    assert "Only behind 第三; where 個人情報保護法 is the law named nearest" in said


def test_a_concept_is_called_by_what_there_is() -> None:
    assert name_of(OWN) == "電子署名"
    assert name_of(changed(OTHER, terms=OTHER.terms[1:])) == "affixing a seal"
    assert name_of(changed(OTHER, terms=())) == "c-other"
    assert OTHER.terms[0].reading_source is ReadingSource.HUMAN
