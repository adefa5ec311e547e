"""Term lists as offices keep them: five layouts, made by script, any number of rows.

Each text that a person typed holds the number of its row, so that it can be found again.
"""

from __future__ import annotations

import csv
import io
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter

from briefdesk.model.exchange import ReportEntry, TermBaseReading
from briefdesk.model.wire import to_builtins

Rows = Sequence[Sequence[str]]


class OfficeFile(NamedTuple):
    """A file, the cells of its sheet, and how many of its rows stand above the content."""

    name: str
    data: bytes
    rows: Rows
    header: int


def workbook(
    rows: Rows,
    merges: Sequence[str] = (),
    *,
    comments: Mapping[str, str] | None = None,
    hidden: Rows = (),
    title: str = "用語集",
) -> bytes:
    """Return a workbook as openpyxl writes it; what begins with ``=`` is a formula."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append([cell or None for cell in row])
    for merge in merges:
        sheet.merge_cells(merge)
    for place, text in (comments or {}).items():
        sheet[place].comment = Comment(text, "編集者")
    if hidden:
        other = book.create_sheet("旧版")
        other.sheet_state = "hidden"
        for row in hidden:
            other.append(list(row))
    out = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book.save(out)
    return out.getvalue()


def delimited(rows: Rows, separator: str, encoding: str) -> bytes:
    """Return a text file with the cells."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows(rows)
    return out.getvalue().encode(encoding)


def wide(count: int) -> OfficeFile:
    """Return a workbook with a row for each concept and a column for each language."""
    rows = [["编号", "日文", "读音", "简体中文", "繁體中文", "英文", "定义", "来源", "备注"]]
    rows += [
        [
            f"MED-{n:04}", f"医療情報{n}の取扱い", f"イリョウジョウホウ{n}ノトリアツカイ",
            f"医疗信息{n}的处理",
            f"醫療資訊{n}之處理", f"handling of medical information {n}",
            f"关于第{n}类诊疗信息的规则。",
            f"医療法第{n}条", f"内部备注{n}" if n % 3 == 0 else "",
        ]
        for n in range(1, count + 1)
    ]  # fmt: skip
    return OfficeFile("wide.xlsx", workbook(rows), rows, 1)


def several_in_a_cell(count: int) -> OfficeFile:
    """Return a CSV file in GB 18030 whose cells hold synonyms, with a status for each."""
    rows = [["日文术语", "中文术语", "中文状态", "English", "说明"]]
    rows += [
        [
            f"個人情報{n}；パーソナルデータ{n}", f"个人信息{n}；个人资料{n}；个资（个人、家庭）{n}",
            "首选；可用；禁用", f"personal information {n}; personal data {n}",
            f"第{n}条：定义；例外",
        ]
        for n in range(1, count + 1)
    ]  # fmt: skip
    return OfficeFile("several.csv", delimited(rows, ",", "gb18030"), rows, 1)


def merged(count: int) -> OfficeFile:
    """Return a workbook with a title, two rows of names, headings and cells over several rows."""
    rows: list[list[str]] = [
        ["〇〇法律事務所 用語集", "", "", "", "", "", ""],
        ["分野", "日本語", "", "中文", "", "English", "備考"],
        ["", "用語", "ふりがな", "译名", "状态", "", ""],
    ]
    merges = ["A1:G1", "B2:C2", "D2:E2", "A2:A3", "F2:F3", "G2:G3"]
    for n in range(1, count + 1):
        if n % 100 == 1:
            rows.append([f"第{n // 100 + 1}章", "", "", "", "", "", ""])
            merges.append(f"A{len(rows)}:G{len(rows)}")
        first = n % 2
        row = [f"分野{n}" if first else "", f"診療録{n}", f"しんりょうろく{n}", f"病历{n}"]
        rows.append([*row, "推荐" if first else "不推荐", f"medical record {n}", ""])
        if not first:
            merges.append(f"A{len(rows) - 1}:A{len(rows)}")
    return OfficeFile("merged.xlsx", workbook(rows, merges), rows, 3)


def mixed_scripts(count: int) -> OfficeFile:
    """Return a tab-separated file in UTF-16, a row for each term, whatever its language."""
    texts = ("仮名化データ{}", "假名化数据{}", "假名化資料{}", "pseudonymised data {}")
    names = ("日本語", "简体中文", "台灣", "英文")
    rows = [["概念", "語言", "術語", "状態", "用途"]]
    for n in range(1, count + 1):
        kind = (n - 1) % 4
        identity = f"K{(n - 1) // 4 + 1}"
        rows.append([identity, names[kind], texts[kind].format(n), "推奨", f"備註{n}"])
    return OfficeFile("mixed.tsv", delimited(rows, "\t", "utf-16"), rows, 1)


def with_notes(count: int) -> OfficeFile:
    """Return a workbook with many columns of remarks, stray cells, formulas, comments, gaps."""
    rows: list[list[str]] = [
        ["No.", "日本語", "中国語（簡体字）", "備考1", "備考2", "担当", "顧客番号X", "出典"]
    ]
    comments = {}
    for n in range(1, count + 1):
        row = [
            str(n), f"要配慮個人情報{n}", f"需特别注意的个人信息{n}", f"備考の文{n}", "",
            f"担当{n}",
            f"ABC{n}", f"https://example.jp/{n}",
        ]  # fmt: skip
        if n % 7 == 0:
            row[4] = f"二つ目の備考{n}"
        if n % 50 == 0:
            row += ["", f"欄外{n}"]
        if n % 60 == 0:
            row[5] = f"=CONCAT({n})"
        rows.append(row)
        if n % 70 == 0:
            comments[f"B{len(rows)}"] = f"コメント{n}"
        if n % 90 == 0:
            rows.append([""] * 8)
            rows.append(["", "", "", f"用語のない行{n}"])
    hidden = [["旧", "廃止された用語"]]
    data = workbook(rows, comments=comments, hidden=hidden)
    return OfficeFile("notes.xlsx", data, rows, 1)


LAYOUTS = (wide, several_in_a_cell, merged, mixed_scripts, with_notes)


def unaccounted(
    file: OfficeFile, found: TermBaseReading, values: str = ""
) -> list[tuple[int, str, str]]:
    """Return the filled cells below the header that were neither kept nor reported, by place.

    Kept is a text whose parts all stand somewhere in the term base. The columns ``values`` (a
    letter each) hold words for values, statuses and the like, which have to be checked apart.
    """
    kept = "\n".join(_texts(to_builtins(found.termbase)))
    told = {
        (entry.line, str(entry.places.get("column", "")).partition(" ")[0])
        for entry in found.report
    }
    rows = {entry.line for entry in found.report if entry.code == "section"}
    missing = []
    for number, row in enumerate(file.rows[file.header :], file.header + 1):
        for place, text in enumerate(row, 1):
            letter = get_column_letter(place)
            is_told = number in rows or (number, letter) in told
            if text and letter not in values and not is_told:
                parts = text.replace("；", "\n").replace("; ", "\n").split("\n")
                if not all(part in kept for part in parts) and text not in kept:
                    missing.append((number, letter, text))
    return missing


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)


def codes(report: Sequence[ReportEntry]) -> dict[str, int]:
    """Count the entries of a report by their codes."""
    found: dict[str, int] = {}
    for entry in report:
        found[entry.code] = found.get(entry.code, 0) + 1
    return found
