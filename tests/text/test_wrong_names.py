"""What a wrong name of a concept says."""

from briefdesk.model.concept import AdminStatus, Concept, Relation, RelationType, Term
from briefdesk.model.wire import changed
from briefdesk.text.wrong_names import homes, misleads
from tests.termbases import concept, matcher

FRIENDS = (
    Relation(RelationType.FALSE_FRIEND_OF, "c-cn", "中国法的概念。"),
    Relation(RelationType.FALSE_FRIEND_OF, "c-eu", "欧盟法的概念。"),
)
WRONG = Term("t-w", "zh-Hans", "去标识化信息", AdminStatus.DEPRECATED)
OTHER = changed(WRONG, text="假名化数据")
OWN = Concept(
    "c-own", "test", (Term("t-r", "zh-Hans", "假名加工信息"), WRONG, OTHER), relations=FRIENDS
)
FOREIGN = (
    changed(concept("cn", "去标识化"), home_jurisdiction="CN"),
    changed(concept("eu", "假名化"), home_jurisdiction="EU"),
)


def test_a_name_that_holds_one_of_foreign_law_alone() -> None:
    found = misleads(OWN, WRONG, matcher(OWN, *FOREIGN))
    assert found is not None
    assert (found.concept.id, found.name, found.reason) == ("c-cn", "去标识化", "中国法的概念。")
    assert found.is_foreign


def test_what_the_own_law_has_too_is_not_foreign() -> None:
    found = misleads(OWN, OTHER, matcher(OWN, *FOREIGN, concept("jp", "假名化")))
    assert found is not None
    assert not found.is_foreign


def test_what_the_right_name_holds_as_well_misleads_nobody() -> None:
    other = changed(FOREIGN[0], terms=(Term("t-x", "zh-Hans", "信息"),))
    assert misleads(OWN, WRONG, matcher(OWN, other)) is None


def test_only_false_friends_count() -> None:
    assert misleads(changed(OWN, relations=()), WRONG, matcher(OWN, *FOREIGN)) is None


def test_where_a_name_is_at_home() -> None:
    known = matcher(OWN, *FOREIGN, concept("jp", "假名化"))
    assert homes("假名化", known) == {"JP", "EU"}
    assert homes("去标识化信息", known) == set()
