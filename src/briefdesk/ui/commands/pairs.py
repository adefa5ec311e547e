"""A translation and its original: pair them, go through the sentences, look words up, export."""

from functools import partial

from briefdesk.phrases import Phrase, phrase
from briefdesk.ui.chrome import CHECK
from briefdesk.ui.command import Command
from briefdesk.ui.pair_acts import HANDLES, PairAct
from briefdesk.ui.workspace import Act, Needs, Workspace

_PAIRS = phrase("menus", "&Sentence pairs")


def ask(act: Act, workspace: Workspace) -> None:
    """Ask the window."""
    workspace.asked.emit(act)


def do(act: PairAct, workspace: Workspace) -> None:
    """Do something to the links of the shown briefing."""
    workspace.pair_asked.emit(act)


def toggle(workspace: Workspace) -> None:
    """Show the original beside the briefing or hide it; ask for it if there is none."""
    if not workspace.paired:
        workspace.asked.emit(Act.PAIR_WITH)
        return
    shown = not workspace.settings.pair_view
    original_page = workspace.settings.original_page and not shown  # one stands beside the text
    workspace.change_settings(pair_view=shown, original_page=original_page)


def go_to_original(workspace: Workspace) -> None:
    """Put the keyboard into the original, which is shown if it was not."""
    if not _is_shown(workspace):
        toggle(workspace)
    if _is_shown(workspace):
        workspace.asked.emit(Act.PAIRED)


def _is_shown(workspace: Workspace) -> bool:
    return workspace.paired and workspace.settings.pair_view


def _act(act: PairAct, key: str = "", label: Phrase | None = None) -> Command:
    return Command(
        id=f"pairs.{act.name.lower()}",
        label=label or HANDLES[act].words,
        menu=CHECK,
        submenu=_PAIRS,
        shortcut=key,
        icon=HANDLES[act].icon if act in HANDLES else "",
        needs=Needs.PAIR,
        new_group=act in (PairAct.CONFIRM, PairAct.JOIN, PairAct.RELEASE),
        run=partial(do, act),
    )


COMMANDS = (
    Command(
        id="pair.choose",
        label=phrase("commands", "Pa&ir with the original…"),
        hint=phrase("commands", "Say from which Japanese document this briefing was translated"),
        menu=CHECK,
        icon="pair",
        needs=Needs.BRIEFING,
        new_group=True,
        run=partial(ask, Act.PAIR_WITH),
    ),
    Command(
        id="pair.show",
        label=phrase("commands", "Original &beside the translation"),
        menu=CHECK,
        shortcut="F6",
        needs=Needs.BRIEFING,
        checked=_is_shown,
        run=toggle,
    ),
    Command(
        id="pair.go",
        label=phrase("commands", "&Go to the original beside"),
        menu=CHECK,
        submenu=_PAIRS,
        shortcut="Shift+F6",
        needs=Needs.BRIEFING,
        run=go_to_original,
    ),
    _act(PairAct.NEXT, "F9"),
    _act(PairAct.PREVIOUS, "Shift+F9"),
    _act(PairAct.CONFIRM, "Ctrl+F9"),
    _act(PairAct.CONFIRM_SURE, label=phrase("commands", "Confirm &all sure pairs")),
    _act(PairAct.JOIN),
    _act(PairAct.PART),
    _act(PairAct.UP),
    _act(PairAct.DOWN),
    _act(PairAct.ALONE),
    _act(PairAct.RELEASE),
    _act(PairAct.UNPAIR, label=phrase("commands", "Par&t from the original")),
    Command(
        id="concordance.show",
        label=phrase("commands", "&Concordance…"),
        hint=phrase("commands", "How words were translated in all confirmed pairs"),
        menu=CHECK,
        shortcut="Ctrl+Alt+K",
        icon="search",
        run=partial(ask, Act.CONCORDANCE),
    ),
    Command(
        id="pairs.export",
        label=phrase("commands", "E&xport pairs…"),
        hint=phrase("commands", "Sentence pairs as TMX, Word or Excel"),
        menu=CHECK,
        needs=Needs.PAIR,
        run=partial(ask, Act.EXPORT_PAIRS),
    ),
)
