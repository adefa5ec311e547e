"""Commands on terms: underlines by one key, problems in turn, the form of the characters."""

import pytest

from briefdesk.model.span import Span
from briefdesk.ui.commands import terms
from briefdesk.ui.workspace import Act, Workspace
from tests.ui.conftest import Settle


def test_one_key_goes_round_the_underlines(workspace: Workspace) -> None:
    seen = []
    for _ in range(4):
        terms.next_underline(workspace)
        seen.append(workspace.settings.term_display)
    assert seen == ["all", "off", "quiet", "all"]


def test_problems_are_walked_both_ways(opened: Workspace, settle: Settle) -> None:
    assert opened.shown is not None
    problems = [r.start for r in opened.shown.recognitions if r.is_problem]
    asked: list[Span] = []
    said: list[object] = []
    opened.term_asked.connect(asked.append)
    opened.message.connect(said.append)
    for step in (1, 1, -1):
        terms.walk_problems(step, opened)
    assert len(asked) == (3 if problems else 0)
    assert len(said) == (0 if problems else 3)
    assert {span.start for span in asked} <= set(problems)


def test_the_form_of_the_characters_is_a_setting(workspace: Workspace) -> None:
    terms.chinese_form("traditional", workspace)
    assert workspace.settings.chinese_form == "traditional"


@pytest.mark.parametrize(
    ("command", "act"),
    [
        ("terms.add", Act.ADD_TERM),
        ("terms.forbid", Act.WRONG_RENDERING),
        ("termbase.show", Act.TERMBASE),
        ("termbase.import", Act.IMPORT_TERMS),
        ("termbase.paste", Act.PASTE_TERMS),
        ("termbase.export", Act.EXPORT_TERMS),
        ("termbase.manage", Act.TERMBASES),
        ("terms.find", Act.FIND_TERMS),
    ],
)
def test_the_window_is_asked_for_what_belongs_to_term_bases(
    workspace: Workspace, command: str, act: Act
) -> None:
    asked: list[Act] = []
    workspace.asked.connect(asked.append)
    next(one for one in terms.COMMANDS if one.id == command).run(workspace)
    assert asked == [act]


def test_the_network_of_the_term_at_the_caret(opened: Workspace) -> None:
    assert opened.shown is not None
    seen = opened.shown.recognitions[0]
    asked: list[str] = []
    said: list[object] = []
    opened.network_asked.connect(asked.append)
    opened.message.connect(said.append)
    opened.set_position(seen.end - 1)
    terms.network_at_caret(opened)
    opened.set_selection(Span(seen.start, seen.end))
    opened.set_position(0)
    terms.network_at_caret(opened)
    assert asked == [seen.concept, seen.concept]
    assert said == []


def test_where_there_is_no_term_the_network_says_so(opened: Workspace) -> None:
    assert opened.shown is not None
    covered = {at for r in opened.shown.recognitions for at in range(r.start, r.end)}
    text = opened.shown.briefing.document.text
    opened.set_position(next(at for at in range(len(text)) if at not in covered))
    said: list[object] = []
    opened.message.connect(said.append)
    terms.network_at_caret(opened)
    assert len(said) == 1
