"""Every module that does something has its test file at the same place under tests."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "src" / "briefdesk"
# Module → why it has no test file of its own.
_CONTRACT = "a contract without code; the tests of its formats hold it"
WITHOUT = dict.fromkeys(
    (
        "checks/base.py",
        "formats/annotation/base.py",
        "formats/bitext/base.py",
        "formats/revision/base.py",
        "formats/termbase/base.py",
    ),
    _CONTRACT,
)


def acts(path: Path) -> bool:
    """Tell whether a module holds a function or a method, and not only values."""
    tree = ast.parse(path.read_text("utf-8"))
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree))


def test_every_module_has_a_test_file() -> None:
    missing = []
    for path in sorted(SOURCES.rglob("*.py")):
        name = path.relative_to(SOURCES).as_posix()
        test = ROOT / "tests" / path.relative_to(SOURCES).with_name(f"test_{path.name}")
        judged = path.name != "__init__.py" and name not in WITHOUT and acts(path)
        if judged and not test.is_file():
            missing.append(name)
    assert missing == []


def test_no_exception_is_out_of_date() -> None:
    assert [name for name in WITHOUT if not (SOURCES / name).is_file()] == []
