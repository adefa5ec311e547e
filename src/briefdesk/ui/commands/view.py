"""The window itself: find, panels, text size, languages, preferences, help."""

from functools import partial

from briefdesk.phrases import Phrase, phrase
from briefdesk.settings import Settings, limits
from briefdesk.ui.about import AboutDialog
from briefdesk.ui.chrome import EDIT, HELP, JUMP, VIEW
from briefdesk.ui.command import Command
from briefdesk.ui.preferences.page import PreferencesDialog
from briefdesk.ui.say import say
from briefdesk.ui.workspace import Act, Needs, Workspace

_GO = phrase("menus", "&Go to")
_NO_PAGES = phrase(
    "messages", "“{file}” has no pages to show: only briefings that were read from a PDF have them."
)
_LANGUAGE = phrase("menus", "Interface &language")


def ask(act: Act, workspace: Workspace) -> None:
    """Ask the window or the page."""
    workspace.asked.emit(act)


def toggle_original(workspace: Workspace) -> None:
    """Show the printed pages beside the text, or hide them; say why if there are none."""
    if workspace.has_pages:
        shown = not workspace.settings.original_page
        pair_view = workspace.settings.pair_view and not shown  # one stands beside the text
        workspace.change_settings(original_page=shown, pair_view=pair_view)
    elif workspace.shown is not None:
        workspace.told.emit(say(_NO_PAGES, file=workspace.shown.briefing.document.file.name))


def go_to_original(workspace: Workspace) -> None:
    """Put the keyboard into the printed pages, which are shown if they were not."""
    if not _shows_original(workspace):
        toggle_original(workspace)
    if _shows_original(workspace):
        workspace.asked.emit(Act.ORIGINAL)


def _shows_original(workspace: Workspace) -> bool:
    return workspace.settings.original_page and workspace.has_pages


def text_size(step: int, workspace: Workspace) -> None:
    """Make the page's text larger or smaller; 0 puts it back."""
    low, high = limits("text_size")
    size = workspace.settings.text_size + step if step else Settings().text_size
    workspace.change_settings(text_size=min(max(size, low), high))


def interface_language(code: str, workspace: Workspace) -> None:
    """Speak another language at once."""
    workspace.change_settings(interface_language=code)


def preferences(workspace: Workspace) -> None:
    """Show the preferences."""
    PreferencesDialog(workspace).open()


def about(workspace: Workspace) -> None:
    """Show version, licence and the privacy promise."""
    AboutDialog(workspace.window).open()


def _speaks(code: str, workspace: Workspace) -> bool:
    return workspace.settings.interface_language == code


def _find(id_: str, act: Act, key: str, label: Phrase, *, new_group: bool = False) -> Command:
    return Command(
        id=id_,
        label=label,
        menu=EDIT,
        shortcut=key,
        icon="find" if act is Act.FIND else "",
        needs=Needs.BRIEFING,
        new_group=new_group,
        run=partial(ask, act),
    )


def _panel(id_: str, act: Act, key: str, label: Phrase) -> Command:
    return Command(id=id_, label=label, menu=VIEW, submenu=_GO, shortcut=key, run=partial(ask, act))


def _language(code: str, label: Phrase) -> Command:
    return Command(
        id=f"view.language_{code or 'system'}",
        label=label,
        menu=VIEW,
        submenu=_LANGUAGE,
        choice="language",
        checked=partial(_speaks, code),
        run=partial(interface_language, code),
    )


COMMANDS = (
    _find("find.show", Act.FIND, "Ctrl+F", phrase("commands", "&Find…"), new_group=True),
    _find("find.next", Act.FIND_NEXT, "F3", phrase("commands", "Find &next")),
    _find("find.previous", Act.FIND_PREVIOUS, "Shift+F3", phrase("commands", "Find &previous")),
    Command(
        id="search.show",
        label=phrase("commands", "Find in the li&brary…"),
        menu=EDIT,
        shortcut="Ctrl+Shift+F",
        icon="search",
        run=partial(ask, Act.SEARCH),
    ),
    Command(
        id="preferences.show",
        label=phrase("commands", "Prefer&ences…"),
        menu=EDIT,
        shortcut="Ctrl+,",
        icon="settings",
        new_group=True,
        run=preferences,
    ),
    Command(
        id=JUMP.id,
        label=JUMP.label,
        hint=phrase("commands", "Find a command, a briefing, a term, any words of the library"),
        menu=VIEW,
        shortcut="Ctrl+K",
        icon=JUMP.icon,
        run=partial(ask, Act.PALETTE),
    ),
    Command(
        id="lookup.show",
        label=phrase("commands", "Loo&k-up window"),
        hint=phrase("commands", "Look terms up beside another program"),
        menu=VIEW,
        shortcut="Ctrl+Shift+K",
        icon="term",
        run=partial(ask, Act.LOOKUP),
    ),
    _panel("go.library", Act.LIBRARY, "Alt+1", phrase("commands", "&Library")),
    _panel("go.outline", Act.OUTLINE, "Alt+2", phrase("commands", "&Outline")),
    _panel("go.page", Act.PAGE, "Alt+3", phrase("commands", "&Page")),
    _panel("go.term", Act.TERM, "Alt+4", phrase("commands", "&Term card")),
    _panel("go.comments", Act.COMMENTS, "Alt+5", phrase("commands", "&Comments")),
    _panel("go.sources", Act.SOURCES, "Alt+6", phrase("commands", "&Sources")),
    _panel("go.review", Act.REVIEW, "Alt+7", phrase("commands", "&Review")),
    _panel("go.findings", Act.FINDINGS, "Alt+9", phrase("commands", "&Findings")),
    Command(
        id="go.original",
        label=phrase("commands", "Ori&ginal page"),
        menu=VIEW,
        submenu=_GO,
        shortcut="Alt+8",
        needs=Needs.BRIEFING,
        run=go_to_original,
    ),
    Command(
        id="footnote.follow",
        label=phrase("commands", "&Jump between marker and footnote"),
        menu=VIEW,
        shortcut="Ctrl+J",
        icon="footnote",
        needs=Needs.BRIEFING,
        run=partial(ask, Act.FOLLOW_FOOTNOTE),
    ),
    Command(
        id="view.larger",
        label=phrase("commands", "&Larger text"),
        menu=VIEW,
        shortcut="Ctrl++ Ctrl+=",
        new_group=True,
        run=partial(text_size, 1),
    ),
    Command(
        id="view.smaller",
        label=phrase("commands", "S&maller text"),
        menu=VIEW,
        shortcut="Ctrl+-",
        run=partial(text_size, -1),
    ),
    Command(
        id="view.normal",
        label=phrase("commands", "&Normal text size"),
        menu=VIEW,
        shortcut="Ctrl+0",
        run=partial(text_size, 0),
    ),
    Command(
        id="view.original",
        label=phrase("commands", "&Original page"),
        hint=phrase("commands", "Show the printed page beside the text"),
        menu=VIEW,
        shortcut="Ctrl+Shift+P",
        needs=Needs.BRIEFING,
        new_group=True,
        checked=_shows_original,
        run=toggle_original,
    ),
    Command(
        id="view.page_only",
        label=phrase("commands", "&Page only"),
        menu=VIEW,
        shortcut="F11",
        icon="page_only",
        run=partial(ask, Act.PAGE_ONLY),
    ),
    _language("", phrase("commands", "As the &system")),
    _language("zh_Hans", phrase("commands", "简体中文")),
    _language("ja", phrase("commands", "日本語")),
    _language("en", phrase("commands", "English")),
    Command(
        id="help.shortcuts",
        label=phrase("commands", "&Keyboard shortcuts"),
        menu=HELP,
        shortcut="F1 ?",
        icon="info",
        run=partial(ask, Act.SHORTCUT_SHEET),
    ),
    Command(
        id="help.about",
        label=phrase("commands", "&About BriefDesk"),
        hint=phrase("commands", "Version, licence, privacy"),
        menu=HELP,
        new_group=True,
        run=about,
    ),
)
