"""Commands of the window itself."""

from briefdesk.settings import Settings, limits
from briefdesk.ui.commands import view
from briefdesk.ui.preferences.page import PreferencesDialog
from briefdesk.ui.workspace import Workspace


def test_the_text_size_stays_within_its_limits(workspace: Workspace) -> None:
    low, high = limits("text_size")
    for _ in range(high):
        view.text_size(1, workspace)
    assert workspace.settings.text_size == high
    for _ in range(high):
        view.text_size(-1, workspace)
    assert workspace.settings.text_size == low
    view.text_size(0, workspace)
    assert workspace.settings.text_size == Settings().text_size


def test_the_language_is_a_setting(workspace: Workspace) -> None:
    view.interface_language("ja", workspace)
    assert workspace.settings.interface_language == "ja"


def test_preferences_open_over_the_window(workspace: Workspace) -> None:
    view.preferences(workspace)
    [dialog] = workspace.window.findChildren(PreferencesDialog)
    assert dialog.isVisible()
    dialog.reject()
