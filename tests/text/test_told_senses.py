"""Which sense an ambiguous string has, where the paragraph tells."""

from briefdesk.model.concept import AdminStatus, Concept, Guard, Relation, RelationType, Term
from briefdesk.model.wire import changed
from briefdesk.text.told_senses import told_senses, with_told, wrong_name
from tests.termbases import concept, document, matcher

WRONG = Term("t-w", "zh-Hans", "假名化信息", AdminStatus.DEPRECATED)
GENERAL = Concept("c-general", "test", (Term("t-r", "zh-Hans", "假名加工信息"), WRONG))
BASE = Concept(
    "c-base",
    "test",
    (Term("t-b", "zh-Hans", "假名化信息"),),
    relations=(Relation(RelationType.RELATED, "c-db"),),
)
KNOWN = matcher(GENERAL, BASE, concept("db", "公共数据库"))


def told(*texts: str) -> list[tuple[str, bool]]:
    page = document(*texts)
    found = told_senses(page, KNOWN.recognise(page), KNOWN.concept)
    return [(one.concept.id, one.wrong is not None) for one in found]


def test_what_belongs_to_it_is_named_in_the_paragraph() -> None:
    assert told("公共数据库提供假名化信息。") == [("c-base", False)]
    assert told("公共数据库。", "提供假名化信息。") == []


def test_the_right_name_stood_a_sentence_before() -> None:
    assert told("制作假名加工信息。假名化信息不得提供。") == [("c-general", True)]


def test_in_one_sentence_two_names_are_two_things() -> None:
    assert told("假名加工信息不同于假名化信息。") == []
    assert told("假名化信息不得提供。制作假名加工信息。") == []


def test_nothing_is_told_where_both_are_spoken_of() -> None:
    assert told("公共数据库。制作假名加工信息。假名化信息不得提供。") == []


def test_what_a_string_surely_meant_before_it_means_again() -> None:
    guarded = Term(
        "t-g", "zh-Hans", "假名化信息", AdminStatus.DEPRECATED, guard=Guard(after=("（加工",))
    )
    sure = changed(GENERAL, terms=(*GENERAL.terms, guarded))
    known = matcher(sure, BASE, concept("db", "公共数据库"))

    def again(*texts: str) -> list[tuple[str, bool]]:
        page = document(*texts)
        found = told_senses(page, known.recognise(page), known.concept)
        return [(one.concept.id, one.again) for one in found]

    assert again("收集假名化信息（加工），假名化信息不得提供。") == [("c-general", True)]
    assert again("公共数据库：收集假名化信息（加工），假名化信息不得提供。") == [
        ("c-general", True)
    ]
    assert again("假名化信息不得提供，收集假名化信息（加工）。") == []
    assert again("收集假名化信息（加工）。", "假名化信息不得提供。") == []


def test_a_right_name_that_is_told_is_no_problem() -> None:
    def problems(*texts: str) -> list[bool]:
        page = document(*texts)
        found = with_told(page, KNOWN.recognise(page), KNOWN.concept)
        return [one.is_problem for one in found if one.surface == "假名化信息"]

    assert problems("公共数据库提供假名化信息。") == [False]
    assert problems("公共数据库。", "提供假名化信息。") == [True]
    assert problems("制作假名加工信息。假名化信息不得提供。") == [True]


def test_a_wrong_name_in_any_script() -> None:
    assert wrong_name(GENERAL, "假名化資訊") is None
    assert wrong_name(GENERAL, "假名化信息") == WRONG
    assert wrong_name(BASE, "假名化信息") is None
