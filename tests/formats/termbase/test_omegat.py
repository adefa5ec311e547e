"""OmegaT glossaries: OmegaT offers only what may be written, and what it offers comes back."""

import os

import pytest
from hypothesis import given, settings
from translate.storage.omegat import OmegaTFile

from briefdesk import paths
from briefdesk.errors import BriefDeskError, ExchangeError
from briefdesk.formats import termbase
from briefdesk.formats.termbase import tbx3
from briefdesk.formats.termbase.omegat import OMEGAT
from briefdesk.model.concept import AdminStatus, Concept, Term, TermBase
from briefdesk.model.exchange import AS_GUESSED, Role
from briefdesk.model.progress import unheard
from tests.termbases import termbases

SOAK = os.environ.get("BRIEFDESK_SOAK") == "1"


def concept(*terms: Term, definition: str = "") -> TermBase:
    """Return a term base of one concept."""
    return TermBase("base", "t", "", "p", (Concept("c-1", "d", terms, definition=definition),))


def ja(text: str, **fields: object) -> Term:
    """Return a Japanese term."""
    return Term(f"t-ja-{text}", "ja", text, **fields)  # type: ignore[arg-type]


def zh(text: str, lang: str = "zh-Hans", **fields: object) -> Term:
    """Return a Chinese term."""
    return Term(f"t-{lang}-{text}", lang, text, **fields)  # type: ignore[arg-type]


NETWORK = concept(
    ja("仮名化情報"),
    ja("仮名情報", status=AdminStatus.DEPRECATED),
    zh("假名信息", status=AdminStatus.ADMITTED),
    zh("假名化信息"),
    zh("去标识化信息", status=AdminStatus.DEPRECATED, forbidden=True),
    zh("化名信息", status=AdminStatus.SUPERSEDED),
    zh("假名化資訊", "zh-Hant-TW"),
    definition="为公共数据库\n而加工的信息。",
)


def units(data: bytes) -> list[tuple[str, str, str]]:
    """Return source, target and comment as translate-toolkit reads them."""
    store = OmegaTFile()
    store.parse(data)
    return [(unit.source, unit.target, unit.getnotes()) for unit in store.units]


def test_one_file_for_each_variety_of_chinese() -> None:
    files = OMEGAT.write(NETWORK, None, unheard)
    assert [file.name for file in files] == ["base-zh-Hans.utf8", "base-zh-Hant-TW.utf8"]
    assert files[0].data.decode() == (
        "仮名化情報\t假名化信息\t为公共数据库 而加工的信息。 禁用: 去标识化信息、化名信息\n"
        "仮名化情報\t假名信息\t为公共数据库 而加工的信息。 禁用: 去标识化信息、化名信息\n"
    )
    assert files[1].data.decode() == "仮名化情報\t假名化資訊\t为公共数据库 而加工的信息。\n"


def test_translate_toolkit_reads_the_terms_of_the_bundled_glossary() -> None:
    for path in paths.glossary().glob("*.tbx"):
        base = tbx3.read(path.read_bytes(), path.name)
        for file in OMEGAT.write(base, None, unheard):
            lang = file.name.removeprefix(f"{base.name}-").removesuffix(".utf8")
            expected = {
                (source.text, target.text)
                for one in base.concepts
                for source in one.terms
                for target in one.terms
                if source.is_usable and target.is_usable
                if (source.lang, target.lang) == ("ja", lang)
            }
            found = units(file.data)
            assert {(source, target) for source, target, _ in found} == expected
            assert len(found) >= len(expected) > 0


@given(termbases())
@settings(max_examples=1000 if SOAK else 50)
def test_no_line_is_broken_or_a_remark(base: TermBase) -> None:
    try:
        files = OMEGAT.write(base, None, unheard)
    except ExchangeError as error:
        assert "was not written: no concept has both" in str(error)  # noqa: PT017
        return
    for file in files:
        text = file.data.decode()
        assert not text.startswith("\ufeff")
        assert text.endswith("\n")
        for line in text.removesuffix("\n").split("\n"):
            assert line.count("\t") == 2
            assert not line.startswith("#")


def test_a_term_that_would_be_a_remark_is_moved() -> None:
    (file,) = OMEGAT.write(concept(ja("#医療\t費"), zh("医疗\n费")), None, unheard)
    assert file.data.decode() == " #医療 費\t医疗 费\t\n"


def test_lines_of_one_source_are_one_concept() -> None:
    (file, _) = OMEGAT.write(NETWORK, None, unheard)
    found = termbase.read(file.data, file.name, AS_GUESSED, unheard)
    assert (found.format, found.report) == ("omegat", ())
    (one,) = found.termbase.concepts
    assert [(term.lang, term.text, term.status, term.forbidden) for term in one.terms] == [
        ("ja", "仮名化情報", AdminStatus.PREFERRED, False),
        ("zh-Hans", "假名化信息", AdminStatus.PREFERRED, False),
        ("zh-Hans", "假名信息", AdminStatus.ADMITTED, False),
        ("zh-Hans", "去标识化信息", AdminStatus.DEPRECATED, True),
        ("zh-Hans", "化名信息", AdminStatus.DEPRECATED, True),
    ]
    assert one.note == "为公共数据库 而加工的信息。"


def test_remarks_and_stray_columns_are_not_lost_unsaid() -> None:
    data = "# my glossary\n医療サービス\t医疗服务\t见 MHLW\textra\n\n\t孤独\n".encode()
    found = termbase.read(data, "glossary.utf8", AS_GUESSED, unheard)
    assert [(entry.code, entry.line) for entry in found.report] == [("remark", 1)]
    first, second = found.termbase.concepts
    assert first.note == "见 MHLW\nextra"
    assert [term.text for term in second.terms] == ["孤独"]


def test_a_person_may_say_which_languages_it_holds() -> None:
    seen = termbase.preview("看護\t護理\t\n".encode(), "g.utf8", AS_GUESSED, unheard)
    assert seen is not None
    assert [column.role for column in seen.layout.columns] == [
        Role.TERM, Role.TERM, Role.NOTE, Role.TERM,
    ]  # fmt: skip
    assert seen.rows == (("看護", "護理", "", ""),)


def test_other_endings_are_not_taken() -> None:
    assert not OMEGAT.accepts(b"a\tb\n", "a.txt")
    assert not OMEGAT.accepts(b"PK\x03\x04", "a.utf8")
    assert OMEGAT.accepts(b"a\tb\n", "A.UTF8")


@pytest.mark.parametrize("data", [b"", b"\0\1\2", b"\xff\xfe\t\t\n", b"a" * 100_000 + b"\tb\n"])
def test_bad_files_are_read_or_refused_in_one_sentence(data: bytes) -> None:
    try:
        found = OMEGAT.read(data, "f.utf8", AS_GUESSED, unheard)
    except BriefDeskError as error:
        assert "“f.utf8”" in str(error)  # noqa: PT017
    else:
        assert all(len(t.text) < 1001 for one in found.termbase.concepts for t in one.terms)
