"""Any TBX file is read: what is kept and what is reported is the whole file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.errors import DamagedFileError
from briefdesk.formats.containers import tbx
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import AdminStatus, ReadingSource, Relation, RelationType, SourceRef
from briefdesk.model.exchange import AS_GUESSED
from briefdesk.model.progress import unheard
from briefdesk.model.wire import to_json
from tests.tbx_files import DCT, entry, read, said, version_2, version_3
from tests.termbases import assert_iso_structure

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


def test_foreign_files_keep_what_we_do_not_know_and_say_so() -> None:
    reading = read(version_3(FOREIGN), "theirs.tbx")
    termbase = reading.termbase
    assert (termbase.name, termbase.title, termbase.provenance) == ("theirs", "Theirs", "A firm")
    (concept,) = termbase.concepts
    assert concept.domain == "law"
    assert (concept.definition, concept.definition_source) == ("定義", SourceRef("", "法"))
    assert concept.note == "first\nsecond"
    assert concept.extra == (("customerSubset", "Acme"),)
    assert concept.relations == (Relation(RelationType.RELATED, "c6", "see"),)
    japanese, chinese = concept.terms
    assert (japanese.lang, japanese.text, japanese.status) == ("ja", "医療", AdminStatus.ADMITTED)
    assert japanese.extra == (("xml:lang", "ja-JP"), ("termType", "phrase"))
    assert japanese.source == SourceRef("", "医療法")
    assert (chinese.lang, chinese.text) == ("zh-Hant-TW", "醫療")
    assert {(one.code, one.line, one.value) for one in reading.report} == {
        ("kept", 5, "Acme"),
        ("kept", 13, "phrase"),
        ("language", 8, "ja-JP"),
        ("language", 15, "zh-tw"),
        ("markup", 15, "hi"),
    }
    assert_iso_structure(tbx3.write(termbase))


def test_what_was_imported_is_exported_and_imported_alike() -> None:
    data = tbx3.write(read(version_3(FOREIGN)).termbase)
    again = read(data)
    assert again.report == ()
    assert tbx3.write(again.termbase) == data


DCT_ENTRY = """<conceptEntry id="c5"><min:subjectField>law</min:subjectField>
<min:crossReference target="c6">see</min:crossReference>
<langSec xml:lang="ja"><descripGrp><basic:definition>定義</basic:definition>
<basic:source>法</basic:source></descripGrp>
<termSec><term>医療</term><min:partOfSpeech>noun</min:partOfSpeech>
<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
<basic:termType>fullForm</basic:termType><ling:register>neutralRegister</ling:register>
<adminGrp><ling:reading>いりょう</ling:reading><ling:readingNote>human</ling:readingNote></adminGrp>
<own:colour xmlns:own="http://example.jp/">red</own:colour><note>one</note>
</termSec></langSec></conceptEntry>"""


def test_a_file_in_dct_style_is_the_same() -> None:
    reading = read(version_3(DCT_ENTRY, DCT))
    (concept,) = reading.termbase.concepts
    assert (concept.domain, concept.definition) == ("law", "定義")
    assert concept.definition_source == SourceRef("", "法")
    assert concept.relations == (Relation(RelationType.RELATED, "c6", "see"),)
    (term,) = concept.terms
    assert (term.text, term.status, term.type) == ("医療", AdminStatus.PREFERRED, "full")
    assert (term.reading, term.reading_source) == ("いりょう", ReadingSource.HUMAN)
    assert (term.part_of_speech, term.register) == ("noun", "neutralRegister")
    assert term.extra == (("colour", "red"), ("note", "one"))
    assert [one.code for one in reading.report] == ["kept", "kept"]


V2_ENTRY = """<termEntry id="eid-5"><descrip type="subjectField">law</descrip>
<descrip type="broaderConceptGeneric" target="eid-6">above</descrip>
<transacGrp><transac type="terminologyManagementTransactions">origination</transac>
<date>2020-01-01</date></transacGrp>
<langSet xml:lang="ja"><ntig id="t1"><termGrp><term>医療</term>
<termNote type="partOfSpeech">properNoun</termNote>
<termNoteGrp><termNote type="pronunciation">いりょう</termNote></termNoteGrp></termGrp>
<descripGrp><descrip type="context">医療は…</descrip><admin type="source">法</admin></descripGrp>
</ntig></langSet>
<langSet lang="en"><tig><term>health
   care</term><termNote type="administrativeStatus">preferredTerm</termNote></tig></langSet>
</termEntry>"""


def test_version_2_is_read_with_its_nested_terms_and_older_language_attribute() -> None:
    doctype = '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">'
    reading = read(version_2(V2_ENTRY, doctype))
    (concept,) = reading.termbase.concepts
    assert (reading.format, concept.id, concept.domain) == ("tbx2", "eid-5", "law")
    assert concept.relations == (Relation(RelationType.BROADER, "eid-6", "above"),)
    assert concept.extra == (
        ("terminologyManagementTransactions", "origination"),
        ("date", "2020-01-01"),
    )
    japanese, english = concept.terms
    assert (japanese.id, japanese.text, japanese.reading) == ("t1", "医療", "いりょう")
    assert (japanese.part_of_speech, japanese.context) == ("properNoun", "医療は…")
    assert japanese.extra == (("context source", "法"),)
    assert (english.lang, english.text) == ("en", "health care")
    assert english.status is AdminStatus.PREFERRED


@pytest.mark.parametrize("name", ["c5", "eid:5", "5", "", "文"])
def test_a_relation_follows_the_entry_that_got_another_id(name: str) -> None:
    first = entry("医療", name=name).replace("<langSec", '<ref target="c-9"/><langSec', 1)
    second = entry("法", name="c-9").replace("<langSec", f'<ref target="{name}"/><langSec', 1)
    one, other = read(version_3(first + second)).termbase.concepts
    assert one.relations[0].target == other.id
    assert not name or other.relations[0].target == one.id
    assert_iso_structure(tbx3.write(read(version_3(first + second)).termbase))


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        (
            '\n\n<conceptEntry id="c1"><langSec xml:lang="ja"/></conceptEntry>',
            "Line 4: “c1” has no term; it was left out.",
        ),
        (
            (
                '<conceptEntry id="c1"><langSec xml:lang="ja">\n<termSec><term> </term></termSec>'
                "<termSec><term>医</term></termSec></langSec></conceptEntry>"
            ),
            "Line 3, “c1”: a term is empty; it was left out.",
        ),
        (entry("医", name=""), "Line 2: an entry has no id; it was given “c-1”."),
        (
            entry("医", name="c5") + "\n" + entry("療", name="c5"),
            "Line 3: the id “c5” is used a second time; “c5-2” replaces it.",
        ),
        (
            entry("医", name="5") + "\n" + entry("療", name="6"),
            "Some ids (2) cannot be ids in a TBX file; others replace them. The first is “5”.",
        ),
        (entry("医", lang=""), "Line 2, “c-1”: terms name no language; they were read as “und”."),
        (
            entry("医" * 100_000, "療"),
            (
                "Line 2, “c-1”: a term has 100,000 characters, more than 1,000; it was left out:"
                f" “{'医' * 199}…”."
            ),
        ),
        (
            entry("個人資訊", "法", lang="zh"),
            (
                "The language “zh” does not say in which script; in 1 places zh-Hant was read"
                " from the characters."
            ),
        ),
        (
            entry("医", lang="JP"),
            "The language “JP” was read as ja in 1 places; its tag was kept.",
        ),
        (
            entry("医").replace("</term>", "</term><termNote type='gender'>f</termNote>"),
            "BriefDesk has no field “gender”: its 1 values were kept as further fields.",
        ),
        (
            entry("医").replace("<langSec", "<note>briefdesk:relation {</note><langSec"),
            "Line 2, “c-1”: the note “briefdesk:relation {” cannot be understood; it was kept.",
        ),
        (
            entry("医").replace("<langSec", "<note>briefdesk:status perfect</note><langSec"),
            "Line 2, “c-1”: the note “briefdesk:status perfect” cannot be understood; it was kept.",
        ),
        (
            entry("医").replace("</term>", "</term><note>briefdesk:forbidden yes</note>"),
            "Line 2, “c-1”: the forbidden term “医” was not deprecated; it is now.",
        ),
        (entry("医") + "<p>x</p>", "Line 2: “p” is in no entry and was left out: “x”."),
        ("y" + entry("医"), "Line 2: “body” is in no entry and was left out: “y”."),
        (
            "<p>z</p>" + entry("医") + "w",
            "Line 2: “conceptEntry” is in no entry and was left out: “w”.",
        ),
    ],
)
def test_what_is_not_kept_is_reported_with_line_and_concept(entries: str, sentence: str) -> None:
    reading = read(version_3(entries))
    assert sentence in said(reading)
    assert len(reading.report) == 1 + (entries[:3] == "<p>")
    strict = tbx3.write(read(version_3(entry("医", name="ok") + entries)).termbase)
    assert_iso_structure(strict)


def test_a_note_of_ours_that_cannot_be_understood_is_kept() -> None:
    note = "<note>briefdesk:guard {</note>"
    reading = read(version_3(entry("医").replace("</term>", f"</term>{note}")))
    assert reading.termbase.concepts[0].terms[0].extra == (("note", "briefdesk:guard {"),)


def test_notes_as_deep_as_they_like_end_in_a_report() -> None:
    deep = '{"x":' + "[" * 100_000 + "]" * 100_000 + "}"
    note = f"<note>briefdesk:guard {deep}</note>"
    reading = read(version_3(entry("医").replace("</term>", f"</term>{note}")))
    assert [one.code for one in reading.report] == ["note"]


def test_the_head_is_kept_or_reported() -> None:
    text = version_3(entry("医")).replace(
        "</fileDesc>",
        "<publicationStmt><p>Press</p></publicationStmt></fileDesc><encodingDesc>"
        '<p type="XCSURI">TBXBasic.xcs</p></encodingDesc>',
    )
    text = text.replace("</title>", "</title><note>briefdesk:blocker [</note><note>n</note>")
    reading = read(text)
    assert reading.termbase.provenance == "A firm\nbriefdesk:blocker ["
    assert [(one.code, one.value) for one in reading.report] == [
        ("note", "briefdesk:blocker ["),
        ("outside", "n"),
        ("outside", "Press"),
    ]


def test_a_file_without_a_head_is_called_by_its_name() -> None:
    text = f"<martif><text><body>{V2_ENTRY}</body></text></martif>"
    termbase = read(text, "terms.tbx").termbase
    assert (termbase.name, termbase.title, termbase.provenance) == ("terms", "terms", "terms.tbx")


@pytest.mark.parametrize("text", ["<martif/>", "<html><tbx/></html>", "<TBX dialect='TBX-Min'/>"])
def test_another_root_is_no_tbx_file(text: str) -> None:
    with pytest.raises(DamagedFileError, match=r"“f\.tbx” is no TBX file of version 2 or 3"):
        tbx.read(text.encode(), "f.tbx", "tbx", AS_GUESSED, unheard)


TEMPLATE = version_3(
    "{0}<conceptEntry id='c-1'>{1}<langSec xml:lang='ja'>{2}<termSec>{3}<term>医</term>{4}"
    "</termSec></langSec>{5}</conceptEntry>{6}"
)
SHAPES = (
    "{}",
    "<note>{}</note>",
    "<descrip type='definition'>{}</descrip>",
    "<descripGrp><descrip type='context'>a</descrip><admin type='source'>{}</admin></descripGrp>",
    "<termNote type='termType'>{}</termNote>",
    "<admin type='reading'>{}</admin>",
    "<xref type='x' target='{}'>y</xref>",
    "<note>briefdesk:status {}</note>",
    "<termSec><term>{}</term></termSec>",
    "<odd><odder>{}</odder>{}</odd>",
    "<transacGrp><transac type='t'>origination</transac><date>{}</date></transacGrp>",
)


@given(st.lists(st.tuples(st.integers(0, 6), st.sampled_from(SHAPES)), max_size=6))
def test_kept_and_reported_is_the_whole_file(added: list[tuple[int, str]]) -> None:
    pieces = [""] * 7
    words = []
    for number, (place, shape) in enumerate(added):
        words.append(f"w{number}w")
        pieces[place] += shape.format(*[words[-1]] * 2)
    reading = read(TEMPLATE.format(*pieces))
    whole = to_json(reading).decode()
    assert [word for word in words if word not in whole] == []
