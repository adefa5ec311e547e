"""The window as a program: where it starts, hands over, or says in one sentence why it cannot."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefdesk.app import NO_WINDOW, _prepare_linux
from briefdesk.paths import companions
from briefdesk.services.desk import open_desk

PATIENCE = 60_000  # milliseconds; the machine may be busy
START = "import sys; from briefdesk.__main__ import main; sys.exit(main())"


def command(*arguments: str) -> list[str]:
    """Return the command line of the console script."""
    return [sys.executable, "-c", START, *arguments]


@contextmanager
def started(library: Path) -> Iterator["subprocess.Popen[str]"]:
    """Start a window on a library in a process of its own and end it afterwards."""
    child = subprocess.Popen(command("--library", str(library)), stderr=subprocess.PIPE, text=True)
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


def first_line(child: "subprocess.Popen[str]") -> str:
    """Return the first line of our own on standard error."""
    assert child.stderr is not None
    return next(line for line in child.stderr if "plugin" not in line).strip()


def test_without_a_screen_it_says_so(library: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        command("--library", str(library)),
        env=bare, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == NO_WINDOW
    assert len(done.stderr.strip().splitlines()) == 1
    assert "needs a screen" in done.stderr
    assert not library.exists()


def test_a_second_start_hands_its_file_over(qtbot: QtBot, library: Path, tmp_path: Path) -> None:
    inbox = companions(library) / "inbox"
    file = tmp_path / "handed over.txt"
    file.touch()
    with started(library):
        qtbot.waitUntil(library.exists, timeout=PATIENCE)
        again = command("--library", str(library), str(file))
        done = subprocess.run(again, capture_output=True, timeout=60, check=False)
        assert done.returncode == 0
        qtbot.waitUntil(lambda: not list(inbox.iterdir()), timeout=PATIENCE)


def test_a_library_in_use_is_one_sentence(library: Path) -> None:
    with open_desk(library, create=True), started(library) as child:
        assert first_line(child).startswith(f"The library {library} is open in another")


@pytest.mark.parametrize("version", [-1, 9999], ids=["no library", "newer"])
def test_a_library_that_cannot_be_opened_is_left_as_it_is(library: Path, version: int) -> None:
    open_desk(library, create=True).close()
    if version < 0:
        library.write_bytes(b"something else entirely" * 100)
    else:
        with sqlite3.connect(library) as connection:
            connection.execute(f"PRAGMA user_version = {version}")
        connection.close()
    before = library.read_bytes()
    with started(library) as child:
        sentence = first_line(child)
    assert str(library) in sentence
    assert "Traceback" not in sentence
    assert library.read_bytes() == before


@pytest.mark.parametrize("name", ["/", "x" * 300], ids=["folder", "long"])
def test_a_place_where_no_library_can_be_is_one_sentence(library: Path, name: str) -> None:
    with started(library.parent / name) as child:
        sentence = first_line(child)
    assert sentence.endswith(("name the library file itself.", "File name too long."))
    assert list(library.parent.iterdir()) == []


def test_fcitx_is_reached_through_ibus() -> None:
    x11 = {"QT_IM_MODULE": "fcitx"}
    _prepare_linux(x11, asked=False)
    assert x11 == {"QT_IM_MODULE": "ibus", "QT_QPA_PLATFORM": "xcb;offscreen"}
    wayland = {"QT_IM_MODULE": "fcitx5", "WAYLAND_DISPLAY": "wayland-0"}
    _prepare_linux(wayland, asked=False)
    assert "QT_IM_MODULE" not in wayland
    chosen = {"QT_IM_MODULE": "fcitx", "QT_IM_MODULES": "wayland;fcitx"}
    _prepare_linux(chosen, asked=True)
    assert chosen == {"QT_IM_MODULE": "fcitx", "QT_IM_MODULES": "wayland;fcitx"}
