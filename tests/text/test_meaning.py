"""What a string may mean: grades, guards, homographs; and no sense is guessed."""

from collections.abc import Sequence

import pytest

from briefdesk.model.concept import AdminStatus, ConceptKind, Guard
from briefdesk.model.imported import BlockType
from briefdesk.model.recognition import Grade
from briefdesk.model.wire import changed
from tests.termbases import concept, document, matcher, seen


@pytest.mark.parametrize(
    ("term", "text", "grade"),
    [
        ("后", "后", Grade.EXACT),
        ("今后", "今後", Grade.SCRIPT),
        ("DX", "ＤＸ", Grade.WIDTH),
        ("医疗DX", "医疗 dx", Grade.WIDTH),
        ("サーバ", "サーバー", Grade.SCRIPT),
        ("医疗 DX", "医疗DX", Grade.EXACT),
        ("一ヶ月", "一ケ月", Grade.SCRIPT),
        ("一ケ月", "一か月", Grade.SCRIPT),
    ],
)
def test_grades(term: str, text: str, grade: Grade) -> None:
    (found,) = matcher(concept("x", term)).recognise(document(text))
    assert (found.surface, found.grade) == (text, grade)


def test_a_single_character_counts_only_if_exact() -> None:
    assert matcher(concept("x", "后")).recognise(document("後")) == ()


def test_case_and_exactness_where_a_term_asks_for_them() -> None:
    who = matcher(concept("who", "WHO", match="case"))
    assert seen(who.recognise(document("who and WHO and ＷＨＯ"))) == [
        ("who", "WHO"),
        ("who", "ＷＨＯ"),
    ]
    exact = matcher(concept("x", "医疗", match="exact"))
    assert seen(exact.recognise(document("医療、医疗"))) == [("x", "医疗")]


@pytest.mark.parametrize(
    ("guard", "text", "counts"),
    [
        (Guard(before=("公共",)), "公共\n信息", True),
        (Guard(before=("公共",)), "公 的信息", False),
        (Guard(after=("系統",)), "信息系统", True),
        (Guard(after=("系统",)), "信息", False),
        (Guard(not_before=("从", "无")), "从信息", False),
        (Guard(not_before=("从", "无")), "有信息", True),
        (Guard(not_after=("化",)), "信息化", False),
        (Guard(block_types=("heading",)), "信息", False),
        (Guard(block_types=("paragraph",)), "信息", True),
        (Guard(before=("a",), after=("b",)), "a信息", False),
    ],
)
def test_guards(guard: Guard, text: str, *, counts: bool) -> None:
    found = matcher(concept("x", "信息", guard=guard)).recognise(document(text))
    assert bool(found) is counts


LAW = Guard(nearest_law=("GDPR", "通用数据保护条例"))


def test_the_nearest_law_decides() -> None:
    laws = (
        concept("data", "个人数据", guard=LAW),
        changed(concept("appi", "个人信息保护法"), kind=ConceptKind.STATUTE),
    )

    def places(*texts: str, types: Sequence[BlockType] = ()) -> list[int]:
        found = matcher(*laws).recognise(document(*texts, types=types))
        return [one.start for one in found if one.concept == "c-data"]

    assert places("GDPR的个人数据") == [5]
    assert places("个人数据，见GDPR") == [0]
    assert places("GDPR和个人信息保护法的个人数据") == []
    assert places("个人信息保护法和GDPR", "个人数据") == [13]
    assert places("个人信息保护法和GDPR", "个人数据，个人信息保护法") == []
    note = (BlockType.PARAGRAPH, BlockType.FOOTNOTE)
    assert places("GDPR", "个人数据", types=note) == []
    assert places("个人数据") == []


def test_a_string_of_several_concepts_is_open() -> None:
    two = matcher(
        concept("a", "假名化信息"), concept("b", "假名化信息", status=AdminStatus.DEPRECATED)
    )
    (found,) = two.recognise(document("假名化信息"))
    assert found.ambiguous == ("c-a", "c-b")
    assert found.concept == "c-a"
    assert [one.id for one in two.candidates(found)] == ["c-a", "c-b"]


def test_a_declared_homograph_is_open_even_if_the_other_concept_lacks_the_string() -> None:
    two = matcher(
        concept("a", "假名化信息", ambiguous_with=("c-b", "c-unknown")), concept("b", "别名")
    )
    (found,) = two.recognise(document("假名化信息"))
    assert found.ambiguous == ("c-a", "c-b")


def test_a_guard_that_gets_what_it_asks_for_decides_the_sense() -> None:
    two = matcher(
        concept("eu", "一次利用", guard=LAW, ambiguous_with=("c-jp",)),
        concept("jp", "一次利用", ambiguous_with=("c-eu",)),
    )
    (european,) = two.recognise(document("GDPR的一次利用"))
    assert (european.concept, european.ambiguous) == ("c-eu", ())
    (japanese,) = two.recognise(document("一次利用"))
    assert (japanese.concept, japanese.ambiguous) == ("c-jp", ())


def test_two_guards_that_pass_leave_the_sense_open() -> None:
    two = matcher(
        concept("a", "数据", guard=LAW), concept("b", "数据", guard=Guard(before=("的",)))
    )
    assert two.recognise(document("GDPR的数据"))[0].ambiguous == ("c-a", "c-b")
    assert two.recognise(document("数据")) == ()


def test_homographs_whose_guards_all_fail_stay_open_but_never_against_an_exclusion() -> None:
    guarded = concept("a", "数据", guard=LAW, ambiguous_with=("c-b",))
    other = concept("b", "数据", guard=Guard(before=("的",)))
    assert matcher(guarded, other).recognise(document("数据"))[0].ambiguous == ("c-a", "c-b")
    excluded = concept(
        "a", "数据", guard=Guard(before=("的",), not_before=("大",)), ambiguous_with=("c-b",)
    )
    assert matcher(excluded, concept("b", "别名")).recognise(document("大数据")) == ()


def test_the_best_grade_wins_and_then_the_language_of_the_document() -> None:
    both = matcher(concept("make", "制作"), concept("produce", "製作"))
    assert [(one.concept, one.ambiguous) for one in both.recognise(document("制作、製作"))] == [
        ("c-make", ()),
        ("c-produce", ()),
    ]
    japanese = concept("ja", "利用", lang="ja")
    assert matcher(japanese, concept("zh", "利用")).recognise(document("利用"))[0].concept == "c-zh"
    assert matcher(japanese).recognise(document("利用"))[0].lang == "ja"


def test_a_confirmed_sense_is_certain_at_its_place_only() -> None:
    two = matcher(
        concept("a", "信息", ambiguous_with=("c-c",)), concept("b", "信息"), concept("c", "C")
    )
    text = document("信息，信息，信息")
    found = two.recognise(text, {(3, 5): "c-b", (6, 8): "c-c", (0, 1): "c-b"})
    assert [(one.concept, one.ambiguous) for one in found] == [
        ("c-a", ("c-a", "c-b", "c-c")),
        ("c-b", ()),
        ("c-c", ()),
    ]
