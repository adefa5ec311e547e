"""Which term of a concept one may write, and which first."""

from briefdesk.model.concept import AdminStatus, Concept, Term, best_term


def concept(*terms: Term) -> Concept:
    """Return a concept with these terms."""
    return Concept("c-x", "law", terms)


def term(text: str, status: AdminStatus, lang: str = "zh-Hans", *, forbidden: bool = False) -> Term:
    """Return a term that is named by its text."""
    return Term(text, lang, text, status, forbidden=forbidden)


def test_the_preferred_term_comes_first_wherever_it_stands() -> None:
    admitted, preferred = term("乙", AdminStatus.ADMITTED), term("甲", AdminStatus.PREFERRED)
    assert best_term(concept(admitted, preferred), "zh") == preferred
    assert best_term(concept(admitted), "zh") == admitted


def test_what_must_not_be_written_is_never_offered() -> None:
    deprecated = term("丙", AdminStatus.DEPRECATED)
    superseded = term("丁", AdminStatus.SUPERSEDED)
    forbidden = term("戊", AdminStatus.PREFERRED, forbidden=True)
    assert not any(one.is_usable for one in (deprecated, superseded, forbidden))
    assert best_term(concept(deprecated, superseded, forbidden), "zh") is None


def test_a_language_is_its_primary_subtag() -> None:
    taiwan = term("甲", AdminStatus.PREFERRED, "zh-Hant-TW")
    assert best_term(concept(taiwan), "zh") == taiwan
    assert best_term(concept(taiwan), "ja") is None
