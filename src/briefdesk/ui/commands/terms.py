"""Terms: the card, the underlines, the places to look at, the form of the Chinese characters."""

from functools import partial

from briefdesk.model.span import Span
from briefdesk.phrases import Phrase, phrase
from briefdesk.ui.chrome import TERMS
from briefdesk.ui.command import Command
from briefdesk.ui.workspace import Act, Needs, Workspace

_UNDERLINES = phrase("menus", "&Underlines")
_FORM = phrase("menus", "&Chinese characters")
_ORDER = ("quiet", "all", "off")
_SAID = {
    "quiet": phrase("messages", "Underlined: problems and the first occurrence of each term."),
    "all": phrase("messages", "Underlined: every occurrence of every term."),
    "off": phrase("messages", "Terms are not underlined."),
}
_NO_TERM = phrase("messages", "There is no term at the text cursor.")
_NO_PROBLEM = phrase("messages", "No term here needs a look.")


def ask(act: Act, workspace: Workspace) -> None:
    """Ask the window for something."""
    workspace.asked.emit(act)


def card_at_caret(workspace: Workspace) -> None:
    """Show the card of the term at the caret."""
    workspace.asked.emit(Act.TERM_AT_CARET)


def network_at_caret(workspace: Workspace) -> None:
    """Show the concept of the term at the caret, or in the selection, among its relatives."""
    if workspace.shown is None:
        return
    at = workspace.position if workspace.selection is None else workspace.selection.start
    here = [r for r in workspace.shown.recognitions if r.start <= at < r.end]
    if here:
        workspace.network_asked.emit(here[0].concept)
    else:
        workspace.message.emit(_NO_TERM)


def underline(which: str, workspace: Workspace) -> None:
    """Underline ``quiet`` (problems and first occurrences), ``all`` or ``off``."""
    workspace.change_settings(term_display=which)
    workspace.message.emit(_SAID[which])


def next_underline(workspace: Workspace) -> None:
    """Go round: problems and first occurrences, all, off."""
    now = workspace.settings.term_display
    place = _ORDER.index(now) if now in _ORDER else -1
    underline(_ORDER[(place + 1) % len(_ORDER)], workspace)


def walk_problems(step: int, workspace: Workspace) -> None:
    """Go to the next (1) or previous (-1) term that needs a look, around the end."""
    if workspace.shown is None:
        return
    found = [r for r in workspace.shown.recognitions if r.is_problem]
    if not found:
        workspace.message.emit(_NO_PROBLEM)
        return
    here = workspace.position
    ahead = [r for r in found if r.start > here] if step > 0 else found
    behind = [r for r in found if r.start < here]
    chosen = (ahead or found)[0] if step > 0 else (behind or found)[-1]
    span = Span(chosen.start, chosen.end)
    workspace.set_position(span.start)
    workspace.reveal.emit(span)
    workspace.term_asked.emit(span)


def chinese_form(form: str, workspace: Workspace) -> None:
    """Show Chinese ``printed``, ``simplified`` or ``traditional``; the text stays as it is."""
    workspace.change_settings(chinese_form=form)


def _underlined(which: str, workspace: Workspace) -> bool:
    return workspace.settings.term_display == which


def _formed(form: str, workspace: Workspace) -> bool:
    return workspace.settings.chinese_form == form


def _underline_choice(which: str, label: Phrase) -> Command:
    return Command(
        id=f"terms.underline_{which}",
        label=label,
        menu=TERMS,
        submenu=_UNDERLINES,
        choice="underlines",
        checked=partial(_underlined, which),
        run=partial(underline, which),
    )


def _form_choice(form: str, label: Phrase) -> Command:
    return Command(
        id=f"terms.form_{form}",
        label=label,
        menu=TERMS,
        submenu=_FORM,
        choice="form",
        checked=partial(_formed, form),
        run=partial(chinese_form, form),
    )


COMMANDS = (
    Command(
        id="terms.card",
        label=phrase("commands", "Term at the &caret"),
        menu=TERMS,
        shortcut="F2",
        icon="term",
        needs=Needs.BRIEFING,
        run=card_at_caret,
    ),
    Command(
        id="terms.next_problem",
        label=phrase("commands", "&Next term to look at"),
        menu=TERMS,
        shortcut="Ctrl+F8",
        needs=Needs.BRIEFING,
        run=partial(walk_problems, 1),
    ),
    Command(
        id="terms.previous_problem",
        label=phrase("commands", "&Previous term to look at"),
        menu=TERMS,
        shortcut="Ctrl+Shift+F8",
        needs=Needs.BRIEFING,
        run=partial(walk_problems, -1),
    ),
    Command(
        id="terms.add",
        label=phrase("commands", "A&dd term…"),
        menu=TERMS,
        shortcut="Ctrl+T",
        icon="add",
        new_group=True,
        run=partial(ask, Act.ADD_TERM),
    ),
    Command(
        id="terms.forbid",
        label=phrase("commands", "&Wrong rendering of…"),
        menu=TERMS,
        shortcut="Ctrl+Shift+T",
        needs=Needs.BRIEFING,
        run=partial(ask, Act.WRONG_RENDERING),
    ),
    Command(
        id="termbase.show",
        label=phrase("commands", "Term &base…"),
        menu=TERMS,
        shortcut="Ctrl+B",
        icon="term",
        run=partial(ask, Act.TERMBASE),
    ),
    Command(
        id="terms.find",
        label=phrase("commands", "&Find new terms…"),
        menu=TERMS,
        icon="find",
        needs=Needs.BRIEFING,
        run=partial(ask, Act.FIND_TERMS),
    ),
    Command(
        id="terms.network",
        label=phrase("commands", "Network of the &term"),
        menu=TERMS,
        needs=Needs.BRIEFING,
        run=network_at_caret,
    ),
    Command(
        id="termbase.import",
        label=phrase("commands", "&Import terms…"),
        menu=TERMS,
        icon="open",
        new_group=True,
        run=partial(ask, Act.IMPORT_TERMS),
    ),
    Command(
        id="termbase.paste",
        label=phrase("commands", "Paste &rows of terms…"),
        menu=TERMS,
        run=partial(ask, Act.PASTE_TERMS),
    ),
    Command(
        id="termbase.export",
        label=phrase("commands", "E&xport terms…"),
        menu=TERMS,
        run=partial(ask, Act.EXPORT_TERMS),
    ),
    Command(
        id="termbase.manage",
        label=phrase("commands", "Term ba&ses…"),
        menu=TERMS,
        run=partial(ask, Act.TERMBASES),
    ),
    Command(
        id="terms.underline",
        label=phrase("commands", "Change the &underlines"),
        menu=TERMS,
        shortcut="F4",
        new_group=True,
        run=next_underline,
    ),
    _underline_choice("quiet", phrase("commands", "&Problems and first occurrences")),
    _underline_choice("all", phrase("commands", "&All terms")),
    _underline_choice("off", phrase("commands", "&Off")),
    _form_choice("printed", phrase("commands", "As &printed")),
    _form_choice("simplified", phrase("commands", "&Simplified")),
    _form_choice("traditional", phrase("commands", "&Traditional")),
)
