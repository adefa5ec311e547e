"""How long a 260-page Chinese PDF takes to read, against bare text extraction with pypdfium2.

Rounds bare – reader – bare, interleaved, each in a process of its own; a round gives one ratio
reader / mean(bare, bare) of CPU time without start and imports. The aim is a median of at most 4.
Beside it stand pdfminer.six on the first pages of the same file, and the peak memory of the worker
process that reads it. ``import.py [ROUNDS] [FILE]``, 5 rounds and a generated file by default.
"""

import gc
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import typst
from pdfminer.high_level import extract_text

from briefdesk.formats import document
from briefdesk.model.imported import FileInfo, ReadingOptions
from briefdesk.model.progress import unheard
from briefdesk.model.wire import to_json
from briefdesk.model.work import Request
from briefdesk.paths import font_folders

AIM = 4.0
SECTIONS = 328  # they fill 260 pages
MINED_PAGES = 10  # pdfminer.six would need minutes for all
_WORDS = (
    "医疗", "数据", "利用", "制度", "研究", "机构", "患者", "信息", "同意", "匿名化", "提供",
    "审查", "委员会", "法律", "规定", "目的", "范围", "企业", "监管", "个人", "保护", "跨境",
    "传输", "评估", "的", "与", "在", "对", "应当", "可以", "AI", "NDB", "2025 年", "第 12 条",
)  # fmt: skip
_TEMPLATE = """
#set page(paper: "a4", header: [数据法简报 #h(1fr) 第 12 期],
  footer: context align(center, counter(page).display()))
#set text(font: "Noto Serif SC", lang: "zh", region: "CN", size: 10.5pt)
#set par(leading: 0.85em, spacing: 0.95em, justify: true,
  first-line-indent: (amount: 2em, all: true))
#set heading(numbering: "1.1.")
#let book = json(bytes(sys.inputs.book))
#for section in book {
  heading(level: section.level, section.title)
  for paragraph in section.paragraphs {
    par({ paragraph.text; if paragraph.note != "" { footnote(paragraph.note) }; paragraph.rest })
  }
}
"""


def sentence(words: random.Random, count: int) -> str:
    """Return a sentence of ``count`` words without its full stop."""
    return "".join(words.choice(_WORDS) for _ in range(count))


def book() -> str:
    """Return the content of the file as JSON: always the same."""
    words = random.Random(260)  # noqa: S311 no secret
    made = []
    for section in range(SECTIONS):
        paragraphs = []
        for place in range(6):
            note = f"参见《{sentence(words, 6)}》，{sentence(words, 9)}。" if place == 1 else ""
            text = "。".join(sentence(words, 14) for _ in range(words.randint(3, 9)))
            paragraphs.append({"text": text, "note": note, "rest": f"，{sentence(words, 9)}。"})
        level = 1 if section % 5 == 0 else 2
        made.append({"level": level, "title": sentence(words, 5), "paragraphs": paragraphs})
    return json.dumps(made, ensure_ascii=False)


def build(path: Path) -> None:
    """Write the PDF: 260 pages with headings and 328 notes."""
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(font_folders())
    )
    compiler = typst.Compiler(_TEMPLATE.encode(), font_paths=fonts, sys_inputs={"book": book()})
    data = compiler.compile(format="pdf")
    if not isinstance(data, bytes):
        raise TypeError("typst gave no single PDF")
    path.write_bytes(data)


def bare(path: Path) -> int:
    """Extract the text of all pages and do nothing with it; return the number of pages."""
    file = pypdfium2.PdfDocument(path.read_bytes())
    for page in file:
        layer = page.get_textpage()
        layer.get_text_range()
        layer.close()
        page.close()
    return len(file)


def reader(path: Path) -> int:
    """Read the file as the worker does, without garbage collection; return the number of pages."""
    gc.disable()
    data = path.read_bytes()
    info = FileInfo(path.name, "", len(data), "", "", "", 0)
    return len(document.read(data, info, ReadingOptions(), unheard).pages)


def mined(path: Path) -> int:
    """Extract the text of the first pages with pdfminer.six; return their number."""
    extract_text(path, maxpages=MINED_PAGES)
    return MINED_PAGES


WAYS: dict[str, Callable[[Path], int]] = {"bare": bare, "reader": reader, "mined": mined}


def seconds_a_page(way: str, path: Path) -> float:
    """Measure one way in a process of its own: CPU seconds a page."""
    child = subprocess.run(
        [sys.executable, __file__, "--way", way, str(path)], stdout=subprocess.PIPE, check=True
    )
    return float(child.stdout)


def peak_of_worker(path: Path) -> int:
    """Let the real worker read the file; return its peak memory in bytes.

    On Linux the count begins with the peak of this process, which must be a small one.
    """
    request = Request("read", {"path": str(path), "name": path.name, "sha256": ""})
    child = subprocess.Popen(
        [sys.executable, "-m", "briefdesk.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(to_json(request) + b"\n")
    child.stdin.flush()  # an end of the input would end the worker
    answer = child.stdout.read()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode or b'"result"' not in answer:
        sys.exit(f"The worker ended with code {child.returncode}.")
    return used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def report(path: Path, rounds: int) -> None:
    """Measure and print."""
    size, pages = path.stat().st_size, len(pypdfium2.PdfDocument(path))
    print(f"{path.name}: {pages} pages, {size / 1e6:.1f} MB, {rounds} rounds")
    ratios: list[float] = []
    costs: dict[str, list[float]] = {"bare": [], "reader": []}
    for _ in range(rounds):
        before, ours, after = (seconds_a_page(way, path) for way in ("bare", "reader", "bare"))
        costs["bare"] += [before, after]
        costs["reader"].append(ours)
        ratios.append(ours / statistics.mean((before, after)))
    mine = seconds_a_page("mined", path)
    base = statistics.median(costs["bare"])
    for name, cost in (
        ("bare pypdfium2", base),
        ("BriefDesk", statistics.median(costs["reader"])),
        (f"pdfminer.six, first {MINED_PAGES} pages", mine),
    ):
        print(f"{name:32} {1000 * cost:9.2f} ms a page {cost / base:8.1f} x")
    print(f"ratio, median of rounds: {statistics.median(ratios):.2f} (aim: at most {AIM})")
    child = subprocess.run(
        [sys.executable, __file__, "--peak", str(path)], stdout=subprocess.PIPE, check=True
    )
    print(f"peak memory of the worker: {int(child.stdout) / 1e6:.0f} MB")


def main(arguments: list[str]) -> int:
    """Measure one way for the parent, or all."""
    if arguments[:1] == ["--way"]:
        way, path = WAYS[arguments[1]], Path(arguments[2])
        begun = time.process_time()
        pages = way(path)
        print((time.process_time() - begun) / pages)
        return 0
    if arguments[:1] == ["--peak"]:
        print(peak_of_worker(Path(arguments[1])))
        return 0
    rounds = int(arguments[0]) if arguments else 5
    with tempfile.TemporaryDirectory() as folder:
        path = Path(arguments[1]) if len(arguments) > 1 else Path(folder) / "book.pdf"
        if len(arguments) < 2:
            build(path)
        report(path, rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
