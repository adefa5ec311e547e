"""``briefdesk read``: the shape ``briefdesk.read/1``, the outline, exit codes."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from briefdesk import cli
from briefdesk.cli.read import outline
from briefdesk.model.imported import BlockType, Cell, FileInfo, ImportedDocument, Meta
from tests.reading import DATA
from tests.tables import document_of, mixed
from tests.word_files import gone, ins, p, r, word_file


def _json(capfd: pytest.CaptureFixture[str]) -> dict[str, object]:
    out = capfd.readouterr().out
    document: dict[str, object] = json.loads(out)
    assert out.count("\n") == 1
    return document


def test_json_has_the_promised_shape(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read", str(DATA / "chapters.txt"), "--json"]) == 0
    document = _json(capfd)
    shape = [
        "format",
        "file",
        "meta",
        "text",
        "blocks",
        "footnotes",
        "references",
        "links",
        "furniture",
        "spans",
        "warnings",
        "remarks",
    ]
    assert list(document) == shape
    assert document["format"] == "briefdesk.read/1"
    expected = {
        "file": "name sha256 media_type reader reader_version",
        "meta": "title number date issuer authors translators language",
    }
    for key, names in expected.items():
        value = document[key]
        assert isinstance(value, dict)
        assert list(value) == names.split()
    for key, names in {
        "blocks": "id type level number start end page page_label",
        "footnotes": "key number label block page urls",
        "references": "footnote block offset score",
        "links": "url where start end",
    }.items():
        values = document[key]
        assert isinstance(values, list)
        assert all(list(value) == names.split() for value in values), key
        assert values
    spans = document["spans"]
    assert isinstance(spans, list)
    assert all(len(span) == 4 for span in spans)


def test_real_briefing(real_briefing: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read", str(real_briefing), "--json"]) == 0
    document = _json(capfd)
    blocks = document["blocks"]
    assert isinstance(blocks, list)
    levels = [block["level"] for block in blocks if block["type"] == "heading"]
    assert [levels.count(level) for level in (1, 2, 3)] == [5, 8, 4]


def test_outline_for_a_person(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read", str(DATA / "chapters.txt")]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == "个人健康档案跨境查询的制度比较与我国企业的应对"
    assert "  一、 试点的范围" in lines
    assert any("健康档案[1]。" in line for line in lines)


def test_what_came_with_the_file_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "修订.docx"
    file.write_bytes(word_file(p(r("本法于") + gone("旧日") + ins(r("新日")) + r("施行。"))))
    assert cli.main(["read", str(file), "--json"]) == 0
    document = _json(capfd)
    warnings, remarks = document["warnings"], document["remarks"]
    assert isinstance(warnings, list)
    assert isinstance(remarks, list)
    assert [one["code"] for one in warnings] == ["revisions"]
    assert [(one["kind"], one["body"], one["author"]) for one in remarks] == [
        ("deletion", "旧日", "乙"),
        ("insertion", "新日", "甲"),
    ]
    assert cli.main(["read", str(file)]) == 0
    out = capfd.readouterr().out.splitlines()
    assert out[-1] == "! Tracked changes were read as accepted."
    assert out[-2] == "* insertion · 甲, at “新日”: 新日"


def test_who_wrote_it_and_who_translated_it() -> None:
    head = Meta(title="标题", authors=("佐佐木 郁", "陈 凤琴"), translators=("王 一",))
    document = ImportedDocument(
        FileInfo("a.txt", "0" * 64, 1, "text/plain", "utf-8", "text", 1), head, "", "", ()
    )
    assert list(outline(document)) == [
        "标题",
        "authors: 佐佐木 郁 · 陈 凤琴",
        "translator: 王 一",
    ]


def test_the_cells_of_a_row_stand_on_one_line() -> None:
    lines = list(outline(mixed()))
    assert "项目 | 假名加工信息 | 匿名加工信息" in lines
    assert "区分 | 提供给第三方" in lines
    assert "国内 | 国外" in lines
    cell = Cell(1, 0, 0)
    two = document_of([(BlockType.CELL, "一", cell), (BlockType.CELL, "二", cell)])
    assert "一 二" in list(outline(two))


@pytest.mark.parametrize(
    ("content", "code", "error"),
    [
        (None, 3, "unreadable_file"),
        (b"", 3, "unreadable_file"),
        (b"%PDF-1.7\n\0\0\0", 3, "damaged_file"),
        (bytes(range(256)) * 8, 2, "unknown_format"),
    ],
)
def test_bad_input(
    content: bytes | None,
    code: int,
    error: str,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "x.txt"
    if content is not None:
        file.write_bytes(content)
    assert cli.main(["read", str(file), "--json"]) == code
    out, err = capfd.readouterr()
    failure = json.loads(out)
    assert failure["format"] == "briefdesk.error/1"
    assert failure["error"]["code"] == error
    assert "x.txt" in failure["error"]["file"]
    assert err == failure["error"]["message"] + "\n"


def test_wrong_usage(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read"]) == 2
    assert cli.main(["read", "--nonsense", "x"]) == 2
    assert cli.main(["nonsense"]) == 2
    assert "Traceback" not in capfd.readouterr().err


def test_the_process_gives_the_exit_code_in_any_locale(tmp_path: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "briefdesk", "read", str(tmp_path / "没有.txt")],
        capture_output=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 3
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1


def described(command: click.Command, path: str) -> Iterator[str]:
    """Yield what a command lacks of a help text."""
    if not command.help:
        yield path
    for parameter in command.params:
        if isinstance(parameter, click.Option) and not parameter.help:
            yield f"{path} {parameter.name}"
    if isinstance(command, click.Group):
        for name, part in command.commands.items():
            yield from described(part, f"{path} {name}")


def test_every_command_and_option_is_described(capfd: pytest.CaptureFixture[str]) -> None:
    for command in cli.COMMANDS:
        assert list(described(command, command.name or "")) == []
    assert cli.main(["--help"]) == 0
    out = capfd.readouterr().out
    assert "..." not in out.split("Commands:")[1]  # each fits its line


def test_no_qt_is_loaded() -> None:
    code = (
        "import sys; from briefdesk import cli\n"
        f"cli.main(['read', {str(DATA / 'restart.txt')!r}])\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
