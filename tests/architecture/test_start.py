"""The first paint and the command line load only what they need."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "briefing.txt"
PAINTED = Path(__file__).parent / "painted.py"


def costly() -> list[str]:
    """Return the packages that pyproject.toml forbids at the top of a module."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    rules = project["tool"]["ruff"]["lint"]["flake8-tidy-imports"]
    return [*rules["banned-module-level-imports"], "PySide6.QtNetwork"]


def run(*arguments: str) -> str:
    """Run a Python child and return what it prints."""
    child = subprocess.run([sys.executable, *arguments], capture_output=True, check=True, text=True)
    return child.stdout


def test_a_second_start_paints_before_anything_costly_is_loaded(library: Path) -> None:
    run(str(PAINTED), "--close", str(library))
    modules = json.loads(run(str(PAINTED), str(library)))["modules"]
    assert "PySide6.QtWidgets" in modules
    assert [name for name in costly() if name in modules] == []


def test_the_command_line_needs_no_qt() -> None:
    code = (
        "import sys; from briefdesk import cli; code = cli.main(['read', sys.argv[1]]);"
        " print('modules:', *sys.modules); sys.exit(code)"
    )
    modules = run("-c", code, str(SAMPLE)).split("modules:")[-1].split()
    assert "briefdesk.cli" in modules
    assert [name for name in modules if name.startswith(("PySide6", "shiboken6"))] == []
