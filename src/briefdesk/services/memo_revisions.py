"""The corrections of a briefing in a memo, section by section."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from briefdesk.model.language import JAPANESE_ONLY, body_language
from briefdesk.model.memo import MemoRevision, MemoRevisions, Run
from briefdesk.model.revision import Remedy
from briefdesk.model.revision_report import RevisionRow
from briefdesk.services.memo_runs import spoken_runs


def by_section(
    rows: Sequence[RevisionRow], words: Mapping[str, str], language: str, lang: str
) -> tuple[MemoRevisions, ...]:
    """Return the rows of a report under the headings of their sections.

    ``language`` is that of the briefing, ``lang`` that of the memo's fixed ``words``.
    """
    groups = groupby(rows, key=lambda row: row.section)
    return tuple(
        MemoRevisions(
            " › ".join(section),
            tuple(_printed(row, words, language, lang) for row in group),
        )
        for section, group in groups
    )


def _printed(row: RevisionRow, words: Mapping[str, str], language: str, lang: str) -> MemoRevision:
    page = words["page"].format(page=row.page) if row.page else ""
    note = words["footnote"].format(n=row.footnote) if row.footnote else ""
    return MemoRevision(
        n=row.number,
        where=" · ".join(filter(None, (page, note)))
        if row.span is not None
        else words["revision_lost"],
        before=_on_one_line(row.before, language),
        exact=_on_one_line(row.exact, language),
        after=_on_one_line(row.after, language),
        remedy=row.remedy,
        remedy_label=words[f"revision_{row.remedy}"],
        proposed=_on_one_line(row.proposed, _language_of_proposal(row, language, lang)),
        takes_away=row.remedy is Remedy.REPLACE and not row.proposed,
        reason=_on_one_line(row.reason, body_language(row.reason, lang)),
        source=_on_one_line(row.source, _language_of_source(row.source, lang)),
        facts=tuple(_facts(row, words)),
    )


def _facts(row: RevisionRow, words: Mapping[str, str]) -> Iterator[str]:
    if row.severity:
        yield words[f"revision_{row.severity}"]
    yield words[f"revision_{row.state}"]
    if row.author:
        yield row.author


def _language_of_proposal(row: RevisionRow, language: str, lang: str) -> str:
    """Return the language of the briefing for words that enter it; one asks in any language."""
    return body_language(row.proposed, lang) if row.remedy is Remedy.QUERY else language


def _language_of_source(source: str, lang: str) -> str:
    """Return Japanese for a law that is cited with a character that only Japanese uses."""
    japanese = any(sign in JAPANESE_ONLY for sign in source)
    return "ja" if japanese else body_language(source, lang)


def _on_one_line(text: str, lang: str) -> tuple[Run, ...]:
    return spoken_runs(" ".join(text.split("\n")), lang)
