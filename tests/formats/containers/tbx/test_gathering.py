"""What stands in an element: facts of ours, categories in DCA and DCT style, text that strays."""

from lxml import etree

from briefdesk.formats.containers.tbx.facts import TERM_FACTS
from briefdesk.formats.containers.tbx.gathering import Gathered, Gatherer, language_of
from briefdesk.formats.containers.term_report import TermReport


def gathered(text: str) -> tuple[Gathered, TermReport]:
    """Gather the children of an element."""
    root = etree.fromstring(text)
    report = TermReport()
    gatherer = Gatherer(root, report)
    found = Gathered()
    gatherer.stray(root.text, root, found)
    for child in root:
        gatherer.gather(child, found, TERM_FACTS)
    return found, report


def kinds(found: Gathered) -> list[tuple[str, str]]:
    """Return categories and texts."""
    return [(item.kind, item.text) for item in found.items]


def test_a_category_is_a_type_or_the_name_of_a_foreign_element() -> None:
    found, _ = gathered(
        '<a xmlns="u" xmlns:m="v"><admin type="x"> 1\n</admin><m:y>2</m:y><note>3</note><z/></a>'
    )
    assert kinds(found) == [("x", "1"), ("y", "2"), ("note", "3")]


def test_the_source_of_a_group_says_of_what() -> None:
    found, _ = gathered(
        "<a><descripGrp><descrip type='context'>c</descrip><admin type='source'>s</admin>"
        "</descripGrp><adminGrp><admin type='source'>t</admin><note>n</note></adminGrp></a>"
    )
    assert kinds(found) == [
        ("context", "c"),
        ("context source", "s"),
        ("source", "t"),
        ("note", "n"),
    ]
    assert found.items[1].head is found.items[0].element


def test_a_source_in_full_replaces_what_people_read() -> None:
    note = 'briefdesk:source {"kind":"law","title":"T"}'
    found, _ = gathered(
        f"<a><adminGrp><admin type='source'>t</admin><note>{note}</note></adminGrp></a>"
    )
    assert kinds(found) == []
    assert list(found.fields) == ["source"]


def test_a_source_that_cannot_be_understood_leaves_what_people_read() -> None:
    found, report = gathered(
        "<a><adminGrp><admin type='source'>t</admin><note>briefdesk:source {</note></adminGrp></a>"
    )
    assert kinds(found) == [("source", "t")]
    assert found.extra == [("note", "briefdesk:source {")]
    assert [entry.code for entry in report.entries()] == ["note"]


def test_the_second_of_two_facts_is_not_understood() -> None:
    found, report = gathered("<a><note>briefdesk:type a</note><note>briefdesk:type b</note></a>")
    assert found.fields == {"type": "a"}
    assert [entry.value for entry in report.entries()] == ["briefdesk:type b"]


def test_marks_in_a_text_are_left_out_and_counted() -> None:
    found, report = gathered("<a><note>1<hi>2</hi>3</note><note><hi>4</hi></note></a>")
    assert kinds(found) == [("note", "123"), ("note", "4")]
    (entry,) = report.entries()
    assert (entry.code, entry.places["subject"], entry.places["count"]) == ("markup", "hi", "2")


def test_text_that_strays_is_gathered() -> None:
    assert kinds(gathered("<a> x <note>y</note></a>")[0]) == [("text", "x"), ("note", "y")]


def test_the_language_of_a_section_has_an_older_name_too() -> None:
    assert language_of(etree.fromstring('<a xml:lang=" ja "/>')) == "ja"
    assert language_of(etree.fromstring('<a lang="en"/>')) == "en"
    assert language_of(etree.fromstring("<a/>")) == ""
