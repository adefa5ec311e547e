"""Notes at the foot of printed pages, as big as the text, at the end, over the page end."""

from briefdesk.model.imported import BlockType, ImportedDocument
from tests.paper import FULL, Words, column, page, read_pages, with_note
from tests.reading import places, texts


def notes(document: ImportedDocument) -> list[tuple[str, str]]:
    """Return label and text of all notes."""
    said = {block.id: document.text[block.start : block.end] for block in document.blocks}
    return [(note.label, said[note.block]) for note in document.footnotes]


def test_a_raised_marker_and_its_small_note() -> None:
    document = read_pages(with_note())
    assert notes(document) == [("1", "参见政策文件。")]
    assert places(document) == [("1", "度自施行以来")]
    assert document.references[0].how == "raised"
    assert texts(document, BlockType.PARAGRAPH) == [FULL + "该制度自施行以来受到关注。"]
    assert document.warnings == ()


def test_numbers_restart_on_every_page() -> None:
    document = read_pages(with_note(1), with_note(2, note="另见。"))
    assert [note.key for note in document.footnotes] == ["1:1", "2:2"]
    assert [reference.footnote for reference in document.references] == ["1:1", "2:2"]


def test_a_label_that_is_glued_to_a_year() -> None:
    own = page(
        *column(FULL), Words(50, 115, "该制度"), Words(80, 111, "5", 6),
        Words(50, 563, "52021 年修正。", 8),
    )  # fmt: skip
    assert notes(read_pages(own)) == [("5", "2021 年修正。")]


def test_a_line_that_goes_on_with_the_next_number_is_no_note() -> None:
    own = page(
        *column(FULL), Words(50, 115, "甲"), Words(60, 111, "1", 6), Words(63, 115, "乙"),
        Words(73, 111, "2", 6),
        Words(50, 533, "1 该法于平成十五年制定并且经历了多次修正其中", 8),
        Words(50, 545, "2 月的修正影响较大，故应参照。", 8),
        Words(50, 557, "2 同上。", 8),
    )  # fmt: skip
    assert [text[-3:] for _, text in notes(read_pages(own))] == ["参照。", "同上。"]


def test_notes_as_big_as_the_text() -> None:
    own = page(
        *column(FULL), Words(50, 115, "该制度"), Words(80, 111, "1", 6), Words(83, 115, "。"),
        Words(50, 541, "1", 6), Words(53, 545, FULL[:29]), Words(50, 560, "续行。"),
    )  # fmt: skip
    assert notes(read_pages(own)) == [("1", FULL[:29] + "续行。")]


def test_notes_as_big_as_the_text_that_the_file_tags() -> None:
    own = page(
        *column(FULL), Words(50, 115, "该制度"), Words(80, 111, "1", 6), Words(83, 115, "。"),
        Words(50, 560, "1 参见。", tag="Note"),
    )  # fmt: skip
    assert notes(read_pages(own)) == [("1", "参见。")]
    assert read_pages(own).footnotes[0].kind == "foot"
    untagged = own._replace(runs=[run._replace(tag="") for run in own.runs])
    assert read_pages(untagged).footnotes[0].kind == "end"  # it may be one as well


def test_notes_as_big_as_the_text_whose_labels_are_not_raised() -> None:
    own = page(
        *column(FULL), Words(50, 115, "该制度"), Words(80, 111, "1", 6), Words(83, 115, "，该法"),
        Words(113, 111, "2", 6), *column("1 参见，", "续行。", y=520), *column("2 另见。", y=560),
    )  # fmt: skip
    document = read_pages(own, page(*column(FULL, "。"), number=2))
    assert notes(document) == [("1", "参见，续行。"), ("2", "另见。")]
    assert {note.kind for note in document.footnotes} == {"foot"}


def test_numbered_lines_that_do_not_answer_all_markers_are_text() -> None:
    own = page(
        *column(FULL), Words(50, 115, "该制度"), Words(80, 111, "1", 6), Words(83, 115, "，该法"),
        Words(113, 111, "2", 6), *column("1 第一款的要件，", "续行。", y=520),
    )  # fmt: skip
    assert read_pages(own, page(*column(FULL, "。"), number=2)).footnotes == ()


def test_numbers_that_begin_anew_on_one_page() -> None:
    own = page(
        *column(FULL), Words(50, 115, "甲"), Words(60, 111, "1", 6), Words(63, 115, "乙"),
        Words(73, 111, "2", 6), Words(76, 115, "丙"), Words(86, 111, "1", 6),
        *[w for y, k in ((510, 1), (525, 2), (540, 1)) for w in (
            Words(50, y, str(k), 5), Words(55, y + 3, f"在{y}。", 8))],
    )  # fmt: skip
    document = read_pages(own)
    assert notes(document) == [("1", "在510。"), ("2", "在525。"), ("1", "在540。")]
    assert [reference.footnote for reference in document.references] == ["1:1", "1:2", "1:3"]


def test_a_marker_that_comes_twice_has_one_note() -> None:
    own = page(
        *column(FULL), Words(50, 115, "甲"), Words(60, 111, "1", 6), Words(63, 115, "乙"),
        Words(73, 111, "2", 6), Words(76, 115, "丙"), Words(86, 111, "1", 6),
        *[w for y, k in ((510, 1), (525, 2)) for w in (
            Words(50, y, str(k), 5), Words(55, y + 3, f"在{y}。", 8))],
    )  # fmt: skip
    document = read_pages(own)
    assert notes(document) == [("1", "在510。"), ("2", "在525。")]
    assert [reference.footnote for reference in document.references] == ["1:1", "1:2", "1:1"]


def big_notes(first: str, rest: str) -> ImportedDocument:
    """Return two pages with notes as big as the text; ``rest`` stands above the second note."""
    pages = [
        page(
            *column(FULL), Words(50, 115, "该制度"), Words(80, 111, str(number), 6),
            Words(83, 115, "。"), *above,
            Words(50, 541, str(number), 6), Words(53, 545, said),
            number=number,
        )
        for number, said, above in (
            (1, first, ()), (2, "另见。", (Words(50, 515, FULL), Words(50, 530, rest)))
        )
    ]  # fmt: skip
    return read_pages(*pages)


def test_a_note_as_big_as_the_text_runs_on_over_the_page_end() -> None:
    assert notes(big_notes("该文件的说明甚长，", "结束。")) == [
        ("1", "该文件的说明甚长，" + FULL + "结束。"),
        ("2", "另见。"),
    ]


def test_what_stands_above_the_notes_is_text_if_the_last_note_ended() -> None:
    assert notes(big_notes("参见。", "结束。")) == [("1", "参见。"), ("2", "另见。")]


def test_small_print_without_an_expected_number_is_text() -> None:
    own = page(*column(FULL, FULL, "。"), *column("1 import sys", "2 print(1)", y=500, size=8))
    assert read_pages(own).footnotes == ()


def test_a_note_runs_on_over_the_page_end() -> None:
    first = with_note(note="该文件的说明甚长，在此页没有结")
    second = page(*column(FULL, "正文。"), Words(50, 563, "束，续于此页。", 8), number=2)
    document = read_pages(first, second)
    assert notes(document) == [("1", "该文件的说明甚长，在此页没有结束，续于此页。")]
    assert document.footnotes[0].page == 1


def test_small_print_on_the_next_page_does_not_continue_a_note_that_ended() -> None:
    second = page(*column(FULL, "正文。"), Words(50, 563, "本刊声明。", 8), number=2)
    document = read_pages(with_note(), second)
    assert notes(document) == [("1", "参见政策文件。")]


def test_a_note_without_its_marker_does_not_end_the_chain() -> None:
    own = page(
        *column(FULL), Words(50, 115, "甲"), Words(60, 111, "1", 6), Words(63, 115, "乙"),
        Words(73, 111, "3", 6),
        *[w for k in (1, 2, 3) for w in (
            Words(50, 500 + 15 * k, str(k), 5), Words(55, 503 + 15 * k, f"注文{k}。", 8))],
    )  # fmt: skip
    document = read_pages(own)
    assert notes(document) == [("1", "注文1。"), ("2", "注文2。"), ("3", "注文3。")]
    assert [(w.code, w.subject) for w in document.warnings] == [("note_without_marker", "1:2")]


def test_a_marker_without_a_note_stays_in_the_text() -> None:
    own = page(*column(FULL), Words(50, 115, "该制度"), Words(80, 111, "7", 6))
    document = read_pages(own)
    assert document.text.endswith("该制度7")
    found = document.warnings[0]
    assert found.code == "marker_without_note"
    assert document.text[found.start : found.end] == "7"


def test_exponents_stay_in_the_text() -> None:
    own = with_note()
    more = page(*column("面积 100 m", y=145), Words(100, 141, "1", 6))
    document = read_pages(own, more._replace(number=2))
    assert "100 m1" in document.text
    assert len(document.references) == 1


def test_a_marker_in_a_heading() -> None:
    own = page(
        Words(50, 100, "一、方法"), Words(90, 96, "1", 6), *column(FULL, "。", y=120),
        Words(50, 560, "1", 5), Words(55, 563, "参见。", 8),
    )  # fmt: skip
    document = read_pages(own)
    assert texts(document, BlockType.HEADING) == ["方法"]
    assert places(document) == [("1", "方法")]


def test_endnotes() -> None:
    body = page(
        *column(FULL), Words(50, 115, "甲"), Words(60, 111, "1", 6), Words(63, 115, "乙"),
        Words(73, 111, "2", 6), Words(76, 115, "。"),
    )  # fmt: skip
    end = page(*column("1. 参见某法。", "2. 参见某书，", "其第三章。"), number=2)
    document = read_pages(body, end)
    assert notes(document) == [("1", "参见某法。"), ("2", "参见某书，其第三章。")]
    assert [(note.kind, note.number) for note in document.footnotes] == [("end", 1), ("end", 2)]


def test_endnotes_that_begin_at_the_foot_of_a_page() -> None:
    first = page(
        *column(FULL), Words(50, 115, "甲"),
        *[w for k in range(1, 7) for w in (
            Words(40 + 20 * k, 111, str(k), 6), Words(44 + 20 * k, 115, "乙"))],
        Words(50, 560, "1. 注文1。", 8),
    )  # fmt: skip
    second = page(*column(*[f"{k}. 注文{k}。" for k in range(2, 7)], y=60, size=8), number=2)
    assert notes(read_pages(first, second)) == [(str(k), f"注文{k}。") for k in range(1, 7)]


def test_markers_in_brackets_and_their_endnotes() -> None:
    first = page(*column(FULL, "该制度[1]受到关注，", "该法[2]也是。"))
    second = page(
        *column("[1] 参见某法。"), *column("[2] 参见某书，", "其第三章。", y=130), number=2
    )
    document = read_pages(first, second)
    assert notes(document) == [("[1]", "参见某法。"), ("[2]", "参见某书，其第三章。")]
    assert places(document) == [("[1]", "八九十该制度"), ("[2]", "到关注，该法")]
    assert {reference.how for reference in document.references} == {"text"}


def test_numbers_in_brackets_that_no_note_answers_are_text() -> None:
    document = read_pages(page(*column(FULL, "该制度[1]受到关注，", "该法[2]也是。")))
    assert "该制度[1]受到关注，该法[2]也是。" in document.text
    assert document.references == ()


def test_a_marker_that_the_setting_pushed_behind_its_note() -> None:
    first = page(
        *column(FULL), Words(50, 115, "甲"), Words(60, 111, "1", 6),
        Words(50, 540, "1", 5), Words(55, 543, "注一。", 8),
        Words(50, 555, "2", 5), Words(55, 558, "注二。", 8),
    )  # fmt: skip
    second = page(*column(FULL), Words(50, 115, "乙"), Words(60, 111, "2", 6), number=2)
    document = read_pages(first, second)
    assert [reference.footnote for reference in document.references] == ["1:1", "1:2"]


def test_two_columns_have_notes_of_their_own() -> None:
    half = FULL[:13]
    words = []
    for number, x in (("1", 50), ("2", 220)):
        words += column(*[half] * 5, x=x)
        words += [Words(x, 175, "该制度"), Words(x + 30, 171, number, 6)]
        words += [Words(x, 556, number, 5), Words(x + 5, 560, f"注文{number}。", 8)]
    assert notes(read_pages(page(*words))) == [("1", "注文1。"), ("2", "注文2。")]


def test_without_raised_markers_numbers_in_the_text_are_markers() -> None:
    own = page(*column(FULL, "该制度[1]受到关注。"), Words(50, 563, "[1] 参见政策文件。", 8))
    document = read_pages(own)
    assert notes(document) == [("[1]", "参见政策文件。")]
    assert document.references[0].how == "text"
