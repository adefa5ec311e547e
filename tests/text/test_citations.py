"""Which official documents are cited, by whom published, under which title."""

import time

import pytest

from briefdesk.model.imported import Link
from briefdesk.model.wire import changed
from briefdesk.text.citations import HOSTS, citations, issuer_of
from tests.documents import OUTLINE, PLAN, PLATFORM, list_of_addresses, made_document

DOCUMENT = made_document()


def test_each_address_with_its_note_and_title() -> None:
    found = citations(DOCUMENT)
    assert [(one.url, one.footnote, one.title) for one in found] == [
        (PLAN, "0:1", "数据利用基本方针"),  # the note begins with it: the title is at the marker
        (OUTLINE, "0:1", "基本方针（概要）"),  # right before it
        (PLATFORM, "0:2", ""),  # none beside it
    ]
    for one in found:
        assert DOCUMENT.text[one.start : one.end] == one.url
        assert one.page is None


def test_a_citation_knows_its_page() -> None:
    blocks = tuple(changed(block, page=3) for block in DOCUMENT.blocks)
    assert {one.page for one in citations(changed(DOCUMENT, blocks=blocks))} == {3}


@pytest.mark.parametrize("blocks", [1, 30_000])
def test_thirty_thousand_addresses_take_seconds(blocks: int) -> None:
    document = list_of_addresses(30_000, blocks=blocks)
    before = time.process_time()
    found = citations(document)
    assert time.process_time() - before < 10  # looking through all of it each time took a minute
    assert len(found) == 30_000
    assert {f"https://example.com/{one.title[1:-1]}" == one.url for one in found} == {True}


def test_issuer_and_kind_come_from_the_host() -> None:
    assert [(one.host, one.issuer, one.kind) for one in citations(DOCUMENT)] == [
        ("www.cas.go.jp", "内閣官房", "cabinet"),
        ("www.cas.go.jp", "内閣官房", "cabinet"),
        ("www.mhlw.go.jp", "厚生労働省", "ministry"),
    ]


@pytest.mark.parametrize(
    ("host", "issuer", "kind"),
    [
        ("www.ppc.go.jp", "個人情報保護委員会", "ministry"),
        ("laws.e-gov.go.jp", "e-Gov法令検索", "law"),
        ("public-comment.e-gov.go.jp", "e-Gov", "law"),
        ("eur-lex.europa.eu", "EUR-Lex", "eu"),
        ("health.ec.europa.eu", "European Union", "eu"),
        ("notmhlw.go.jp", "notmhlw.go.jp", "web"),
        ("mhlw.go.jp.example.com", "mhlw.go.jp.example.com", "web"),
    ],
)
def test_hosts(host: str, issuer: str, kind: str) -> None:
    assert issuer_of(host) == (issuer, kind)


def test_the_table_of_hosts_is_clean() -> None:
    assert len({one.name for one in HOSTS}) == len(HOSTS)
    assert {one.kind for one in HOSTS} <= {"law", "cabinet", "ministry", "eu", "web", "person"}
    for one in HOSTS:
        assert issuer_of(one.name) == (one.issuer, one.kind)


def test_addresses_outside_the_text_cite_nothing() -> None:
    urls = {one.url for one in citations(DOCUMENT)}
    assert {link.url for link in DOCUMENT.links} - urls == {
        "https://www.example.com/people/someone"
    }


@pytest.mark.parametrize(
    "url", ["mailto:a@example.com", "javascript:alert(1)", "https:///x", "http://["]
)
def test_what_is_no_web_address_is_left_out(url: str) -> None:
    document = changed(DOCUMENT, links=(Link(url, "text", 0, 2),))
    assert citations(document) == ()


def test_an_address_in_the_body_has_no_note() -> None:
    document = changed(DOCUMENT, links=(Link("https://Example.COM/x", "text", 0, 2),))
    (found,) = citations(document)
    assert (found.footnote, found.host, found.issuer) == (None, "example.com", "example.com")
