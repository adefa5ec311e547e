"""The sample briefing: what the reader must make of it, and that its files are one briefing."""

import hashlib
import importlib.util
import io
import json
import re
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from briefdesk.formats import document
from briefdesk.model.imported import (
    BlockType,
    FileInfo,
    ImportedDocument,
    ReadingOptions,
    SpanRole,
)
from briefdesk.model.progress import unheard

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "sample"
HEADINGS = (
    (1, "I.", "目的与范围"),
    (1, "II.", "四条取得途径"),
    (2, "1.", "依本人同意取得"),
    (2, "2.", "假名加工信息的内部利用"),
    (2, "3.", "通过认定经营者取得"),
    (2, "4.", "公共数据库的第三方提供"),
    (1, "III.", "2025 年的修法与政策动向"),
    (2, "1.", "医疗法等的修正"),
    (2, "2.", "基本方针与特别法的检讨"),
    (2, "3.", "《个人信息保护法》的重新审视"),
    (1, "IV.", "与欧盟及中国制度的比较"),
    (2, "1.", "欧洲健康数据空间"),
    (2, "2.", "中国法用语的混同"),
    (1, "V.", "对企业的建议"),
)
BEFORE_MARKERS = (
    "修法与政策动向",
    "属于《个人信息保护法》",
    "对照（第 41 条）",
    "假名加工医疗信息的法律》",
    "2024 年 4 月 1 日起施行",
    "经过认定的利用经营者",
    "也有同样的制度",
    "领域的信息",
    "提交第 217 届国会",
    "制度形态的基本方针》",
    "《规制改革实施计划》",
    "的重新审视",
    "（EHDS 条例）",
    "通知与同意",
)


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """Return the script that makes the sample's files."""
    spec = importlib.util.spec_from_file_location("sample_script", FOLDER / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def sample() -> ImportedDocument:
    """Return the sample text as the reader sees it."""
    data = (FOLDER / "briefing.txt").read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    info = FileInfo("briefing.txt", digest, len(data), "", "", "", 0)
    return document.read(data, info, ReadingOptions(), unheard)


def squeezed(text: str) -> str:
    """Return a text without white space."""
    return re.sub(r"\s", "", text)


def test_the_title_block_is_read(sample: ImportedDocument) -> None:
    assert sample.meta.title == "日本医疗数据的取得途径与合规要点"
    assert sample.meta.number == "No.SAMPLE_002"
    assert sample.meta.date == "2025-12-22"
    assert [name.split()[-1] for name in sample.meta.authors] == ["一郎"]
    assert [name.split()[-1] for name in sample.meta.translators] == ["文"]


def test_every_heading_has_its_level_and_number(sample: ImportedDocument) -> None:
    found = [
        (block.level, block.number, sample.text[block.start : block.end])
        for block in sample.blocks
        if block.type is BlockType.HEADING
    ]
    assert found == list(HEADINGS)


def test_blocks_are_those_of_the_source(sample: ImportedDocument, script: ModuleType) -> None:
    wanted = [re.sub(r" ?\{\d+\}", "", block.text) for block in script.read().blocks]
    wanted = [re.sub(r"^([IVX]+|\d+)\. ", "", text) for text in wanted]
    found = [
        sample.text[block.start : block.end]
        for block in sample.blocks
        if block.type is not BlockType.FOOTNOTE
    ]
    assert [squeezed(text) for text in found] == [squeezed(text) for text in wanted]
    kinds = [block.type for block in sample.blocks]
    assert kinds.count(BlockType.PARAGRAPH) == 15
    assert kinds.count(BlockType.LIST_ITEM) == 5


def test_every_note_has_its_text_and_its_addresses(
    sample: ImportedDocument, script: ModuleType
) -> None:
    notes = script.read().notes
    assert [note.number for note in sample.footnotes] == list(range(1, 15))
    blocks = {block.id: block for block in sample.blocks}
    for note in sample.footnotes:
        block = blocks[note.block]
        text = sample.text[block.start : block.end]
        assert note.number is not None
        assert squeezed(text) == squeezed(notes[note.number])
        assert list(note.urls) == script.URL.findall(notes[note.number])
    found = {link.url for link in sample.links}
    assert found == {url for text in notes.values() for url in script.URL.findall(text)}
    assert len(found) == 13


def test_every_marker_points_from_its_place(sample: ImportedDocument) -> None:
    numbers = {note.key: note.number for note in sample.footnotes}
    found = [
        (numbers.get(reference.footnote or ""), sample.text[: reference.offset].rstrip()[-12:])
        for reference in sample.references
    ]
    assert [number for number, _ in found] == list(range(1, 15))
    for (_, before), wanted in zip(found, BEFORE_MARKERS, strict=True):
        assert squeezed(before).endswith(squeezed(wanted)[-6:])


def test_the_running_header_is_furniture(sample: ImportedDocument) -> None:
    kept = {piece.text.strip() for piece in sample.furniture}
    assert {"示例律师事务所", "©示例律师事务所 2025"} <= kept
    assert "示例律师事务所" not in sample.text


def test_the_source_spans_cover_every_character_once(sample: ImportedDocument) -> None:
    covered = [0] * len(sample.raw)
    for span in sample.spans:
        for position in range(span.raw_start, span.raw_end):
            covered[position] += 1
        if span.role is SpanRole.TEXT and span.text_start is not None:
            length = span.raw_end - span.raw_start
            target = sample.text[span.text_start : span.text_start + length]
            assert target == sample.raw[span.raw_start : span.raw_end]
    wrong = [p for p, char in enumerate(sample.raw) if not char.isspace() and covered[p] != 1]
    assert wrong == []


def test_every_listed_slip_stands_once_in_the_text(sample: ImportedDocument) -> None:
    slips = json.loads((FOLDER / "slips.json").read_text("utf-8"))["slips"]
    assert len(slips) >= 12
    text = squeezed(sample.text)
    for slip in slips:
        assert text.count(squeezed(slip["quote"])) == 1, slip["id"]
        assert squeezed(slip["surface"]) in squeezed(slip["quote"]), slip["id"]
        assert squeezed(slip.get("also", "")) in text, slip["id"]


def test_every_example_comment_finds_its_words_once(sample: ImportedDocument) -> None:
    annotations = json.loads((FOLDER / "annotations.json").read_text("utf-8"))["annotations"]
    text = squeezed(sample.text)
    assert [text.count(squeezed(entry["quote"])) for entry in annotations] == [1] * 8
    assert [entry["internal"] for entry in annotations].count(True) == 1


def test_text_and_docx_are_what_the_script_makes(script: ModuleType) -> None:
    source = script.read()
    assert (FOLDER / "briefing.txt").read_text("utf-8") == script.as_text(source)
    with (
        zipfile.ZipFile(FOLDER / "briefing.docx") as kept,
        zipfile.ZipFile(io.BytesIO(script.as_docx(source))) as made,
    ):
        assert kept.namelist() == made.namelist()
        assert all(kept.read(name) == made.read(name) for name in made.namelist())
