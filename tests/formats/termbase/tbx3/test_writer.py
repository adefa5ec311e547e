"""The writer obeys ISO 30042, and what was written is read back."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings

from briefdesk import paths
from briefdesk.errors import DamagedFileError, ExchangeError
from briefdesk.formats import termbase
from briefdesk.formats.containers import xml
from briefdesk.formats.termbase import tbx3
from briefdesk.formats.termbase.tbx3.writer import BASIC
from briefdesk.model.concept import SourceRef, TermBase
from briefdesk.model.exchange import AS_GUESSED
from briefdesk.model.progress import unheard
from briefdesk.model.wire import changed
from tests.termbases import TBX, assert_iso_structure, changed_term, example, termbases

SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"
GLOSSARY = sorted(paths.glossary().glob("*.tbx"))


def test_every_field_survives_and_the_bytes_are_stable() -> None:
    data = tbx3.write(example())
    assert tbx3.read(data, "health.tbx") == tbx3.canonical(example())
    assert tbx3.write(tbx3.read(data, "health.tbx")) == data


def test_the_registry_reads_and_writes_the_format() -> None:
    linguist = termbase.writer("tbx-linguist")
    assert linguist is not None
    files = linguist.write(example(), None, unheard)
    assert [file.name for file in files] == ["health.tbx", "health-health-law.tbx"]
    found = [termbase.read(file.data, file.name, AS_GUESSED, unheard) for file in files]
    assert [(one.report, one.format) for one in found] == [((), "tbx-linguist")] * 2
    concepts = [concept for one in found for concept in one.termbase.concepts]
    assert concepts == list(tbx3.canonical(example()).concepts)


def test_the_files_of_one_term_base_share_no_id() -> None:
    linguist = termbase.writer("tbx-linguist")
    assert linguist is not None
    twice = (*example().concepts, changed(example().concepts[0], domain="another"))
    with pytest.raises(ExchangeError, match="cannot be an id"):
        linguist.write(changed(example(), concepts=twice), None, unheard)


def test_basic_holds_all_that_linguist_holds() -> None:
    basic = termbase.writer("tbx-basic")
    assert basic is not None
    (file,) = basic.write(example(), None, unheard)
    assert file.name == "health.tbx"
    found = termbase.read(file.data, file.name, AS_GUESSED, unheard)
    assert found.termbase == tbx3.canonical(example())
    assert found.report == ()
    assert "<note>briefdesk:reading いりょうほう</note>".encode() in file.data
    assert_iso_structure(file.data, "TBX-Basic")


def test_writing_hears_of_each_concept() -> None:
    heard: list[tuple[int, int]] = []
    tbx3.write(example(), progress=lambda done, total: heard.append((done, total)))
    assert heard == [(0, 2), (1, 2)]


def test_the_file_follows_iso_30042() -> None:
    assert_iso_structure(tbx3.write(example()))


@given(termbases())
@settings(max_examples=2000 if SOAK else 80, deadline=None)
def test_any_term_base_survives(termbase: TermBase) -> None:
    data = tbx3.write(termbase)
    assert tbx3.read(data, "any.tbx") == tbx3.canonical(termbase)
    assert tbx3.write(tbx3.read(data, "any.tbx")) == data
    assert_iso_structure(data)
    basic = tbx3.write(termbase, BASIC)
    assert tbx3.read(basic, "any.tbx") == tbx3.canonical(termbase)
    assert_iso_structure(basic, "TBX-Basic")


@pytest.mark.parametrize(
    ("termbase", "message"),
    [
        (changed_term(text=" 医療"), "begins or ends with white space"),
        (changed_term(text="医\x00療"), "control character"),
        (changed_term(id="1"), "“1” cannot be an id"),
        (TermBase("n", "t", "", "", ()), "needs a title and a provenance"),
    ],
)
def test_the_writer_refuses(termbase: TermBase, message: str) -> None:
    with pytest.raises(ExchangeError) as caught:
        tbx3.write(termbase)
    assert message in str(caught.value)


@pytest.mark.parametrize("file", GLOSSARY, ids=lambda file: file.stem)
def test_the_bundled_glossary_is_exported_as_it_is(file: Path) -> None:
    data = file.read_bytes()
    linguist = termbase.writer("tbx-linguist")
    assert linguist is not None
    assert linguist.write(tbx3.read(data, file.name), None, unheard) == ((file.name, data),)
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


def test_a_file_of_which_something_is_not_kept_is_none_of_ours() -> None:
    data = tbx3.write(example()).replace(b">fullForm<", b">phrase<", 1)
    with pytest.raises(
        DamagedFileError, match=r"“health\.tbx” is no term base of ours: BriefDesk has"
    ):
        tbx3.read(data, "health.tbx")
