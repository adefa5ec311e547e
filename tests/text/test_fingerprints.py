"""A place is known by its words and what is around them: never by where it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.imported import BlockType, ImportedDocument
from briefdesk.services.checking import run
from briefdesk.text.fingerprints import key_of
from tests.reading import read_text
from tests.small_checks import examined, looking_for
from tests.termbases import document

WORDS = "假名化信息"
BEFORE = "自二〇二五年六月起，各公共数据库均可以"
AFTER = "的形式提供数据，详见下文所述的各项规定。"
SENTENCE = BEFORE + WORDS + AFTER


def prints(page: ImportedDocument, words: str = WORDS, concept: str = "") -> list[str]:
    """Return the fingerprints of all places of some words, in text order."""
    found = run(examined(page), checks=[looking_for(words, concept=concept)])
    return [place.fingerprint for one in found for place in one.places]


def test_it_is_a_hash_of_no_position() -> None:
    [alone] = prints(document(SENTENCE))
    assert len(alone) == 64
    assert prints(document("另有一段。", SENTENCE, "又有一段。")) == [alone]


@given(first=st.integers(24, 60), second=st.integers(24, 60))
def test_it_survives_other_line_breaks(first: int, second: int) -> None:
    """A file read again after its lines were broken elsewhere."""
    assert prints(read_text(_broken(first))) == prints(read_text(_broken(second)))
    assert len(prints(read_text(_broken(first)))) == 4


def _broken(width: int) -> str:
    """Return a text file whose paragraph has lines of one length."""
    text = "　　" + "其后的规定也适用。".join(SENTENCE for _ in range(4))
    lines = [text[at : at + width] for at in range(0, len(text), width)]
    return "\n".join(("公共数据库的利用", "", "I. 引言", "", *lines, ""))


@given(blank=st.sampled_from([" ", "　", "\u200b", "\xa0", "  "]), at=st.integers(1, 18))
def test_it_survives_blanks_that_are_no_words(blank: str, at: int) -> None:
    spaced = BEFORE[:at] + blank + BEFORE[at:]
    assert prints(document(spaced + WORDS + AFTER)) == prints(document(SENTENCE))


@given(before=st.text("一二三四五", max_size=40), after=st.text("一二三四五", max_size=40))
def test_what_is_further_away_does_not_matter(before: str, after: str) -> None:
    assert prints(document(before + SENTENCE + after)) == prints(document(SENTENCE))


@given(at=st.integers(0, 11), side=st.sampled_from(["before", "after"]))
def test_it_lapses_when_what_is_around_changes(at: int, side: str) -> None:
    before, after = BEFORE, AFTER
    if side == "before":
        place = len(before) - 1 - at
        before = f"{before[:place]}甲{before[place + 1 :]}"
    else:
        after = f"{after[:at]}甲{after[at + 1 :]}"
    assert prints(document(before + WORDS + after)) != prints(document(SENTENCE))


def test_it_lapses_when_the_words_change() -> None:
    other = SENTENCE.replace(WORDS, "匿名化信息")
    assert prints(document(other), "匿名化信息") != prints(document(SENTENCE))


def test_another_character_that_folds_alike_is_another_word() -> None:
    """A traditional character is what one check finds: to dismiss 髮 says nothing of 發."""
    assert prints(document("其发表。"), "发") != prints(document("其發表。"), "發")


def test_it_goes_by_check_concept_and_kind_of_block() -> None:
    page = document(SENTENCE)
    footnote = document(SENTENCE, types=[BlockType.FOOTNOTE])
    assert len({*prints(page), *prints(page, concept="c-a"), *prints(footnote)}) == 3


def test_equal_places_are_told_apart_by_their_order() -> None:
    cells = document("是", "否", "是", "是")
    found = prints(cells, "是")
    assert len(set(found)) == 3
    assert prints(document("是", "是"), "是") == found[:2]


def test_equal_places_of_two_findings_are_told_apart() -> None:
    """As with two subjects at one place."""
    page = document(SENTENCE)
    twice = [looking_for(WORDS), looking_for(WORDS[:3])]
    names = [place.fingerprint for one in run(examined(page), checks=twice) for place in one.places]
    assert len(set(names)) == 2


def test_a_neighbouring_paragraph_is_not_around() -> None:
    page = document("前一段。", "假名化信息。", "后一段。")
    other = document("完全不同的一段。", "假名化信息。", "也不同。")
    assert prints(page) == prints(other)


def test_a_finding_is_known_by_check_concept_and_subject() -> None:
    page, moved = document(SENTENCE), document("另有一段。", SENTENCE, SENTENCE)
    [one] = run(examined(page), checks=[looking_for(WORDS)])
    [other] = run(examined(moved), checks=[looking_for(WORDS)])
    assert one.fingerprint == other.fingerprint
    [else_] = run(examined(page), checks=[looking_for(WORDS, concept="c-a")])
    assert else_.fingerprint != one.fingerprint


@pytest.mark.parametrize(
    ("words", "key"),
    [("ＤＸ", "dx"), ("医疗 DX", "医疗dx"), ("發", "發"), (" ", " "), ("　", "　")],
)
def test_the_key_of_a_dismissal(words: str, key: str) -> None:
    assert key_of(words) == key
