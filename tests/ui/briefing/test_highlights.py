"""Which stretch of the page looks how."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat

from briefdesk.model.annotation import (
    Anchor,
    Annotation,
    Kind,
    Placement,
    QuoteSelector,
    State,
)
from briefdesk.model.concept import AdminStatus, ConceptStatus, Confidence
from briefdesk.model.finding import Finding, Gravity, Place, said
from briefdesk.model.imported import Remark, RemarkKind
from briefdesk.model.judged import Judged
from briefdesk.model.recognition import Grade, Recognition
from briefdesk.model.revision import Remedy, RevisionState
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.ui.briefing.highlights import (
    Look,
    layers,
    look_format,
    marks,
    mix,
    shown_changes,
    shown_terms,
)
from briefdesk.ui.theme import LIGHT
from tests.ui.revisions.made import made_revision
from tests.word_files import gone, ins, p, r, read_word, word_file


def note(
    number: int,
    start: int,
    end: int,
    kind: Kind = Kind.RISK,
    placement: Placement = Placement.PLACED,
) -> Annotation:
    anchor = Anchor(placement, Span(start, end), QuoteSelector("", "", ""), "b", (), 1)
    internal = False
    return Annotation(number, 1, kind, State.OPEN, internal, "", "", "", "", (), anchor)


def term(concept: str, start: int, end: int, status: str = AdminStatus.PREFERRED) -> Recognition:
    return Recognition(
        concept, "t", "zh-Hans", start, end, "", status, ConceptStatus.APPROVED, Grade.EXACT
    )


def change(kind: RemarkKind, start: int, end: int) -> Remark:
    return Remark(f"{kind}{start}", kind, start, end, "")


SPANS = st.tuples(st.integers(0, 59), st.integers(1, 12)).map(
    lambda p: (p[0], min(p[0] + p[1], 60))
)


def test_quiet_underlines_problems_and_first_occurrences() -> None:
    terms = [term("a", 0, 2), term("a", 4, 6), term("a", 8, 10, "forbidden"), term("b", 12, 14)]
    assert [t.start for t in shown_terms(terms, "quiet")] == [0, 8, 12]
    assert len(shown_terms(terms, "all")) == 4
    assert shown_terms(terms, "off") == []


def test_old_and_new_words_differ_by_their_lines() -> None:
    both = [change(RemarkKind.DELETION, 0, 4), change(RemarkKind.INSERTION, 3, 6)]
    made = layers([term("a", 4, 5)], [note(1, 0, 6)], None, both)
    assert [layer.span for layer in made] == [Span(0, 3), Span(3, 4), Span(4, 5), Span(5, 6)]
    looks = [look_format(layer.look, LIGHT) for layer in made]
    assert [look.fontStrikeOut() for look in looks] == [True, True, False, False]
    lines = [look.underlineStyle() for look in looks]
    single = QTextCharFormat.UnderlineStyle.SingleUnderline
    assert lines == [QTextCharFormat.UnderlineStyle.NoUnderline, single, single, single]


def test_changes_are_marked_only_where_both_texts_are_shown() -> None:
    body = p(r("本法于") + gone("旧日") + ins(r("新日")) + r("施行。"))
    assert shown_changes(read_word(word_file(body))) == []
    found = shown_changes(read_word(word_file(body), "shown"))
    assert [(one.start, one.end) for one in found] == [(3, 5), (5, 7)]


def test_a_problem_has_another_line_than_a_sound_term() -> None:
    made = layers([term("a", 0, 2), term("b", 4, 6, "deprecated")], [], None)
    lines = [look_format(layer.look, LIGHT).underlineStyle() for layer in made]
    assert lines == [
        QTextCharFormat.UnderlineStyle.DotLine,
        QTextCharFormat.UnderlineStyle.WaveUnderline,
    ]


def test_the_current_comment_is_on_top_then_the_shorter() -> None:
    notes = [note(1, 0, 20), note(2, 5, 9, Kind.QUESTION), note(3, 4, 12, Kind.NOTE)]
    kinds = {layer.start: layer.look.kind for layer in layers([], notes, None)}
    assert kinds[5] is Kind.QUESTION
    assert {layer.start: layer.look.kind for layer in layers([], notes, 3)}[5] is Kind.NOTE


def test_a_comment_without_a_sure_place_is_not_on_the_page() -> None:
    assert layers([], [note(1, 0, 5, placement=Placement.ORPHAN)], None) == []
    assert layers([], [note(1, 0, 5, placement=Placement.REVIEW)], None) == []


@given(st.lists(SPANS, max_size=6), st.lists(SPANS, max_size=6))
def test_layers_are_disjoint_and_lose_nothing(
    notes: list[tuple[int, int]], terms: list[tuple[int, int]]
) -> None:
    made = layers(
        [term(str(i), *span) for i, span in enumerate(terms)],
        [note(i, *span) for i, span in enumerate(notes)],
        None,
    )
    assert all(a.end <= b.start for a, b in pairwise(made))
    commented = {p for layer in made if layer.look.kind for p in range(layer.start, layer.end)}
    underlined = {p for layer in made if layer.look.term for p in range(layer.start, layer.end)}
    assert commented == {p for start, end in notes for p in range(start, end)}
    assert underlined == {p for start, end in terms for p in range(start, end)}


def test_a_comment_colours_its_words() -> None:
    (layer,) = layers([], [note(1, 7, 12, Kind.QUESTION)], None)
    look = look_format(layer.look, LIGHT)
    assert look.background().color().name() == LIGHT.tint(Kind.QUESTION).fill
    assert look.underlineStyle() is QTextCharFormat.UnderlineStyle.NoUnderline


def test_colours_mix() -> None:
    assert mix("#000000", "#ffffff", 0.5).name() == "#808080"


def judged(gravity: Gravity, *spans: tuple[int, int]) -> Judged:
    places = tuple(Place(start, end, "字" * (end - start)) for start, end in spans)
    message = said(phrase("checks", "{word}"), word="字")
    finding = Finding("typography", gravity, Confidence.SURE, message, places)
    return Judged(finding, places[1:])  # the first is settled


def test_open_places_of_findings_are_marked_the_worst_on_top() -> None:
    found = [judged(Gravity.HIGH, (0, 1), (4, 8)), judged(Gravity.LOW, (0, 1), (2, 6))]
    stretches = layers([], [], None, marked=marks(found, []))
    assert [(one.start, one.end, one.look.gravity) for one in stretches] == [
        (2, 4, Gravity.LOW),
        (4, 6, Gravity.HIGH),
        (6, 8, Gravity.HIGH),
    ]


def test_what_is_only_for_information_is_not_marked() -> None:
    assert marks([judged(Gravity.INFO, (0, 1), (2, 4))], []) == []


def test_severities_have_lines_of_their_own() -> None:
    looks = [look_format(Look(gravity=one), LIGHT) for one in Gravity if one is not Gravity.INFO]
    styles = [look.underlineStyle() for look in looks]
    assert styles[0] == styles[1] == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert len(set(styles)) == 3


def test_a_correction_strikes_words_through_until_it_is_rejected() -> None:
    [mark] = marks([], [made_revision(start=3)])
    assert (mark.start, mark.end, mark.remedy) == (3, 8, Remedy.REPLACE)
    assert look_format(Look(remedy=Remedy.REPLACE), LIGHT).fontStrikeOut()
    assert not look_format(Look(remedy=Remedy.QUERY), LIGHT).fontStrikeOut()
    gone = [
        made_revision(state=RevisionState.REJECTED),
        made_revision(placement=Placement.REVIEW),
    ]
    assert marks([], gone) == []
