"""The report of an import as a file of its own, for whoever has to mend the sheet."""

from collections.abc import Iterable
from pathlib import Path

from briefdesk.errors import OutputError
from briefdesk.formats.containers import delimited
from briefdesk.phrases import phrase
from briefdesk.services.handing_over import write_whole


def write(out: Path, rows: Iterable[tuple[str, ...]]) -> None:
    """Write rows of text as CSV, or as lines with tabs where the name ends so (``.txt``).

    No cell is taken for a formula. Raises ``OutputError``.
    """
    harmless = (tuple(map(delimited.disarmed, row)) for row in rows)
    if out.suffix.lower() == ".txt":
        data = "".join("\t".join(row) + "\n" for row in rows).encode()
    else:
        data = delimited.write(harmless)
    try:
        write_whole([(out, data)])
    except OSError as error:
        raise OutputError(
            phrase("errors", "“{file}” cannot be written: {reason}. Choose another place."),
            file=out,
            reason=error.strerror or "input/output error",
        ) from error
