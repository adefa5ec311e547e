"""A briefing that is edited elsewhere stays one briefing with all its comments.

A text file saved fifteen times under a real window; a Word file saved fifteen times by LibreOffice.
"""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from pytestqt.qtbot import QtBot

from briefdesk import paths
from briefdesk.formats.document import FORMATS
from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.model.redraft import Kinship
from briefdesk.services import annotating, opening
from briefdesk.services.annotating import stands
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.history import undo
from briefdesk.services.parsing import Parsed, parse
from briefdesk.services.predecessors import predecessors
from briefdesk.services.redrafting import redraft
from briefdesk.ui.origin_watch import EditedNotice
from tests.journeys.conftest import (
    PATIENCE,
    Start,
    do,
    import_file,
    select,
    settle,
)

SAMPLE = paths.resources() / "sample" / "briefing.txt"
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
QUOTES = ("取得途径不同", "敏感个人信息", "选择退出方式", "假名加工信息", "学术研究机构")
# what is typed in each save: into the words of a comment, beside them, far away
EDITS = (
    ("取得途径不同", "取得途径各不相同"),
    ("目的与范围", "目的和范围"),
    ("应对披露等请求", "应对披露、订正等请求"),
    ("依本人同意取得", "依据本人同意而取得"),
    ("数据交易", "数据的交易"),
)


def test_fifteen_saves_under_the_window_keep_every_comment(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    file = tmp_path / "简报.txt"
    raw = SAMPLE.read_bytes().decode()
    file.write_bytes(raw.encode())
    window = start()
    workspace = import_file(qtbot, window, file)
    for quote in QUOTES:
        select(workspace, quote)
        do(qtbot, window, "annotation.risk")
    edited = window.findChild(EditedNotice)
    assert isinstance(edited, EditedNotice)
    for save in range(15):
        old, new = EDITS[save % len(EDITS)]
        raw = raw.replace(old, new, 1).replace("II. ", f"第 {save} 稿新增的一段说明。 \n \nII. ", 1)
        other = file.with_suffix(".tmp")
        other.write_bytes(raw.encode())
        other.replace(file)
        if save % 5 == 0:  # wait until the window notices; F5 does not need it
            qtbot.waitUntil(edited.isVisible, timeout=PATIENCE)
        with qtbot.waitSignal(workspace.importer.redrafted, timeout=PATIENCE) as done:
            window.commands.actions["briefing.reread"].trigger()
        settle(qtbot, window)
        assert (done.args[0].kept, done.args[0].doubts) == (len(QUOTES), ())
    assert workspace.shown is not None
    assert all(stands(one) for one in workspace.shown.annotations)
    assert len(workspace.shown.annotations) == len(QUOTES)
    [briefing] = workspace.tasks.first(opening.briefings)
    assert briefing.versions == 16
    before = workspace.shown.briefing.document.text
    do(qtbot, window, "history.undo")
    assert workspace.shown.briefing.document.text != before
    assert len(workspace.shown.annotations) == len(QUOTES)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.skipif(
    all(reader.name != "docx" for reader in FORMATS), reason="Word files are not read yet"
)
def test_fifteen_saves_by_libreoffice_stay_one_briefing(
    library: Path, tmp_path: Path, counted: Callable[[int, int], int]
) -> None:
    file = tmp_path / "briefing.docx"
    paragraphs = [line for line in SAMPLE.read_text("utf-8").split(" \n \n") if line.strip()]
    text = [" ".join(line.split()) for line in paragraphs]
    _save(file, text)
    with open_desk(library, create=True) as desk:
        kept = opening.keep(desk, _read(desk, file), path=file)
        read = opening.show(desk, kept.briefing_id).briefing.document.text
        quotes = [quote for quote in QUOTES if quote in read]
        assert len(quotes) >= 4
        for quote in quotes:
            annotating.annotate_quote(desk, kept.briefing_id, quote, 1, NewAnnotation(Kind.RISK))
        saves = counted(3, 15)
        for save in range(saves):
            old, new = EDITS[save % len(EDITS)]
            text = [line.replace(old, new, 1) for line in text]
            text.insert(3 + save, f"第 {save} 稿新增的一段说明。")
            _save(file, text)
            parsed = _read(desk, file)
            [found] = predecessors(desk, parsed, file)
            assert (found.briefing.id, found.why) == (kept.briefing_id, Kinship.SAME_FILE)
            done = redraft(desk, found.briefing.id, parsed, file)
            assert (done.kept, done.doubts) == (len(quotes), ())
        [briefing] = opening.briefings(desk)
        assert (briefing.versions, briefing.annotations) == (saves + 1, len(quotes))
        for _ in range(saves):
            undo(desk)
        assert opening.show(desk, kept.briefing_id).briefing.document.text == read


def _read(desk: Desk, file: Path) -> Parsed:
    return parse(file, staging=desk.staging)


def _save(file: Path, text: list[str]) -> None:
    """Have LibreOffice save paragraphs as a Word file."""

    made = docx.Document()
    for line in text:
        made.add_paragraph(line)
    typed = file.with_name("typed") / file.name
    typed.parent.mkdir(exist_ok=True)
    made.save(str(typed))
    profile = file.with_name("profile").as_uri()
    subprocess.run(
        [
            str(OFFICE),
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            str(file.parent),
            str(typed),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
