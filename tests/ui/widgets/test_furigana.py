"""Readings stand above the characters they belong to, or above the whole term."""

import pytest
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from briefdesk.ui.widgets.furigana import FuriganaLabel, Group, ruby_groups


@pytest.mark.parametrize(
    ("text", "reading", "groups"),
    [
        ("仮名加工情報", "かめいかこうじょうほう", [("仮名加工情報", "かめいかこうじょうほう")]),
        ("基づく", "もとづく", [("基", "もと"), ("づく", "")]),
        ("取り扱い", "とりあつかい", [("取", "と"), ("り", ""), ("扱", "あつか"), ("い", "")]),
        ("総合データベース", "そうごうでーたべーす", [("総合", "そうごう"), ("データベース", "")]),
        ("医療DX", "いりょうでぃーえっくす", [("医療DX", "いりょうでぃーえっくす")]),
        ("ひらがな", "ひらがな", [("ひらがな", "")]),
        ("無読", "", [("無読", "")]),
    ],
)
def test_kana_anchor_the_groups(text: str, reading: str, groups: list[tuple[str, str]]) -> None:
    assert ruby_groups(text, reading) == tuple(Group(*group) for group in groups)


def test_a_reading_that_fits_in_two_ways_is_one_group() -> None:
    assert ruby_groups("子の子", "このこのこ") == (Group("子の子", "このこのこ"),)


def test_a_reading_that_does_not_fit_is_one_group() -> None:
    assert ruby_groups("基づく", "もとずき") == (Group("基づく", "もとずき"),)


def test_a_screen_reader_hears_term_and_reading_as_plain_text(qtbot: QtBot) -> None:
    label = FuriganaLabel()
    qtbot.addWidget(label)
    label.show_term("仮名加工情報", "かめいかこうじょうほう")
    heard = QAccessible.queryAccessibleInterface(label)
    assert heard is not None
    assert heard.text(QAccessible.Text.Name) == "仮名加工情報 かめいかこうじょうほう"
    assert heard.role() is QAccessible.Role.StaticText
    assert label.text() == "仮名加工情報"


def test_the_reading_is_painted_above_the_base(qtbot: QtBot) -> None:
    label = FuriganaLabel()
    qtbot.addWidget(label)
    label.show_term("情報", "じょうほう", 20)
    label.resize(label.sizeHint())
    with_reading = ink_in_top_third(label)
    label.show_term("情報", "", 20)
    assert with_reading > 0
    assert ink_in_top_third(label) == 0


def test_a_long_term_breaks_and_a_wide_group_shrinks(qtbot: QtBot) -> None:
    label = FuriganaLabel()
    qtbot.addWidget(label)
    label.show_term("医療分野の研究開発に資するための法律", "")
    assert label.heightForWidth(120) > 2 * label.heightForWidth(2000)
    label.show_term("仮名加工医療情報", "かめいかこういりょうじょうほう")
    label.resize(130, label.heightForWidth(130))
    image = label.grab().toImage()
    ground = image.pixelColor(0, image.height() - 1)
    edge = [image.pixelColor(image.width() - 1, y) for y in range(image.height())]
    assert all(colour == ground for colour in edge)


def ink_in_top_third(label: FuriganaLabel) -> int:
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = image.pixelColor(image.width() - 1, image.height() - 1).value()
    return sum(
        abs(image.pixelColor(x, y).value() - ground) > 60
        for y in range(image.height() // 4)
        for x in range(image.width())
    )
