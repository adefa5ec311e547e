"""Boxes, links and remarks: from the page to the text."""

from briefdesk.model.imported import RemarkKind, SourceSpan, SpanRole
from briefdesk.text.printed.page import Box, PageLink, PageRemark
from briefdesk.text.printed.places import Places
from tests.paper import FULL, Words, column, page, read_pages, with_note


def test_every_character_of_the_text_has_its_place_on_the_page() -> None:
    document = read_pages(with_note())
    at = {}
    for box in document.boxes:
        assert len(box.edges) >= 2
        for place in range(len(box.edges) - 1):
            at[box.start + place] = (box.edges[place], box.edges[place + 1], box.top, box.bottom)
    assert {place for place, c in enumerate(document.text) if not c.isspace()} == set(at)
    left, right, top, bottom = at[document.text.index("受到")]
    assert (left, right) == (136, 146)
    assert top < 115 < bottom


def test_a_link_over_words() -> None:
    own = page(
        *column(FULL, "详见官网。"),
        links=[PageLink("https://a.example/x", (Box(69, 105, 91, 118),))],
    )
    found = read_pages(own).links[0]
    assert (found.url, found.where) == ("https://a.example/x", "text")
    assert read_pages(own).text[found.start : found.end] == "官网"


def test_a_link_over_a_broken_address_is_one() -> None:
    url = "https://www.example.jp/very/long/path/to/the/document.pdf"
    own = page(
        Words(50, 100, url[:40]), Words(50, 115, url[40:]), *column(FULL, y=140),
        links=[
            PageLink(url, (Box(50, 90, 250, 103),)), PageLink(url, (Box(50, 105, 200, 118),)),
        ],
    )  # fmt: skip
    document = read_pages(own)
    assert [(link.url, document.text[link.start : link.end]) for link in document.links] == [
        (url, url)
    ]


def test_a_remark_stands_at_its_words() -> None:
    mark = PageRemark(
        "k", RemarkKind.COMMENT, (Box(50, 105, 80, 118),), "不对", "王", "2025-01-02", "p"
    )
    document = read_pages(page(*column(FULL, "该制度自施行。"), remarks=[mark]))
    remark = document.remarks[0]
    assert document.text[remark.start : remark.end] == "该制度"
    assert (remark.key, remark.body, remark.author, remark.parent) == ("k", "不对", "王", "p")


def test_a_remark_beside_the_text_stands_at_the_nearest_line() -> None:
    mark = PageRemark("k", RemarkKind.COMMENT, (Box(370, 108, 380, 118),), "便签")
    document = read_pages(page(*column(FULL, "该制度自施行。"), remarks=[mark]))
    remark = document.remarks[0]
    assert (remark.start, remark.end) == (len(FULL), len(FULL))


def test_places_in_the_text() -> None:
    copies = [SourceSpan(2, 5, SpanRole.TEXT, 10), SourceSpan(7, 9, SpanRole.TEXT, 0)]
    places = Places(copies)
    assert places.in_text(3, 5) == (11, 13)
    assert places.in_text(4, 8) == (0, 13)
    assert places.in_text(5, 7) is None
    assert [places.nearest(at) for at in (0, 2, 4, 6, 99)] == [0, 10, 12, 13, 2]
