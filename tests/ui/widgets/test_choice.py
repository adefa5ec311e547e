"""A box of choices gives back the values themselves."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import ConceptStatus
from briefdesk.ui.widgets.choice import Choice


def test_an_enum_stays_an_enum_and_a_choice_survives_other_words(qtbot: QtBot) -> None:
    box = Choice[ConceptStatus | None]()
    qtbot.addWidget(box)
    box.offer([("any", None), ("draft", ConceptStatus.DRAFT)])
    assert (box.value, box.currentText()) == (None, "any")
    box.choose(ConceptStatus.DRAFT)
    assert [type(value) for value in [box.value]] == [ConceptStatus]
    box.offer([("alle", None), ("Entwurf", ConceptStatus.DRAFT)])
    assert (box.value, box.currentText()) == (ConceptStatus.DRAFT, "Entwurf")
    box.offer([("alle", None)])
    assert (box.value, box.currentText()) == (None, "alle")


def test_a_value_that_nobody_foresaw_is_shown_as_it_is(qtbot: QtBot) -> None:
    box = Choice[str]()
    qtbot.addWidget(box)
    box.offer([("law", "law")])
    box.choose("treaty")
    assert (box.value, box.currentText()) == ("treaty", "treaty")


def test_the_wheel_scrolls_what_is_around(qtbot: QtBot) -> None:
    box = Choice[int]()
    qtbot.addWidget(box)
    box.offer([("one", 1), ("two", 2)])
    box.show()
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt's
    )  # fmt: skip
    QApplication.sendEvent(box, turned)
    assert box.value == 1
