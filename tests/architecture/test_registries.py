"""A module that no registry names would never run: each gives its registry something."""

from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

SOURCES = Path(__file__).resolve().parents[2] / "src" / "briefdesk"
REGISTRIES = {
    "cli": "COMMANDS",
    "ui/commands": "COMMANDS",
    "ui/termbase/pages": "PAGES",
    "formats/document": "FORMATS",
    "formats/termbase": "READERS WRITERS",
    "formats/memo": "FORMATS",
    "formats/annotation": "FORMATS",
}
# What registered modules stand on: contracts and shared parts, not entries.
FOUNDATIONS = {"__init__", "base", "answers", "options", "target", "reverting", "password", "sheet"}


def modules(package: Path) -> list[str]:
    """Return the modules and packages in a folder that its registry must name."""
    found = {path.stem for path in package.glob("*.py")}
    found |= {path.parent.name for path in package.glob("*/__init__.py")}
    return sorted(found - FOUNDATIONS)


def gives(module: ModuleType, registry: tuple[object, ...]) -> bool:
    """Tell whether a registry holds a value of the module, its class, or all of one tuple."""
    if any(type(entry).__module__ == module.__name__ for entry in registry):
        return True
    for value in vars(module).values():
        items = value if isinstance(value, tuple) and value else (value,)
        if all(any(item is entry for entry in registry) for item in items):
            return True
    return False


@pytest.mark.parametrize("folder", REGISTRIES)
def test_every_module_is_in_its_registry(folder: str) -> None:
    package = import_module("briefdesk." + folder.replace("/", "."))
    registry = tuple(e for name in REGISTRIES[folder].split() for e in getattr(package, name))
    names = modules(SOURCES / folder)
    parts = {name: import_module(f"{package.__name__}.{name}") for name in names}
    assert [name for name, part in parts.items() if not gives(part, registry)] == []
    assert len(registry) >= len(parts) > 0


@pytest.mark.parametrize("folder", REGISTRIES)
def test_no_entry_twice(folder: str) -> None:
    package = import_module("briefdesk." + folder.replace("/", "."))
    for name in REGISTRIES[folder].split():
        registry = getattr(package, name)
        assert len({id(entry) for entry in registry}) == len(registry)
