"""HTML, Markdown and plain text that is hostile, odd or in an unexpected encoding."""

from collections.abc import Iterator

from tests.conftest import SOAK
from tests.reliability.hostile import Hostile

NESTED = 50_000 if SOAK else 15_000  # the time that Markdown takes for brackets grows as the square
HANS = "第一章 总则。本简报说明个人信息保护制度的现状与课题，并整理有关机构的意见。\n" * 8
HANT = "本報告說明個人資料保護法制之現況與課題，並整理相關機關之意見，供讀者參考。\n" * 8
JAPANESE = (
    "本稿では個人情報の保護に関する制度の現状と課題について、関係機関の意見を整理する。\n" * 8
)


def _page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def pages() -> Iterator[Hostile]:
    """Return the hostile HTML files."""
    words = "<p>正文说明制度。</p>"
    script = "<script>fetch('http://203.0.113.9/');document.write('坏')</script>"
    yield Hostile("script.html", _page(script + words), "read", "正文")
    frame = '<iframe src="http://203.0.113.9/"></iframe><object data="file:///etc/passwd"></object>'
    yield Hostile("frames.html", _page(frame + words), "read", "正文")
    picture = (
        '<img src="http://203.0.113.9/a.png" srcset="//203.0.113.9/b 2x"><link rel="stylesheet"'
    )
    yield Hostile(
        "pictures.html", _page(f'{picture} href="http://203.0.113.9/c">{words}'), "read", "正文"
    )
    yield Hostile(
        "nested.html", _page("<div>" * 20_000 + words + "</div>" * 20_000), "read", "正文"
    )
    yield Hostile("nested-lists.html", _page("<ul><li>" * 20_000 + words))
    yield Hostile("nested-tables.html", _page("<table><tr><td>" * 5_000 + words))
    yield Hostile("attribute.html", _page(f'<p title="{"x" * 1_000_000}">{words}'), "read", "正文")
    yield Hostile(
        "thousand-attributes.html", _page(f"<p {'a=1 b=2 ' * 50_000}>{words}"), "read", "正文"
    )
    yield Hostile("open-comments.html", _page(words + "<!--" * 50_000))
    yield Hostile("open-tags.html", _page(words + "<a " * 50_000))
    yield Hostile(
        "wide-cell.html", _page(f'<table><tr><td colspan="999999999" rowspan="x">{words}</table>')
    )
    yield Hostile("no-charset.html", _page(words, '<meta charset="martian">'), "read", "正文")
    yield Hostile(
        "entities.html", _page("&#x110000;&#xD800;&nosuch;&amp" * 5_000 + words), "read", "正文"
    )
    definition = b'<?xml version="1.0" encoding="gb2312"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    yield Hostile("xhtml.html", definition + _page(f"&x;{words}"), "read", "正文")
    yield Hostile(
        "notes-cite-each-other.html",
        _page(words + '<p id="a"><a href="#b">[1]</a></p><p id="b"><a href="#a">[1]</a></p>'),
        "read",
        "正文",
    )
    yield Hostile("nul.html", _page(words.replace("说", "说\0")), "read", "正文")
    yield Hostile(
        "nothing-seen.html", _page("<script>1</script><style>p{}</style>"), wanted="refused"
    )


def markdowns() -> Iterator[Hostile]:
    """Return the hostile Markdown files."""
    yield Hostile("quotes.md", (">" * 20_000 + " 正文\n").encode())
    yield Hostile("lists.md", "".join(f"{' ' * n}- 正文\n" for n in range(2_000)).encode())
    yield Hostile("brackets.md", b"[" * NESTED + "\n\n正文\n".encode(), "read", "正文")
    yield Hostile("images.md", b"![" * NESTED + b"](a)" * NESTED)
    yield Hostile("stars.md", b"*a **a " * 30_000)
    yield Hostile("backticks.md", b"".join(b"`" * n + b" a " for n in range(1, 600)))
    yield Hostile(
        "notes.md", "正文[^a][^b]\n\n[^a]: 见[^b]\n[^b]: 见[^a]\n".encode(), "read", "正文"
    )
    yield Hostile("inline-notes.md", "正文".encode() + b"^[" * 5_000 + b"a" + b"]" * 5_000)
    yield Hostile("links.md", b"[a](<b" * 30_000)
    yield Hostile(
        "table.md", b"|a" * 5_000 + b"|\n" + b"|-" * 5_000 + b"|\n" + b"|b" * 5_000 + b"|\n"
    )
    yield Hostile("references.md", b"".join(b"[%d]: /u\n" % n for n in range(50_000)))


def texts() -> Iterator[Hostile]:
    """Return the hostile texts."""
    for name, text, encoding in (
        ("gb18030", HANS + "镕𠮷\n", "gb18030"),
        ("big5", HANT, "cp950"),
        ("shift-jis", JAPANESE, "cp932"),
        ("euc-jp", JAPANESE, "euc_jp"),
        ("jis", JAPANESE, "iso2022_jp"),
        ("utf-8-marked", HANS, "utf-8-sig"),
        ("utf-16-marked", HANS, "utf-16"),
        ("utf-16-le", HANS, "utf-16-le"),
        ("utf-16-be", JAPANESE, "utf-16-be"),
        ("utf-32-marked", HANS, "utf-32"),
    ):
        yield Hostile(f"{name}.txt", text.encode(encoding), "read", text[12:22])
    yield Hostile("nul.txt", HANS.replace("现状", "现\0状").encode(), "read", "现状")
    yield Hostile("control.txt", (HANS + "\x01\x07\x0e\x1b[31m\x7f\n").encode(), "read", "个人信息")
    yield Hostile("bidi.txt", (HANS + "\u202e\u2066逆\u2069\u200f\n").encode(), "read", "个人信息")
    yield Hostile("one-line.txt", b"\xe6\x95\xb0\xe6\x8d\xae\xe5\x88\xa9" * 1_111_111)  # 10 MB
    yield Hostile("one-latin-line.txt", b"a" * 4_900_000)
    yield Hostile("empty.txt", b"", wanted="refused")
    yield Hostile("blank.txt", b" \r\n\t\n" * 500, wanted="refused")
    yield Hostile("mark-alone.txt", b"\xff\xfe", wanted="refused")
    yield Hostile("half-a-character.txt", HANS.encode()[:-2], "read", "个人信息")
    yield Hostile(
        "lone-surrogates.txt",
        b"\xff\xfe" + b"\x00\xd8" * 50 + HANS.encode("utf-16-le"),
        "read",
        "个人",
    )
    yield Hostile("binary.txt", bytes(range(256)) * 100, wanted="refused")
    yield Hostile("marks-without-letters.txt", ("\u0301" * 500_000).encode())
    yield Hostile("numbers.txt", "".join(f"{n}\n" for n in range(100_000)).encode())
    yield Hostile("名\u202e称\x07.txt", HANS.encode(), "read", "个人信息")
