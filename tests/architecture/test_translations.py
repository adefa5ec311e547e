"""Every word of the interface is translated, and no translation loses a place or a key."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
FILES = sorted(FOLDER.glob("*.ts"))
PLACE = re.compile(r"\{\w*\}|%n|%L?\d")


def messages(path: Path) -> list[tuple[str, str, ET.Element]]:
    """Return context, source and translation of every message of a ``.ts`` file."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append((name, source, translation))
    return found


def forms(translation: ET.Element) -> list[str]:
    """Return the text of a translation, or of each of its plural forms."""
    plurals = translation.findall("numerusform")
    return [form.text or "" for form in plurals] if plurals else [translation.text or ""]


@pytest.fixture(scope="module")
def strings_in_the_code(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Return (context, source) of every string that Qt's lupdate finds in our sources."""
    target = tmp_path_factory.mktemp("lupdate") / "found.ts"
    program = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert program is not None
    alias = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=phrase"]
    sources = [str(path) for path in sorted((ROOT / "src").rglob("*.py"))]
    command = [program, *alias, *sources, "-ts", str(target)]
    subprocess.run(command, check=True, capture_output=True)
    return {(context, source) for context, source, _ in messages(target)}


def test_the_interface_speaks_three_languages() -> None:
    assert [path.stem for path in FILES] == ["en", "ja", "zh_Hans"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_unfinished_or_out_of_date(path: Path) -> None:
    marked = [(source, translation.get("type")) for _, source, translation in messages(path)]
    assert [(source, kind) for source, kind in marked if kind is not None] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_translation_keeps_the_places(path: Path) -> None:
    wrong = []
    for _, source, translation in messages(path):
        wanted = Counter(PLACE.findall(source))
        wrong += [form for form in forms(translation) if Counter(PLACE.findall(form)) != wanted]
    assert wrong == []


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.stem != "en"], ids=lambda path: path.stem
)
def test_every_string_of_the_code_is_translated(
    path: Path, strings_in_the_code: set[tuple[str, str]]
) -> None:
    translated = {
        (context, source)
        for context, source, translation in messages(path)
        if all(forms(translation))
    }
    assert strings_in_the_code - translated == set()
    assert translated - strings_in_the_code == set()
