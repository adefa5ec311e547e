"""Each field that something is wrong with has its sentence."""

import pytest

from briefdesk.model.concept import Concept
from briefdesk.model.wire import changed
from briefdesk.ui.termbase import complaints
from tests.ui.termbase.conftest import OWN


def test_what_could_not_be_saved_is_said_beside_its_field() -> None:
    assert complaints.complaints(OWN) == {}
    found = complaints.complaints(changed(OWN, terms=()))
    assert list(found) == [("", "terms")]
    first, *rest = OWN.terms
    found = complaints.complaints(changed(OWN, terms=(changed(first, text="ー"), *rest)))
    assert list(found) == [(first.id, "text")]
    assert found[first.id, "text"].endswith(".")


def test_the_first_rule_that_speaks_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    def another(_concept: Concept) -> complaints.Complaints:
        return {("", "terms"): "second", ("", "domain"): "Name a domain."}

    monkeypatch.setattr(complaints, "RULES", (*complaints.RULES, another))
    found = complaints.complaints(changed(OWN, terms=()))
    assert found["", "terms"] != "second"
    assert found["", "domain"] == "Name a domain."
