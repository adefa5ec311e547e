"""An edit is a concept, or its removal."""

from briefdesk.model.layer import Edit
from briefdesk.model.wire import to_json
from tests.termbases import concept


def test_the_body_is_the_concept() -> None:
    made = concept("x", "医疗")
    assert Edit("c-x", to_json(made).decode()).value == made
    assert Edit("c-x", "").value is None
