"""One entry of TBX becomes one concept."""

from lxml import etree

from briefdesk.formats.containers.tbx.entries import EntryReader
from briefdesk.formats.containers.tbx.gathering import Gatherer
from briefdesk.formats.containers.term_intake import Intake
from briefdesk.formats.containers.term_report import TermReport
from briefdesk.model.concept import AdminStatus, Concept, SourceRef


def concept(inside: str, terms: str = "<termSec><term>医</term></termSec>") -> Concept:
    """Read an entry with something at the level of the concept."""
    section = f'<langSec xml:lang="ja">{terms}</langSec>'
    root = etree.fromstring(f'<conceptEntry id="c-1">{inside}{section}</conceptEntry>')
    report = TermReport()
    found = EntryReader(Gatherer(root, report), Intake(report)).read(root)
    assert found is not None
    return found


def definition(text: str, source: str = "") -> str:
    """Return a group with a definition."""
    said = f"<admin type='source'>{source}</admin>" if source else ""
    return f"<descripGrp><descrip type='definition'>{text}</descrip>{said}</descripGrp>"


def test_a_definition_keeps_its_own_source_only() -> None:
    found = concept(definition("first") + definition("second", "a book"))
    assert (found.definition, found.definition_source) == ("first", None)
    assert found.extra == (("definition", "second"), ("definition source", "a book"))
    found = concept(definition("first", "a law") + definition("second", "a book"))
    assert found.definition_source == SourceRef("", "a law")
    assert found.extra == (("definition", "second"), ("definition source", "a book"))


def test_the_second_definition_keeps_the_language_of_its_section() -> None:
    terms = definition("定義", "法") + "<termSec><term>医</term></termSec>"
    found = concept(definition("first"), terms)
    assert found.extra == (("ja definition", "定義"), ("ja definition source", "法"))


def test_a_definition_at_a_term_is_that_of_the_concept() -> None:
    terms = f"<termSec><term>医</term>{definition('定義', '法')}</termSec>"
    found = concept("", terms)
    assert (found.definition, found.definition_source) == ("定義", SourceRef("", "法"))
    assert found.terms[0].extra == ()
    assert concept(definition("first"), terms).extra == (
        ("definition", "定義"),
        ("definition source", "法"),
    )


def test_sources_and_notes_of_a_concept_are_many() -> None:
    found = concept(
        "<admin type='source'>a</admin><note>n</note><admin type='source'>b</admin><note>m</note>"
    )
    assert found.sources == (SourceRef("", "a"), SourceRef("", "b"))
    assert found.note == "n\nm"


def test_a_reference_to_an_address_is_kept_with_it() -> None:
    found = concept("<xref type='externalCrossReference' target='https://example.jp/'>see</xref>")
    assert found.extra == (("externalCrossReference", "see https://example.jp/"),)


def test_terms_get_ids_that_nobody_has() -> None:
    terms = "<termSec><term>医</term></termSec><termSec id='t'><term>療</term></termSec>"
    found = concept("", terms + "<termSec id='t'><term>法</term></termSec>")
    assert [term.id for term in found.terms] == ["c-1.ja.1", "t", "c-1.ja.3"]


def test_the_first_term_of_a_language_in_which_none_has_a_status_is_preferred() -> None:
    note = '<termNote type="administrativeStatus">{}-admn-sts</termNote>'
    bare = "<termSec><term>{}</term></termSec>"
    said = "<termSec><term>{}</term>" + note.format("deprecatedTerm") + "</termSec>"
    odd = "<termSec><term>{}</term>" + note.format("dubious") + "</termSec>"
    found = concept("", bare.format("医") + bare.format("療")).terms
    assert [one.status for one in found] == [AdminStatus.PREFERRED, AdminStatus.ADMITTED]
    found = concept("", bare.format("医") + said.format("療")).terms
    assert [one.status for one in found] == [AdminStatus.ADMITTED, AdminStatus.DEPRECATED]
    assert concept("", odd.format("医")).terms[0].status is AdminStatus.ADMITTED
