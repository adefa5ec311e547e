"""Rows of the library list."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from briefdesk.model.briefing import BriefingSummary
from briefdesk.model.matter import Matter
from briefdesk.model.wire import changed
from briefdesk.ui.library.briefings import BriefingDelegate, BriefingModel, _lines
from briefdesk.ui.typeface import chrome_font

NOBODY = Matter(id=1, client="", number="", name="")


def summary(number: int, title: str, annotations: int = 0) -> BriefingSummary:
    return BriefingSummary(
        id=number, matter=NOBODY, title=title, number="No.1", date="2025-11-12",
        file_name="a.txt", sha256="0", versions=1, annotations=annotations, added="",
    )  # fmt: skip


def test_a_row_can_be_read_aloud(qtbot: QtBot) -> None:
    model = BriefingModel()
    model.show([summary(1, "医疗数据"), summary(2, "", 3)])
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(role) == "医疗数据, 2025-11-12 · No.1"
    assert model.index(1).data(role).startswith("a.txt, 2025-11-12 · 3 comment")


def test_the_whole_title_can_be_read_and_is_no_markup(qtbot: QtBot) -> None:
    model = BriefingModel()
    model.show([summary(1, "<b>医疗</b>" * 40)])
    told = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert told == "<qt>" + "&lt;b&gt;医疗&lt;/b&gt;" * 40 + "</qt>"


def test_briefings_of_one_title_are_told_apart_by_file_and_time(qtbot: QtBot) -> None:
    model = BriefingModel()
    one = changed(summary(1, "月报"), added="2026-11-26T03:04:05Z")
    model.show([one, changed(one, id=2, file_name="b.pdf"), changed(one, id=3), summary(4, "年报")])
    details = [str(model.index(row).data(BriefingModel.DETAIL)) for row in range(4)]
    assert details[1] == "b.pdf · 2025-11-12 · No.1"
    assert re.fullmatch(r"a\.txt · read 2026-11-2\d \d\d:\d\d · 2025-11-12 · No\.1", details[0])
    assert details[3] == "2025-11-12 · No.1"


def test_a_briefing_is_found_in_its_row(qtbot: QtBot) -> None:
    model = BriefingModel()
    model.show([summary(5, "a"), summary(2, "b")])
    assert (model.row_of(2), model.row_of(7), model.row_of(None)) == (1, None, None)


def test_no_character_of_a_title_stands_alone(qtbot: QtBot) -> None:
    width = 0
    while len(_lines("医疗领域中数据利用的现状", width)[0]) < 11:
        width += 5
    assert [len(line) for line in _lines("医疗领域中数据利用的现状", width)] != [11, 1]
    assert "".join(_lines("医疗领域中数据利用的现状", width)) == "医疗领域中数据利用的现状"


def test_the_shown_briefing_is_marked(qtbot: QtBot) -> None:
    model = BriefingModel()
    model.show([summary(1, "a"), summary(2, "b")])
    model.mark(2)
    assert [bool(model.index(row).data(BriefingModel.CURRENT)) for row in (0, 1)] == [False, True]


def test_a_long_title_takes_two_lines_and_loses_its_end(qtbot: QtBot) -> None:
    assert _lines("医疗", 200) == ["医疗"]
    lines = _lines("𠮷" * 80, 200)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert set(lines[0]) == {"𠮷"}


def test_only_the_rows_whose_mark_changes_are_painted_again(qtbot: QtBot) -> None:
    model = BriefingModel()
    model.show([summary(number, "a") for number in range(1, 10)])
    model.mark(2)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.mark(7)
    assert changed == [(1, 1), (6, 6)]
    model.mark(None)
    assert changed[2:] == [(6, 6)]


def test_every_row_has_room_for_two_lines_whatever_its_title(qtbot: QtBot) -> None:
    model = BriefingModel()
    model.show([summary(1, "医疗"), summary(2, "医疗" * 80)])
    option = QStyleOptionViewItem()
    option.rect.setWidth(240)
    short, long = (BriefingDelegate().sizeHint(option, model.index(row)) for row in (0, 1))
    assert short == long
    title = QFontMetrics(chrome_font("zh-Hans", 10.0)).lineSpacing()
    detail = QFontMetrics(chrome_font("en", 8.5)).lineSpacing()
    assert long.height() > 2 * title + detail


def test_rows_are_painted(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = BriefingModel(view)
    model.show([summary(1, "医疗领域中数据利用的现状与未来举措：一份很长的标题需要换行")])
    view.setModel(model)
    view.setItemDelegate(BriefingDelegate(view))
    view.resize(QSize(240, 200))
    view.show()
    image = view.viewport().grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, 200, 2) for y in range(0, 60, 2)}
    assert len(colours) > 5
