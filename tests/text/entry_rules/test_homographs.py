"""One string for two concepts is told to the reader."""

from briefdesk.model.concept import AdminStatus, RelationType
from briefdesk.model.problem import Severity
from briefdesk.model.wire import changed
from briefdesk.text.entry_rules import problems
from briefdesk.text.entry_rules.base import Known
from tests.entries import codes, plain, tied

ONE, TWO = plain("one", "personal data"), plain("two", "Personal data")


def test_two_preferred_terms_that_nothing_tells_apart() -> None:
    assert codes(ONE, TWO) == ["same-preferred", "shared-key"]


def test_what_tells_them_apart() -> None:
    assert codes(plain("one", "personal data", ambiguous_with=("c-two",)), TWO) == []
    assert codes(changed(ONE, note="仅指 GDPR。"), TWO) == ["shared-key"]
    friends = tied(ONE, "c-two", RelationType.FALSE_FRIEND_OF)
    known = (friends, tied(TWO, "c-one", RelationType.FALSE_FRIEND_OF))
    assert codes(*known) == ["shared-key"]


def test_another_domain_or_standing_is_only_a_note() -> None:
    assert codes(ONE, changed(TWO, domain="technology")) == ["shared-key"]
    admitted = plain("two", "personal data", status=AdminStatus.ADMITTED)
    assert codes(ONE, admitted) == ["shared-key"]


def test_a_shared_key_is_a_note_whatever_the_script() -> None:
    simplified, printed = (
        plain("a", "个人数据", lang="zh-Hans"),
        plain("b", "個人數據", lang="zh-Hans"),
    )
    found = problems(changed(simplified, note="x"), Known((simplified, printed)))
    assert [(one.code, one.severity) for one in found] == [("shared-key", Severity.INFO)]
    assert found[0].message == "“个人数据” is found where “c-b” is meant, as “個人數據”."


def test_another_language_is_another_word() -> None:
    assert codes(plain("a", "情报", lang="zh-Hans"), plain("b", "情報", lang="zh-Hant-TW")) == []
