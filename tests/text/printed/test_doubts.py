"""Warnings about text layers."""

from tests.paper import FULL, Words, column, page, read_pages


def codes(*words: Words) -> list[str]:
    """Return the codes of the warnings about a page."""
    return [found.code for found in read_pages(page(*words)).warnings]


def test_a_sound_text_gives_no_warning() -> None:
    assert codes(*column(FULL, "𠮷野家。")) == []


def test_private_or_unknown_characters() -> None:
    document = read_pages(page(*column(FULL, "该\ue123度自\ufffd行。")))
    found = document.warnings[0]
    assert found.code == "corrupt_text"
    assert document.text[found.start : found.end] == "该\ue123度自\ufffd行。"
    assert "“该\ue123度自\ufffd行。”" in found.message


def test_a_rare_character_is_no_corrupt_layer() -> None:
    assert codes(*column(*[FULL] * 4, "㐂。")) == []


def test_bullets_of_symbol_fonts_are_no_corrupt_layer() -> None:
    assert codes(*column("\uf0b7 甲", "\uf095 乙", "\uf0b7 丙")) == []


def test_lines_that_run_downwards() -> None:
    down = [Words(300, 100 + 10 * place, character) for place, character in enumerate("天地玄黄")]
    document = read_pages(page(*down, *column(FULL, y=200)))
    assert [found.code for found in document.warnings] == ["vertical_text"]
    assert "天地玄黄" in document.text
