"""What styles say: by name, through the styles they are based on, and below direct formatting."""

import pytest
from lxml import etree

from briefdesk.formats.containers.word.styles import Look, Numbered, Styles
from tests.word_files import STYLES, W, numbered

WRAP = f'<w:x xmlns:w="{W}">{{}}</w:x>'


def styles(more: str = "") -> Styles:
    """Return the styles of the test files and some more."""
    return Styles(etree.fromstring(WRAP.format(STYLES + more)))


def look(properties: str, more: str = "") -> Look:
    """Return the look of a paragraph with these properties."""
    return styles(more).look(etree.fromstring(WRAP.format(properties)))


def styled(identity: str, more: str = "") -> Look:
    """Return the look of a paragraph of a style."""
    return look(f'<w:pStyle w:val="{identity}"/>', more)


def style(identity: str, name: str, properties: str = "", base: str = "a") -> str:
    """Return a paragraph style."""
    return (
        f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{base}"/>{properties}</w:style>'
    )


@pytest.mark.parametrize(("identity", "level"), [("1", 1), ("2", 2), ("20", 2), ("a", 0), ("?", 0)])
def test_headings_by_name_and_by_what_they_are_based_on(identity: str, level: int) -> None:
    assert styled(identity).level == level


@pytest.mark.parametrize("name", ["Heading 3", "heading 3", "标题 3", "標題3", "見出し 3"])
def test_names_of_headings(name: str) -> None:
    assert styled("x", style("x", name)).level == 3


def test_the_nearest_outline_level_counts() -> None:
    body = style("x", "x", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', base="1")
    assert styled("x", body).level == 0
    deeper = style("x", "x", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>', base="1")
    assert styled("x", deeper).level == 3


def test_a_direct_outline_level_goes_first() -> None:
    assert look('<w:pStyle w:val="1"/><w:outlineLvl w:val="4"/>').level == 5
    assert look('<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>').level == 0


def test_kinds_of_paragraphs() -> None:
    assert styled("a3").is_title
    assert styled("11").is_contents
    assert styled("a4").is_quote
    assert styled("a5").is_code
    assert styles().look(None) == Look("a")


def test_styles_based_on_each_other_in_a_circle_end() -> None:
    circle = style("x", "x", base="y") + style("y", "y", base="x")
    assert styled("x", circle).level == 0


def test_of_two_styles_with_one_id_the_first_counts() -> None:
    assert styled("x", style("x", "heading 1") + style("x", "heading 2")).level == 1


def test_lists_by_style_and_by_paragraph() -> None:
    more = style("x", "x", f"<w:pPr>{numbered(5, 1)}</w:pPr>")
    more += style("y", "y", '<w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr>', base="x")
    assert styled("x", more).numbered == Numbered("5", 1)
    assert styled("y", more).numbered == Numbered("5", 2)
    assert styles(more).list_of("y") == "5"
    assert styles(more).list_of("a") == ""
    own = '<w:pStyle w:val="x"/><w:numPr><w:ilvl w:val="3"/></w:numPr>'
    assert look(own, more).numbered == Numbered("5", 3)
    none = '<w:pStyle w:val="x"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    assert look(none, more).numbered == Numbered("0", 1)


@pytest.mark.parametrize(
    ("run", "hidden"),
    [
        ("", False),
        ("<w:vanish/>", True),
        ('<w:rStyle w:val="h"/>', True),
        ('<w:rStyle w:val="h"/><w:vanish w:val="0"/>', False),
        ('<w:rStyle w:val="n"/>', False),
    ],
)
def test_hidden_text(run: str, hidden: bool) -> None:  # noqa: FBT001
    more = '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>'
    found = styles(more)
    assert found.hides(etree.fromstring(WRAP.format(run)), Look()) is hidden


def test_a_paragraph_style_hides_its_runs() -> None:
    more = style("x", "x", "<w:rPr><w:vanish/></w:rPr>")
    assert styled("x", more).hidden
    assert styles(more).hides(None, styled("x", more))


def test_a_file_without_styles_has_plain_paragraphs() -> None:
    assert Styles(None).look(None) == Look()
