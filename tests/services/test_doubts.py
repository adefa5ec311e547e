"""What a document leaves open, with what can be said about it."""

from briefdesk.model.imported import ImportedDocument, SourceSpan, SpanRole, warning
from briefdesk.model.review import Act, Doubt, ReviewItem, Severity
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase
from briefdesk.services.doubts import Doubts
from briefdesk.text.corrections.replaying import replay
from tests.reading import read_text
from tests.services.reviewed import document
from tests.word_files import gone, ins, p, r, read_word, word_file


def only(doubted: ImportedDocument, what: Doubt) -> ReviewItem:
    [item] = [item for item in Doubts(doubted).items() if item.what is what]
    return item


def hidden(words: str) -> str:
    """Return a run that Word does not show."""
    return f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{words}</w:t></w:r>"


def acts(item: ReviewItem) -> list[Act]:
    return list(dict.fromkeys(choice.act for choice in item.choices))


def test_a_weak_marker_is_shown_among_its_words() -> None:
    item = only(document(), Doubt.WEAK_MARKER)
    assert (item.severity, item.page, item.places) == (Severity.MEDIUM, 1, {"label": "2"})
    assert (item.before[-2:], item.words, item.after[0]) == ("目标", "2", "项")
    assert acts(item) == [Act.ACCEPT, Act.NUMBER, Act.POINT]
    others = [choice.words for choice in item.choices if choice.act is Act.POINT]
    assert [words[0] for words in others] == ["1", "3"]


def test_a_note_that_lost_its_marker_is_offered_numbers_of_the_text() -> None:
    weak = only(document(), Doubt.WEAK_MARKER)
    number = next(choice for choice in weak.choices if choice.act is Act.NUMBER)
    doubted = replay(document(), number.corrections).document
    item = only(doubted, Doubt.NOTE_WITHOUT_MARKER)
    assert item.severity is Severity.HIGH
    [candidate] = [choice for choice in item.choices if choice.act is Act.MARKER]
    assert "目标[2]项" in candidate.words
    assert len(replay(doubted, candidate.corrections).document.references) == 3


def test_words_of_tracked_changes_are_shown_and_not_counted_as_left_out() -> None:
    body = p(r("本法于") + gone("旧日") + ins(r("新日")) + r("施行。") + hidden("内部"))
    read = read_word(word_file(body))
    assert only(read, Doubt.REVISIONS).words == "− 旧日 · + 新日"
    assert only(read, Doubt.DROPPED).places == {"count": "2"}
    assert only(read, Doubt.DROPPED).words == "内部"
    both = read_word(word_file(body), "shown")
    assert only(both, Doubt.REVISIONS).words == "− 旧日 · + 新日"


def test_a_marker_without_a_note_can_point_to_one() -> None:
    made = document()
    first, *others = made.references
    item = only(
        changed(made, references=(changed(first, footnote=None), *others)),
        Doubt.MARKER_WITHOUT_NOTE,
    )
    assert item.severity is Severity.HIGH
    assert item.words == "1"
    assert len([choice for choice in item.choices if choice.act is Act.POINT]) == 3


def test_lines_that_differ_in_digits_are_one_item() -> None:
    item = only(document(), Doubt.FURNITURE)
    again = next(choice for choice in item.choices if choice.act is Act.TEXT)
    assert (item.severity, len(again.corrections)) == (Severity.LOW, 3)
    assert replay(document(), again.corrections).document.text.count("内部资料 供参考") == 3


def test_a_heading_without_a_number_is_a_guess() -> None:
    made = read_text(
        "引言\n　　医疗数据的利用很多，目标是推进。\n一、背景\n　　医疗数据的利用很多。"
    )
    item = only(made, Doubt.HEADING)
    assert (item.words, item.places["level"]) == ("引言", "1")
    assert acts(item) == [Act.ACCEPT, Act.BLOCK]


def test_what_the_reader_warned_of_keeps_its_sentence() -> None:
    said = phrase("warnings", "The encoding {encoding} was guessed from a short text.")
    made = changed(
        document(),
        warnings=(
            warning("encoding_guessed", said, encoding="gb18030"),
            warning("corrupt_layer", phrase("warnings", "…"), page=2),
            warning("weak_marker", phrase("warnings", "…")),  # said better above
        ),
    )
    item = only(made, Doubt.ENCODING)
    assert (item.said, item.places) == (said, {"encoding": "gb18030"})
    assert acts(item) == [Act.ACCEPT, Act.ENCODING]
    layer = only(made, Doubt.READING)
    assert (layer.severity, layer.page) == (Severity.HIGH, 2)


def test_how_tracked_changes_were_read_is_a_choice() -> None:
    made = document()
    shown = changed(made, file=changed(made.file, revisions="accepted"))
    assert acts(only(shown, Doubt.REVISIONS)) == [Act.ACCEPT, Act.REVISIONS]


def test_words_that_were_left_out_are_counted_and_shown() -> None:
    made = document()
    spans = tuple(
        SourceSpan(s.raw_start, s.raw_end, SpanRole.DROPPED) if s.role is SpanRole.META else s
        for s in made.spans
    )
    assert not [i for i in Doubts(made).items() if i.what is Doubt.DROPPED]
    first = next(s for s in spans if s.role is SpanRole.FURNITURE)
    dropped = tuple(
        SourceSpan(s.raw_start, s.raw_end, SpanRole.DROPPED) if s is first else s for s in spans
    )
    item = only(changed(made, spans=dropped), Doubt.DROPPED)
    assert item.words == "内部资料 供参考"


def test_pages_that_are_missing_are_serious_and_settled_one_by_one() -> None:
    said = phrase("warnings", "Page {number} is a picture.")
    made = document()
    lost = [warning("missing_text", said, page=9, span=(at, at), number=9) for at in (0, 6)]
    items = [
        item
        for item in Doubts(changed(made, warnings=tuple(lost))).items()
        if item.what is Doubt.READING
    ]
    assert [(item.severity, item.page) for item in items] == [(Severity.HIGH, 9)] * 2
    assert len({(one.start, one.end) for item in items for one in item.choices[0].corrections}) == 2
