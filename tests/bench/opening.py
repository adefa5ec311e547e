"""A very long briefing in the real window: how long does the event loop stand still at each step?

``opening.py [FILE]`` opens FILE, or a generated text of 400,000 characters with 400 headings, 300
footnotes and some 20,000 terms, imports it with the real worker, adds 200 comments and does what a
reader does. A timer of the UI thread counts the gaps and how much of them it was computing; a
second thread looks what it is at when one exceeds the target. Exits 1 if any gap is above it.
"""

import os
import sys
import tempfile
import time
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QTreeWidget

from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.model.changes import Changes
from briefdesk.model.span import Span
from briefdesk.services import annotating
from briefdesk.services.desk import Desk
from briefdesk.ui.briefing.find import FindBar
from briefdesk.ui.chrome import UNDO
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.widgets.palette import Palette
from briefdesk.ui.workspace import Act, Workspace
from tests.bench._watched import Steps, Waiting, drive, report

PAGES, NOTES, COMMENTS = 260, 300, 200
WORDS = ("个人信息", "匿名加工信息", "假名加工信息", "敏感个人信息", "第三方提供", "本人同意")
SIGNS = "应当在取得之前公布利用目的除法令另有规定外须采取必要措施其他机构对象依据范围期限方式"


def long_text() -> str:
    """Return a plain text as it comes out of a PDF: wrapped lines, notes at the foot of pages."""
    words = cycle(WORDS)
    drawn = Random(1)  # noqa: S311 - a text, not a secret
    pages, note = [], 0
    for page in range(1, PAGES + 1):
        lines = [f"{_roman(page // 13 + 1)}. 第{page}页的章"] if page % 13 == 1 else []
        notes = []
        for part in range(2 if page % 2 else 1):
            lines += [f"{part + 1}. 第{page}页第{part + 1}节的标题"]
            mark = f"［{note + 1}］" if note < NOTES else ""
            for paragraph in range(5):
                told = (_drawn(drawn) + word for word in islice(words, 12))
                body = "，".join(told) + f"{'' if paragraph else mark}。"
                lines += [*(body[at : at + 42] for at in range(0, len(body), 42)), " "]
            if mark:
                note += 1
                notes.append(f"{mark} 参见《第{note}号指南》（https://example.com/{note}）。")
        pages.append("\n\n".join([*lines, *notes, str(page), ""]))
    return "日本医疗数据的利用\n\n" + "\f".join(pages)


def _drawn(dice: Random) -> str:
    return "".join(dice.choices(SIGNS, k=10))


def _roman(number: int) -> str:
    signs = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    made = ""
    for value, sign in signs:
        while number >= value:
            made += sign
            number -= value
    return made


def journey(window: MainWindow, file: Path) -> Steps:
    """Do what a reader does with a long briefing."""
    workspace: Workspace = window.sheet._workspace
    paper = window.sheet.paper
    bar = paper.verticalScrollBar()
    importing: list[object] = []

    def idle() -> bool:
        return workspace.tasks.idle and workspace.shown is not None

    def resting(milliseconds: int) -> Waiting:
        end = time.monotonic() + milliseconds / 1000
        return lambda: time.monotonic() > end and idle()

    yield "start", lambda: hasattr(window, "commands") and idle()
    sample = workspace.briefing_id
    workspace.importer.progressed.connect(importing.append)
    workspace.import_files([file])
    yield "import: first progress", lambda: any(getattr(i, "total", 0) for i in importing)
    workspace.importer.cancel()
    yield "cancel the import", lambda: idle() and importing[-1] is None
    workspace.import_files([file])
    yield "import, keep, open", lambda: idle() and workspace.briefing_id != sample
    long = workspace.briefing_id
    yield "lines broken at leisure", lambda: not paper._leisure.isActive()
    shown = workspace.shown
    assert shown is not None
    assert long is not None
    assert sample is not None
    document = shown.briefing.document
    headings = sum(block.type == "heading" for block in document.blocks)
    print(
        f"{len(document.text)} characters, {headings} headings, {len(document.footnotes)} notes,"
        f" {len(shown.recognitions)} terms, {len(document.blocks)} blocks"
    )
    workspace.tasks.change(partial(_comment, briefing_id=long, length=len(document.text)))
    yield f"{COMMENTS} comments at once", lambda: idle() and len(workspace.shown.annotations) > 9  # type: ignore[union-attr]
    window.enter(Act.SOURCES)
    yield "sources panel", resting(400)
    window.enter(Act.COMMENTS)
    yield "comments panel", resting(400)
    window.enter(Act.SOURCES)
    yield "sources panel", resting(400)
    workspace.open_briefing(sample)
    yield "another briefing", lambda: idle() and window.sheet.loaded is workspace.shown
    workspace.open_briefing(long)
    yield "and back", lambda: idle() and window.sheet.loaded is workspace.shown
    bar.setValue(bar.maximum())
    yield "jump to the end at once", resting(300)
    bar.setValue(0)
    yield "and back to the top", resting(1500)
    step = bar.maximum() // 60
    for name, sign in (("scroll to the end", 1), ("scroll back", -1)):
        for _ in range(60):
            bar.setValue(bar.value() + sign * step)
            yield name, resting(15)
    outline = window.findChild(QTreeWidget)
    assert outline is not None
    last = outline.topLevelItem(outline.topLevelItemCount() - 1)
    outline.itemClicked.emit(last, 0)
    yield "outline: last chapter", resting(400)
    window.commands.actions["palette.show"].trigger()
    yield "Ctrl+J opens", resting(300)
    window.findChildren(Palette)[-1].close()
    yield "Ctrl+J closes", resting(100)
    for _ in range(3):
        window.commands.actions["terms.underline"].trigger()
        yield "F4: which terms", resting(400)
    for size in (16, 14):
        workspace.change_settings(text_size=size)
        yield "text size", lambda: idle() and window.sheet.loaded is not None
        yield "text size", resting(1500)
    for form in ("traditional", "simplified", "printed"):
        workspace.change_settings(chinese_form=form)
        yield f"Chinese: {form}", resting(1500)
    middle = len(document.text) // 2
    workspace.select_asked.emit(Span(middle, middle + 9))
    yield "select", resting(50)
    window.commands.actions["annotation.risk"].trigger()
    yield "add a comment", resting(400)
    window.commands.actions[UNDO.id].trigger()
    yield "undo", resting(400)
    workspace.asked.emit(Act.FIND)
    find = window.findChild(FindBar)
    assert find is not None
    find._line.setText("信息")
    find.asked.emit("信息")
    yield "find 信息", resting(400)
    for _ in range(5):
        find.turned.emit(1)
        yield "next place", resting(60)
    find.close_bar()
    yield "close find", resting(60)
    for width in (1500, 1200, 1000, 1100, 1400):
        window.resize(width, 900)
        yield "resize", resting(80)


def _comment(desk: Desk, briefing_id: int, length: int) -> Changes:
    """Add many comments all over a briefing."""
    kinds = cycle(Kind)
    for number in range(COMMENTS):
        start = (length - 100) * number // COMMENTS
        draft = NewAnnotation(kind=next(kinds), author="A", body=f"第{number}条批注，说明理由。")
        annotating.annotate(desk, briefing_id, Span(start, start + 20), draft)
    return annotating.annotate(desk, briefing_id, Span(1, 5), NewAnnotation(Kind.NOTE, "A")).changes


def main(file: Path | None) -> int:
    """Start the window as the console script does, go on the journey, report."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BRIEFDESK_LIBRARY"] = str(Path(folder) / "library.sqlite")
        if file is None:
            file = Path(folder) / "long.txt"
            file.write_text(long_text(), "utf-8")
        return report(drive(partial(journey, file=file)))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else None))
