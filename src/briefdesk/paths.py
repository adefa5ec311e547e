"""Where things are: in a checkout, an installed wheel or a frozen app. No other module knows."""

import os
import sys
from importlib.util import find_spec
from pathlib import Path


def _data_root() -> Path:
    """Return the folder that holds ``glossary`` and ``resources``."""
    package = Path(__file__).resolve().parent
    installed = package / "data"
    return installed if installed.is_dir() else package.parent.parent


def resources() -> Path:
    """Return the folder of icons, templates, translations, fold table and sample."""
    return _data_root() / "resources"


def glossary() -> Path:
    """Return the folder of the bundled term bases."""
    return _data_root() / "glossary"


def bundled_termbases() -> tuple[Path, ...]:
    """Return the files of the bundled term bases, sorted by name."""
    return tuple(sorted(glossary().glob("*.tbx")))


def font_folders() -> tuple[Path, ...]:
    """Return the folders of the regional fonts: Simplified Chinese, then Japanese."""
    folders = []
    for name in ("pylopdf_fonts_zh_cn", "pylopdf_fonts_jp"):
        spec = find_spec(name)
        if spec is not None and spec.submodule_search_locations:
            folders.append(Path(spec.submodule_search_locations[0]))
    return tuple(folders)


def default_library() -> Path:
    """Return the library used when none is named."""
    from platformdirs import user_data_path

    return user_data_path("BriefDesk", appauthor=False, roaming=False) / "library.sqlite"


def cache() -> Path:
    """Return the user's folder for what can be made again.

    It is not beside the library: a library may come from somebody else, and what is kept here is
    trusted.
    """
    from platformdirs import user_cache_path

    return user_cache_path("BriefDesk", appauthor=False)


def real(library: Path) -> Path:
    """Return where a library is once links are followed; SQLite keeps its journal there."""
    return Path(os.path.realpath(library))


def companions(library: Path) -> Path:
    """Return the folder beside a library that holds originals, drafts, inbox and settings."""
    found = real(library)
    return found.with_name(found.name + ".files")


def worker_command() -> list[str]:
    """Return the command line that starts the parsing process.

    The frozen app has no ``-m``: it ships a second executable beside the first.
    """
    if getattr(sys, "frozen", False):
        suffix = ".exe" if sys.platform == "win32" else ""
        return [str(Path(sys.executable).with_name(f"briefdesk-worker{suffix}"))]
    return [sys.executable, "-B", "-m", "briefdesk.worker"]
