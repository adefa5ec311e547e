"""Fields: codes are no text, results are; links have addresses; drawn words are found."""

import pytest

from briefdesk.formats.containers.word.fields import (
    Fields,
    address,
    address_of,
    are_balanced,
    equation,
    is_equation,
)


@pytest.mark.parametrize(
    ("target", "place", "wanted"),
    [
        ("https://a.jp/x", "", "https://a.jp/x"),
        (" http://a.jp ", "p2", "http://a.jp#p2"),
        ("https://a.jp#1", "p2", "https://a.jp#1"),
        ("mailto:a@b.jp", "", "mailto:a@b.jp"),
        ("file:///etc/passwd", "", ""),
        ("javascript:alert(1)", "", ""),
        ("other.docx", "", ""),
        ("", "", ""),
    ],
)
def test_only_web_and_mail_addresses_are_links(target: str, place: str, wanted: str) -> None:
    assert address(target, place) == wanted


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        (' HYPERLINK "https://a.jp/" ', "https://a.jp/"),
        ('HYPERLINK "https://a.jp/" \\l "s1" \\o "tip"', "https://a.jp/#s1"),
        (" hyperlink https://a.jp/x \\h", "https://a.jp/x"),
        (' HYPERLINK \\l "_Toc1" ', ""),
        (" PAGEREF _Toc1 \\h", ""),
    ],
)
def test_the_address_of_a_field(code: str, wanted: str) -> None:
    assert address_of(code) == wanted


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        (" eq \\o\\ac(○,3) ", "③"),
        ("EQ \\o\\ac(○,21)", "(21)"),
        ("EQ \\o(○,甲)", "(甲)"),
        ('EQ \\* jc2 \\* "Font:MS Mincho" \\* hps10 \\o\\ad(\\s\\up 9(こじん),個人)', "個人"),
        ("EQ \\f(1,2)", ""),
    ],
)
def test_words_drawn_by_a_field(code: str, wanted: str) -> None:
    assert is_equation(code)
    assert equation(code) == wanted


def test_text_in_the_code_is_none_in_the_result_is_some() -> None:
    fields = Fields(balanced=True)
    seen = [(fields.in_code, fields.url)]
    fields.begin()
    fields.add_code('HYPERLINK "https://a.jp"')
    seen.append((fields.in_code, fields.url))
    fields.separate()
    seen.append((fields.in_code, fields.url))
    fields.begin()
    seen.append((fields.in_code, fields.url))
    fields.end()
    seen.append((fields.in_code, fields.url))
    assert fields.end() == ""
    seen.append((fields.in_code, fields.url))
    link = "https://a.jp"
    assert seen == [
        (False, ""),
        (True, ""),
        (False, link),
        (True, link),
        (False, link),
        (False, ""),
    ]


def test_a_field_without_result_gives_its_code() -> None:
    fields = Fields(balanced=True)
    fields.begin()
    fields.add_code("EQ ")
    fields.add_code("x")
    assert fields.end() == "EQ x"
    assert fields.end() == ""


@pytest.mark.parametrize(
    ("marks", "wanted"),
    [
        ("", True),
        ("begin separate end", True),
        ("begin begin end separate end", True),
        ("begin", False),
        ("end begin", False),
        ("begin end end", False),
    ],
)
def test_balance(marks: str, wanted: bool) -> None:  # noqa: FBT001
    assert are_balanced(marks.split()) is wanted


def test_where_fields_do_not_end_nothing_is_taken_for_a_code() -> None:
    fields = Fields(balanced=False)
    fields.begin()
    assert not fields.in_code
    fields.separate()
    assert not fields.in_contents


def test_a_table_of_contents_is_known() -> None:
    fields = Fields(balanced=True)
    fields.begin()
    fields.add_code(' TOC \\o "1-3"')
    fields.separate()
    assert fields.in_contents
