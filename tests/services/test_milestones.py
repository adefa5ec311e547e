"""The milestones of a stored briefing, and their table in a memo."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from briefdesk.errors import UnknownIdError
from briefdesk.model.concept import AdminStatus, Concept, ConceptKind, ConceptStatus
from briefdesk.model.imported import Meta
from briefdesk.model.memo import Memo, MemoOptions
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.model.wire import changed
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.memo_front import Material
from briefdesk.services.memo_tree import tree
from briefdesk.services.milestones import found_in, milestones_of
from briefdesk.services.opening import edit_meta, keep
from tests.documents import parsed
from tests.memos import document

LOOKING = date(2026, 11, 26)
TEXT = "数字厅将在本年度年底前公布指南，2027年夏季起施行。"
DOCUMENT = changed(
    document(
        [
            ("heading", 1, "I.", "日程"),
            ("paragraph", 0, "", f"此前，会议于2023年10月设立。{TEXT}"),
        ]
    ),
    meta=Meta(date="2025-11-12"),
)  # fmt: skip
AT = DOCUMENT.text.index("数字厅")
SEEN = (
    Recognition(
        "c-agency", "数字厅", "zh-Hans", AT, AT + 3, "数字厅",
        AdminStatus.PREFERRED, ConceptStatus.APPROVED, Grade.EXACT,
    ),
)  # fmt: skip


def concepts(kind: ConceptKind) -> dict[str, Concept]:
    """Return the one concept that is seen."""
    return {"c-agency": Concept("c-agency", domain="test", terms=(), kind=kind)}


def memo(lang: str = "zh", *, asked: bool = True) -> Memo:
    """Return the memo of the document, made on the day of looking."""
    material = Material(
        document=DOCUMENT,
        meta=DOCUMENT.meta,
        created=f"{LOOKING.isoformat()}T08:00:00+00:00",
        recognitions=SEEN,
        concepts=concepts(ConceptKind.BODY),
    )
    return tree(material, MemoOptions(lang=lang, milestones=asked))


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1."""
    with open_desk(library, create=True) as desk:
        made = parsed(desk.staging)
        keep(desk, made._replace(document=changed(DOCUMENT, file=made.document.file)))
        yield desk


def test_only_a_body_acts() -> None:
    for kind, actor in ((ConceptKind.BODY, "数字厅"), (ConceptKind.SYSTEM, "")):
        found = found_in(DOCUMENT, SEEN, concepts(kind), LOOKING)
        assert [one.actor for one in found] == ["", actor, actor]


def test_the_milestones_of_a_stored_briefing_follow_its_corrected_date(desk: Desk) -> None:
    _, end, _ = milestones_of(desk, 1, LOOKING)
    assert end.period.last == date(2026, 3, 31)
    edit_meta(desk, 1, Meta(date="2026-11-12"))
    _, end, _ = milestones_of(desk, 1, LOOKING)
    assert end.period.last == date(2027, 3, 31)
    with pytest.raises(UnknownIdError):
        milestones_of(desk, 9, LOOKING)


def test_a_memo_lists_them_by_date_when_asked() -> None:
    assert memo(asked=False).milestones == ()
    found = memo().milestones
    assert [(one.when, one.stale) for one in found] == [
        ("2023年10月", False),
        ("最迟2026年3月31日", True),
        ("2027年夏季起", False),
    ]
    assert "".join(run.t for run in found[1].actor) == "数字厅"
    assert "".join(run.t for run in found[1].clause) == "数字厅将在本年度年底前公布指南"
    assert found[1].section == "I. 日程"


def test_the_dates_are_in_the_memos_language() -> None:
    assert [one.when for one in memo("ja").milestones] == [
        "2023年10月",
        "2026年3月31日まで",
        "2027年夏以降",
    ]
    assert [one.when for one in memo("en").milestones][1:] == [
        "by 31 March 2026",
        "from summer 2027",
    ]
