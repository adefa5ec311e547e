"""What a rule knows of other entries."""

from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.text.entry_rules.base import Known, of_term, sources_of
from tests.entries import APPI, JA, SOUND, ZH, plain


def test_others_have_the_key_in_the_same_language() -> None:
    other = plain("other", "假名加工信息", "仮名加工情報", lang="zh-Hans")
    traditional = plain("tw", "假名加工信息", lang="zh-Hant-TW")
    known = Known((SOUND, other, traditional))
    assert [one.concept for one in known.others(SOUND.id, ZH)] == ["c-other"]
    assert known.others(SOUND.id, JA) == []
    assert known.others("c-other", other.terms[0])[0].term == ZH


def test_of_two_concepts_with_one_id_the_first_counts() -> None:
    again = changed(SOUND, domain="other")
    known = Known((SOUND, again))
    assert known.concept(SOUND.id) is SOUND
    assert known.concept("c-none") is None


def test_the_numbers_under_which_a_law_is_cited() -> None:
    wrong = changed(SOUND, id="c-wrong", sources=(changed(APPI, law_no="令和3年法律第37号"),))
    assert Known((SOUND, wrong)).law_numbers(APPI.title) == {
        "平成15年法律第57号": "c-sound",
        "令和3年法律第37号": "c-wrong",
    }


def test_the_sources_of_terms_count() -> None:
    own = changed(APPI, article="3")
    concept = changed(SOUND, terms=(changed(JA, source=own),))
    assert list(sources_of(concept)) == [APPI, APPI, own]


def test_a_problem_of_a_term_names_it() -> None:
    found = of_term("code", phrase("problems", "“{text}” has {count}."), ZH, "text", count=3)
    assert (found.term, found.field, found.message) == ("t-2", "text", "“假名加工信息” has 3.")
