"""What of a concept is exported."""

import pytest

from briefdesk.model.concept import Concept, ConceptStatus, Term
from briefdesk.model.export import ExportFilter, without_concepts
from briefdesk.model.termbase_info import TermBaseInfo
from briefdesk.model.wire import changed

CONCEPT = Concept(
    "c-1",
    "law",
    (Term("t-1", "ja", "同意"), Term("t-2", "zh-Hans", "同意"), Term("t-3", "zht", "x")),
)


@pytest.mark.parametrize(
    ("chosen", "terms"),
    [
        (ExportFilter(), ["t-1", "t-2", "t-3"]),
        (ExportFilter(domains=("law", "other")), ["t-1", "t-2", "t-3"]),
        (ExportFilter(domains=("other",)), None),
        (ExportFilter(languages=("zh",)), ["t-2"]),
        (ExportFilter(languages=("zh-Hans", "ja")), ["t-1", "t-2"]),
        (ExportFilter(languages=("en",)), None),
        (ExportFilter(approved_only=True), None),
    ],
)
def test_what_was_asked_for(chosen: ExportFilter, terms: list[str] | None) -> None:
    found = chosen.of(CONCEPT)
    assert (found and [term.id for term in found.terms]) == terms


def test_approved_ones_only() -> None:
    approved = changed(CONCEPT, status=ConceptStatus.APPROVED)
    assert ExportFilter(approved_only=True).of(approved) == approved


def test_a_term_base_of_ones_own_says_where_it_comes_from() -> None:
    made = without_concepts(TermBaseInfo(1, "mine", "", "2", "", ("甲",)))
    assert (made.title, made.version, made.blockers) == ("mine", "2", ("甲",))
    assert made.provenance
    assert without_concepts(TermBaseInfo(1, "x", "X", "", "me")).provenance == "me"
