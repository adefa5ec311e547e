"""The first paint and the command line load only what they need."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "briefing.txt"
PAINTED = Path(__file__).parent / "painted.py"


def costly() -> list[str]:
    """Return the packages that pyproject.toml forbids at the top of a module."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    rules = project["tool"]["ruff"]["lint"]["flake8-tidy-imports"]
    return [*rules["banned-module-level-imports"], "PySide6.QtNetwork"]


def loaded(*command: str) -> set[str]:
    """Run a child that prints the modules it has loaded; return them."""
    child = subprocess.run([sys.executable, *command], capture_output=True, check=True, text=True)
    return set(child.stdout.split("modules:")[1].split())


@pytest.mark.parametrize("start", ["first", "second"])
def test_the_window_is_painted_before_anything_costly_is_loaded(start: str, library: Path) -> None:
    if start == "second":
        loaded(str(PAINTED), str(library))
    modules = loaded(str(PAINTED), str(library))
    assert "PySide6.QtWidgets" in modules
    assert [name for name in costly() if name in modules] == []


def test_the_command_line_needs_no_qt() -> None:
    code = (
        "import sys; from briefdesk import cli; code = cli.main(['read', sys.argv[1]]);"
        " print('modules:', *sys.modules); sys.exit(code)"
    )
    modules = loaded("-c", code, str(SAMPLE))
    assert "briefdesk.cli" in modules
    assert [name for name in modules if name.startswith(("PySide6", "shiboken6"))] == []
