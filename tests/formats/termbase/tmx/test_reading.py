"""Short units of a translation memory become draft concepts, sentences their contexts."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate.storage.tmx import tmxfile

from briefdesk.errors import DamagedFileError
from briefdesk.formats.termbase.tmx.reading import read as read_tmx
from briefdesk.model.concept import AdminStatus, ConceptStatus, Confidence
from briefdesk.model.exchange import AS_GUESSED
from briefdesk.model.progress import unheard
from tests.tbx_files import read, said, tmx


def unit(*texts: tuple[str, str], name: str = "", inside: str = "") -> str:
    """Return a translation unit."""
    tuvs = "".join(f'<tuv xml:lang="{lang}"><seg>{text}</seg></tuv>' for lang, text in texts)
    named = f' tuid="{name}"' if name else ""
    return f"<tu{named}>{inside}{tuvs}</tu>\n"


TERM = unit(("ja", "医療情報"), ("zh-CN", "医疗信息"), ("en-US", "medical data"), name="u1")
SENTENCE = unit(("ja", "医療情報を提供する。"), ("zh-CN", "提供医疗信息。"), ("en-US", "Give it."))


def test_a_short_unit_is_a_draft_that_nobody_is_sure_of() -> None:
    reading = read(tmx(TERM), "memory.tmx")
    (concept,) = reading.termbase.concepts
    assert (concept.id, concept.status, concept.confidence) == (
        "u1",
        ConceptStatus.DRAFT,
        Confidence.UNSURE,
    )
    assert [(t.lang, t.text, t.status) for t in concept.terms] == [
        ("ja", "医療情報", AdminStatus.ADMITTED),
        ("zh-Hans", "医疗信息", AdminStatus.ADMITTED),
        ("en", "medical data", AdminStatus.ADMITTED),
    ]
    assert reading.format == "tmx"
    assert (reading.termbase.title, reading.termbase.provenance) == ("memory", "memory.tmx")
    assert [entry.code for entry in reading.report] == ["language", "language"]


def test_a_sentence_is_the_context_of_its_terms_wherever_it_stands() -> None:
    reading = read(tmx(SENTENCE + TERM + SENTENCE), "f.tmx")
    japanese, chinese, english = reading.termbase.concepts[0].terms
    assert japanese.context == "医療情報を提供する。"
    assert chinese.context == "提供医疗信息。"
    assert english.context == ""
    lost = [(entry.line, entry.value) for entry in reading.report if entry.code == "sentence"]
    assert lost == [
        (2, "Give it."),
        (4, "医療情報を提供する。"),
        (4, "提供医疗信息。"),
        (4, "Give it."),
    ]


def test_notes_are_notes_and_properties_are_kept() -> None:
    inside = "<note>a</note><prop type='x-domain'>law</prop>"
    reading = read(tmx(unit(("ja", "医療"), inside=inside)), "f.tmx")
    (concept,) = reading.termbase.concepts
    assert (concept.id, concept.note, concept.extra) == ("c-tu-1", "a", (("x-domain", "law"),))
    assert said(reading) == [
        "BriefDesk has no field “x-domain”: its 1 values were kept as further fields."
    ]


@pytest.mark.parametrize(
    ("units", "sentence"),
    [
        (unit(("ja", ""), ("en", "x")), "Line 2, “c-tu-1”: a term is empty; it was left out."),
        (unit(name="u2"), "Line 2: “u2” has no term; it was left out."),
        (
            unit(("ja", "医"), name="u") + unit(("ja", "療"), name="u"),
            "Line 3: the id “u” is used a second time; “u-2” replaces it.",
        ),
        (unit(("", "医")), "Line 2, “c-tu-1”: terms name no language; they were read as “und”."),
        (unit(("ja", "医<ph>x</ph>")), "Marks inside of texts (ph) were left out of 1 units."),
        ("x" + unit(("ja", "医")), "Line 2: “body” is in no unit and was left out: “x”."),
    ],
)
def test_what_is_not_kept_is_reported(units: str, sentence: str) -> None:
    assert said(read(tmx(units), "f.tmx")) == [sentence]


def test_another_root_is_no_tmx_file() -> None:
    with pytest.raises(DamagedFileError, match=r"“f\.tmx” is no TMX file"):
        read_tmx(b"<tbx/>", "f.tmx", AS_GUESSED, unheard)


TEXTS = st.text("医療a。 &<", min_size=1, max_size=5).filter(str.strip)


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=5))
def test_what_translate_toolkit_wrote_is_kept_or_reported(written: list[tuple[str, str]]) -> None:
    store = tmxfile(sourcelanguage="ja", targetlanguage="en")
    for number, (one, other) in enumerate(written):
        store.addtranslation(f"{number}#{one}", "ja", f"{number}#{other}", "en")
    file = BytesIO()
    store.serialize(file)
    reading = read(file.getvalue(), "f.tmx")
    kept = [term.text for concept in reading.termbase.concepts for term in concept.terms]
    kept += [term.context for concept in reading.termbase.concepts for term in concept.terms]
    kept += [entry.value for entry in reading.report]
    texts = [" ".join(f"{n}#{text}".split()) for n, pair in enumerate(written) for text in pair]
    assert [text for text in texts if text not in kept] == []
