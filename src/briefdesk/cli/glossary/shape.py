"""What the subcommands share: the name of their document, and the library if there is one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefdesk.errors import AbsentStoreError
from briefdesk.services.desk import Desk, open_desk

FORMAT = "briefdesk.glossary/1"


@contextmanager
def library_if_any(library: Path) -> Iterator[Desk | None]:
    """Lend the library, or None where there is none yet. Raises the ``StoreError`` that fits."""
    try:
        desk = open_desk(library)
    except AbsentStoreError:
        yield None
        return
    with desk:
        yield desk
