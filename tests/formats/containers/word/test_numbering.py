"""Automatic numbers: levels, restarts, overrides, linked styles, and broken lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefdesk.formats.containers.word.numbering import Numbering
from briefdesk.formats.containers.word.styles import Numbered, Styles
from tests.word_files import W, numbering

LEVELS = {0: ("chineseCounting", "%1、"), 1: ("decimal", "%2."), 2: ("decimal", "%2.%3")}
OVERRIDE = (
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
)


def lists(xml: str, styles: str = "") -> Numbering:
    """Return the lists of a file."""
    root = etree.fromstring(f'<w:numbering xmlns:w="{W}">{xml}</w:numbering>')
    return Numbering(root, Styles(etree.fromstring(f'<w:styles xmlns:w="{W}">{styles}</w:styles>')))


def printed(found: Numbering, *paragraphs: tuple[str, int]) -> list[str]:
    """Return the numbers of paragraphs given as (list, level)."""
    results = [found.next(Numbered(*paragraph), "") for paragraph in paragraphs]
    return [result.number if result else "" for result in results]


def test_levels_count_and_lower_ones_start_again() -> None:
    levels = [0, 1, 1, 2, 2, 1, 2, 0, 1]
    wanted = ["一、", "1.", "2.", "2.1", "2.2", "3.", "3.1", "二、", "1."]
    assert printed(lists(numbering(LEVELS)), *(("1", level) for level in levels)) == wanted


def test_skipped_levels_count_as_begun() -> None:
    assert printed(lists(numbering(LEVELS)), ("1", 2), ("1", 2)) == ["1.1", "1.2"]


def test_two_lists_of_one_kind_count_together_until_one_is_told_where_to_start() -> None:
    same = '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>'
    found = lists(numbering(LEVELS, lists=OVERRIDE + same))
    paragraphs = [("1", 0), ("3", 0), ("2", 0), ("2", 0), ("1", 0)]
    assert printed(found, *paragraphs) == ["一、", "二、", "五、", "六、", "七、"]


@pytest.mark.parametrize(("restart", "wanted"), [("0", "2."), ("1", "1.")])
def test_a_level_may_never_start_again(restart: str, wanted: str) -> None:
    xml = numbering(LEVELS).replace(
        '<w:lvlText w:val="%2."/>', f'<w:lvlText w:val="%2."/><w:lvlRestart w:val="{restart}"/>'
    )
    assert printed(lists(xml), ("1", 0), ("1", 1), ("1", 0), ("1", 1))[-1] == wanted


def test_legal_numbers_are_decimal_on_all_levels() -> None:
    xml = numbering({0: ("upperRoman", "%1."), 1: ("decimal", "%1.%2")})
    assert printed(lists(xml), ("1", 0), ("1", 1)) == ["I.", "I.1"]
    legal = xml.replace('<w:lvlText w:val="%1.%2"/>', '<w:isLgl/><w:lvlText w:val="%1.%2"/>')
    assert printed(lists(legal), ("1", 0), ("1", 1)) == ["I.", "1.1"]


def test_a_level_that_a_list_defines_anew() -> None:
    own = (
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/>'
        '<w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride></w:num>'
    )
    assert printed(lists(numbering(LEVELS, lists=own)), ("2", 0), ("2", 0)) == ["(A)", "(B)"]


def test_bullets() -> None:
    found = lists(numbering({0: ("bullet", "\uf0b7"), 1: ("bullet", ""), 2: ("none", "")}))
    first = found.next(Numbered("1", 0), "")
    assert first is not None
    assert (first.number, first.level, first.is_bullet) == ("•", 1, True)
    assert printed(found, ("1", 1), ("1", 2)) == ["", ""]


def test_the_level_of_a_style() -> None:
    xml = numbering(LEVELS).replace(
        '<w:lvlText w:val="%2."/>', '<w:pStyle w:val="h2"/><w:lvlText w:val="%2."/>'
    )
    found = lists(xml).next(Numbered("1", None), "h2")
    assert found is not None
    assert (found.number, found.level) == ("1.", 2)


def test_a_list_that_a_style_defines() -> None:
    link = '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="s"/></w:abstractNum>'
    more = '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    style = (
        '<w:style w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    assert printed(lists(numbering(LEVELS, link, more), style), ("2", 0)) == ["一、"]


def test_lists_that_define_each_other_end() -> None:
    link = '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="s"/></w:abstractNum>'
    more = '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    style = (
        '<w:style w:styleId="s"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    assert printed(lists(numbering(LEVELS, link, more), style), ("2", 0)) == [""]


@pytest.mark.parametrize("list_id", ["0", "99", "", "x"])
def test_no_list_no_number(list_id: str) -> None:
    assert printed(lists(numbering(LEVELS)), (list_id, 0)) == [""]
    assert Numbering(None, Styles(None)).next(Numbered("1", 0), "") is None


@given(st.lists(st.integers(-3, 40), max_size=40))
def test_any_levels_give_numbers(levels: list[int]) -> None:
    found = lists(numbering(LEVELS))
    for level in levels:
        found.next(Numbered("1", level), "")
    last = found.next(Numbered("1", 0), "")
    assert last is not None
    assert last.number.endswith("、")
