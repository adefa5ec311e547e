"""The table of corrections says where each is and what is proposed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from briefdesk.model.revision import Remedy, Revision
from briefdesk.model.revision_report import RevisionRow
from briefdesk.model.wire import changed
from briefdesk.ui.revisions.model import AS_IS, COLUMNS, PAGE, PROPOSED, SECTION, RevisionModel
from tests.ui.revisions.made import made_revision


def row_of(one: Revision, number: int) -> RevisionRow:
    return RevisionRow(
        number=number,
        section=("二、现状", "1. 概况"),
        page="iv",
        before="研究者申请利用",
        exact=one.anchor.quote.exact,
        after="中的信息。",
        remedy=one.remedy,
        proposed=one.proposed,
        reason=one.reason,
        source=one.source,
        severity=one.severity,
        state=one.state,
        author=one.author,
        at=one.modified,
        span=one.anchor.span,
    )


def model_of(*revisions: Revision) -> RevisionModel:
    model = RevisionModel()
    rows = [row_of(one, number) for number, one in enumerate(revisions, 1)]
    model.show(revisions, rows, "zh-Hans")
    return model


def shown(model: RevisionModel, row: int, column: int) -> object:
    return model.index(row, column).data()


def test_it_is_a_sound_model_for_qt(qapp: object) -> None:
    model = model_of(made_revision())
    assert QAbstractItemModelTester(model).model() is model


def test_a_row_shows_place_words_and_proposal() -> None:
    model = model_of(made_revision(), made_revision(remedy=Remedy.QUERY, proposed="何指？"))
    assert shown(model, 0, SECTION) == "1. 概况"
    assert shown(model, 0, PAGE) == "iv"
    assert shown(model, 0, AS_IS) == "…研究者申请利用【公立数据库】中的信息。…"
    assert shown(model, 0, PROPOSED) == "公共数据库"
    assert shown(model, 1, PROPOSED) == "Query: 何指？"
    assert model.row_of(1) == 0
    assert model.row_of(7) is None


def test_what_is_to_go_is_said_so() -> None:
    assert shown(model_of(made_revision(proposed="")), 0, PROPOSED) == "(deleted)"


def test_every_column_has_a_title() -> None:
    model = model_of()
    across = Qt.Orientation.Horizontal
    titles = [model.headerData(column, across) for column in range(len(COLUMNS))]
    assert len(set(titles)) == len(COLUMNS)


def test_one_in_a_footnote_says_in_which() -> None:
    one = made_revision()
    model = RevisionModel()
    model.show([one], [changed(row_of(one, 1), footnote="6")], "zh-Hans")
    assert shown(model, 0, SECTION) == "Footnote 6 · 1. 概况"
