"""Term bases for tests: the rules of ISO 30042 for their files, and what is recognised by them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from briefdesk.formats.containers import xml
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
from briefdesk.model.imported import Block, BlockType, FileInfo, ImportedDocument, Meta
from briefdesk.model.recognition import Recognition
from briefdesk.model.wire import changed
from briefdesk.text.matcher import Matcher

if TYPE_CHECKING:
    from lxml import etree

TBX = "{urn:iso:std:iso:30042:ed-2}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


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
                        used=("2003-05-30", ""),
                        variant_of="t-1",
                        extra=(("termLocation", "menuItem"),),
                    ),
                    Term(id="t-3", lang="en", text="Medical Care Act", type="abbrev"),
                ),
            ),
            Concept(id="c-a", domain="", terms=(Term(id="t-4", lang="ja", text="医療"),)),
        ),
    )


def assert_iso_structure(data: bytes, dialect: str = "TBX-Linguist") -> None:
    """Check the structure rules of ISO 30042 and the pick-lists of a dialect."""
    root = xml.parse(data, "written.tbx")
    assert root.tag == f"{TBX}tbx"
    assert (root.get("type"), root.get("style"), root.get(LANG)) == (dialect, "dca", "ja")
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
        beside = {f"{TBX}{name}" for name in ("descrip", "adminGrp", "note")}
        assert set(tags[1 + notes :]) <= beside
        assert section.get("id")
    for reference in root.iter(f"{TBX}ref"):
        assert reference.get("target") in ids
        assert reference.get("type") == "crossReference"
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", one or "", re.ASCII) for one in ids)
    heads = {f"{TBX}descripGrp": f"{TBX}descrip", f"{TBX}adminGrp": f"{TBX}admin"}
    for element in root.iter():
        if element.tag in heads:
            assert element[0].tag == heads[str(element.tag)]
    assert_pick_lists(root, dialect)


def assert_pick_lists(root: etree._Element, dialect: str) -> None:
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
    if dialect == "TBX-Basic":
        del allowed["register"]
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
    if dialect == "TBX-Basic":
        del levels["reading"]
    for tag in ("descrip", "admin"):
        for element in root.iter(f"{TBX}{tag}"):
            level = element.getparent()
            while level is not None and str(level.tag).endswith("Grp"):
                level = level.getparent()
            assert level is not None
            assert str(level.tag).removeprefix(TBX) in levels[element.get("type", "")]


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
    used=st.tuples(TEXT, TEXT),
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


def changed_term(**fields: object) -> TermBase:
    """Return a term base of one concept whose term has these fields."""
    term = changed(Term(id="t-1", lang="ja", text="医療"), **fields)
    return TermBase("n", "t", "", "p", (Concept(id="c-1", domain="d", terms=(term,)),))


def document(*texts: str, types: Sequence[BlockType] = ()) -> ImportedDocument:
    """Return a document of blocks, paragraphs if nothing else is said."""
    blocks, start = [], 0
    for number, text in enumerate(texts):
        kind = types[number] if types else BlockType.PARAGRAPH
        blocks.append(Block(f"b{number}", kind, 0, "", start, start + len(text)))
        start += len(text) + 1
    file = FileInfo("x.txt", "0" * 64, 0, "text/plain", "utf-8", "test", 1)
    whole = "\n".join(texts)
    return ImportedDocument(file, Meta(), whole, whole, tuple(blocks))


def concept(name: str, *texts: str, **fields: object) -> Concept:
    """Return a concept with Chinese terms of these texts and fields."""
    terms = tuple(
        changed(Term(f"t-{name}-{n}", "zh-Hans", text), **fields) for n, text in enumerate(texts)
    )
    return Concept(f"c-{name}", "test", terms)


def termbase(*concepts: Concept, blockers: tuple[str, ...] = ()) -> TermBase:
    """Return a term base of these concepts."""
    return TermBase("t", "t", "", "test", concepts, blockers)


def matcher(*concepts: Concept, blockers: tuple[str, ...] = ()) -> Matcher:
    """Return a matcher over these concepts."""
    return Matcher.over([termbase(*concepts, blockers=blockers)])


def seen(found: Iterable[Recognition]) -> list[tuple[str, str]]:
    """Return what was recognised as concept and printed form."""
    return [(one.concept.removeprefix("c-"), one.surface) for one in found]
