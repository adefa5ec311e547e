"""What a linked file changed: added, removed, changed, before anything is accepted."""

from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefdesk.model.merge import MergePlan
from briefdesk.model.wire import changed
from briefdesk.services import linking, merging
from briefdesk.services.desk import Desk
from briefdesk.ui.termbase.exchange.renewal import ADDED, CHANGED, REMOVED, RenewalPage
from briefdesk.ui.workspace import Workspace
from tests.termbases import concept
from tests.ui.termbase.exchange.conftest import write_tbx

OLD, KEPT, GONE, NEW = (concept(name, words) for name, words in
                        (("a", "同意"), ("b", "病历"), ("c", "旧语"), ("d", "新语")))  # fmt: skip


def link(desk: Desk, path: Path) -> int:
    """Link a file of terms."""
    plan = linking.difference(merging.new_target(desk, "court"), path=path)
    return merging.apply(desk, linking.followed(plan, path), label=linking.LINK).termbase_id


def renewed(workspace: Workspace, path: Path) -> MergePlan:
    """Link a file, change it, and return the plan that renews it."""
    made = workspace.tasks.first(partial(link, path=write_tbx(path, "1", OLD, KEPT, GONE)))
    write_tbx(path, "2", changed(OLD, note="edited"), KEPT, NEW)
    target = workspace.tasks.first(partial(linking.linked_target, termbase_id=made))
    return linking.difference(target)


def test_each_difference_has_its_tab(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> None:
    page = RenewalPage(workspace, "court", is_new=False)
    qtbot.addWidget(page)
    assert not page.is_ready
    page.show_plan(renewed(workspace, tmp_path / "court.tbx"))
    names = [page.tabs.tabText(number) for number in range(page.tabs.count())]
    assert names == ["Changed  1", "Added  1", "Removed  1", "Not kept as it was  0"]
    for tab, words in ((CHANGED, "同意"), (ADDED, "新语"), (REMOVED, "旧语")):
        page.tabs.setCurrentIndex(tab)
        assert page.model.index(0).data() == words
    assert page.outcome.text() == "Nothing changes before you accept it."
    assert page.is_ready


def test_a_new_link_needs_a_name(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> None:
    page = RenewalPage(workspace, "court", is_new=True)
    qtbot.addWidget(page)
    page.show()
    path = write_tbx(tmp_path / "court.tbx", "1", OLD)
    target = workspace.tasks.first(partial(merging.new_target, name="court"))
    page.show_plan(linking.difference(target, path=path))
    assert page.name.isVisible()
    ready = [page.is_ready]
    page.name.clear()
    assert [*ready, page.is_ready] == [True, False]
    page.complain("No.")
    assert page.problem.text() == "No."
