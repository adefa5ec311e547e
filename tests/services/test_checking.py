"""Checks run on what an examination holds; what they found is kept until that changes."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from briefdesk.checks.base import Check, Examination
from briefdesk.errors import Cancelled, UnknownIdError
from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.house_profile import PLAIN, CheckChoice, HouseProfile
from briefdesk.model.imported import BlockType, Meta
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.services import checking, concepts, history, opening, pairing, reviewing, terminology
from briefdesk.services.checking import (
    check_document,
    examination,
    findings_of,
    keep,
    run,
    was_checked,
)
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.parsing import parse
from briefdesk.text.matcher import Matcher
from tests import pairs_library
from tests.documents import made_document, parsed
from tests.entries import plain
from tests.examined import glossary
from tests.small_checks import TODAY, examined, looking_for, surfaces
from tests.store.conftest import LABEL
from tests.termbases import document

PAGE = document("甲乙甲。", "丙乙。")
WORDS = (looking_for("信息"),)
CHECKS = (
    looking_for("乙", "second", severity=Gravity.LOW, suggestion="己"),
    looking_for("甲", "first", severity=Gravity.HIGH, rests_on_terms=False),
)


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    """A desk with one briefing, id 1."""
    with open_desk(library, create=True) as desk:
        opening.keep(desk, parsed(desk.staging))
        yield desk


def test_the_worst_comes_first_with_all_its_places_named() -> None:
    found = run(examined(PAGE), checks=CHECKS)
    assert surfaces(found) == [["甲", "甲"], ["乙", "乙"]]
    names = {place.fingerprint for one in found for place in one.places}
    assert len(names) == 4
    assert {one.fingerprint for one in found}.isdisjoint(names | {""})


def test_equally_bad_ones_stand_in_the_order_of_the_text_by_concept() -> None:
    page = document("一二三四")
    checks = [
        looking_for("四", "a", concept="c-1"),
        looking_for("三", "b"),
        looking_for("二", "c", concept="c-2"),
        looking_for("一", "d", concept="c-1"),
    ]
    found = run(examined(page), checks=checks)
    assert surfaces(found) == [["一"], ["四"], ["二"], ["三"]]


def test_the_house_says_which_checks_are_on_and_how_bad_their_findings_are() -> None:
    house = HouseProfile(
        checks={"first": CheckChoice(on=False), "second": CheckChoice(severity=Gravity.CRITICAL)}
    )
    [one] = run(examined(PAGE, house), checks=CHECKS)
    assert (one.check, one.severity) == ("second", Gravity.CRITICAL)


def test_only_some_checks_run() -> None:
    assert surfaces(run(examined(PAGE), only={"second"}, checks=CHECKS)) == [["乙", "乙"]]


def test_without_an_original_what_needs_one_does_not_run() -> None:
    check = looking_for("甲", needs_original=True)
    assert run(examined(PAGE), checks=[check]) == ()
    beside = checking.paired(examined(PAGE), document("甲"), Matcher.over(()))
    assert surfaces(run(beside, checks=[check])) == [["甲", "甲"]]


def test_progress_is_told_for_each_check_and_within() -> None:
    def find(looked: Examination) -> Iterable[Finding]:
        looked.progress(1, 2)
        return ()

    heard: list[float] = []

    def hear(done: int, total: int) -> None:
        heard.append(done / total)

    run(examined(PAGE), hear, checks=[Check(CHECKS[0].info, find), CHECKS[1]])
    assert heard == pytest.approx([0, 1 / 3, 1 / 2, 2 / 3, 1])  # the first part is for fingerprints


def test_giving_up_passes_through() -> None:
    def give_up(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        run(examined(PAGE), give_up, checks=CHECKS)


def test_after_an_edit_of_terms_only_what_rests_on_them_runs_again() -> None:
    before = run(examined(PAGE), checks=CHECKS)
    silent = [looking_for("甲", "first", rests_on_terms=False), looking_for("丙", "second")]
    ran = []

    def find(looked: Examination) -> Iterable[Finding]:
        ran.append(looked)
        return ()

    silent[0] = Check(silent[0].info, find, rests_on_terms=False)
    again = checking.run_again(examined(PAGE), before, checks=silent)
    assert ran == []
    assert surfaces(again) == [["甲", "甲"], ["丙"]]
    assert checking.run_again(examined(PAGE), before, checks=CHECKS) == before


def test_a_document_of_no_library_is_checked() -> None:
    known = Matcher.over(())
    assert check_document(PAGE, known, TODAY) == run(examined(PAGE))
    original = document("甲乙甲。", "丙乙。")
    beside = checking.paired(examined(PAGE), original, known)
    assert check_document(PAGE, known, TODAY, original=original) == run(beside)


def test_one_fault_is_told_once_beside_the_original() -> None:
    known = glossary()
    for zh, ja, right in (
        (
            "法案于 2025 年 4 月 31 日提交。",
            "法案は2025年4月30日に提出された。",
            "2025 年 4 月 30 日",
        ),
        (
            "《个人信息保护法》（2005 年法律第 57 号）施行。",
            "個人情報保護法（平成15年法律第57号）は施行された。",
            "2003 年法律第 57 号",
        ),
    ):
        page = changed(document(zh), meta=Meta(language="zh-Hans"))
        original = changed(document(ja), meta=Meta(language="ja"))
        (found,) = check_document(page, known, TODAY, original=original)
        assert [place.suggestion for place in found.places] == [right]
        assert any("original" in one.english for one in found.evidence)


def test_every_check_tells_what_it_is() -> None:
    ids = [info.id for info in checking.catalogue()]
    assert len(set(ids)) == len(ids)


def found_now(
    desk: Desk, profile: HouseProfile = PLAIN, checks: Sequence[Check] = WORDS
) -> tuple[Finding, ...]:
    """Check the briefing 1 and keep what was found."""
    looked = examination(desk, 1, profile, TODAY, checks)
    found = run(looked, checks=checks)
    keep(desk, 1, looked, found)
    return found


def kept(desk: Desk, profile: HouseProfile = PLAIN) -> int | None:
    """Return how many findings are kept of the briefing 1, None if they are out of date."""
    found = findings_of(desk, 1, profile, TODAY, WORDS)
    return None if found is None else len(found)


def test_what_was_found_is_there_when_the_briefing_is_opened_again(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        opening.keep(desk, parsed(desk.staging))
        assert findings_of(desk, 1, PLAIN, TODAY) is None
        assert not was_checked(desk, 1)
        found = found_now(desk)
    with open_desk(library) as desk:
        again = findings_of(desk, 1, PLAIN, TODAY, WORDS)
        assert again is not None
        assert tuple(one.finding for one in again) == found
        assert [one.open for one in again] == [one.places for one in found]


def test_what_was_found_beside_an_original_of_no_library_is_not_kept(desk: Desk) -> None:
    found_now(desk)
    looked = examination(desk, 1, PLAIN, TODAY, WORDS)
    beside = checking.paired(looked, document("甲"), Matcher.over(()))
    assert keep(desk, 1, beside, ()) == ()
    assert kept(desk) == 1


def test_an_examination_holds_what_the_library_knows(desk: Desk) -> None:
    looked = examination(desk, 1, PLAIN, TODAY)
    assert looked.text.document == made_document()
    assert looked.text.recognitions == opening.show(desk, 1).recognitions
    assert looked.pair is None
    with pytest.raises(UnknownIdError):
        examination(desk, 9, PLAIN, TODAY)


def test_the_title_block_counts_as_it_was_corrected(desk: Desk) -> None:
    found_now(desk)
    meta = changed(made_document().meta, date="2024-01-01")
    opening.edit_meta(desk, 1, meta)
    assert kept(desk) is None
    assert examination(desk, 1, PLAIN, TODAY).text.document.meta == meta


def test_another_profile_is_another_matter(desk: Desk) -> None:
    found_now(desk)
    assert kept(desk, HouseProfile(spacing="none")) is None
    assert was_checked(desk, 1)
    assert kept(desk) == 1


def test_another_day_matters_only_where_a_check_in_use_rests_on_it(desk: Desk) -> None:
    check = looking_for("信息")
    dated = (Check(check.info, check.find, rests_on_today=True),)
    off = HouseProfile(checks={"words": CheckChoice(on=False)})
    for checks, profile, stays in (
        ((check,), PLAIN, True),
        (dated, PLAIN, False),
        (dated, off, True),
    ):
        found_now(desk, profile, checks)
        assert findings_of(desk, 1, profile, TODAY, checks) is not None
        tomorrow = TODAY + timedelta(1)
        assert (findings_of(desk, 1, profile, tomorrow, checks) is not None) == stays


def test_an_edit_of_a_term_puts_it_out_of_date_and_undo_back(desk: Desk) -> None:
    found_now(desk)
    concepts.save(desk, [plain("c-new", "新的术语", lang="zh-Hans")], LABEL)
    assert kept(desk) is None
    history.undo(desk)
    assert kept(desk) == 1


def test_a_confirmed_sense_puts_it_out_of_date(desk: Desk) -> None:
    found_now(desk)
    looked = examination(desk, 1, PLAIN, TODAY)
    seen = next(one for one in looked.text.recognitions if one.ambiguous)
    span = Span(seen.start, seen.end)
    terminology.confirm_sense(desk, 1, span, seen.ambiguous[0])
    assert kept(desk) is None
    assert examination(desk, 1, PLAIN, TODAY).confirmed == {(span.start, span.end)}


def test_a_block_that_is_something_else_puts_it_out_of_date(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        opening.keep(desk, pairs_library.parsed(desk, pairs_library.ZH, "zh.txt"))
        found_now(desk)
        assert kept(desk) is not None
        document = opening.show(desk, 1).briefing.document
        said = reviewing.as_block(document, document.blocks[-1].id, BlockType.QUOTE)
        assert said is not None
        reviewing.correct(desk, 1, [said])
        assert opening.show(desk, 1).briefing.document.text == document.text
        assert kept(desk) is None


def test_an_original_is_looked_at_once_it_is_aligned(desk: Desk) -> None:
    opening.keep(desk, parsed(desk.staging, "原文"))
    found_now(desk)
    assert pairing.missing(desk, 1) is None
    pairing.pair(desk, 1, 2)
    assert kept(desk) is None
    assert examination(desk, 1, PLAIN, TODAY).pair is None
    work = pairing.missing(desk, 1)
    assert work is not None
    pairing.keep_alignment(desk, work, pairing.aligned(work))
    assert pairing.missing(desk, 1) is None
    assert kept(desk) is None
    pair = examination(desk, 1, PLAIN, TODAY).pair
    assert pair is not None
    assert pair.original.document == opening.show(desk, 2).briefing.document
    found_now(desk)
    assert kept(desk) == 1
    pairing.unpair(desk, 1)
    assert kept(desk) is None


def test_whoever_may_wait_has_all_that_is_missing_made(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        for text, name in (
            (pairs_library.ZH.replace("8,000", "9,000"), "zh.txt"),
            (pairs_library.JA, "ja.txt"),
        ):
            opening.keep(desk, pairs_library.parsed(desk, text, name))
        pairing.pair(desk, 1, 2)
        found = checking.checked(desk, 1, PLAIN, TODAY)
        wrong = [one.finding for one in found if one.finding.original]
        assert [place.surface for one in wrong for place in one.places] == ["9,000 家"]
        assert pairing.missing(desk, 1) is None
        assert findings_of(desk, 1, PLAIN, TODAY) == found  # kept, so not made again
        assert checking.checked(desk, 1, PLAIN, TODAY) == found


def test_after_one_edit_of_a_term_the_real_briefing_is_as_if_checked_anew(
    desk: Desk, real_briefing: Path
) -> None:
    known = opening.keep(desk, parse(real_briefing, staging=desk.staging)).briefing_id
    looked = examination(desk, known, PLAIN, TODAY)
    found = run(looked)
    keep(desk, known, looked, found)
    for number in range(3):
        concepts.save(desk, [plain(f"c-new{number}", f"新术语{number}", lang="zh-Hans")], LABEL)
        looked = examination(desk, known, PLAIN, TODAY)
        found = checking.run_again(looked, found)
        keep(desk, known, looked, found)
    assert found == run(looked)
