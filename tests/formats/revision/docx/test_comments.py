"""The reason of a correction as a comment, beside those that the file has."""

import pytest
from lxml import etree

from briefdesk.formats.containers.word.vocabulary import W
from briefdesk.model.revision import Remedy
from briefdesk.model.wire import changed
from tests.redlines import FULL, REVISER, comments, parts_of, redlined, row
from tests.word_files import p, read_word, word_file


@pytest.mark.parametrize(
    ("remedy", "reason", "source", "said"),
    [
        (Remedy.REPLACE, "", "", []),
        (Remedy.REPLACE, "理由\n续", "", [["理由", "续"]]),
        (Remedy.GLOSS, "", "第2条", [["依据：第2条"]]),
        (Remedy.QUERY, "", "", [["新"]]),
        (Remedy.QUERY, "理由", "第2条", [["新", "理由", "依据：第2条"]]),
    ],
)
def test_it_says_what_the_file_does_not_show(
    remedy: Remedy, reason: str, source: str, said: list[list[str]]
) -> None:
    file = word_file(p("甲乙"))
    document = read_word(file)
    made = redlined(document, file, [row(document, "乙", "新", remedy, reason, 1, source)])
    assert list(comments(made.data).values()) == said


def test_the_comments_of_others_stay_as_they_are() -> None:
    document = read_word(FULL)
    made = redlined(document, FULL, [row(document, "框前", "新", reason="理由")])
    before, after = (
        list(etree.fromstring(parts_of(data)["word/comments.xml"])) for data in (FULL, made.data)
    )
    kept = [etree.tostring(one) for one in after[: len(before)]]
    assert kept == [etree.tostring(one) for one in before]
    assert [one.get(W + "author") for one in after[len(before) :]] == [REVISER]


@pytest.mark.parametrize("words", ["二五年四月公布", "框内文字", "脚注三", "链接文字继续"])
def test_our_reader_finds_it_again(words: str) -> None:
    document = read_word(FULL)
    made = redlined(document, FULL, [row(document, words, "问？", Remedy.QUERY)])
    read = read_word(made.data)
    [found] = [one for one in read.remarks if one.author == REVISER]
    assert (found.body, found.date) == ("问？", "2025-12-01T18:00:00")
    assert read.text == document.text
    assert "remark_without_place" not in [one.code for one in read.warnings]


def test_the_words_of_a_question_are_marked_exactly() -> None:
    file = word_file(p("甲乙丙丁"))
    document = read_word(file)
    made = redlined(document, file, [row(document, "乙丙", "问？", Remedy.QUERY)])
    read = read_word(made.data)
    [found] = read.remarks
    assert read.text[found.start : found.end] == "乙丙"


def test_one_in_a_footnote_says_in_which() -> None:
    document = read_word(FULL)
    noted = changed(row(document, "脚注三", "新", reason="理由"), footnote="3")
    made = redlined(document, FULL, [noted])
    assert list(comments(made.data).values())[-1] == ["脚注 3", "理由"]
