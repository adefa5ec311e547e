"""Whether a name in English or Japanese is one of a concept's."""

import pytest

from briefdesk.model.concept import AdminStatus, Concept, Term
from briefdesk.text.name_forms import is_name, may_call, resembles

BODY = Concept(
    "c-body",
    "test",
    (
        Term("t-1", "en", "Health Data Access Body"),
        Term("t-2", "en", "Data Agency", AdminStatus.DEPRECATED),
        Term("t-3", "ja", "健康データアクセス機関"),
        Term("t-4", "en", "pseudonymised process"),
    ),
)


@pytest.mark.parametrize(
    "name",
    [
        "health data access bodies",
        "The Health Data Access Body",
        "Health-Data Access Body",
        "pseudonymized processes",
    ],
)
def test_case_number_article_and_spelling_make_no_difference(name: str) -> None:
    assert is_name(name, "en", BODY)


def test_a_name_is_one_of_its_language_and_allowed() -> None:
    assert is_name("健康データアクセス機関", "ja", BODY)
    assert not is_name("健康データ機関", "ja", BODY)
    assert not is_name("Data Agency", "en", BODY)
    assert not is_name("Health Data Access Board", "en", BODY)


def test_another_translation_resembles_and_another_thing_does_not() -> None:
    assert resembles("Health Data Bureau", "en", BODY)
    assert resembles("健康データ利用機関", "ja", BODY)
    assert not resembles("Ministry of Silly Walks", "en", BODY)
    assert not resembles("厚生労働省", "ja", BODY)


def test_words_that_end_or_mostly_read_as_a_name_may_call_the_thing() -> None:
    body = Concept("c-body", "test", (Term("t-1", "zh-Hans", "健康数据访问机构"),))
    assert may_call("各国的访问机构", "访问机构", "zh-Hans", body)
    assert may_call("健康数据访问组织", "组织", "zh-Hans", body)
    assert not may_call("说明法律案", "法律案", "zh-Hans", body)
    assert not may_call("健康数据访问机构", "访问机构", "ja", body)
