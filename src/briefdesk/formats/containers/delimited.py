"""Tables as text: CSV, tab-separated files, and cells pasted from a spreadsheet."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers import encoding
from briefdesk.formats.containers.grid import Grid, Row, refuse_huge, row_of
from briefdesk.model.exchange import ReportEntry, reported
from briefdesk.model.progress import Progress
from briefdesk.phrases import phrase
from briefdesk.text.limits import FILE_LIMIT, refuse_large

SEPARATORS = ("\t", ",", ";", "|")
# What a spreadsheet would take for a formula, and what hides the beginning of one.
_DANGEROUS = "=+-@＝＋－＠\t\r\n'"
_NO_SEPARATOR = '"\r\n'
_HINT = re.compile(r'"?sep=(.)"?[ \t;,]*(?:\r\n|\r|\n|$)', re.IGNORECASE)
_LINE_END = re.compile("\r\n|\r|\n")
_END = "\ue000end\ue000"  # a line behind the last: one that is swallowed was in a quotation
_OPEN = phrase(
    "warnings", "A quotation mark is never closed: quotation marks were read as they stand."
)
_NO_TABLE = phrase(
    "errors", "“{file}” cannot be read as a table ({reason}): choose another separator."
)
_PROBED = 60  # rows of which the separator is guessed
_STEP = 2000  # rows between two words on how far it is


def is_text(data: bytes) -> bool:
    """Tell from its beginning whether a file may be such a table, and no XML."""
    head = data[:4096]
    return bool(head) and encoding.is_text(head) and not _plain(head).startswith(b"<")


def _plain(head: bytes) -> bytes:
    """Return the first bytes that are neither a mark nor a blank."""
    return head.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").lstrip()


def read(
    data: bytes,
    name: str,
    progress: Progress,
    *,
    chosen: str = "",
    separator: str = "",
    quoted: bool = True,
) -> Grid:
    """Return the cells of a text file; ``chosen`` is its encoding, empty to find out.

    ``separator`` stands between cells (empty: the most fitting of ``SEPARATORS``); without
    ``quoted`` a quotation mark is a character like any other. Raises ``UnreadableFileError`` and
    its kinds, and what ``progress`` raises.
    """
    refuse_large(len(data), name)
    text, used, warnings = encoding.decode(data, chosen, name=name)
    text = text.removeprefix("\ufeff")
    report = [
        ReportEntry(warning.code, warning.said, dict(warning.places))
        for warning in warnings
        if warning.said
    ]
    hint = _HINT.match(text)
    if hint:
        separator = separator or hint[1]
    between = separator or guess_separator(text)
    if len(between) != 1 or between in _NO_SEPARATOR:
        raise DamagedFileError(_NO_TABLE, file=name, reason=repr(between))
    try:
        records, is_closed = _records(text, between, quoted=quoted)
        if not is_closed:
            records, _ = _records(text, between, quoted=False)
            report.append(reported("open_quotation", _OPEN))
    except csv.Error as error:
        raise DamagedFileError(_NO_TABLE, file=name, reason=str(error)) from error
    rows: list[Row] = []
    for number, cells in enumerate(records, 1):
        if number % _STEP == 0:
            progress(number, len(records))
        if any(cell.strip() for cell in cells) and not (hint and number == 1):
            rows.append(row_of(number, dict(enumerate(cells))))
    found = tuple(rows)
    if "\0" in text:
        report.append(_nul(found, used))
    refuse_huge(found, name)
    return Grid(found, report=tuple(report))


def _nul(rows: Iterable[Row], used: str) -> ReportEntry:
    """Say that a text holds zero characters; they are kept."""
    line = next((row.number for row in rows if any("\0" in cell for cell in row.cells)), 0)
    return reported(
        "nul",
        phrase(
            "warnings",
            "Row {line} holds zero characters: the encoding ({encoding}) may be another one.",
        ),
        line=line,
        encoding=used,
    )


def guess_separator(text: str) -> str:
    """Return the separator with which the first rows have the most cells in common."""
    lines = text[:200_000].split("\n")[: _PROBED + 1]
    # the last line may be cut
    beginning = "\n".join(lines[:-1] if len(lines) > 1 else lines)

    def fitness(separator: str) -> tuple[float, int]:
        records, _ = _records(beginning, separator)
        widths = Counter(len(cells) for cells in records if len(cells) > 1)
        if not widths:
            return 0.0, 0
        width, often = max(widths.items(), key=lambda item: (item[1], item[0]))
        return often / sum(1 for cells in records if cells), width

    return max(SEPARATORS, key=fitness)


def _records(text: str, separator: str, *, quoted: bool = True) -> tuple[list[list[str]], bool]:
    """Return the rows of a text, and whether each quotation in it is closed."""
    if not quoted:
        lines = _LINE_END.split(text)
        return [line.split(separator) for line in lines], True
    csv.field_size_limit(FILE_LIMIT)
    ended = text if text.endswith(("\r", "\n")) or not text else f"{text}\n"
    records = list(csv.reader(io.StringIO(ended + _END, newline=""), delimiter=separator))
    is_closed = records[-1:] == [[_END]]
    return (records[:-1] if is_closed else records), is_closed


def write(rows: Iterable[Sequence[str]], separator: str = ",") -> bytes:
    """Return a CSV file as Excel expects it: UTF-8 with a mark, lines that end with CR LF."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def disarmed(text: str) -> str:
    """Return the text of a cell so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(tuple(_DANGEROUS)) else text


def armed(text: str) -> str:
    """Return what ``disarmed`` was given."""
    return text[1:] if text[:1] == "'" and text[1:2] and text[1] in _DANGEROUS else text
