"""All hostile files, and the places that are no files at all. Everything is made at test time."""

import os
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from tests.reliability.hostile import Hostile
from tests.reliability.hostile_docx import archives, word_files, wrong_parts
from tests.reliability.hostile_pdfs import broken, loops, pdfs
from tests.reliability.hostile_texts import markdowns, pages, texts


def hostile_files() -> Iterator[Hostile]:
    """Return every hostile file; each is made when it is asked for, as some are large."""
    yield from chain(pdfs(), word_files(), pages(), markdowns(), texts())


def hostile_seeds() -> Iterator[Hostile]:
    """Return the hostile files that are worth changing further: all but the bombs."""
    yield from chain(loops(), broken(), archives(), wrong_parts(), pages(), markdowns(), texts())


def _directory(path: Path) -> None:
    path.mkdir()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _dangling(path: Path) -> None:
    path.symlink_to(path.with_name("nowhere"))


def _loop(path: Path) -> None:
    path.symlink_to(path)


def _unreadable(path: Path) -> None:
    path.write_text("words", "utf-8")
    path.chmod(0)


def _nothing(path: Path) -> None:
    """Leave the path without anything."""


PLACES: dict[str, Callable[[Path], None]] = {
    "directory.txt": _directory,
    "pipe.txt": _pipe,
    "dangling.pdf": _dangling,
    "loop.docx": _loop,
    "unreadable.txt": _unreadable,
    "absent.html": _nothing,
}
