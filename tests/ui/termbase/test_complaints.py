"""Each field that something is wrong with has its sentence."""

from briefdesk.model.concept import Concept, ConceptStatus
from briefdesk.model.progress import unheard
from briefdesk.model.wire import changed
from briefdesk.services.lexicon import BUNDLED
from briefdesk.ui.termbase.complaints import complaints, sentences, warnings
from tests.ui.termbase.conftest import OWN

APPROVED = changed(OWN, status=ConceptStatus.APPROVED)


def test_what_could_not_be_saved_is_said_beside_its_field() -> None:
    assert complaints(OWN, OWN) == {}
    found = complaints(changed(OWN, terms=()), OWN)
    assert list(found) == [("", "terms")]
    first, *rest = OWN.terms
    found = complaints(changed(OWN, terms=(changed(first, text="ー"), *rest)), OWN)
    assert list(found) == [(first.id, "text")]
    assert found[first.id, "text"].endswith(".")


def test_an_entry_becomes_approved_when_it_is_whole() -> None:
    found = complaints(APPROVED, OWN)
    assert found["", "as_of"] == "An approved concept says as of when it is right."
    assert found["", "terms"] == "An approved concept has an English term."
    assert complaints(APPROVED, None) == found
    nameless: Concept = changed(APPROVED, terms=())
    assert complaints(nameless, None)["", "terms"] == complaints(nameless, APPROVED)["", "terms"]


def test_one_that_is_approved_can_be_mended_step_by_step() -> None:
    assert complaints(APPROVED, APPROVED) == {}
    assert ("", "as_of") in warnings(BUNDLED, APPROVED, unheard)


def test_the_rules_speak_the_language_of_the_user() -> None:
    found = sentences(warnings(BUNDLED, changed(OWN, as_of="2025"), unheard))
    assert "2025" in found["", "as_of"]
