"""TBX v3: the writer obeys ISO 30042, what was written is read back, errors name a place."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk import paths
from briefdesk.errors import DamagedFileError, ExchangeError
from briefdesk.formats.containers import xml
from briefdesk.formats.termbase import FORMATS, tbx3
from briefdesk.model.concept import (
    AdminStatus,
    Concept,
    ConceptKind,
    ConceptStatus,
    Confidence,
    Guard,
    ReadingSource,
    Relation,
    RelationType,
    SourceRef,
    Term,
    TermBase,
)
from briefdesk.model.wire import changed

if TYPE_CHECKING:
    from lxml import etree

TBX = "{urn:iso:std:iso:30042:ed-2}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"
GLOSSARY = sorted(paths.glossary().glob("*.tbx"))


def example() -> TermBase:
    """Return a term base that uses every field."""
    law = SourceRef(
        "law", "医療法", "昭和23年法律第205号", "2", "5", "1", "", "https://example.jp/a"
    )
    return TermBase(
        name="health",
        title="Health data",
        version="1",
        provenance="Own work",
        blockers=("从业者",),
        concepts=(
            Concept(
                id="c-b",
                domain="health law",
                kind=ConceptKind.STATUTE,
                definition="医療に関する法律",
                definition_source=law,
                sources=(law, SourceRef("ministry", "計画", page="3")),
                note="see also <the other>",
                status=ConceptStatus.APPROVED,
                confidence=Confidence.LIKELY,
                as_of="2025-11-01",
                home_jurisdiction="EU",
                relations=(
                    Relation(RelationType.FALSE_FRIEND_OF, "c-a", "looks alike"),
                    Relation(RelationType.RELATED, "c-elsewhere"),
                ),
                extra=(("customerSubset", "x"),),
                terms=(
                    Term(
                        id="t-1",
                        lang="ja",
                        text="医療法",
                        reading="いりょうほう",
                        reading_source=ReadingSource.HUMAN,
                        source=law,
                        context="医療法に基づき",
                    ),
                    Term(
                        id="t-2",
                        lang="zh-Hans",
                        text="医疗业者",
                        status=AdminStatus.DEPRECATED,
                        forbidden=True,
                        replacement="医疗机构",
                        type="calque",
                        match="case",
                        usage="CN",
                        register="statute",
                        confidence=Confidence.UNSURE,
                        guard=Guard(not_before=("从",), nearest_law=("c-a",)),
                        ambiguous_with=("c-a",),
                        variant_of="t-1",
                        extra=(("termLocation", "menuItem"),),
                    ),
                    Term(id="t-3", lang="en", text="Medical Care Act", type="abbrev"),
                ),
            ),
            Concept(id="c-a", domain="", terms=(Term(id="t-4", lang="ja", text="医療"),)),
        ),
    )


def test_every_field_survives_and_the_bytes_are_stable() -> None:
    data = tbx3.write(example())
    assert tbx3.read(data, "health.tbx") == tbx3.canonical(example())
    assert tbx3.write(tbx3.read(data, "health.tbx")) == data


def test_concepts_are_sorted_by_id_and_terms_by_language() -> None:
    shuffled = changed(
        example(),
        concepts=tuple(changed(c, terms=c.terms[::-1]) for c in example().concepts[::-1]),
    )
    assert tbx3.write(shuffled) == tbx3.write(example())


def test_the_registry_names_the_format() -> None:
    (linguist,) = FORMATS
    assert linguist.name == "tbx-linguist"
    assert linguist.read(linguist.write(example()), "x.tbx") == tbx3.canonical(example())


def assert_iso_structure(data: bytes) -> None:
    """Check the structure rules of ISO 30042 and the pick-lists of TBX-Linguist."""
    root = xml.parse(data, "written.tbx")
    assert root.tag == f"{TBX}tbx"
    assert (root.get("type"), root.get("style"), root.get(LANG)) == ("TBX-Linguist", "dca", "ja")
    assert [child.tag for child in root] == [f"{TBX}tbxHeader", f"{TBX}text"]
    assert root.findtext(f"{TBX}tbxHeader/{TBX}fileDesc/{TBX}sourceDesc/{TBX}p")
    info = {f"{TBX}{name}" for name in ("descrip", "descripGrp", "adminGrp", "ref", "note")}
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for entry in root.iter(f"{TBX}conceptEntry"):
        assert entry.get("id")
        tags = [child.tag for child in entry]
        sections = tags.count(f"{TBX}langSec")
        assert sections
        assert set(tags[:-sections]) <= info
        assert set(tags[-sections:]) == {f"{TBX}langSec"}
        languages = [section.get(LANG) for section in entry.iter(f"{TBX}langSec")]
        assert len(languages) == len(set(languages))
    for section in root.iter(f"{TBX}termSec"):
        tags = [child.tag for child in section]
        assert tags[0] == f"{TBX}term"
        assert section[0].text
        notes = tags.count(f"{TBX}termNote")
        assert set(tags[1 : 1 + notes]) == {f"{TBX}termNote"}
    for reference in root.iter(f"{TBX}ref"):
        assert reference.get("target") in ids
    heads = {f"{TBX}descripGrp": f"{TBX}descrip", f"{TBX}adminGrp": f"{TBX}admin"}
    for element in root.iter():
        if element.tag in heads:
            assert element[0].tag == heads[str(element.tag)]
    assert_pick_lists(root)


def assert_pick_lists(root: etree._Element) -> None:
    """Check categories, their levels and values as the schema of the dialect lists them."""
    allowed = {
        "administrativeStatus": {
            f"{status}Term-admn-sts" for status in ("preferred", "admitted", "deprecated")
        }
        | {"supersededTerm-admn-sts"},
        "partOfSpeech": {"noun", "verb", "adjective", "adverb", "other"},
        "termType": {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"},
        "register": {"technicalRegister", "neutralRegister"},
    }
    for note in root.iter(f"{TBX}termNote"):
        kind = note.get("type", "")
        assert kind == "geographicalUsage" or note.text in allowed[kind]
    levels = {
        "subjectField": {"conceptEntry"},
        "definition": {"conceptEntry"},
        "context": {"termSec"},
        "reading": {"termSec"},
        "source": {"conceptEntry", "termSec"},
    }
    for tag in ("descrip", "admin"):
        for element in root.iter(f"{TBX}{tag}"):
            level = element.getparent()
            while level is not None and str(level.tag).endswith("Grp"):
                level = level.getparent()
            assert level is not None
            assert str(level.tag).removeprefix(TBX) in levels[element.get("type", "")]


def test_the_file_follows_iso_30042() -> None:
    assert_iso_structure(tbx3.write(example()))


IDS = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=12
).map(lambda text: text.strip(" \t\r\n"))
NAMES = st.text(st.sampled_from("医療仮名a<&]> é\u3000\U00020bb7"), min_size=1, max_size=6).map(
    lambda text: f"x{text}x"
)
ANY = st.text(st.characters(codec="utf-8", exclude_characters="￾￿"), max_size=8)
SOURCES = st.builds(SourceRef, TEXT, TEXT, TEXT, page=TEXT)
TERMS = st.builds(
    Term,
    id=st.just(""),
    lang=st.sampled_from(("ja", "zh-Hans", "zh-Hant-TW", "en", "ko")),
    text=NAMES,
    status=st.sampled_from(AdminStatus),
    reading=TEXT,
    reading_source=st.sampled_from(ReadingSource),
    type=st.sampled_from(("full", "short", "abbrev", "variant", "calque", "gloss")),
    replacement=TEXT,
    variant_of=TEXT,
    register=st.sampled_from(("", "statute", "neutralRegister")),
    usage=TEXT,
    part_of_speech=st.sampled_from(("noun", "other", "particle", "")),
    match=st.sampled_from(("default", "exact", "case")),
    confidence=st.sampled_from(Confidence),
    source=st.none() | SOURCES,
    context=TEXT,
    guard=st.builds(Guard, before=st.lists(ANY, max_size=2).map(tuple)),
    ambiguous_with=st.lists(IDS, max_size=2).map(tuple),
    extra=st.lists(st.tuples(ANY, ANY), max_size=2).map(tuple),
)
CONCEPTS = st.builds(
    Concept,
    id=st.just(""),
    domain=TEXT,
    terms=st.lists(TERMS, min_size=1, max_size=3).map(tuple),
    kind=st.sampled_from(ConceptKind),
    home_jurisdiction=TEXT,
    definition=TEXT,
    definition_source=st.none() | SOURCES,
    sources=st.lists(SOURCES, max_size=2).map(tuple),
    note=TEXT | TEXT.map(lambda text: f"briefdesk:{text}".strip()),
    status=st.sampled_from(ConceptStatus),
    confidence=st.sampled_from(Confidence),
    as_of=TEXT,
    relations=st.lists(
        st.builds(Relation, st.sampled_from(RelationType), IDS | st.just("c-0"), ANY), max_size=2
    ).map(tuple),
    extra=st.lists(st.tuples(ANY, ANY), max_size=2).map(tuple),
)


@st.composite
def termbases(draw: st.DrawFn) -> TermBase:
    """Make term bases with unique ids."""
    concepts = [
        changed(
            concept,
            id=f"c-{n}",
            terms=tuple(changed(t, id=f"t-{n}-{m}") for m, t in enumerate(concept.terms)),
        )
        for n, concept in enumerate(draw(st.lists(CONCEPTS, max_size=3)))
    ]
    return TermBase(
        draw(NAMES), draw(NAMES), draw(TEXT), draw(NAMES), tuple(concepts), (draw(ANY), draw(ANY))
    )


@given(termbases())
@settings(max_examples=2000 if SOAK else 80, deadline=None)
def test_any_term_base_survives(termbase: TermBase) -> None:
    data = tbx3.write(termbase)
    assert tbx3.read(data, "any.tbx") == tbx3.canonical(termbase)
    assert tbx3.write(tbx3.read(data, "any.tbx")) == data
    assert_iso_structure(data)


def changed_term(**fields: object) -> TermBase:
    """Return a term base of one concept whose term has these fields."""
    term = changed(Term(id="t-1", lang="ja", text="医療"), **fields)
    return TermBase("n", "t", "", "p", (Concept(id="c-1", domain="d", terms=(term,)),))


@pytest.mark.parametrize(
    ("termbase", "message"),
    [
        (changed_term(text=""), "“c-1” in “n” has an empty term (t-1)."),
        (changed_term(text=" 医療"), "begins or ends with white space"),
        (changed_term(text="医\x00療"), "control character"),
        (changed_term(lang="zh-CN"), "“zh-CN” is no language tag to write"),
        (changed_term(lang=""), "is no language tag to write"),
        (changed_term(id="1"), "“1” cannot be an id"),
        (changed_term(id="a:b"), "“a:b” cannot be an id"),
        (changed_term(id="c-1"), "“c-1” cannot be an id"),
        (changed_term(forbidden=True), "must have the status deprecated"),
        (TermBase("n", "t", "", "", ()), "needs a title and a provenance"),
        (TermBase("n", "t", "", "p", (Concept("c-1", "d", ()),)), "“c-1” in “n” has no term"),
    ],
)
def test_the_writer_refuses(termbase: TermBase, message: str) -> None:
    with pytest.raises(ExchangeError) as caught:
        tbx3.write(termbase)
    assert message in str(caught.value)


def body(entries: str, attributes: str = 'type="TBX-Basic" style="dca"') -> bytes:
    """Return somebody else's TBX file."""
    return (
        f'<tbx {attributes} xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader>'
        "<fileDesc><titleStmt><title>Theirs</title></titleStmt><sourceDesc><p>A firm</p>"
        f"</sourceDesc></fileDesc></tbxHeader>\n<text><body>{entries}</body></text></tbx>"
    ).encode()


FOREIGN = """
<conceptEntry id="c5">
  <descrip type="subjectField"> law </descrip>
  <admin type="customerSubset">Acme</admin>
  <ref type="crossReference" target="c6">see</ref>
  <note>first</note><note>second</note>
  <langSec xml:lang="ja-JP">
    <descripGrp><descrip type="definition">定義</descrip>
      <admin type="source">法</admin></descripGrp>
    <termSec><term>
      医療 </term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
      <termNote type="termType">phrase</termNote><admin type="source">医療法</admin></termSec>
  </langSec>
  <langSec xml:lang="zh-tw"><termSec><term>醫<hi>療</hi></term></termSec></langSec>
</conceptEntry>"""


def test_foreign_files_keep_what_we_do_not_know() -> None:
    termbase = tbx3.read(body(FOREIGN), "/x/theirs.tbx")
    assert (termbase.name, termbase.title, termbase.provenance) == ("theirs", "Theirs", "A firm")
    (concept,) = termbase.concepts
    assert concept.domain == "law"
    assert concept.definition == "定義"
    assert concept.note == "first\nsecond"
    assert concept.extra == (("customerSubset", "Acme"),)
    assert concept.relations == (Relation(RelationType.RELATED, "c6", "see"),)
    assert concept.sources == (SourceRef("", "法"),)
    japanese, chinese = concept.terms
    assert (japanese.lang, japanese.text, japanese.status) == ("ja", "医療", AdminStatus.ADMITTED)
    assert japanese.extra == (("termType", "phrase"),)
    assert japanese.source == SourceRef("", "医療法")
    assert (chinese.lang, chinese.text) == ("zh-Hant-TW", "醫療")
    assert_iso_structure(tbx3.write(termbase))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<martif/>", "“f.tbx” is no TBX version 3 file"),
        (body("", 'style="dct"'), "“f.tbx” is no TBX version 3 file"),
        (b"<tbx", "“f.tbx” is not well-formed XML (line 1"),
        (
            body('\n\n<conceptEntry id="c1"><langSec xml:lang="ja"/></conceptEntry>'),
            "“f.tbx”, line 4: the concept “c1” has no term.",
        ),
        (
            body(
                '<conceptEntry id="c1"><langSec xml:lang="ja">\n<termSec><term> </term></termSec>'
                "</langSec></conceptEntry>"
            ),
            "“f.tbx”, line 3: a term of the concept “c1” is empty.",
        ),
        (body("<conceptEntry/>"), "line 2: the id “” (concept “”) is missing or used twice."),
        (body(FOREIGN + FOREIGN), "the id “c5” (concept “c5”) is missing or used twice."),
        (
            body('<conceptEntry id="c1"><langSec><termSec/></langSec></conceptEntry>'),
            "a language section of the concept “c1” names no language.",
        ),
        (
            body(FOREIGN.replace("first", "briefdesk:relation {")),
            "concept “c5”: the note “{” cannot be understood.",
        ),
        (
            body(FOREIGN.replace("first", "briefdesk:status perfect")),
            "concept “c5”: the note “status perfect” cannot be understood.",
        ),
    ],
)
def test_damaged_files_are_refused_with_line_and_concept(data: bytes, message: str) -> None:
    with pytest.raises(DamagedFileError) as caught:
        tbx3.read(data, "f.tbx")
    assert message in str(caught.value)


@pytest.mark.parametrize("file", GLOSSARY, ids=lambda file: file.stem)
def test_the_bundled_glossary_is_written_by_this_writer(file: Path) -> None:
    data = file.read_bytes()
    assert tbx3.write(tbx3.read(data, file.name)) == data
    assert_iso_structure(data)


@pytest.mark.parametrize(
    ("source", "cited"),
    [
        (SourceRef("law", "医療法", "昭和23年法律第205号"), "医療法（昭和23年法律第205号）"),
        (SourceRef("law", "X法", "", "2", "5", "1"), "X法第2条第5項第1号"),
        (SourceRef("law", "X法", "", "150の2", "1"), "X法第150条の2第1項"),
        (SourceRef("law", "X法", "", "附則10"), "X法附則第10条"),
        (SourceRef("eu", "GDPR", "", "4", "", "5"), "GDPR, Art. 4(5)"),
        (SourceRef("eu", "GDPR", "", "", "", "recital 26"), "GDPR, recital 26"),
        (SourceRef("cabinet", "計画", page="18"), "計画, p. 18"),
        (SourceRef("web", "", url="https://example.jp/"), "https://example.jp/"),
    ],
)
def test_sources_are_cited_for_people_too(source: SourceRef, cited: str) -> None:
    data = tbx3.write(changed_term(source=source))
    assert xml.parse(data, "written.tbx").findtext(f".//{TBX}adminGrp/{TBX}admin") == cited
