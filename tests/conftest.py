"""What every test stands on: no network, no screen, no library of the person who runs it."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if "sitecustomize" in sys.modules and "attempts" in vars(sys.modules["sitecustomize"]):
    # A process of pytest-xdist is held to it from its start; it is to be asked for its attempts.
    sys.modules["tests.offline.sitecustomize"] = sys.modules["sitecustomize"]
from tests.offline import sitecustomize as offline

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent
SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything makes a QApplication
os.environ["PYTHONPATH"] = os.pathsep.join(
    [str(ROOT / "tests" / "offline"), str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]
).rstrip(os.pathsep)  # child processes: our sources, and no network either

settings.register_profile("quick", max_examples=50, deadline=None, derandomize=True)
settings.register_profile("soak", max_examples=2000, deadline=None)
settings.load_profile("soak" if SOAK else "quick")


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    offline.attempts.clear()
    yield
    assert offline.attempts == []


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def _own_home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the library, settings and caches of the person who runs the tests out of reach."""
    home = next(_homes)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("BRIEFDESK_LIBRARY", str(home / "library.sqlite"))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return a path for a library; nothing is there yet."""
    return tmp_path / "library.sqlite"


@pytest.fixture(scope="session")
def real_briefing() -> Path:
    """Return the real briefing; it is copyrighted and not part of the project."""
    named = os.environ.get("BRIEFDESK_REAL_BRIEFING", "../shared/briefing/briefing.txt")
    path = ROOT / named
    if not path.is_file():
        pytest.skip(f"the real briefing is not at {named} (BRIEFDESK_REAL_BRIEFING names it)")
    return path


@pytest.fixture(scope="session")
def counted() -> Callable[[int, int], int]:
    """Return a function that picks how often: ``counted(few, many)``, many in ``dev.py soak``."""
    return lambda few, many: many if SOAK else few


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """Return pytest-qt's application with our fonts; without them every character is a box."""
    from briefdesk.ui.typeface import load_fonts

    load_fonts()
    return qapp


@pytest.fixture(autouse=True)
def _no_thread_stays(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a window test that leaves one of its threads behind."""
    before = set(threading.enumerate())
    yield
    if "qapp" in request.fixturenames:
        left = {thread.name for thread in set(threading.enumerate()) - before}
        # What Qt starts shows as Dummy-n for ever; our own threads have names.
        assert {name for name in left if not name.startswith("Dummy")} == set()


@pytest.fixture(autouse=True)
def _no_language_stays() -> Iterator[None]:
    """Let no test speak the language that an earlier one installed."""
    yield
    if "PySide6.QtCore" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QTranslator

    app = QCoreApplication.instance()
    for translator in app.findChildren(QTranslator) if app is not None else ():
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
