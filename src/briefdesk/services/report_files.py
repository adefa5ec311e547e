"""The report of an import as a file of its own, for whoever has to mend the sheet."""

from collections.abc import Iterable
from pathlib import Path

from briefdesk.formats.containers import delimited
from briefdesk.services.handing_over import hand_over


def write(out: Path, rows: Iterable[tuple[str, ...]]) -> None:
    """Write rows of text as CSV, or where the name ends in ``.txt`` as one line each, with tabs.

    No cell is taken for a formula. Raises ``OutputError``.
    """
    if out.suffix.lower() == ".txt":
        lines = ("\t".join(delimited.disarmed(_flat(cell)) for cell in row) for row in rows)
        hand_over(out, "".join(f"{line}\n" for line in lines).encode())
    else:
        hand_over(out, delimited.write(tuple(map(delimited.disarmed, row)) for row in rows))


def _flat(cell: str) -> str:
    """Return a text with blanks for its tabs and line ends, and none around it."""
    return " ".join(cell.replace("\t", " ").splitlines()).strip()
