"""Lines that were left out come back at their places: one, or all that are alike at once."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.correction import Correction, CorrectionKind
from briefdesk.model.imported import BlockType, ImportedDocument, SpanRole
from briefdesk.model.span import Span
from briefdesk.text.corrections.lines import furniture_of, text_again
from briefdesk.text.corrections.provenance import Provenance
from briefdesk.text.corrections.replaying import correction_at, replay
from tests.reading import read_sample, read_text
from tests.text.corrections.corrected import boxed, check, documents

PAGES = (
    "一、背景\n　　政府推进数据利用1。\n1 《计划》。",
    "　　目标很多，见 https://a.jp/x 。",
    "二、现状\n　　利用很多2。\n2 《法》。",
    "",
)


@st.composite
def paged(draw: st.DrawFn) -> ImportedDocument:
    """Draw a document with lines that come back on its pages, one of them an address."""
    head = draw(st.sampled_from(["内部资料 供参考", "https://example.com/paper", ""]))
    foot = draw(st.sampled_from(["- {} -", "第{}页 内部资料", ""]))
    pages = draw(st.lists(st.sampled_from(PAGES), min_size=1, max_size=8))
    return boxed(
        read_text(
            "\n\f".join(
                "\n".join(part for part in (head, page, foot.format(number)) if part)
                for number, page in enumerate(pages, 1)
            )
        )
    )


@st.composite
def _said(draw: st.DrawFn, document: ImportedDocument) -> list[Correction]:
    """Draw corrections that bring lines back: in any order, twice, in halves, where none is."""
    raw = len(document.raw)
    whole = [
        (span.raw_start, span.raw_end) for span in document.spans if span.role is SpanRole.FURNITURE
    ]
    anywhere = st.tuples(st.integers(0, raw), st.integers(0, raw)).filter(lambda p: p[0] < p[1])
    places = st.one_of([st.sampled_from(whole)] * 4 + [anywhere] if whole else [anywhere])
    return [
        correction_at(document, CorrectionKind.TEXT, Span(*place))
        for place in draw(st.lists(places, max_size=12))
    ]


@given(st.data())
def test_lines_at_once_are_lines_one_after_the_other(data: st.DataObject) -> None:
    before = data.draw(st.one_of(paged(), documents()))
    said = data.draw(_said(before)) if before.raw else []
    at_once = replay(before, said)
    one_by_one = before
    unfit: list[Correction] = []
    places = [Span(block.start, block.end) for block in before.blocks]
    moved = places
    for correction in said:
        step = replay(one_by_one, [correction])
        one_by_one = step.document
        unfit += step.unfit
        moved = [step.moved(span) for span in moved]
    assert at_once.document == one_by_one
    assert list(at_once.unfit) == unfit
    assert [at_once.moved(span) for span in places] == moved
    check(at_once.document)


def test_all_lines_that_are_alike_come_back_as_one_change() -> None:
    document = read_text("\n\f".join(f"内部资料\n　　第{n}段的内容。" for n in "甲乙丙丁"))
    assert "内部资料" not in document.text
    starts = [span.raw_start for span in document.spans if span.role is SpanRole.FURNITURE]
    said = [
        correction_at(document, CorrectionKind.TEXT, Span(start, start + 4)) for start in starts
    ]
    done = replay(document, said)
    assert done.document.text.count("内部资料\n第") == len(starts) == 4
    assert len(done.edits) == 1
    check(done.document)


def test_the_lines_of_one_place_come_back_in_the_order_of_the_file() -> None:
    document = read_sample("restart.txt")
    out = [span for span in document.spans if span.role is SpanRole.FURNITURE]
    said = [
        correction_at(document, CorrectionKind.TEXT, Span(span.raw_start, span.raw_end))
        for span in reversed(out)
    ]
    done = replay(document, said).document
    assert done.furniture == ()
    raws = [
        raw.start
        for block in done.blocks
        if block.type is not BlockType.FOOTNOTE
        and (raw := Provenance(done).opening_of(block, 1)) is not None
    ]
    assert raws == sorted(raws)


def test_lines_come_back_into_a_text_without_any_block() -> None:
    document = read_text("内部资料\n\f内部资料\n\f内部资料")
    assert (document.text, document.blocks) == ("", ())
    said = [
        correction_at(document, CorrectionKind.TEXT, Span(span.raw_start, span.raw_end))
        for span in document.spans
    ]
    done = replay(document, said).document
    assert done.text.split("\n") == ["内部资料"] * 3
    check(done)


def test_what_names_a_line_that_just_came_back_waits() -> None:
    document = read_sample("restart.txt")
    line = next(item for item in document.furniture if item.why == "running line")
    start = document.raw.index(line.text)
    said = correction_at(document, CorrectionKind.TEXT, Span(start, start + len(line.text)))
    first = text_again(document, [said, said])
    assert first.fits == (True,)
    again = text_again(first.document, [said])
    assert (again.document, again.edits, again.fits) == (first.document, None, (True,))


def test_a_running_line_comes_back_at_its_place() -> None:
    document = read_sample("restart.txt")
    line = next(item for item in document.furniture if item.why == "running line")
    start = document.raw.index(line.text)
    place = Span(start, start + len(line.text))
    done = replay(document, [correction_at(document, CorrectionKind.TEXT, place)]).document
    assert line.text in done.text.split("\n")
    assert len(done.furniture) == len(document.furniture) - 1
    check(done)


def test_furniture_is_known_by_its_raw_place() -> None:
    document = read_sample("restart.txt")
    line = next(item for item in document.furniture if item.why == "running line")
    start = document.raw.index(line.text)
    provenance = Provenance(document)
    found = furniture_of(document, provenance, Span(start, start + len(line.text)))
    assert found is not None
    index, copies = found
    assert document.furniture[index] == line
    assert "".join(copy.text for copy in copies) == line.text
    place = provenance.raw_of(0, 1)
    assert place is not None
    assert furniture_of(document, provenance, place) is None
