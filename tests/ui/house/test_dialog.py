"""What the house wants is chosen, used at once, and shared as a file."""

from functools import partial
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from briefdesk.model.concept import Concept, Term
from briefdesk.model.finding import Gravity
from briefdesk.model.house_profile import PLAIN, CheckChoice, HouseProfile
from briefdesk.phrases import phrase
from briefdesk.services import concepts, house_profiles
from briefdesk.services.checking import catalogue
from briefdesk.ui.findings.inspector import Inspector
from briefdesk.ui.house.dialog import HouseDialog
from briefdesk.ui.termbase.picker import PickDialog
from briefdesk.ui.workspace import Workspace
from tests.ui.conftest import PATIENCE, Settle

HOUSE = HouseProfile(
    name="某律所",
    checks={
        "typography": CheckChoice(on=False),
        "abbreviation": CheckChoice(severity=Gravity.INFO),
    },
    preferred={"c-database": "公共数据库"},
    spacing="none",
    quotes="corner",
    dates="both",
    known=("AI", "EU"),
)
USER = Concept("c-user", "general", (Term("t-1", "ja", "利用者"), Term("t-2", "zh-Hans", "用户")))
READER = Concept("c-reader", "general", (Term("t-3", "ja", "利用者"),))
LABEL = phrase("history", "Add term")


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, settle: Settle) -> HouseDialog:
    qtbot.addWidget(workspace.window)
    inspector = Inspector(workspace)
    settle()
    made = HouseDialog(workspace, inspector)
    made.open()
    return made


def test_it_begins_as_briefdesk_has_it(dialog: HouseDialog) -> None:
    assert dialog.profile == PLAIN
    assert [row.id for row in dialog.rows] == [info.id for info in catalogue()]


def test_what_is_shown_is_what_is_chosen(dialog: HouseDialog) -> None:
    dialog.show_profile(HOUSE)
    assert dialog.profile == HOUSE
    dialog._plain()
    assert dialog.profile == HouseProfile(name="某律所")


def test_ok_puts_it_to_use(dialog: HouseDialog, workspace: Workspace, settle: Settle) -> None:
    dialog.show_profile(HOUSE)
    dialog.ok.click()
    settle()
    assert dialog._inspector.profile == HOUSE
    assert workspace.tasks.first(lambda desk: house_profiles.active(desk.path)) == HOUSE
    assert not shiboken6.isValid(dialog)  # it closed


def test_a_severity_is_chosen_for_a_check_that_is_on(dialog: HouseDialog) -> None:
    row = dialog.rows[0]
    row.on.setChecked(False)
    assert not row.severity.isEnabled()
    assert row.choice == CheckChoice(on=False)


def test_a_preferred_form_begins_as_the_term_base_has_it(dialog: HouseDialog) -> None:
    concept = Concept("c-user", "general", (Term("t-1", "zh-Hans", "用户"),))
    dialog.prefer(concept)
    assert dialog.profile.preferred == {"c-user": "用户"}
    dialog.add.click()
    [picker] = dialog.findChildren(PickDialog)
    picker.taken.emit(Concept("c-other", "general", (Term("t-2", "ja", "別"),)))
    with pytest.raises(ValueError, match="別"):
        _ = dialog.profile  # it has no Chinese name to begin with
    picker.close()


def test_a_concept_is_shown_by_its_name_and_kept_by_its_id(
    dialog: HouseDialog, workspace: Workspace, settle: Settle
) -> None:
    workspace.tasks.change(partial(concepts.save, concepts=[USER, READER], label=LABEL))
    settle()
    house = HouseProfile(preferred={"c-user": "用户", "c-reader": "读者", "医療DX": "医疗数字化"})
    dialog.show_profile(house)
    settle()
    lines = ["利用者 = 用户", "c-reader = 读者", "医療DX = 医疗数字化"]
    assert dialog.preferred.toPlainText().splitlines() == lines
    assert dialog.profile == house
    assert not dialog.problem


def test_a_form_of_what_nobody_knows_is_said(dialog: HouseDialog, settle: Settle) -> None:
    dialog.show_profile(HouseProfile(preferred={"无此词": "甲", "亦无": "乙"}))
    settle()
    assert "“无此词、亦无”" in dialog.problem  # in the one pair of marks of each language


def test_a_typed_form_of_what_nobody_knows_is_said_once(
    dialog: HouseDialog, settle: Settle
) -> None:
    dialog.preferred.setPlainText("无此词 = 甲")
    dialog.ok.click()
    settle()
    assert "无此词" in dialog.problem
    inspector = dialog._inspector
    assert inspector.profile == PLAIN
    dialog.ok.click()
    settle()
    assert inspector.profile.preferred == {"无此词": "甲"}


def test_a_line_that_is_no_form_is_said(dialog: HouseDialog, settle: Settle) -> None:
    dialog.preferred.setPlainText("c-database 公共数据库")
    dialog.ok.click()
    settle()
    assert "c-database 公共数据库" in dialog.problem
    assert dialog.isVisible()


def test_colleagues_get_a_file(
    qtbot: QtBot, dialog: HouseDialog, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "house.json"
    dialog.show_profile(HOUSE)
    dialog.export_file(str(file))
    settle()
    dialog._plain()
    dialog.import_file(str(file))
    qtbot.waitUntil(lambda: dialog.profile == HOUSE, timeout=PATIENCE)
    settle()


def test_the_library_is_not_written_over(dialog: HouseDialog, settle: Settle) -> None:
    library = dialog._workspace.tasks.first(lambda desk: desk.path)
    dialog.export_file(str(library))
    settle()
    assert "belongs to the library" in dialog.problem
    assert library.read_bytes().startswith(b"SQLite format 3")


def test_a_file_that_is_none_is_said(dialog: HouseDialog, settle: Settle, tmp_path: Path) -> None:
    file = tmp_path / "wrong.json"
    file.write_text("{]", "utf-8")
    dialog.import_file(str(file))
    settle()
    assert "wrong.json" in dialog.problem
    dialog.show_profile(HOUSE)
    assert not dialog.problem
