"""The first paint and the command line load only what they need."""

import json
import re
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


def run(*arguments: str) -> str:
    """Run a Python child and return what it prints."""
    child = subprocess.run([sys.executable, *arguments], capture_output=True, check=True, text=True)
    return child.stdout


# What may be loaded of ours before the first paint: values, reading from the library, the frame.
EARLY = re.compile(
    r"""briefdesk(\.(__main__|app|errors|paths|phrases|settings|text|text\.versions
        |(model|store)(\.\w+)?
        |services(\.(desk|drafts|handing_over|reading|stamps))?
        |ui(\.(chrome|clipboard|collector|instance|language|main_window|say|severities|status|tasks|theme
              |threads|typeface|workspace|widgets(\.(dock|utf16))?
              |briefing(\.(breaking|composition|heights|highlights|layout|lines|paper|positions|setter|sheet|sides
                          |strips|styles))?))?
        ))?""",
    re.VERBOSE,
)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the modules that a second start has loaded at its first paint."""
    library = str(tmp_path_factory.mktemp("start") / "library.sqlite")
    run(str(PAINTED), "--close", library)
    modules: list[str] = json.loads(run(str(PAINTED), library))["modules"]
    return modules


def test_a_second_start_paints_before_anything_costly_is_loaded(loaded: list[str]) -> None:
    assert "PySide6.QtWidgets" in loaded
    late = [*costly(), "PySide6.QtSvg", "concurrent.futures", "subprocess"]
    assert [name for name in late if name in loaded] == []


def test_of_ours_only_what_the_first_paint_shows_is_loaded(loaded: list[str]) -> None:
    ours = [name for name in loaded if name.partition(".")[0] == "briefdesk"]
    assert "briefdesk.ui.briefing.sheet" in ours
    assert [name for name in ours if not EARLY.fullmatch(name)] == []


def test_pyside_reads_no_source_of_ours() -> None:
    code = (
        "import linecache; from briefdesk.__main__ import window; window();"
        " print(*linecache.cache, sep='\\n')"
    )
    sources = str(ROOT / "src")
    assert [file for file in run("-c", code).splitlines() if file.startswith(sources)] == []


def test_the_command_line_needs_no_qt() -> None:
    code = (
        "import sys; from briefdesk import cli; code = cli.main(['read', sys.argv[1]]);"
        " print('modules:', *sys.modules); sys.exit(code)"
    )
    modules = run("-c", code, str(SAMPLE)).split("modules:")[-1].split()
    assert "briefdesk.cli" in modules
    assert [name for name in modules if name.startswith(("PySide6", "shiboken6"))] == []
