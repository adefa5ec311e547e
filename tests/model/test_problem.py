"""A problem says its sentence in English, and can be said in other languages."""

from briefdesk.model.problem import Problem, Severity, problem
from briefdesk.model.wire import from_json, to_json
from briefdesk.phrases import phrase

SAID = phrase("problems", "The id “{id}” is used in “{other}” too.")


def test_the_sentence_with_its_places() -> None:
    found = problem("concept-twice", SAID, concept="c-1", field="id", id="c-1", other="a.tbx")
    assert found.message == "The id “c-1” is used in “a.tbx” too."
    assert (found.said, found.places) == (SAID, {"id": "c-1", "other": "a.tbx"})
    assert (found.severity, found.concept, found.line) == (Severity.ERROR, "c-1", 0)


def test_it_travels_as_json() -> None:
    found = problem("x", SAID, severity=Severity.INFO, term="t-1", id=1, other=2)
    assert from_json(to_json(found), Problem) == found
