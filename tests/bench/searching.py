"""A library of 1,000 briefings in the real window: does it stand still while somebody searches?

``searching.py [BRIEFINGS [TERMS]]`` stores so many synthetic briefings of 2,000 characters and one
of 500,000 (1,000) and puts a term base of so many words (100,000) beside the bundled ones. It
starts the window as the console script does, imports nothing, and types into the palette, the
search panel, the find bar and the lookup strip, one key after the other. Prints for each step how
long it took until the answer was there, and the longest gap of the event loop. The first start
compiles the terms and folds the texts in the background; a second one finds both done.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from briefdesk import paths
from briefdesk.formats.termbase import tbx3
from briefdesk.model.imported import (
    Block,
    BlockType,
    FileInfo,
    ImportedDocument,
    Meta,
    SourceSpan,
    SpanRole,
)
from briefdesk.services import opening
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.parsing import Parsed
from briefdesk.settings import Settings, save
from briefdesk.ui.briefing.find import FindBar
from briefdesk.ui.indexing import Indexer
from briefdesk.ui.lookup.strip import LookupStrip
from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.search.panel import SearchPanel
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.palette import Palette
from briefdesk.ui.workspace import Act, Workspace
from tests import wordlists
from tests.bench._watched import Steps, Waiting, drive, report

SIGNS = (
    "应当在取得之前公布利用目的除法令另有规定外须采取必要措施其他机构对象依据范围期限方式数据医疗"
)
WORDS = ("个人信息", "匿名加工信息", "假名化信息", "医疗数据", "第三方提供", "電子カルテ", "EHDS")
BLOCK = 200  # characters
LONG = 500_000
TYPED = ("数据", "匿名加工信息", "jiamingjiagongxinxi", "医疗 DX", "假名化信息", "EHDS 规")


def synthetic(number: int, length: int) -> ImportedDocument:
    """Return a briefing of random words in paragraphs."""
    dice = Random(number)  # noqa: S311 - a text, not a secret
    texts: list[str] = []
    while sum(map(len, texts)) < length:
        text = ""
        while len(text) < BLOCK:
            text += dice.choice(WORDS) + "".join(dice.choices(SIGNS, k=12)) + "，"
        texts.append(text[:-1] + "。")
    blocks, at = [], 0
    for order, text in enumerate(texts):
        blocks.append(Block(f"b{order}", BlockType.PARAGRAPH, 0, "", at, at + len(text)))
        at += len(text) + 1
    whole = "\n".join(texts)
    title = f"第{number}号简报：{dice.choice(WORDS)}的利用"
    return ImportedDocument(
        file=FileInfo(f"{number}.txt", f"{number:064x}", len(whole), "text/plain", "utf-8", "t", 1),
        meta=Meta(title=title, number=f"No.{number}", date="2025-11-12"),
        raw=whole,
        text=whole,
        blocks=tuple(blocks),
        spans=tuple(SourceSpan(b.start, b.end, SpanRole.TEXT, b.start) for b in blocks),
    )


def fill(folder: Path, briefings: int, terms: int) -> int:
    """Write the term bases and store the briefings; return the id of the long one."""
    shutil.copytree(paths.glossary(), folder / "glossary")
    if terms:
        words = tbx3.write(wordlists.termbase(terms))
        (folder / "glossary" / "words.tbx").write_bytes(words)
    library = _settle(folder)
    save(Path(f"{library}.files") / "settings.json", Settings(interface_language="en"))
    with open_desk(library, create=True) as desk:
        for number in range(1, briefings + 1):
            _keep(desk, synthetic(number, 2000))
        return _keep(desk, synthetic(briefings + 1, LONG))


def _settle(folder: Path) -> Path:
    """Have this process use the library, term bases and cache of a folder; return the library."""
    paths.glossary = lambda: folder / "glossary"
    os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
    os.environ["BRIEFDESK_LIBRARY"] = str(folder / "library.sqlite")
    return folder / "library.sqlite"


def _keep(desk: Desk, document: ImportedDocument) -> int:
    desk.staging.mkdir(parents=True, exist_ok=True)
    copy = desk.staging / "staged"
    copy.write_bytes(b"")
    return opening.keep(desk, Parsed(document, copy)).briefing_id


def type_one(line: QWidget, sign: str) -> None:
    """Commit a character as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(sign)
    QApplication.sendEvent(line, event)


def journey(window: MainWindow, long: int) -> Steps:
    """Search in every way, key by key."""
    workspace: Workspace = window.sheet._workspace

    def idle() -> bool:
        return workspace.tasks.idle

    def resting(milliseconds: int) -> Waiting:
        end = time.monotonic() + milliseconds / 1000
        return lambda: time.monotonic() > end and idle()

    yield "start", lambda: hasattr(window, "commands") and idle()
    indexer = workspace.findChild(Indexer)
    assert indexer is not None
    yield (
        "index in the background",
        lambda: idle() and not indexer._rest.isActive() and indexer.rests,
    )
    workspace.open_briefing(long)
    yield "open the long one", lambda: idle() and window.sheet.loaded is workspace.shown
    yield "its lines", lambda: idle() and not window.sheet.paper._leisure.isActive()

    workspace.asked.emit(Act.PALETTE)
    yield "palette opens", resting(300)
    palette = window.findChildren(Palette)[-1]
    line = palette.findChildren(LineInput)[0]
    yield from typing("palette", line, idle, resting)
    palette.close()
    workspace.asked.emit(Act.SEARCH)
    yield "panel opens", resting(300)
    panel = window.findChildren(SearchPanel)[0]
    yield from typing("panel", panel.line, idle, resting)
    panel.closed.emit()
    workspace.asked.emit(Act.LOOKUP)
    yield "strip opens", resting(300)
    [strip] = [w for w in QApplication.topLevelWidgets() if isinstance(w, LookupStrip)]
    yield from typing("strip", strip.line, idle, resting)
    strip.hide()
    yield "strip closes", resting(100)

    workspace.asked.emit(Act.FIND)
    find = window.findChild(FindBar)
    assert find is not None
    step = "find: the first (folds)"
    for reach in ("scripts", "literal", "concept"):
        find.reached.emit(reach)
        for words in ("信息", "數據", "假名化信息"):
            find.start(words)
            yield step, idle
            step = f"find ({reach})"
            yield "between", resting(60)


def typing(where: str, line: LineInput, idle: Waiting, resting: Callable[[int], Waiting]) -> Steps:
    """Type some words, waiting for the answer to each key; then fast, without waiting."""
    for words in TYPED:
        line.clear()
        for sign in words:
            type_one(line, sign)
            yield f"{where}: a key", idle
            yield "between", resting(30)
    line.clear()
    for sign in "".join(TYPED):
        type_one(line, sign)
        end = time.monotonic() + 0.03
        yield f"{where}: fast", partial(_after, end)
    yield f"{where}: fast, the end", idle


def _after(end: float) -> bool:
    return time.monotonic() > end


def start(folder: Path, long: int) -> int:
    """Start the window on the library of a folder, go on the journey, report."""
    _settle(folder)
    code = report(drive(partial(journey, long=long)))
    peak = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory at most: {peak:.0f} MB")
    return code


def main(briefings: int = 1000, terms: int = 100_000) -> int:
    """Make the library and start the window twice, each in a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        begun = time.perf_counter()
        long = _apart(fill, folder, briefings, terms)
        shutil.rmtree(folder / "cache", ignore_errors=True)
        print(f"{briefings} briefings, {terms} terms: {time.perf_counter() - begun:.0f} s")
        codes = []
        for which in ("first", "second"):
            print(f"\n== the {which} start", flush=True)
            codes.append(_apart(start, folder, long))
        return max(codes)


def _apart(work: Callable[..., int], *values: object) -> int:
    """Return what work gives in a process that knows nothing of the others."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *values).result()


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
