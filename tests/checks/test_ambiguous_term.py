"""Words of more than one meaning."""

from briefdesk.checks import CHECKS
from briefdesk.checks.ambiguous_term import CHECK
from briefdesk.model.concept import AdminStatus, Relation, RelationType, Term
from briefdesk.model.finding import Gravity
from briefdesk.model.wire import changed
from tests.bilingual import paired_with
from tests.examined import agrees_with_its_examples, examined, findings, knowing, surfaces
from tests.termbases import concept

CARE = concept("care", "护理", status=AdminStatus.DEPRECATED)
NURSING = concept("nursing", "护理")
BOTH = knowing(CARE, NURSING)


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


def test_one_finding_for_a_string_with_all_its_places_and_senses() -> None:
    found = findings(CHECK, "护理很重要。", "接受护理。", known=BOTH)
    assert surfaces(found) == [["护理", "护理"]]
    assert len(found[0].evidence) == 2


def test_low_where_it_is_a_right_name_of_one_and_medium_where_it_is_of_none() -> None:
    assert findings(CHECK, "护理很重要。", known=BOTH)[0].severity is Gravity.LOW
    wrong = {"status": AdminStatus.DEPRECATED}
    neither = knowing(concept("a", "护理", **wrong), concept("b", "护理", **wrong))
    assert findings(CHECK, "护理很重要。", known=neither)[0].severity is Gravity.MEDIUM


def test_silent_where_the_word_is_right_whichever_is_meant() -> None:
    both = knowing(concept("care", "护理"), NURSING)
    assert findings(CHECK, "护理很重要。", known=both) == []


def test_silent_where_the_sense_is_confirmed() -> None:
    examination = examined("护理很重要。接受护理。", known=BOTH, confirmed={(0, 2)})
    assert [place.start for one in CHECK.find(examination) for place in one.places] == [8]


def test_silent_where_the_paragraph_tells() -> None:
    insured = Relation(RelationType.RELATED, "c-insurance")
    terms = knowing(CARE, changed(NURSING, relations=(insured,)), concept("insurance", "介护保险"))
    assert findings(CHECK, "介护保险支付护理。", known=terms) == []
    assert len(findings(CHECK, "介护保险支付。", "接受护理。", known=terms)) == 1


def test_the_original_tells_which() -> None:
    care = changed(
        CARE, terms=(Term("t-r", "zh-Hans", "介护"), Term("t-a", "ja", "介護"), *CARE.terms)
    )
    nursing = changed(NURSING, terms=(Term("t-b", "ja", "看護"), *NURSING.terms))
    pairs = ("护理很重要。", "看護は重要である。"), ("接受护理。", "介護を受ける。")
    (one,) = CHECK.find(paired_with(*pairs, known=knowing(care, nursing)))
    (place,) = one.places
    assert (place.start, place.suggestion) == (9, "介护")


def test_a_sense_tells_what_to_write() -> None:
    right = Term("t-r", "zh-Hans", "介护")
    terms = knowing(changed(CARE, terms=(right, *CARE.terms)), NURSING)
    (one,) = findings(CHECK, "护理很重要。", known=terms)
    assert any("介护" in sentence.english for sentence in one.evidence)
