"""A report says what a file holds that was not kept, in one sentence and in any length."""

from briefdesk.model.exchange import VALUE_LENGTH, reported
from briefdesk.phrases import phrase

UNKNOWN = phrase("warnings", "Line {line}: the field “{field}” with “{value}” became a note.")


def test_the_sentence_names_line_field_and_value() -> None:
    entry = reported("unknown_field", UNKNOWN, line=7, concept="c-1", value="x", field="Colour")
    assert entry.message == "Line 7: the field “Colour” with “x” became a note."
    assert (entry.line, entry.concept, entry.value) == (7, "c-1", "x")


def test_a_huge_value_is_shown_by_its_beginning() -> None:
    entry = reported("too_long", UNKNOWN, value="医" * 100_000, field="term")
    assert len(entry.value) == VALUE_LENGTH
    assert entry.value.endswith("医…")


def test_braces_in_a_value_are_no_places() -> None:
    assert "“{line}”" in reported("unknown_field", UNKNOWN, value="{line}", field="f").message
