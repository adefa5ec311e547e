"""TBX version 2 for other programs: structure, content, and what translate-toolkit reads."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from translate.storage.tbx import tbxfile

from briefdesk import paths
from briefdesk.errors import ExchangeError
from briefdesk.formats import termbase
from briefdesk.formats.containers import xml
from briefdesk.formats.containers.tbx import STATUSES
from briefdesk.formats.termbase import tbx2, tbx3
from briefdesk.model.concept import AdminStatus, TermBase
from briefdesk.model.progress import unheard
from tests.tbx_files import read
from tests.termbases import changed_term, example, termbases

GLOSSARY = sorted(paths.glossary().glob("*.tbx"))
FORBIDDEN = changed_term(
    status=AdminStatus.DEPRECATED, forbidden=True, replacement="医疗", lang="zh-Hans"
)


Names = list[tuple[str, list[list[tuple[str, str]]]]]


def ours(base: TermBase, lang: str) -> Names:
    """Return id, Japanese terms and terms of another language of each concept, with status."""
    return [
        (
            concept.id,
            [
                [(term.text, STATUSES[term.status]) for term in concept.terms if term.lang == one]
                for one in ("ja", lang)
            ],
        )
        for concept in tbx3.canonical(base).concepts
    ]


def theirs(data: bytes, lang: str) -> Names:
    """Return the same as translate-toolkit reads it."""
    store = tbxfile(BytesIO(data), sourcelanguage="ja", targetlanguage=lang)
    return [
        (
            unit.getid(),
            [
                [(term.text, term.administrative_status) for term in terms]
                for terms in (unit.get_source_terms(), unit.get_target_terms())
            ],
        )
        for unit in store.units
    ]


@pytest.mark.parametrize("lang", ["zh-Hans", "en"])
@pytest.mark.parametrize("file", GLOSSARY, ids=lambda file: file.stem)
def test_translate_toolkit_reads_the_same_concepts_and_terms(file: Path, lang: str) -> None:
    base = tbx3.read(file.read_bytes(), file.name)
    assert theirs(tbx2.write(base), lang) == ours(base, lang)


def test_the_structure_is_that_of_martif() -> None:
    root = xml.parse(tbx2.write(example()), "f.tbx")
    assert (root.tag, root.get("type")) == ("martif", "TBX")
    assert root.findtext("martifHeader/fileDesc/titleStmt/title") == "Health data"
    assert root.findtext("martifHeader/fileDesc/sourceDesc/p") == "Own work"
    for entry in root.iterfind("text/body/termEntry"):
        tags = [child.tag for child in entry]
        assert tags == sorted(tags, key=lambda tag: tag == "langSet")
        assert all(section.tag == "tig" for section in entry.iterfind("langSet/*"))
    for tig in root.iter("tig"):
        tags = [child.tag for child in tig]
        notes = tags.count("termNote")
        assert tags[: 1 + notes] == ["term", *["termNote"] * notes]


def test_a_forbidden_term_is_deprecated_and_says_what_to_write() -> None:
    root = xml.parse(tbx2.write(FORBIDDEN), "f.tbx")
    notes = {note.get("type"): note.text for note in root.iter("termNote")}
    assert notes["administrativeStatus"] == "deprecatedTerm-admn-sts"
    assert notes["usageNote"] == "禁用 → 医疗"


@given(termbases())
def test_names_and_status_survive(base: TermBase) -> None:
    data = tbx2.write(base)
    assert tbx2.write(base) == data
    found = read(data).termbase
    for concept, back in zip(tbx3.canonical(base).concepts, found.concepts, strict=True):
        assert (back.id, back.domain, back.definition) == (
            concept.id,
            concept.domain,
            concept.definition,
        )
        assert [(t.id, t.lang, t.text, t.status, t.reading, t.context) for t in back.terms] == [
            (t.id, t.lang, t.text, t.status, t.reading, t.context) for t in concept.terms
        ]


def test_the_registry_writes_one_file() -> None:
    writer = termbase.writer("tbx2")
    assert writer is not None
    (file,) = writer.write(example(), None, unheard)
    assert (file.name, file.data) == ("health.tbx", tbx2.write(example()))


def test_what_no_file_may_hold_is_refused() -> None:
    with pytest.raises(ExchangeError, match="no language tag"):
        tbx2.write(changed_term(lang=""))
