"""The rules together: what is sound passes, and every rule is asked."""

from importlib import import_module
from inspect import getmembers, isfunction
from pathlib import Path

import pytest
from hypothesis import given

from briefdesk.errors import Cancelled
from briefdesk.model.concept import ConceptStatus, TermBase
from briefdesk.model.problem import Severity
from briefdesk.model.wire import changed
from briefdesk.text import entry_rules
from briefdesk.text.entry_rules import RULES, lacks, problems, problems_of_all
from briefdesk.text.entry_rules.base import Known
from tests.entries import SOUND, codes, plain
from tests.termbases import termbases

FOLDER = Path(entry_rules.__file__).parent
MODULES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem not in ("__init__", "base"))


def test_a_sound_entry_has_no_problem() -> None:
    assert codes(SOUND) == []


def test_what_an_entry_lacks_is_what_is_wrong_once_it_is_approved() -> None:
    assert lacks(SOUND) == []
    bare = changed(plain("bare", "仮名"), status=ConceptStatus.DRAFT)
    found = {(one.code, one.field) for one in lacks(bare)}
    assert {("approved-incomplete", "as_of"), ("approved-incomplete", "terms")} <= found
    approved = changed(bare, status=ConceptStatus.APPROVED)
    assert found <= {(one.code, one.field) for one in problems(approved, Known([approved]))}


@pytest.mark.parametrize("module", MODULES)
def test_every_rule_is_registered(module: str) -> None:
    found = import_module(f"briefdesk.text.entry_rules.{module}")
    rules = [
        one
        for name, one in getmembers(found, isfunction)
        if one.__module__ == found.__name__ and not name.startswith("_") and name != "is_date"
    ]
    assert rules
    assert [rule.__name__ for rule in rules if rule not in RULES] == []


def test_no_rule_twice() -> None:
    assert len(set(RULES)) == len(RULES)


def test_a_problem_names_its_concept() -> None:
    bare = plain("bare", "x")
    wrong = changed(bare, home_jurisdiction="XX")
    assert [one.concept for one in problems(wrong, Known(()))] == ["c-bare"]


@given(termbases())
def test_no_entry_is_too_strange_to_be_judged(termbase: TermBase) -> None:
    found = list(problems_of_all(termbase, Known(termbase.concepts)))
    ids = {concept.id for concept in termbase.concepts} | {""}
    assert all(one.message and one.concept in ids for one in found)


def test_an_empty_blocker() -> None:
    base = TermBase("n", "t", "", "p", (SOUND,), blockers=("从业者", "・"))
    found = list(problems_of_all(base, Known(base.concepts)))
    assert [one.code for one in found] == ["empty-blocker"]
    assert found[0].severity is Severity.ERROR


def test_a_long_look_can_be_given_up() -> None:
    def give_up(done: int, total: int) -> None:
        assert (done, total) == (0, 1)
        raise Cancelled

    base = TermBase("n", "t", "", "p", (SOUND,))
    with pytest.raises(Cancelled):
        list(problems_of_all(base, Known(base.concepts), give_up))
