"""The tree of findings for Qt: rows are found by what they are about, open places are ticked."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from briefdesk.model.concept import Confidence
from briefdesk.model.finding import Finding, Gravity, Place, said
from briefdesk.model.judged import Answered, Dismissed, Judged
from briefdesk.model.revision import Remedy
from briefdesk.model.waiver import Scope, Waiver
from briefdesk.phrases import phrase
from briefdesk.ui.findings.arranging import FindingRow, Group, Order, PlaceRow, Wanted, listed
from briefdesk.ui.findings.model import FindingModel
from tests.reading import read_text
from tests.ui.findings.conftest import RAW, WRONG
from tests.ui.revisions.made import made_revision

DOCUMENT = read_text(RAW)
WAIVER = Waiver(1, 1, Scope.HERE, "typography", "", "", "b", "公", "是引文", "佐藤", "2026-01-01")


def place(start: int, name: str) -> Place:
    return Place(start, start + 5, DOCUMENT.text[start : start + 5], "公共数据库", name)


def found(check: str, gravity: Gravity, *places: Place, **judged: object) -> Judged:
    subject = places[0].surface
    message = said(phrase("checks", "“{word}” is wrong."), word=subject)
    finding = Finding(
        check,
        gravity,
        Confidence.SURE,
        message,
        places,
        subject=subject,
        fingerprint=check + gravity,
    )
    return Judged(finding, **({"open": places} | judged))  # type: ignore[arg-type]


FIRST, SECOND = place(DOCUMENT.text.index(WRONG), "a"), place(DOCUMENT.text.rindex(WRONG), "b")
HIGH = found("typography", Gravity.HIGH, FIRST, SECOND)
INFO = found("abbreviation", Gravity.INFO, place(2, "c"))
SETTLED = found(
    "typography",
    Gravity.LOW,
    FIRST,
    SECOND,
    open=(),
    answered=(Answered(SECOND, made_revision(remedy=Remedy.GLOSS)),),
    dismissed=(Dismissed(FIRST, WAIVER),),
)


def model_of(*judged: Judged, settled: bool = False) -> FindingModel:
    model = FindingModel()
    model.show(listed(judged, Wanted(settled=settled)), DOCUMENT)
    return model


def test_it_is_a_sound_model_for_qt(qapp: object) -> None:
    model = FindingModel()
    tester = QAbstractItemModelTester(model)
    model.show(listed([HIGH, INFO, SETTLED], Wanted(settled=True)), DOCUMENT)
    model.show([], None)
    assert tester.model() is model


def test_rows_are_severity_finding_place() -> None:
    model = model_of(HIGH, INFO)
    group = model.index(0, 0)
    one = model.index(0, 0, group)
    last = model.index(1, 0, one)
    assert isinstance(group.data(FindingModel.ROW), Group)
    assert isinstance(one.data(FindingModel.ROW), FindingRow)
    assert last.data(FindingModel.ROW) == PlaceRow(SECOND)
    assert last.parent() == one
    assert one.parent() == group
    assert group.parent() == QModelIndex()
    assert model.rowCount(last) == 0
    assert group.data() == "High 1"
    assert str(one.data()).startswith("High: 公立数据库. ")
    assert f"[{WRONG}]" in str(last.data())


def test_places_and_findings_are_found_again() -> None:
    model = model_of(HIGH, INFO)
    row = model.index_of("b").data(FindingModel.ROW)
    assert row == PlaceRow(SECOND)
    assert not model.index_of("none").isValid()
    assert model.open == [FIRST, SECOND, INFO.open[0]]


def test_the_context_stays_in_its_block() -> None:
    model = model_of(HIGH)
    before, after = model.context(SECOND)
    assert before == ""  # it begins its paragraph
    assert after == "由政府管理，详见说明。"
    before, after = model.context(FIRST)
    assert before == "研究者申请利用"
    assert after.endswith("增加。")
    assert model.page(FIRST) in ("", "1")


def test_open_places_are_ticked_and_ticks_stay() -> None:
    model = model_of(HIGH, SETTLED, settled=True)
    index = model.index_of("b")
    state = Qt.ItemDataRole.CheckStateRole
    assert index.data(state) == Qt.CheckState.Unchecked
    assert model.setData(index, Qt.CheckState.Checked, state)
    assert model.ticked == {"b"}
    model.show(listed([HIGH], Wanted()), DOCUMENT)
    assert model.index_of("b").data(state) == Qt.CheckState.Checked
    model.show(listed([INFO], Wanted()), DOCUMENT)
    assert model.ticked == set()


def test_a_settled_place_cannot_be_ticked() -> None:
    model = model_of(SETTLED, settled=True)
    index = model.index_of("a")
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_in_the_order_of_the_text_a_row_knows_its_finding() -> None:
    model = FindingModel()
    QAbstractItemModelTester(model)
    model.show(listed([HIGH, INFO], Wanted()), DOCUMENT, Order.TEXT)
    finding, row = model.at(model.index_of("b"))
    assert finding is not None
    assert row is not None
    assert [one.place for one in finding.places] == [FIRST, SECOND]
    assert row.place == SECOND
    assert str(model.index_of("b").data()).startswith("Brackets, marks, blanks and characters ")
    assert model.rowCount(model.index_of("b")) == 0
    assert model.open == [INFO.open[0], FIRST, SECOND]
