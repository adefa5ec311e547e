"""The reader keeps what it does not know and names line and concept of what it refuses."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefdesk.errors import DamagedFileError
from briefdesk.formats.termbase import tbx3
from briefdesk.model.concept import AdminStatus, Relation, RelationType, SourceRef
from tests.termbases import assert_iso_structure, example

SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"


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


@given(st.data())
@settings(max_examples=2000 if SOAK else 100, deadline=None)
def test_a_damaged_file_is_read_or_refused_never_worse(data: st.DataObject) -> None:
    whole = tbx3.write(example())
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start, min(len(whole), start + 40)))
    patch = data.draw(st.sampled_from([b"", b"<", b"&", b'"', b"x", b"{}", b"</termSec>", b"\xff"]))
    try:
        found = tbx3.read(whole[:start] + patch + whole[end:], "f.tbx")
    except DamagedFileError:
        return
    assert all(concept.terms for concept in found.concepts)
