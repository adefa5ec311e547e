"""What the checks propose is right: who follows all of it meets no new finding."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from itertools import accumulate

from briefdesk.checks.base import Examination, Pair, Text
from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.wire import changed
from briefdesk.services.checking import run
from briefdesk.text.alignment import align
from tests import pairs
from tests.examined import examined, glossary
from tests.pairs import Paired
from tests.seeding.faulty import KINDS, copies
from tests.seeding.ground import Ground
from tests.termbases import document

TODAY = date(2025, 12, 31)
Edit = tuple[int, int, str]


def edits(found: Sequence[Finding]) -> list[Edit]:
    """Return all that is proposed, in order; of two that overlap the first."""
    wanted = sorted(
        {
            (place.start, place.end, place.suggestion)
            for one in found
            for place in one.places
            if place.suggestion not in ("", place.surface)
        }
    )
    made: list[Edit] = []
    for one in wanted:
        if not made or one[0] >= made[-1][1]:
            made.append(one)
    return made


def moved(made: Sequence[Edit]) -> Callable[[int], int]:
    """Return where a position is after edits."""
    ends = [end for _, end, _ in made]
    shifts = [0, *accumulate(len(words) - (end - start) for start, end, words in made)]
    return lambda at: at + shifts[bisect_right(ends, at)]


def edited(page: ImportedDocument, made: Sequence[Edit]) -> ImportedDocument:
    """Return a document with edits made."""
    text, at = "", 0
    for start, end, words in made:
        text += page.text[at:start] + words
        at = end
    move = moved(made)
    return changed(
        page,
        text=text + page.text[at:],
        blocks=tuple(changed(one, start=move(one.start), end=move(one.end)) for one in page.blocks),
        references=tuple(changed(one, offset=move(one.offset)) for one in page.references),
    )


def looked(pair: Paired, *, alone: bool) -> tuple[Finding, ...]:
    """Return what is found in a translation, alone or beside its original."""
    known = glossary()
    text = Text(pair.translation, known.recognise(pair.translation))
    plain = Examination(text, known, TODAY)
    if alone:
        return run(plain)
    original = Text(pair.original, known.recognise(pair.original))
    links = align(text.document, text.recognitions, original.document, original.recognitions)
    return run(Examination(text, known, TODAY, pair=Pair(original, links)))


def fresh(pair: Paired, *, alone: bool) -> list[str]:
    """Return what is found of medium or above once all proposals are followed, and was not before,
    nor stands where two of them met.
    """
    found = looked(pair, alone=alone)
    made = edits(found)
    move = moved(made)
    before = {
        (one.check, one.concept or one.subject, move(place.start))
        for one in found
        for place in one.places
    }
    after = looked(pair._replace(translation=edited(pair.translation, made)), alone=alone)
    return [
        f"{one.check} {one.message.english} after {made}"
        for one in after
        if one.severity.rank <= Gravity.MEDIUM.rank
        and not any(
            (one.check, one.concept or one.subject, place.start) in before for place in one.places
        )
    ]


def test_edits_move_what_is_behind_them() -> None:
    page = edited(document("甲乙丙", "丁"), [(1, 2, "乙乙"), (2, 3, "")])
    assert page.text == "甲乙乙\n丁"
    assert [page.text[block.start : block.end] for block in page.blocks] == ["甲乙乙", "丁"]


def test_following_the_proposals_for_seeded_faults_makes_no_new_ones(
    counted: Callable[[int, int], int],
) -> None:
    """But for one in fifty copies, as a seed may stand in words that are right only without it."""
    count, new = 0, []
    for file in pairs.files()[: counted(3, 99)]:
        ground = Ground(file.stem, pairs.rows(file), glossary())
        for check in KINDS:
            for copy in copies(ground, check, counted(3, 8), seed=6):
                count += 1
                new += fresh(copy.pair, alone=check != "completeness")
    assert count >= counted(39, 280)
    assert len(new) <= count / 50, new


def test_following_the_proposals_for_the_examples_leaves_nothing_open() -> None:
    for text in (
        "依《健康保险法》（1922 年法律第 71 号),业者须在 2025 年 6 月 13 日（星期四）前报告。.",
        "该指南规定:(1)个人信息保护委会;(2)其他.企业应遵守!",
        "依 EHDS规章处理数据,, 数字庁负责",
    ):
        page = examined(text).text.document
        new = edited(page, edits(run(examined(text, known=glossary()))))
        left = run(examined(new.text, known=glossary()))
        assert [one for one in left if any(place.suggestion for place in one.places)] == []
