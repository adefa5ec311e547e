"""Documents as a reader would have made them, for tests of what comes after reading."""

import hashlib
import re
from itertools import accumulate
from pathlib import Path

from briefdesk.model.imported import (
    Block,
    BlockType,
    FileInfo,
    Footnote,
    ImportedDocument,
    Link,
    Meta,
    Reference,
    SourceSpan,
    SpanRole,
)
from briefdesk.model.wire import changed
from briefdesk.services.parsing import Parsed

PLAN = "https://www.cas.go.jp/jp/seisaku/plan.pdf"
OUTLINE = "https://www.cas.go.jp/jp/seisaku/outline.pdf"
_ADDRESSED = "《第{0}号》规定见 https://example.com/{0} 。"
PLATFORM = "https://www.mhlw.go.jp/content/001140173.pdf"

# (type, level, number, text); what stands after ^ in a body text is a footnote marker
_BLOCKS = (
    (BlockType.HEADING, 1, "I.", "引言"),
    (
        BlockType.PARAGRAPH,
        0,
        "",
        "日本政府决定了《数据利用基本方针》（以下简称“基本方针”）^，推进医疗 DX。",
    ),
    (BlockType.HEADING, 1, "II.", "现状"),
    (BlockType.HEADING, 2, "1.", "医疗DX"),
    (
        BlockType.PARAGRAPH,
        0,
        "",
        "公共数据库提供假名化信息^。匿名化信息与假名化信息不同。𠮷田认为，𠮷野家的EU数据很多。",
    ),
    (BlockType.HEADING, 1, "III.", "结语"),
    (BlockType.PARAGRAPH, 0, "", "医疗 DX 将继续推进。"),
)
_NOTES = (
    f"{PLAN} 构成《重点计划》第5部分。也参照了《基本方针（概要）》({OUTLINE})。",
    f"总体框架，请参阅以下文件：{PLATFORM}",
)


def made_document(title: str = "医疗数据利用的现状", name: str = "sample.txt") -> ImportedDocument:
    """Return a small briefing: three sections, two footnotes, three web addresses.

    The title makes the file, so documents with different titles have different hashes.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    references: list[Reference] = []
    length = 0
    for index, (kind, level, number, text) in enumerate(
        (*_BLOCKS, *((BlockType.FOOTNOTE, 0, "", note) for note in _NOTES))
    ):
        block = f"b{index}"
        while "^" in text:
            at = text.index("^")
            text = text[:at] + text[at + 1 :]  # noqa: PLW2901
            key = f"0:{len(references) + 1}"
            references.append(Reference(key, block, length + at, 9.0))
        blocks.append(Block(block, kind, level, number, length, length + len(text)))
        pieces.append(text)
        length += len(text) + 1
    whole = "\n".join(pieces)
    notes = [block for block in blocks if block.type is BlockType.FOOTNOTE]
    links = [
        Link(url, "footnote", whole.index(url), whole.index(url) + len(url))
        for url in (PLAN, OUTLINE, PLATFORM)
    ]
    return ImportedDocument(
        file=FileInfo(
            name, sha256(title), len(content(title)), "text/plain", "utf-8", "plain_text", 1
        ),
        meta=Meta(title=title, number="No.1", date="2025-11-12", authors=("某某",)),
        raw=whole,
        text=whole,
        blocks=tuple(blocks),
        footnotes=tuple(
            Footnote(f"0:{order}", order, str(order), block.id)
            for order, block in enumerate(notes, 1)
        ),
        references=tuple(references),
        links=(*links, Link("https://www.example.com/people/someone", "list")),
        spans=tuple(
            SourceSpan(block.start, block.end, SpanRole.TEXT, block.start) for block in blocks
        ),
    )


def list_of_addresses(count: int, *, blocks: int) -> ImportedDocument:
    """Return a document that names many web addresses, spread over some paragraphs."""
    texts = ["".join(_ADDRESSED.format(n) for n in range(count)[i::blocks]) for i in range(blocks)]
    whole = "\n".join(texts)
    ends = list(accumulate(len(text) + 1 for text in texts))
    return changed(
        made_document(),
        text=whole,
        blocks=tuple(
            Block(f"b{i}", BlockType.PARAGRAPH, 0, "", end - 1 - len(text), end - 1)
            for i, (text, end) in enumerate(zip(texts, ends, strict=True))
        ),
        footnotes=(),
        references=(),
        links=tuple(Link(m[0], "text", *m.span()) for m in re.finditer(r"https://\S+", whole)),
    )


def content(title: str) -> bytes:
    """Return the bytes of the file that ``made_document`` pretends to have read."""
    return f"{title}\n".encode()


def sha256(title: str) -> str:
    """Return the hash of those bytes."""
    return hashlib.sha256(content(title)).hexdigest()


def parsed(staging: Path, title: str = "医疗数据利用的现状") -> Parsed:
    """Return the document with a staged copy of its file, as ``parse`` does."""
    copy = staging / f"staged-{sha256(title)[:8]}"
    copy.write_bytes(content(title))
    return Parsed(made_document(title), copy)
