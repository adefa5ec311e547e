"""Comments and tracked changes: at their words, with author and date, and found again."""

import re

import pytest

from briefdesk.formats.containers.word.remarks import iso_date
from briefdesk.model.imported import ImportedDocument, RemarkKind, Revisions
from tests.word_files import comment, gone, ins, note, on, p, r, read_body, read_word, word_file

CHANGED = p(r("本法于") + gone("旧日") + ins(r("新日")) + r("施行。"))
DONE = (
    '<w15:commentEx w15:paraId="A1" w15:done="1"/>'
    '<w15:commentEx w15:paraId="B2" w15:paraIdParent="a1" w15:done="0"/>'
)
MOVED = (
    '<w:moveFrom w:author="丙" w:date="2025-01-01T00:00:00Z">{}</w:moveFrom>'
    '{}<w:moveTo w:author="丙" w:date="2025-01-01T00:00:00Z">{}</w:moveTo>'
)


def remarks(read: ImportedDocument) -> list[tuple[str, str, str]]:
    """Return kind, body and the words it stands at of every remark."""
    return [
        (remark.kind.value, remark.body, read.text[remark.start : remark.end])
        for remark in read.remarks
    ]


@pytest.mark.parametrize(
    ("side", "text", "inserted", "deleted"),
    [
        ("accepted", "本法于新日施行。", (3, 5), (3, 3)),
        ("original", "本法于旧日施行。", (5, 5), (3, 5)),
        ("shown", "本法于旧日新日施行。", (5, 7), (3, 5)),
    ],
)
def test_each_side_of_a_change(
    side: Revisions, text: str, inserted: tuple[int, int], deleted: tuple[int, int]
) -> None:
    read = read_word(word_file(CHANGED), side)
    assert read.text == text
    assert read.file.revisions == side
    found = [(remark.kind.value, remark.body) for remark in read.remarks]
    assert found == [("deletion", "旧日"), ("insertion", "新日")]
    for remark, (start, end) in zip(read.remarks, (deleted, inserted), strict=True):
        if start < end:
            assert (remark.start, remark.end) == (start, end)
        else:  # what is not in the text stands at the word around its point
            assert remark.start <= start <= remark.end <= remark.start + 2


def test_changes_have_author_and_date_and_one_key_on_every_side() -> None:
    data = word_file(CHANGED)
    first = read_word(data).remarks
    assert [(remark.author, remark.date) for remark in first] == [
        ("乙", "2025-03-02T10:00:00"),
        ("甲", "2025-03-01T10:00:00"),
    ]
    sides: tuple[Revisions, ...] = ("accepted", "original", "shown")
    assert {tuple(m.key for m in read_word(data, side).remarks) for side in sides} == {
        tuple(remark.key for remark in first)
    }


def test_a_file_without_changes_says_so() -> None:
    assert read_body(p("甲")).file.revisions == ""
    assert read_body(p(on(1, r("甲"))), comments=comment(1, "说")).file.revisions == ""


def test_neighbours_of_one_author_are_one_change() -> None:
    read = read_body(p(ins(r("甲")) + ins(r("乙")) + ins(r("丙"), "别人") + r("丁") + ins(r("戊"))))
    assert remarks(read) == [
        ("insertion", "甲乙", "甲乙"),
        ("insertion", "丙", "丙"),
        ("insertion", "戊", "戊"),
    ]


def test_a_change_over_two_paragraphs_is_one() -> None:
    end = '<w:rPr><w:ins w:author="甲" w:date="2025-03-01T10:00:00Z"/></w:rPr>'
    read = read_body(p(ins(r("甲")), "", end) + p(ins(r("乙")) + r("旧")))
    assert remarks(read) == [("insertion", "甲\n乙", "甲\n乙")]


def test_text_that_one_inserted_and_another_deleted_is_on_neither_side() -> None:
    data = word_file(p(r("甲") + ins(gone("乙")) + r("丙")))
    assert read_word(data).text == read_word(data, "original").text == "甲丙"
    assert read_word(data, "shown").text == "甲乙丙"
    assert {remark.kind for remark in read_word(data).remarks} == {
        RemarkKind.INSERTION,
        RemarkKind.DELETION,
    }


def test_moves_are_a_deletion_and_an_insertion() -> None:
    data = word_file(p(MOVED.format(r("甲"), r("乙"), r("甲"))))
    assert read_word(data).text == "乙甲"
    assert read_word(data, "original").text == "甲乙"
    assert [remark.kind.value for remark in read_word(data).remarks] == ["deletion", "insertion"]


def test_changes_of_formatting_are_counted() -> None:
    run = r("甲", '<w:b/><w:rPrChange w:author="甲"><w:rPr/></w:rPrChange>')
    read = read_body(p(run, "", "<w:pPrChange/>"))
    assert [found.message for found in read.warnings] == [
        "Tracked changes of formatting were not read: 2."
    ]
    assert read.remarks == ()


def test_a_comment_stands_at_its_words() -> None:
    read = read_body(p(r("前") + on(1, r("甲") + r("乙")) + r("后")), comments=comment(1, "说"))
    assert remarks(read) == [("comment", "说", "甲乙")]
    assert read.remarks[0].author == "甲"
    assert read.remarks[0].date == "2025-03-03T09:00:00"


def test_a_comment_over_paragraphs() -> None:
    start, end = '<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'
    body = p(r("前") + start + r("甲")) + p("乙") + p(r("丙") + end + r("后"))
    assert remarks(read_body(body, comments=comment(1, "说"))) == [("comment", "说", "甲\n乙\n丙")]


def test_comments_that_overlap() -> None:
    start, end = '<w:commentRangeStart w:id="{}"/>', '<w:commentRangeEnd w:id="{}"/>'
    runs = start.format(1) + r("甲") + start.format(2) + r("乙") + end.format(1) + r("丙")
    read = read_body(p(runs + end.format(2)), comments=comment(1, "一") + comment(2, "二"))
    assert remarks(read) == [("comment", "一", "甲乙"), ("comment", "二", "乙丙")]


@pytest.mark.parametrize(
    "runs",
    [
        '<w:r><w:commentReference w:id="1"/></w:r>',
        on(1, ""),
        on(1, gone("旧")),
        '<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
    ],
)
def test_a_comment_without_words_stands_at_the_nearest(runs: str) -> None:
    read = read_body(p(r("甲乙，") + runs + r("丙丁。")), comments=comment(1, "说"))
    [found] = [words for kind, _, words in remarks(read) if kind == "comment"]
    assert found in ("甲乙", "丙丁")


def test_answers_and_settled_threads() -> None:
    comments = comment(1, "问", paragraph="A1") + comment(2, "答", "乙", paragraph="B2")
    read = read_body(p(on(1, r("甲"))), comments=comments, commentsExtended=DONE)
    question, answer = read.remarks
    assert (question.body, question.parent, question.settled) == ("问", "", True)
    assert (answer.body, answer.parent) == ("答", question.key)
    assert (answer.start, answer.end) == (question.start, question.end)
    assert read.warnings == ()


def test_a_comment_that_stands_nowhere_is_kept_and_said() -> None:
    read = read_body(p("甲"), comments=comment(1, "说"))
    assert [remark.body for remark in read.remarks] == ["说"]
    assert [found.code for found in read.warnings] == ["remark_without_place"]


def test_a_comment_of_several_paragraphs() -> None:
    two = comment(1, "一").replace("</w:comment>", f"{p('二')}</w:comment>")
    assert read_body(p(on(1, r("甲"))), comments=two).remarks[0].body == "一\n二"


def test_a_comment_in_a_note() -> None:
    read = read_body(
        p(r("甲") + '<w:r><w:footnoteReference w:id="3"/></w:r>'),
        footnotes=note(3, on(1, r("注文"))),
        comments=comment(1, "说"),
    )
    assert remarks(read) == [("comment", "说", "注文")]


def test_keys_stay_when_ids_and_runs_change() -> None:
    comments = comment(1, "同") + comment(2, "同") + comment(3, "异")
    body = p(on(1, r("甲乙")) + on(2, r("丙")) + on(3, r("丁"))) + CHANGED
    again = re.sub(r'w:id="(\d)"', lambda match: f'w:id="{int(match[1]) + 40}"', body)
    again = again.replace(r("甲乙"), r("甲") + r("乙")).replace(
        ins(r("新日")), ins(r("新")) + ins(r("日"))
    )
    later = re.sub(r'w:id="(\d)"', lambda match: f'w:id="{int(match[1]) + 40}"', comments)
    first = read_body(body, comments=comments).remarks
    assert read_body(again, comments=later).remarks == first
    assert len({remark.key for remark in first}) == 5


def test_two_comments_with_one_id() -> None:
    read = read_body(p(on(1, r("甲"))), comments=comment(1, "一") + comment(1, "二"))
    assert [remark.body for remark in read.remarks] == ["一"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2025-03-01T10:00:00Z", "2025-03-01T10:00:00"),
        ("2025-03-01T10:00:00.123+09:00", "2025-03-01T10:00:00"),
        ("1970-01-01T00:00:00Z", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_dates(text: str, wanted: str) -> None:
    assert iso_date(text) == wanted
