"""Documents with comments and terms, as the library would hand them to a memo."""

import re
from collections.abc import Iterator, Sequence

from briefdesk.model.annotation import Anchor, Annotation, Kind, Placement, QuoteSelector, State
from briefdesk.model.concept import (
    Concept,
    ConceptStatus,
    ReadingSource,
    SourceRef,
    Term,
    TermBase,
)
from briefdesk.model.imported import (
    Block,
    BlockType,
    FileInfo,
    Footnote,
    Furniture,
    ImportedDocument,
    Link,
    Meta,
    Reference,
)
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.model.revision import Remedy, Revision, RevisionState
from briefdesk.model.span import Span
from briefdesk.text.anchoring import anchor

PLAN = "https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/plan.pdf"
PLATFORM = "https://www.mhlw.go.jp/content/001140173.pdf"

# type, level, number, text; ^12 is the marker of footnote 12
BRIEFING: tuple[tuple[str, int, str, str], ...] = (
    ("heading", 1, "I.", "引言"),
    (
        "paragraph",
        0,
        "",
        """2025 年 6 月 13 日，政府决定了《数据利用基本方针》（以下简称“方针”）^1，推进医疗 DX。\
研究会自 2024 年 12 月至 2025 年 6 月共召开 12 次会议，围绕两种数据利用方法展开了讨论。""",
    ),
    ("heading", 1, "II.", "现状"),
    ("heading", 2, "1.", "推进医疗数字化转型（医疗 DX）^2"),
    (
        "paragraph",
        0,
        "",
        """过去，公共数据库的数据以“匿名化信息”的形式提供。今后将以假名化信息（pseudonymized data）\
提供。假名化信息与假名加工信息不同，日文分别称「仮名化情報」和「仮名加工情報」。直骨認令化。""",
    ),
    ("list_item", 1, "•", "减轻医疗一线负担的政策"),
    ("list_item", 1, "•", "培育能够利用医疗数据的人才的政策^3"),
    ("heading", 3, "①", "关于统计信息制作与数据共享"),
    (
        "paragraph",
        0,
        "",
        "仅用于制作统计信息的，可以考虑在未取得本人同意的情况下提供数据。",
    ),
    ("heading", 1, "III.", "结语"),
    ("paragraph", 0, "", "今后，我们将持续关注相关讨论的进展，并就《数据利用基本方针》另行说明。"),
    ("footnote", 0, "1", f"{PLAN} 构成重点计划第 5 部分。"),
    ("footnote", 0, "2", f"全国医疗信息平台的总体框架，请参阅：{PLATFORM}"),
    ("footnote", 0, "3", "在该体系下，申请者需向各国的健康数据访问机构提出申请。"),
)


def document(
    blocks: Sequence[tuple[str, int, str, str]] = BRIEFING,
    title: str = "医疗数据利用的现状",
    language: str = "zh-Hans",
) -> ImportedDocument:
    """Return a document as a reader makes it."""
    text = ""
    made: list[Block] = []
    references: list[Reference] = []
    notes: list[Footnote] = []
    for index, (kind, level, number, marked) in enumerate(blocks):
        start = len(text) + bool(made)
        text += "\n" if made else ""
        for piece in re.split(r"(\^\d+)", marked):
            if re.fullmatch(r"\^\d+", piece):
                references.append(Reference(f"0:{piece[1:]}", f"b{index}", len(text), 9.0))
            else:
                text += piece
        is_note = kind == "footnote"
        label = "" if is_note else number
        made.append(Block(f"b{index}", BlockType(kind), level, label, start, len(text)))
        if is_note:
            notes.append(Footnote(f"0:{number}", int(number), number, f"b{index}"))
    return ImportedDocument(
        file=FileInfo("brief.txt", "ab" * 32, len(text), "text/plain", "utf-8", "test", 1),
        meta=Meta(
            title, "No.7", "2025-11-12", "某某律师事务所", ("佐藤 郁",), ("陈 明",), language
        ),
        raw=text,
        text=text,
        blocks=tuple(made),
        footnotes=tuple(notes),
        references=tuple(references),
        links=tuple(
            Link(match.group(), "footnote", match.start(), match.end())
            for match in re.finditer(r"https?://[^\s（）。]+", text)
        ),
        furniture=(Furniture(1, "© Example Law 2025", "header"),),
    )


def comment(
    made_on: ImportedDocument,
    quote: str,
    number: int = 1,
    *,
    kind: Kind = Kind.NOTE,
    body: str = "请核对。",
    author: str = "佐藤",
    internal: bool = False,
    placement: Placement = Placement.PLACED,
    occurrence: int = 1,
) -> Annotation:
    """Return a comment on the words ``quote``, which may run over the end of a block."""
    start = -1
    for _ in range(occurrence):
        start = made_on.text.index(quote, start + 1)
    return at(
        made_on,
        Span(start, start + len(quote)),
        number,
        kind=kind,
        body=body,
        author=author,
        internal=internal,
        placement=placement,
    )


def at(
    made_on: ImportedDocument,
    span: Span,
    number: int = 1,
    *,
    kind: Kind = Kind.NOTE,
    body: str = "请核对。",
    author: str = "佐藤",
    internal: bool = False,
    placement: Placement = Placement.PLACED,
) -> Annotation:
    """Return a comment on a span."""
    exact = made_on.text[span.start : span.end]
    return Annotation(
        id=number,
        briefing_id=1,
        kind=kind,
        state=State.OPEN,
        internal=internal,
        author=author,
        created="2026-11-20T08:00:00Z",
        modified="2026-11-21T09:30:00Z",
        body=body,
        tags=("隐私",),
        anchor=Anchor(placement, span, QuoteSelector(exact, "", ""), "", (), 1),
    )


def _concept(identifier: str, ja: str, reading: str, zh: str, en: str, **more: str) -> Concept:
    status = ConceptStatus.DRAFT if more.get("draft") else ConceptStatus.APPROVED
    source = ReadingSource.AUTO if more.get("proposed") else ReadingSource.HUMAN
    return Concept(
        id=identifier,
        domain="test",
        terms=(
            Term(f"{identifier}-ja", "ja", ja, reading=reading, reading_source=source),
            Term(f"{identifier}-zh", "zh-Hans", zh),
            Term(f"{identifier}-en", "en", en),
        ),
        definition_source=SourceRef("law", "個人情報保護法", article="2", paragraph="5"),
        status=status,
    )


TERMBASE = TermBase(
    name="test",
    title="测试术语库",
    version="3",
    provenance="made for tests",
    concepts=(
        _concept("c-1", "仮名化情報", "かめいかじょうほう", "假名化信息", "pseudonymised data"),
        _concept("c-2", "匿名化情報", "とくめいかじょうほう", "匿名化信息", "anonymised data"),
        _concept("c-3", "本人の同意", "ほんにんのどうい", "本人同意", "consent", proposed="yes"),
        _concept("c-4", "医療", "いりょう", "医疗", "medical care"),
        _concept("c-5", "基本方針", "きほんほうしん", "数据利用基本方针", "basic policy"),
        _concept("c-6", "進展", "しんてん", "讨论的进展", "progress", draft="yes"),
    ),
)


def recognitions(made_on: ImportedDocument, *, ambiguous: str = "") -> tuple[Recognition, ...]:
    """Return each Chinese term of ``TERMBASE`` wherever it stands; one concept may be ambiguous."""
    return tuple(sorted(_seen(made_on, ambiguous), key=lambda seen: seen.start))


def _seen(made_on: ImportedDocument, ambiguous: str) -> Iterator[Recognition]:
    for concept in TERMBASE.concepts:
        term = concept.terms[1]
        for match in re.finditer(re.escape(term.text), made_on.text):
            yield Recognition(
                concept=concept.id,
                term=term.text,
                lang=term.lang,
                start=match.start(),
                end=match.end(),
                surface=term.text,
                status="preferred",
                concept_status=concept.status,
                grade=Grade.EXACT,
                ambiguous=("c-1", "c-9") if concept.id == ambiguous else (),
            )


def revision(made_on: ImportedDocument, quote: str) -> Revision:
    """Return a correction of the words ``quote``."""
    start = made_on.text.index(quote)
    return Revision(
        id=1,
        briefing_id=1,
        anchor=anchor(made_on, Span(start, start + len(quote))),
        remedy=Remedy.REPLACE,
        proposed="改为此",
        reason="用语不一致。",
        source="個人情報の保護に関する法律第2条",
        severity="high",
        state=RevisionState.OPEN,
        check="",
        fingerprint="",
        author="佐藤",
        created="2026-11-20T00:00:00Z",
        modified="2026-11-20T00:00:00Z",
    )
