"""Words for everything a review can hold."""

from briefdesk.model.review import Act, Doubt, ReviewItem, Severity
from briefdesk.phrases import phrase
from briefdesk.ui.review.words import ACT_WORDS, KEYS, SEVERITY_ICONS, sentence, spoken, standing

ITEM = ReviewItem(
    Doubt.READING, Severity.HIGH, phrase("review", "No footnote answers the marker {label}."),
    {"label": "{9}"},
)  # fmt: skip


def test_every_severity_has_an_icon_of_its_own() -> None:
    assert set(SEVERITY_ICONS) == set(Severity)
    assert len(set(SEVERITY_ICONS.values())) == len(SEVERITY_ICONS)


def test_every_key_has_words_and_no_key_is_there_twice() -> None:
    assert set(KEYS) == set(ACT_WORDS) == set(Act) - {Act.CITE}
    assert len(set(KEYS.values())) == len(KEYS)


def test_an_item_is_said() -> None:
    assert sentence(ITEM) == "No footnote answers the marker {9}."
    assert standing(ITEM) == "Serious"
    assert spoken(ITEM) == "Serious: No footnote answers the marker {9}."
