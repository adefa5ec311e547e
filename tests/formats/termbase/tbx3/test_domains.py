"""The files of a term base."""

from briefdesk.formats.termbase.tbx3.domains import by_domain
from briefdesk.model.concept import Concept, Term
from briefdesk.model.wire import changed
from tests.termbases import example, termbase


def of_domain(number: int, domain: str) -> Concept:
    """Return a concept of a domain."""
    return Concept(f"c-{number}", domain, (Term(f"t-{number}", "ja", "医療"),))


def test_one_domain_is_one_file_called_like_the_term_base() -> None:
    base = termbase(of_domain(1, "law"), of_domain(2, "law"))
    assert by_domain(base) == {"t.tbx": base}
    assert by_domain(termbase()) == {"t.tbx": termbase()}


def test_each_of_several_domains_is_a_file() -> None:
    parts = by_domain(example())
    assert {name: [c.id for c in part.concepts] for name, part in parts.items()} == {
        "health.tbx": ["c-a"],
        "health-health-law.tbx": ["c-b"],
    }
    assert {changed(part, concepts=()) for part in parts.values()} == {
        changed(example(), concepts=())
    }


def test_domains_that_look_alike_in_a_file_name_have_files_of_their_own() -> None:
    names = ["a b", "a/b", "A-B", "a-b-2", "x" * 200, "x" * 201, ""]
    parts = by_domain(termbase(*(of_domain(n, name) for n, name in enumerate(names))))
    assert len({name.casefold() for name in parts}) == len(names)
    assert [len(part.concepts) for part in parts.values()] == [1] * len(names)
