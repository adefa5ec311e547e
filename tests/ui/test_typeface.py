"""A Chinese run has Chinese shapes, a Japanese run Japanese ones, under any locale."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QRawFont

from briefdesk import paths
from briefdesk.model.symbols import PRIVATE_SIGNS, simplified
from briefdesk.ui.typeface import load_fonts, page_font

SIGNS = "直骨認令化返"
LOCALES = ("C", "ja_JP.UTF-8", "zh_CN.UTF-8", "en_US.UTF-8")
CHILD = """
import hashlib, json, sys
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter, QRawFont, QTextLayout
from briefdesk import paths
from briefdesk.ui.typeface import chrome_font, load_fonts, page_font
if "keep-locale" not in sys.argv:
    QLocale.setDefault(QLocale.c())
app = QGuiApplication([])
load_fonts()
SIGNS = sys.argv[1]
chinese, japanese = paths.font_folders()
FILES = {("Serif", "zh-Hans"): chinese / "NotoSerifSC-Regular.otf",
         ("Serif", "ja"): japanese / "NotoSerifJP-Regular.otf",
         ("Sans", "zh-Hans"): chinese / "NotoSansSC-Regular.otf",
         ("Sans", "ja"): japanese / "NotoSansJP-Regular.otf"}
report = {}
for (style, lang), file in FILES.items():
    font = (page_font if style == "Serif" else chrome_font)(lang, 25)
    layout = QTextLayout(SIGNS, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(4000)
    layout.endLayout()
    glyphs = [g for run in layout.glyphRuns() for g in run.glyphIndexes()]
    raw = QRawFont(str(file), 34)
    image = QImage(600, 80, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(5, 55, SIGNS)
    painter.end()
    picture = hashlib.sha256(bytes(image.constBits())).hexdigest()
    report[f"{style} {lang}"] = [glyphs == list(raw.glyphIndexesForString(SIGNS)), picture]
print(json.dumps(report))
"""


def drawn(locale: str, *arguments: str) -> dict[str, tuple[bool, str]]:
    """Draw the test characters in a process of its own under ``locale``."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, SIGNS, *arguments],
        env={**os.environ, "LC_ALL": locale, "LANG": locale, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        timeout=60,
    )
    found: dict[str, tuple[bool, str]] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def drawings() -> dict[str, dict[str, tuple[bool, str]]]:
    return {locale: drawn(locale) for locale in LOCALES}


def test_each_run_takes_the_glyphs_of_its_own_font(
    drawings: dict[str, dict[str, tuple[bool, str]]],
) -> None:
    for locale, report in drawings.items():
        assert {run: right for run, (right, _) in report.items() if not right} == {}, locale


def test_chinese_and_japanese_runs_look_different_and_the_same_under_every_locale(
    drawings: dict[str, dict[str, tuple[bool, str]]],
) -> None:
    for style in ("Serif", "Sans"):
        chinese = {report[f"{style} zh-Hans"][1] for report in drawings.values()}
        japanese = {report[f"{style} ja"][1] for report in drawings.values()}
        assert len(chinese) == len(japanese) == 1
        assert chinese != japanese


def test_the_fonts_are_there(qapp: object) -> None:
    assert set(load_fonts()) == {"Noto Sans SC", "Noto Serif SC", "Noto Sans JP", "Noto Serif JP"}
    assert len(paths.font_folders()) == 2


def test_the_faces_complete_each_other(qapp: object) -> None:
    assert page_font("zh-Hans", 12).families() == ["Noto Serif SC", "Noto Serif JP"]
    assert page_font("ja-JP", 12).families() == ["Noto Serif JP", "Noto Serif SC"]


def test_bullets_of_symbol_fonts_are_signs_that_every_face_has(qapp: object) -> None:
    for folder in paths.font_folders():
        for file in folder.glob("*-Regular.otf"):
            face = QRawFont(str(file), 12)
            assert all(
                face.glyphIndexesForString(sign) != [0] for sign in simplified(PRIVATE_SIGNS)
            )
            assert face.glyphIndexesForString(PRIVATE_SIGNS[0]) == [0]
