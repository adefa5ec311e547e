"""Senses of ambiguous strings, as the original tells them."""

from briefdesk.model.concept import Concept, Term
from briefdesk.text.bilingual.senses import senses
from tests.bilingual import beside
from tests.examined import knowing


def named(key: str, ja: str) -> Concept:
    """Return a concept whose Chinese name another one has as well."""
    terms = Term(f"t-{key}-ja", "ja", ja), Term(f"t-{key}-zh", "zh-Hans", "假名化信息")
    return Concept(f"c-{key}", "d", terms)


KNOWN = knowing(named("database", "仮名化情報"), named("processed", "仮名加工情報"))


def found(*pairs: tuple[str, str]) -> list[tuple[str, str]]:
    """Return the strings with their concepts."""
    return [(one.seen.surface, one.concept) for one in senses(beside(*pairs, known=KNOWN))]


def test_the_original_has_one_of_them() -> None:
    assert found(
        ("利用假名化信息。", "仮名化情報を利用する。"),
        ("假名化信息很多。", "仮名加工情報は多い。"),
    ) == [("假名化信息", "c-database"), ("假名化信息", "c-processed")]


def test_silent_where_it_has_none_or_both() -> None:
    assert found(("利用假名化信息。", "情報を利用する。")) == []
    assert found(("利用假名化信息。", "仮名化情報と仮名加工情報を利用する。")) == []
