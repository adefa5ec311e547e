"""Where a piece comes from."""

from lxml import etree

from briefdesk.formats.containers.word.origin import Origin, behind


def test_what_follows_some_characters_comes_from_behind_them() -> None:
    element = etree.Element("t")
    assert behind(Origin(element, 2), 3) == Origin(element, 5)


def test_what_comes_from_nowhere_stays_so() -> None:
    assert behind(None, 3) is None
