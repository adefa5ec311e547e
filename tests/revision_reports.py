"""Reports of corrections, for tests of the formats in which they leave."""

from briefdesk.model.revision import Remedy, RevisionState
from briefdesk.model.revision_report import RevisionReport, RevisionRow
from briefdesk.model.span import Span
from briefdesk.services.memo_front import labels

ROWS = (
    RevisionRow(
        number=1,
        section=("II. 现状", "1. 医疗 DX"),
        page="iv",
        before="…公共数据库提供",
        exact="假名化信息",
        after="。匿名化信息与…",
        remedy=Remedy.REPLACE,
        proposed="假名加工信息",
        reason="法律用语为“仮名加工情報”。",
        source="個人情報の保護に関する法律（平成15年法律第57号）第2条第5項",
        severity="high",
        state=RevisionState.OPEN,
        author="佐藤 花子",
        at="2025-12-01T09:00:00.000Z",
        span=Span(60, 65),
    ),
    RevisionRow(
        number=2,
        section=(),
        page="",
        before="",
        exact="=1+1\n第二段",
        after="",
        remedy=Remedy.REPLACE,
        proposed="",
        reason="-删除",
        source="",
        severity="",
        state=RevisionState.REJECTED,
        author="@M",
        at="2025-12-01T09:00:00.000Z",
        span=Span(80, 88),
    ),
    RevisionRow(
        number=3,
        section=("III. 结语",),
        page="",
        before="",
        exact="已不在原文",
        after="",
        remedy=Remedy.QUERY,
        proposed="この箇所はどこにありますか？",
        reason="",
        source="",
        severity="info",
        state=RevisionState.ACCEPTED,
        author="",
        at="2025-12-01T09:00:00.000Z",
        span=None,
    ),
)


def report(lang: str = "zh", rows: tuple[RevisionRow, ...] = ROWS) -> RevisionReport:
    """Return a report of some corrections of a Chinese briefing."""
    return RevisionReport(
        title="医疗数据利用的现状",
        date="2025-11-12",
        language="zh-Hans",
        lang=lang,
        created="2025-12-01T09:00:00+00:00",
        labels=dict(labels(lang)),
        rows=rows,
    )
