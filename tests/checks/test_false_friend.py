"""Terms of another country's law."""

from briefdesk.checks import CHECKS
from briefdesk.checks.false_friend import CHECK
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptKind,
    Relation,
    RelationType,
    Term,
)
from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.imported import BlockType
from briefdesk.model.wire import changed
from briefdesk.text.matcher import Matcher
from tests.examined import agrees_with_its_examples, examined, findings, knowing, suggested
from tests.termbases import concept

JA = Term("t-own-ja", "ja", "監督者")


def of(home: str, name: str, text: str, **fields: object) -> Concept:
    return changed(concept(name, text), home_jurisdiction=home, **fields)


def friend(target: str) -> Relation:
    return Relation(RelationType.FALSE_FRIEND_OF, target, "地位不同。")


def known(home: str = "CN", *others: Concept) -> Matcher:
    """Return a Japanese and a foreign concept that are false friends, and a law of each country."""
    own = of("JP", "own", "监督者", relations=(friend("c-foreign"),))
    own = changed(own, terms=(*own.terms, JA))
    foreign = of(home, "foreign", "信息负责人", relations=(friend("c-own"),))
    statute = ConceptKind.STATUTE
    return knowing(
        own,
        foreign,
        of("JP", "appi", "日本信息法", kind=statute),
        of(home, "law", "外国信息法", kind=statute),
        *others,
    )


def found(*texts: str, terms: Matcher | None = None) -> list[Finding]:
    return findings(CHECK, *texts, known=terms or known())


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


def test_a_foreign_term_where_japanese_law_is_cited() -> None:
    (one,) = found("《日本信息法》规定，信息负责人应当报告。")
    assert one.severity is Gravity.HIGH
    assert suggested([one]) == [["监督者"]]
    assert any("地位不同" in sentence.english for sentence in one.evidence)


def test_where_no_law_is_cited_the_document_decides() -> None:
    assert len(found("信息负责人应当报告。")) == 1
    assert found("《外国信息法》施行。", "信息负责人应当报告。") == []


def test_a_term_that_is_not_of_a_chinese_speaking_country_matters_less() -> None:
    (one,) = found("《日本信息法》规定，信息负责人应当报告。", terms=known("EU"))
    assert one.severity is Gravity.MEDIUM


def test_a_wrong_name_that_only_foreign_law_has() -> None:
    wrong = Term("t-w", "zh-Hans", "敏感信息", AdminStatus.DEPRECATED, replacement="要配虑信息")
    own = Concept(
        "c-a", "test", (Term("t-r", "zh-Hans", "要配虑信息"), wrong), relations=(friend("c-b"),)
    )
    guarded = changed(concept("b", "敏感信息", match="search"), home_jurisdiction="CN")
    terms = knowing(own, guarded)
    (one,) = findings(CHECK, "取得敏感信息须经同意。", known=terms)
    assert one.concept == "c-a"
    assert suggested([one]) == [["要配虑信息"]]


def test_a_wrong_name_is_put_right_by_the_law_spoken_of() -> None:
    wrong = Term("t-w", "zh-Hans", "敏感信息", AdminStatus.DEPRECATED, replacement="要配虑信息")
    own = Concept(
        "c-a", "test", (Term("t-r", "zh-Hans", "要配虑信息"), wrong), relations=(friend("c-b"),)
    )
    guarded = concept("b", "敏感信息", match="search")
    relations = friend("c-a"), friend("c-eu")
    chinese = changed(guarded, home_jurisdiction="CN", relations=relations)
    union = of("EU", "eu", "特殊类别数据")
    terms = known("EU", own, chinese, union)
    (here,) = found("《日本信息法》规定，敏感信息的取得须经同意。", terms=terms)
    (there,) = found("《外国信息法》规定，敏感信息的取得须经同意。", terms=terms)
    assert suggested([here, there]) == [["要配虑信息"], ["特殊类别数据"]]


def test_silent_where_the_paragraph_names_the_other_country() -> None:
    assert found("《外国信息法》与《日本信息法》不同，前者规定信息负责人。") == []
    assert found("《日本信息法》不同。在中国，信息负责人应当报告。") == []


def test_silent_under_a_heading_that_names_the_other_country() -> None:
    types = (BlockType.HEADING, BlockType.PARAGRAPH)
    examination = examined("中国的制度", "信息负责人应当报告。", known=known(), types=types)
    assert list(CHECK.find(examination)) == []


def test_silent_on_a_term_of_several_jurisdictions() -> None:
    terms = known("CN", of("JP", "same", "信息负责人"))
    assert found("《日本信息法》规定，信息负责人应当报告。", terms=terms) == []


def test_silent_without_a_false_friend() -> None:
    other = of("CN", "other", "网信部门")
    assert found("《日本信息法》规定，网信部门应当报告。", terms=known("CN", other)) == []


def test_only_worth_a_look_where_the_sentence_explains_it() -> None:
    (one,) = found("《日本信息法》规定，信息负责人（監督者）应当报告。")
    assert one.severity is Gravity.INFO


def test_only_worth_a_look_where_the_sentence_compares_the_two() -> None:
    (one,) = found("《日本信息法》规定，信息负责人不同于监督者，应当报告。")
    assert one.severity is Gravity.INFO


def test_a_right_name_elsewhere_in_the_sentence_explains_nothing() -> None:
    (one,) = found("《日本信息法》规定，信息负责人应当报告，并通知其他监督者。")
    assert one.severity is Gravity.HIGH


def test_a_right_name_within_the_foreign_one_explains_nothing() -> None:
    longer = of("CN", "longer", "信息监督者", relations=(friend("c-own"),))
    (one,) = found("《日本信息法》规定，信息监督者不同于他人。", terms=known("CN", longer))
    assert one.severity is Gravity.HIGH
