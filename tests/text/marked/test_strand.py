"""All passages as one text that leads back to the file."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.imported import SpanRole
from briefdesk.model.progress import unheard
from briefdesk.text.marked.passages import Passage, Piece
from briefdesk.text.marked.strand import spin


def test_what_is_said_and_what_is_not() -> None:
    marker, number = Piece("1", SpanRole.MARKER, "n"), Piece("一、", SpanRole.NUMBER)
    dropped = Piece("x", SpanRole.DROPPED, remarks=("k",))
    label, item = Piece("1.", SpanRole.FOOTNOTE_LABEL), Piece("(a)", SpanRole.NUMBER)
    strand = spin(
        [
            Passage((number, Piece("利用"), marker)),
            Passage((dropped, Piece("见", url="u"), Piece("此", url="u"))),
        ],
        [[Passage((label, item, Piece("注")))]],
        unheard,
    )
    assert strand.raw == "一、利用1\nx见此\n1.(a)注"
    assert strand.said == "利用1\n见此\n(a)注\n"
    assert [thread.number for thread in strand.body] == ["一、", ""]
    assert strand.marks == {2: ["n"]}
    assert strand.links == [(4, 6, "u")]
    assert strand.remarks == {"k": [(4, 4)]}
    assert [(span.start, span.end) for span in strand.outside] == [(0, 2), (6, 7), (10, 12)]


def test_a_row_opens_with_what_it_says() -> None:
    strand = spin(
        [Passage((Piece(" \n"), Piece("1", SpanRole.MARKER, "n"), Piece(" 利用 ")))], [], unheard
    )
    row = strand.row(0, strand.body[0])
    assert (row.text, row.pieces, row.markers) == ("利用", ((4, 7),), ((2, 3),))


@given(
    st.lists(
        st.lists(
            st.tuples(
                st.text("数a \0\x07\n", max_size=5),
                st.sampled_from([SpanRole.TEXT, SpanRole.MARKER, SpanRole.DROPPED]),
            ),
            max_size=4,
        ),
        max_size=4,
    )
)
def test_every_said_character_leads_back(passages: list[list[tuple[str, SpanRole]]]) -> None:
    strand = spin(
        [Passage(tuple(Piece(text, role) for text, role in one)) for one in passages], [], unheard
    )
    clean = strand.cleaned.text
    for thread in strand.body:
        parts = list(strand.origins(thread.start, thread.end))
        assert (
            "".join(clean[left:right] for left, right, _ in parts)
            == (strand.said[thread.start : thread.end])
        )
        assert all(strand.said[said] == clean[left] for left, _, said in parts)
