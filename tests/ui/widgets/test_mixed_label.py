"""Words of several languages in one label, each in its face."""

from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from briefdesk.ui.typeface import chrome_font
from briefdesk.ui.widgets.mixed_label import MixedLabel, Run


def label(qtbot: QtBot, *words: tuple[str, str]) -> MixedLabel:
    made = MixedLabel([Run(part, chrome_font(lang, 10)) for part, lang in words])
    qtbot.addWidget(made)
    return made


def test_it_is_one_text_for_a_screen_reader(qtbot: QtBot) -> None:
    made = label(qtbot, ("In Japanese: ", "en"), ("𠮷野家", "ja"), (".", "en"))
    assert made.text == made.accessibleName() == "In Japanese: 𠮷野家."


def test_it_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    made = label(qtbot, ("公共数据库" * 20, "zh-Hans"))
    assert made.heightForWidth(100) > 2 * made.heightForWidth(2000)
    assert made.hasHeightForWidth()
    assert made.heightForWidth(0) >= made.heightForWidth(20)  # a layout may have no room yet


def test_the_face_makes_the_shape(qtbot: QtBot) -> None:
    drawn = []
    for lang in ("zh-Hans", "ja"):
        made = label(qtbot, ("直骨化令", lang))
        made.resize(120, 30)
        drawn.append(made.grab().toImage())
    assert drawn[0] != drawn[1]


def test_nothing_can_be_shown(qtbot: QtBot) -> None:
    made = label(qtbot)
    assert made.heightForWidth(100) >= 0
    made.setPalette(QPalette())
    assert made.text == ""
