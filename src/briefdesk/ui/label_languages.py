"""The languages in which a memo or a report has its fixed words."""

from briefdesk.ui.workspace import Workspace

LABEL_LANGUAGES = (("zh", "中文"), ("ja", "日本語"), ("en", "English"))


def label_language(workspace: Workspace) -> str:
    """Return the one that fits the shown briefing, Chinese where none does."""
    shown = workspace.shown
    language = "" if shown is None else shown.briefing.meta.language.split("-")[0]
    return language if language in dict(LABEL_LANGUAGES) else "zh"
