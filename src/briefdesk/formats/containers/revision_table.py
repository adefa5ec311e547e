"""The corrections of a briefing as rows of text, for every format that is a table."""

from collections.abc import Iterator

from briefdesk.model.revision import Remedy
from briefdesk.model.revision_report import RevisionReport, RevisionRow

COLUMNS = (
    "number",
    "section",
    "page",
    "as_is",
    "context",
    "remedy",
    "proposed",
    "reason",
    "source",
    "severity",
    "state",
    "author",
)


def rows(report: RevisionReport) -> Iterator[tuple[str, ...]]:
    """Yield the head of the table, then a row for each correction."""
    yield tuple(report.labels[f"revision_{column}"] for column in COLUMNS)
    for row in report.rows:
        yield _cells(row, report.labels)


def _cells(row: RevisionRow, words: dict[str, str]) -> tuple[str, ...]:
    deletes = row.remedy is Remedy.REPLACE and not row.proposed
    return (
        str(row.number),
        " › ".join((*row.section, *_footnote(row, words))),
        row.page if row.span is not None else words["revision_lost"],
        _flat(row.exact),
        _flat(f"{row.before}【{row.exact}】{row.after}") if row.span is not None else "",
        words[f"revision_{row.remedy}"],
        words["revision_delete"] if deletes else row.proposed,
        row.reason,
        row.source,
        words[f"revision_{row.severity}"] if row.severity else "",
        words[f"revision_{row.state}"],
        row.author,
    )


def _footnote(row: RevisionRow, words: dict[str, str]) -> Iterator[str]:
    if row.footnote:
        yield words["footnote"].format(n=row.footnote)


def _flat(text: str) -> str:
    """Return words of the briefing on one line: they may run over the end of a block."""
    return " ".join(text.splitlines())
