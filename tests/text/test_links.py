"""Addresses in running text, and addresses cut by a line end."""

import pytest

from briefdesk.text.links import continues_url, find_urls, is_bare_url


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("见（https://a.jp/b.pdf）。", ["https://a.jp/b.pdf"]),
        ("见：https://a.jp/b.pdf。另见", ["https://a.jp/b.pdf"]),
        ("(https://a.jp/b(v2).html).", ["https://a.jp/b(v2).html"]),
        ("https://a.jp/b 与http://c.jp/d,", ["https://a.jp/b", "http://c.jp/d"]),
        ("https://", []),
    ],
)
def test_urls(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_urls(text)] == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("见 https://a.jp/b-", "c.pdf 中", True),
        ("见 https://a.jp/b", "c/d.pdf", True),
        ("见 https://a.jp/b.pdf", "2025 年", False),
        ("见 https://a.jp/b", "数据", False),
        ("https://a.jp/b", "https://a.jp/c", False),
        ("没有地址", "a/b", False),
    ],
)
def test_continuation(before: str, after: str, *, expected: bool) -> None:
    assert continues_url(before, after, full=False) is expected


def test_bare() -> None:
    assert is_bare_url("https://a.jp/b")
    assert not is_bare_url("1 https://a.jp/b")
