"""The corrections of a briefing as a reader of the report sees them."""

from collections.abc import Iterable

from briefdesk.model.imported import ImportedDocument
from briefdesk.model.revision import Revision
from briefdesk.model.revision_report import RevisionRow
from briefdesk.services.revising import stands
from briefdesk.services.telling import told
from briefdesk.services.whereabouts import Whereabout, Whereabouts

_REACH = 24  # code points shown on either side of a place


def revision_rows(
    document: ImportedDocument, revisions: Iterable[Revision], lang: str, author: str = ""
) -> tuple[RevisionRow, ...]:
    """Return revisions of a document, numbered from 1 in the order in which they are given.

    The reasons that checks give are told in ``lang``: ``zh``, ``ja`` or ``en``. ``author`` is who
    made those that name nobody.
    """
    known = Whereabouts(document)
    return tuple(_row(known, n, one, lang, author) for n, one in enumerate(revisions, 1))


def _row(known: Whereabouts, number: int, one: Revision, lang: str, author: str) -> RevisionRow:
    """Return a revision as a row of the report."""
    span = one.anchor.span if stands(one) else None
    where = known.of(span) if span else Whereabout(one.anchor.section, "", "")
    before, exact, after = (
        known.around(span, _REACH, _REACH) if span else ("", one.anchor.quote.exact, "")
    )
    return RevisionRow(
        number=number,
        section=where.section,
        page=where.page,
        before=before,
        exact=exact,
        after=after,
        remedy=one.remedy,
        proposed=one.proposed,
        reason=one.reason if one.said is None else told(one.said, lang),
        source=one.source,
        severity=one.severity,
        state=one.state,
        author=one.author or author,
        at=one.modified,
        span=span,
        footnote=where.footnote,
    )
