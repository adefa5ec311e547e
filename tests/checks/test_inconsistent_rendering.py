"""One thing under several names."""

from briefdesk.checks import CHECKS
from briefdesk.checks.inconsistent_rendering import CHECK
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptKind,
    Confidence,
    Relation,
    RelationType,
    SourceRef,
    Term,
)
from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.house_profile import HouseProfile
from briefdesk.model.wire import changed
from briefdesk.text.matcher import Matcher
from tests.examined import (
    agrees_with_its_examples,
    examined,
    findings,
    knowing,
    suggested,
    surfaces,
)
from tests.termbases import concept

ADMITTED = AdminStatus.ADMITTED


def named(kind: ConceptKind, preferred: str, *others: str, **fields: object) -> Concept:
    """Return a concept with a preferred name and admitted ones."""
    made = concept("one", preferred, *others)
    terms = (made.terms[0], *(changed(t, status=ADMITTED, **fields) for t in made.terms[1:]))
    return changed(made, kind=kind, terms=terms)


def found(text: str, *concepts: Concept) -> list[Finding]:
    return findings(CHECK, text, known=knowing(*concepts))


AGENCY = named(ConceptKind.BODY, "数字厅", "数码厅", "数字事务厅")


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


def test_two_names_of_a_body_are_one_grave_finding() -> None:
    (one,) = found("数字厅负责。数码厅公布。数字厅监督。", AGENCY)
    assert one.severity is Gravity.HIGH
    assert [place.surface for place in one.places] == ["数字厅", "数码厅", "数字厅"]
    assert [place.suggestion for place in one.places] == ["", "数字厅", ""]


def test_where_the_preferred_name_is_never_used_the_majority_is_right() -> None:
    text = "数码厅负责。数字事务厅公布。数码厅监督。"
    assert suggested(found(text, AGENCY)) == [["", "数码厅", ""]]


def test_what_the_house_prefers_goes_before_everything() -> None:
    profile = HouseProfile(preferred={"c-one": "数码厅"})
    examination = examined("数字厅负责。数码厅公布。", known=knowing(AGENCY), profile=profile)
    assert suggested(CHECK.find(examination)) == [["数码厅", ""]]


def test_terms_of_the_law_matter_more_than_other_words() -> None:
    word = named(ConceptKind.TERM, "联结分析", "关联研究")
    law = SourceRef("law", "健康保険法")
    text = "进行联结分析。进行关联研究。"
    assert found(text, word)[0].severity is Gravity.LOW
    assert found(text, changed(word, sources=(law,)))[0].severity is Gravity.MEDIUM


def test_common_words_of_two_characters_are_only_worth_a_look() -> None:
    assert (
        found("法律的修正。法律的修订。", named(ConceptKind.TERM, "修正", "修订"))[0].severity
        is Gravity.INFO
    )


def test_what_the_editor_is_unsure_of_is_low() -> None:
    unsure = changed(AGENCY, confidence=Confidence.UNSURE)
    assert found("数字厅负责。数码厅公布。", unsure)[0].severity is Gravity.LOW


def test_registers_are_low() -> None:
    made = named(ConceptKind.BODY, "数字厅", "数码厅")
    terms = (
        changed(made.terms[0], register="statute"),
        changed(made.terms[1], register="journalistic"),
    )
    assert found("数字厅负责。数码厅公布。", changed(made, terms=terms))[0].severity is Gravity.LOW


def test_silent_on_another_script_of_one_name() -> None:
    assert found("数字厅负责。數字廳公布。", AGENCY) == []


def test_silent_on_a_declared_short_form() -> None:
    text = "数字厅（以下简称“数码厅”）负责。数码厅公布。"
    assert found(text, AGENCY) == []


def test_silent_on_spellings_of_a_term() -> None:
    made = named(ConceptKind.BODY, "数字厅", "数码厅", variant_of="t-one-0")
    assert found("数字厅负责。数码厅公布。", made) == []


def test_silent_on_an_explanation_in_brackets_or_quotation_marks() -> None:
    assert found("数字厅（数码厅）负责。", AGENCY) == []
    assert found("“数字厅”（即数码厅）负责。", AGENCY) == []
    assert found("数字厅“数码厅”负责。", AGENCY) == []


def test_silent_on_what_stands_within_a_quoted_title() -> None:
    assert found("数字厅公布《关于数码厅组织的说明》。", AGENCY) == []
    assert len(found("《数字厅》与《数码厅》。", AGENCY)) == 1


def test_silent_on_open_senses() -> None:
    other = changed(concept("two", "数码厅"), id="c-two")
    assert found("数字厅负责。数码厅公布。", AGENCY, other) == []


def test_silent_on_short_forms_of_a_name() -> None:
    holder = named(ConceptKind.PERSON, "健康数据持有者", "数据持有者")
    assert found("健康数据持有者提供。数据持有者收费。", holder) == []
    law = named(ConceptKind.STATUTE, "关于研究开发的法律", "基盘法", type="short")
    assert found("《关于研究开发的法律》施行。基盘法规定。", law) == []


def test_a_short_form_with_another_word_is_another_name() -> None:
    made = named(ConceptKind.SYSTEM, "介护保险数据库", "护理数据库")
    short = changed(made.terms[1], id="t-s", text="介护DB", type="abbrev")
    database = changed(made, terms=(*made.terms, short))
    assert surfaces(found("介护 DB 和护理数据库。", database)) == [["介护 DB", "护理数据库"]]
    assert found("介护 DB 和介护保险数据库。", database) == []


def test_silent_on_grammar_and_order() -> None:
    assert found("权利和利益。权利利益。", named(ConceptKind.TERM, "权利利益", "权利和利益")) == []
    provided = named(ConceptKind.TERM, "第三方提供", "提供给第三方")
    assert found("向第三方提供。提供给第三方。", provided) == []


def test_what_the_term_base_deprecates_is_left_to_others() -> None:
    made = named(ConceptKind.BODY, "数字厅", "数码厅")
    wrong = changed(made.terms[1], status=AdminStatus.DEPRECATED)
    assert found("数字厅负责。数码厅公布。", changed(made, terms=(made.terms[0], wrong))) == []


def level(name: str, right: str, wrong: str = "", **fields: object) -> Concept:
    terms = [Term(f"t-{name}-1", "zh-Hans", right)]
    if wrong:
        deprecated = AdminStatus.DEPRECATED
        terms.append(Term(f"t-{name}-2", "zh-Hans", wrong, deprecated, replacement=right))
    return changed(Concept(f"c-{name}", "test", tuple(terms)), **fields)


def levels() -> Matcher:
    """Return 假名化信息 as the right name of one thing and a wrong one of another."""
    reason = Relation(RelationType.FALSE_FRIEND_OF, "c-base", "用于公共数据库。")
    general = level("general", "假名加工信息", "假名化信息", relations=(reason,))
    related = Relation(RelationType.RELATED, "c-db")
    return knowing(
        general, level("base", "假名化信息", relations=(related,)), level("db", "公共数据库")
    )


def test_a_word_that_the_paragraph_shows_to_mean_another_thing() -> None:
    text = "企业制作假名加工信息。但是，假名化信息不得提供给他人。"
    (one,) = findings(CHECK, text, known=levels())
    assert one.concept == "c-general"
    assert [place.suggestion for place in one.places] == ["", "假名加工信息"]
    assert any("用于公共数据库" in sentence.english for sentence in one.evidence)


def test_silent_where_the_paragraph_speaks_of_the_other_thing_too() -> None:
    text = "企业制作假名加工信息。公共数据库提供假名化信息。"
    assert findings(CHECK, text, known=levels()) == []
    assert findings(CHECK, "假名加工信息与假名化信息不同。", known=levels()) == []


def test_a_second_short_form_is_another_name() -> None:
    law = named(ConceptKind.STATUTE, "关于研究开发的法律", "基础法", "振兴法", type="short")
    text = "《关于研究开发的法律》施行。基础法规定。基础法规定。振兴法规定。"
    (one,) = found(text, law)
    assert [place.suggestion for place in one.places] == ["", "", "", "关于研究开发的法律"]
