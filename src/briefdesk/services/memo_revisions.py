"""The corrections of a briefing in a memo, section by section."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from briefdesk.model.language import JAPANESE_ONLY, body_language
from briefdesk.model.memo import MemoRevision, MemoRevisions, Run
from briefdesk.model.revision import Remedy
from briefdesk.model.revision_report import RevisionRow
from briefdesk.services.memo_runs import spoken_runs

_BLANK = re.compile("[ \u00a0\u3000]")


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
    exact, proposed = _with_blanks(row)
    note = words["footnote"].format(n=row.footnote) if row.footnote else ""
    return MemoRevision(
        n=row.number,
        where=" · ".join(filter(None, (page, note)))
        if row.span is not None
        else words["revision_lost"],
        before=_on_one_line(row.before, language),
        exact=_on_one_line(exact, language),
        after=_on_one_line(row.after, language),
        remedy=row.remedy,
        remedy_label=words[f"revision_{row.remedy}"],
        proposed=_on_one_line(proposed, _language_of_proposal(row, language, lang)),
        takes_away=row.remedy is Remedy.REPLACE and not row.proposed,
        reason=_on_one_line(row.reason, body_language(row.reason, lang)),
        source=_on_one_line(row.source, _language_of_source(row.source, lang)),
        facts=tuple(_facts(row, words)),
    )


def _with_blanks(row: RevisionRow) -> tuple[str, str]:
    """Return the words as they are and as proposed; where only blanks differ, these are shown.

    Typesetting sets Han and Latin letters apart, so that one would not see them.
    """
    if row.remedy is not Remedy.REPLACE or not row.proposed:
        return row.exact, row.proposed
    if "".join(row.exact.split()) != "".join(row.proposed.split()):
        return row.exact, row.proposed
    return _BLANK.sub("␣", row.exact), _BLANK.sub("␣", row.proposed)


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
