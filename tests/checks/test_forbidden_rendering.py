"""Words that the term base does not let one write."""

from briefdesk.checks import CHECKS
from briefdesk.checks.forbidden_rendering import CHECK
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptKind,
    Guard,
    Relation,
    RelationType,
    Term,
)
from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.house_profile import HouseProfile
from briefdesk.model.wire import changed
from briefdesk.services.checking import run
from tests.examined import agrees_with_its_examples, examined, findings, knowing, suggested
from tests.termbases import concept

WRONG = Term("t-2", "zh-Hans", "业者", AdminStatus.DEPRECATED, forbidden=True, replacement="经营者")


def operator(**fields: object) -> Concept:
    return Concept("c-one", "test", (Term("t-1", "zh-Hans", "经营者"), changed(WRONG, **fields)))


def found(text: str, *concepts: Concept) -> list[Finding]:
    return findings(CHECK, text, known=knowing(*concepts, blockers=("从业者",)))


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


def test_what_is_forbidden_comes_with_what_to_write() -> None:
    (one,) = found("该业者应当公布。业者须报告。", operator())
    assert one.severity is Gravity.HIGH
    assert suggested([one]) == [["经营者", "经营者"]]
    assert "业者" in one.message.english
    assert "经营者" in one.message.english


def test_what_is_deprecated_matters_less_and_what_is_out_of_date_least() -> None:
    text = "该业者应当公布。"
    assert found(text, operator(forbidden=False))[0].severity is Gravity.MEDIUM
    old = operator(forbidden=False, status=AdminStatus.SUPERSEDED)
    assert found(text, old)[0].severity is Gravity.LOW


def test_a_wrong_name_of_a_body_is_critical() -> None:
    body = changed(operator(), kind=ConceptKind.BODY)
    assert found("该业者应当公布。", body)[0].severity is Gravity.CRITICAL


def test_a_wrong_name_that_is_another_thing_is_graver_and_says_so() -> None:
    friend = Relation(RelationType.FALSE_FRIEND_OF, "c-two", "规则不同。")
    one = changed(operator(text="假名化医疗信息", forbidden=False), relations=(friend,))
    (finding,) = found("提供假名化医疗信息。", one, concept("two", "假名化"))
    assert finding.severity is Gravity.HIGH
    assert any("规则不同" in sentence.english for sentence in finding.evidence)


def test_the_house_says_what_to_write() -> None:
    profile = HouseProfile(preferred={"c-one": "事业者"})
    examination = examined("该业者应当公布。", known=knowing(operator()), profile=profile)
    assert suggested(CHECK.find(examination)) == [["事业者"]]


def test_blanks_are_as_in_the_wrong_name() -> None:
    wrong = operator(text="EHDS规则", replacement="EHDS条例")
    assert suggested(found("依EHDS 规则和EHDS规则。", wrong)) == [["EHDS 条例", "EHDS条例"]]


def test_brackets_and_title_marks_within_a_wrong_name_stay() -> None:
    wrong = operator(text="《健康数据空间（EHDS）》规则", replacement="健康数据空间条例")
    (one,) = found("依《健康数据空间（EHDS）》规则处理。", wrong)
    assert suggested([one]) == [["《健康数据空间（EHDS）条例》"]]
    (one,) = found(
        "依空间规则（EHDS）处理。", operator(text="空间规则（EHDS）", replacement="空间条例")
    )
    assert suggested([one]) == [["空间条例（EHDS）"]]
    half = operator(text="空间规则(EHDS)", replacement="空间条例（EHDS）")
    assert suggested(found("依空间规则(EHDS)处理。", half)) == [["空间条例（EHDS）"]]


def test_silent_inside_a_longer_term_or_a_blocker() -> None:
    assert found("从业者须报告。", operator()) == []
    assert found("中小业者协会须报告。", operator(), concept("two", "中小业者协会")) == []


def test_silent_where_the_guard_does_not_pass() -> None:
    guarded = operator(guard=Guard(not_before=("同",)))
    assert found("同业者须报告。", guarded) == []
    assert len(found("该业者须报告。", guarded)) == 1


def test_silent_where_the_sense_is_open() -> None:
    assert found("该业者须报告。", operator(), concept("two", "业者")) == []


def test_a_term_of_another_countrys_law_is_left_to_false_friend() -> None:
    friend = Relation(RelationType.FALSE_FRIEND_OF, "c-two", "")
    one = changed(operator(text="去标识化信息"), relations=(friend,))
    foreign = changed(concept("two", "去标识化"), home_jurisdiction="CN")
    assert found("提供去标识化信息。", one, foreign) == []


def test_each_wrong_word_has_a_reason_of_its_own() -> None:
    two = changed(WRONG, id="t-3", text="事业者", forbidden=False)
    one = changed(operator(), terms=(*operator().terms, two))
    said = {f.subject: f.message.english for f in found("该业者公布，该事业者报告。", one)}
    assert set(said) == {"业者", "事业者"}
    assert all(f"“{word}”" in sentence for word, sentence in said.items())


def test_the_same_string_in_the_same_paragraph_is_told_of_again() -> None:
    text = "收集了处方信息（诊疗报酬明细书）等资料。其后，处方信息等的第三方提供得以制度化。"
    (one,) = findings(CHECK, text)
    assert [(place.start, place.suggestion) for place in one.places] == [
        (3, "诊疗报酬明细信息"),
        (text.rindex("处方信息"), "诊疗报酬明细信息"),
    ]
    others = run(examined(text))
    assert {other.check for other in others if other.concept == one.concept} == {CHECK.info.id}


def test_a_calque_is_not_said_to_be_copied() -> None:
    (one,) = findings(CHECK, "申请利用公立数据库中的信息。")
    assert any("follows the Japanese word" in sentence.english for sentence in one.evidence)
