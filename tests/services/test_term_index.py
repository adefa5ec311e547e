"""The keys of the terms are those of the term bases, whatever they were before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefdesk import paths
from briefdesk.errors import Cancelled
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import Concept, Term
from briefdesk.services import lexicon, term_index
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.lexicon import bundled, lexicon_of
from briefdesk.services.term_index import keys_of, renew, renew_some
from briefdesk.store import search
from briefdesk.store.search import TermKey
from tests.termbases import termbase


@pytest.fixture
def desk(library: Path) -> Iterator[Desk]:
    with open_desk(library, create=True) as desk:
        yield desk


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of term bases, of which slices take one page of two concepts."""
    folder = tmp_path / "glossary"
    folder.mkdir()
    monkeypatch.setattr(paths, "glossary", lambda: folder)
    monkeypatch.setattr(term_index, "_PAGE", 2)
    monkeypatch.setattr(term_index, "_TURN", 0.0)
    return folder


def concept(number: int, *words: str) -> Concept:
    terms = tuple(Term(f"t-{number}-{n}", "zh-Hans", word) for n, word in enumerate(words))
    return Concept(f"c-{number:02}", "law", terms)


def use(folder: Path, *concepts: Concept) -> None:
    (folder / "a.tbx").write_bytes(tbx3.write(termbase(*concepts)))


def kept(desk: Desk) -> list[TermKey]:
    return search.keys_after(desk.database, "", 1000)


def renew_in_slices(desk: Desk) -> int:
    """Renew, and return in how many slices."""
    slices = 1
    while renew_some(desk):
        slices += 1
    return slices


def test_each_concept_has_keys_for_all_its_terms(desk: Desk) -> None:
    renew(desk)
    keys = search.keys_after(desk.database, "", 1_000_000)
    terms = {(c.id, t.text) for base in bundled() for c in base.concepts for t in c.terms}
    assert {(key.concept, key.term) for key in keys} == terms
    japanese = next(key for key in keys if key.term == "仮名加工情報")
    assert (japanese.kana, japanese.roman) == ("かめいかこうじようほう", "kameikakojoho")


def test_it_is_done_in_slices_and_then_is_done(desk: Desk, folder: Path) -> None:
    use(folder, *(concept(number, f"词{number}") for number in range(7)))
    assert renew_in_slices(desk) > 3
    assert [key.term for key in kept(desk)] == [f"词{number}" for number in range(7)]
    assert renew_in_slices(desk) == 1


def test_only_what_differs_is_written(desk: Desk, folder: Path) -> None:
    use(folder, *(concept(number, "甲", "乙") for number in range(5)))
    renew(desk)
    before = _row_ids(desk)
    use(folder, *(concept(number, "甲", "丙" if number == 3 else "乙") for number in range(5)))
    renew(desk)
    after = _row_ids(desk)
    assert set(after) - set(before) == {("c-03", "丙")}
    assert all(after[one] == row for one, row in before.items() if one[0] != "c-03")


def test_who_gives_up_finds_what_was_done_by_then(desk: Desk, folder: Path) -> None:
    use(folder, *(concept(number, "词") for number in range(9)))
    lexicon_of(desk).matcher()  # compiling them can be given up, too

    def give_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        renew(desk, give_up)
    done = len(kept(desk))
    assert 0 < done < 9
    renew_some(desk)
    assert len(kept(desk)) > done  # it goes on where it was


def test_term_bases_that_change_on_the_way_are_begun_with_anew(desk: Desk, folder: Path) -> None:
    use(folder, *(concept(number, "旧") for number in range(9)))
    renew_some(desk)
    use(folder, *(concept(number, "新") for number in range(9)))
    renew(desk)
    assert {key.term for key in kept(desk)} == {"新"}


_BASES = st.dictionaries(
    st.integers(0, 12), st.lists(st.sampled_from("甲乙丙"), min_size=1, max_size=3), max_size=9
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(bases=st.lists(_BASES, min_size=1, max_size=3), slices=st.integers(0, 3))
def test_the_keys_are_those_of_the_last_term_bases(
    desk: Desk, folder: Path, bases: list[dict[int, list[str]]], slices: int
) -> None:
    concepts: list[Concept] = []
    for base in bases:
        concepts = [concept(number, *words) for number, words in base.items()]
        use(folder, *concepts)
        lexicon._made.clear()
        lexicon._compiled.clear()
        for _ in range(slices):
            renew_some(desk)
    renew(desk)
    wanted = [key for one in sorted(concepts, key=lambda one: one.id) for key in keys_of(one)]
    assert kept(desk) == wanted


def _row_ids(desk: Desk) -> dict[tuple[str, str], int]:
    rows = desk.database.rows("SELECT concept, term, id FROM term_key")
    return {(concept_id, term): row_id for concept_id, term, row_id in rows}
