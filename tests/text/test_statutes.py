"""What term bases know of laws."""

from datetime import date

from briefdesk.model.concept import Concept, ConceptKind, SourceRef, Term
from briefdesk.model.value import LawNo, Period
from briefdesk.text.fold import loose
from briefdesk.text.statutes import Statute, cited_laws, number_of

SOURCE = SourceRef("law", "データ法", "平成29年法律第28号", promulgated="2017-05-12")
LAW = Concept(
    "c-1",
    "d",
    (
        Term("t-1", "ja", "データ法"),
        Term("t-2", "zh-Hans", "数据旧法", used=("2017-05-12", "2024-03-31")),
        Term("t-3", "zh-Hans", "数据法", used=("2024-04-01", "")),
    ),
    kind=ConceptKind.STATUTE,
    sources=(SourceRef("law", "国会法", "昭和22年法律第79号"), SOURCE),
)


def year(number: int) -> Period:
    """Return a whole year."""
    return Period(date(number, 1, 1), date(number, 12, 31))


def test_what_its_own_source_says() -> None:
    known = Statute(LAW)
    assert (known.source, known.number, known.printed) == (
        SOURCE,
        LawNo(2017, "法律", 28),
        "平成29年法律第28号",
    )
    assert (known.promulgated, known.in_force) == (date(2017, 5, 12), None)


def test_what_it_was_called_when() -> None:
    known = Statute(LAW)
    assert list(known.called(year(2017))) == ["数据旧法"]
    assert list(known.called(year(2024))) == ["数据旧法", "数据法"]
    assert not known.was_called("数据法", year(2017))
    assert known.was_called("数据旧法", year(2017))
    assert known.was_called("データ法", year(1900))


def test_laws_that_are_sources_each_number_once() -> None:
    found = cited_laws([LAW, LAW])
    assert [one.law_no for one in found[loose("データ法")]] == ["平成29年法律第28号"]
    assert [one.law_no for one in found[loose("国会法")]] == ["昭和22年法律第79号"]
    assert len(found) == 2


def test_a_source_without_a_number() -> None:
    assert number_of(SourceRef("law", "データ法")) is None
    assert cited_laws([Concept("c-2", "d", (), sources=(SourceRef("law", "データ法"),))]) == {}
