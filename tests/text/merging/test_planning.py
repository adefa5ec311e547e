"""A file is held against a term base: what is new, the same, more, or in conflict."""

from collections.abc import Sequence

import pytest

from briefdesk.errors import Cancelled
from briefdesk.model.concept import Concept, Relation, RelationType, Term
from briefdesk.model.exchange import ReportEntry, TermBaseReading, reported
from briefdesk.model.merge import Incoming, Matching, MergeHead, Standing
from briefdesk.model.packed import Packed
from briefdesk.model.progress import unheard
from briefdesk.model.wire import changed, from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.text.merging.planning import Mine, planned
from tests.termbases import concept, termbase

ODD = reported("odd", phrase("warnings", "Odd: “{value}”."), line=3, value="x")
PERSONAL = concept("a", "个人信息")
CONSENT = concept("b", "同意")


class Planned:
    """The lines of a plan, read."""

    def __init__(
        self,
        mine: Sequence[Concept],
        theirs: Sequence[Concept],
        by: Matching | None = Matching.TERM,
        file_format: str = "csv",
        *,
        others: Sequence[Concept] = (),
        follows: bool = False,
    ) -> None:
        """Hold concepts against others."""
        reading = TermBaseReading(termbase(*theirs), (ODD,), file_format)
        known = Mine(map(to_json, mine), unheard, "office")
        lines = list(
            planned(reading, known, by, unheard, others=map(to_json, others), follows=follows)
        )
        self.head = from_json(lines[0], MergeHead)
        data = b"".join(line + b"\n" for line in lines[1:])
        reports = Packed(ReportEntry, data, 0, self.head.reports)
        found = Packed(Incoming, data, reports.end, len(self.head.standings))
        self.report = list(reports)
        self.incoming = list(found)
        self.missing = list(Packed(Concept, data, found.end, self.head.missing))

    @property
    def only(self) -> Incoming:
        """The one concept."""
        [found] = self.incoming
        return found


def test_all_that_a_file_may_be() -> None:
    more = changed(concept("z", "个人信息"), note="更多")
    other = changed(concept("y", "同意"), home_jurisdiction="EU")
    mine = [PERSONAL, changed(CONSENT, home_jurisdiction="CN"), concept("c", "医疗")]
    done = Planned(mine, [more, other, concept("x", "新词"), concept("w", "医疗")])
    assert done.head.standings == "cxns"
    assert [one.into for one in done.incoming] == ["c-a", "c-b", "", "c-c"]
    assert done.incoming[0].mine == (PERSONAL,)
    assert done.incoming[3].mine == ()
    assert done.missing == []
    assert done.report == [ODD]
    assert (done.head.termbase.concepts, done.head.format) == ((), "csv")


def test_a_file_that_takes_the_place_of_mine_tells_every_difference() -> None:
    gone = changed(CONSENT, note="old")
    stranger = concept("a", "网络安全")
    mine = [PERSONAL, gone, concept("c", "医疗"), concept("d", "数据")]
    theirs = [stranger, CONSENT, concept("c", "医疗"), concept("n", "医疗")]
    done = Planned(mine, theirs, follows=True)
    assert done.head.standings == "ccsn"
    assert [one.mine for one in done.incoming] == [(PERSONAL,), (gone,), (), ()]
    assert [one.concept for one in done.incoming] == theirs
    assert done.missing == [mine[3]]


@pytest.mark.parametrize(
    ("file_format", "by"),
    [("tbx-linguist", Matching.ID), ("tbx2", Matching.ID), ("csv", Matching.TERM)],
)
def test_the_format_says_by_what_entries_are_known(file_format: str, by: Matching) -> None:
    assert Planned([], [], None, file_format).head.by is by


def test_by_id_other_ids_are_other_concepts() -> None:
    assert (
        Planned([PERSONAL], [concept("z", "个人信息")], Matching.ID).only.standing is Standing.NEW
    )


def test_an_id_without_a_common_term_is_never_taken_for_the_same() -> None:
    stranger = concept("a", "网络安全")
    by_id = Planned([PERSONAL], [stranger], Matching.ID).only
    assert (by_id.standing, by_id.into, by_id.mine) == (Standing.CONFLICT, "", (PERSONAL,))
    done = Planned([PERSONAL], [stranger, changed(CONSENT, relations=(_to("c-a"),))])
    new, pointing = done.incoming
    assert new.standing is Standing.NEW
    here = new.concept.id
    assert here.startswith("c-a-")
    assert new.concept.terms[0].id == "t-a-0-2"
    assert pointing.concept.relations == (_to(here),)
    assert [(one.code, one.concept, one.value) for one in done.report[1:]] == [
        ("id-taken", here, "c-a")
    ]


def test_an_id_that_means_something_else_in_another_term_base_is_not_used_again() -> None:
    stranger = concept("a", "网络安全")
    done = Planned([], [stranger, CONSENT], Matching.ID, others=[PERSONAL, CONSENT])
    first, second = done.incoming
    assert first.concept.id not in {"c-a", "c-b"}
    assert second.concept.id == "c-b"  # the same concept: it is to count before the other
    kept = [one.concept for one in done.incoming]
    again = Planned(kept, [stranger, CONSENT], Matching.ID, others=[PERSONAL, CONSENT])
    assert again.head.standings == "ss"


def test_the_same_id_goes_before_a_common_term() -> None:
    twin = concept("b", "个人信息", "同意")
    assert Planned([PERSONAL, CONSENT], [twin]).only.into == "c-b"


def test_a_concept_that_may_be_several_waits_for_a_person() -> None:
    mine = [concept("one", "同意"), concept("two", "同意")]
    found = Planned(mine, [concept("z", "同意")]).only
    assert (found.standing, found.into) == (Standing.CONFLICT, "")
    assert found.mine == tuple(mine)


def test_the_domain_and_the_number_of_common_terms_tell_them_apart() -> None:
    law = changed(concept("law", "同意"), domain="law")
    assert (
        Planned([CONSENT, law], [changed(concept("z", "同意"), domain="law")]).only.into == "c-law"
    )
    richer = concept("rich", "同意", "允许")
    found = Planned([CONSENT, richer], [concept("z", "同意", "允许", "许可")]).only
    assert found.into == "c-rich"
    assert found.standing is Standing.CONFLICT  # several may be meant, a person is to look
    assert found.mine == (richer, CONSENT)


def test_a_word_that_is_forbidden_there_does_not_make_two_concepts_one() -> None:
    forbids = changed(
        PERSONAL,
        terms=(
            *PERSONAL.terms,
            Term("t-f", "zh-Hans", "个人资料", forbidden=True, replacement="x"),
        ),
    )
    assert Planned([forbids], [concept("z", "个人资料")]).only.standing is Standing.NEW


def test_languages_are_kept_apart_but_scripts_are_not() -> None:
    japanese = changed(concept("z"), terms=(Term("t-z", "ja", "同意"),))
    assert Planned([CONSENT], [japanese]).only.standing is Standing.NEW
    traditional = changed(concept("z"), terms=(Term("t-z", "zh-Hant-TW", "同意"),))
    assert Planned([CONSENT], [traditional]).only.into == "c-b"


def test_a_term_that_folds_to_nothing_is_no_common_term() -> None:
    assert Planned([concept("a", "ー")], [concept("z", "ー")]).only.standing is Standing.NEW


def test_relations_follow_what_a_concept_became() -> None:
    theirs = [concept("z", "个人信息"), changed(concept("x", "新"), relations=(_to("c-z"),))]
    assert Planned([PERSONAL], theirs).incoming[1].concept.relations == (_to("c-a"),)


def test_it_is_given_up_when_nobody_waits() -> None:
    def given_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Mine([to_json(PERSONAL)], given_up)
    reading = TermBaseReading(termbase(PERSONAL))
    with pytest.raises(Cancelled):
        list(planned(reading, Mine([], unheard), None, given_up))


def _to(target: str) -> Relation:
    return Relation(RelationType.RELATED, target)
