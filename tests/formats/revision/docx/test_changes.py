"""Tracked changes as Word writes them."""

import re

import pytest

from briefdesk.formats.revision.docx.changes import signed
from briefdesk.model.revision import Remedy
from briefdesk.model.wire import changed
from tests.redlines import parts_of, redlined, report, row
from tests.word_files import gone, ins, p, r, read_word, word_file

LINKED = f'<w:hyperlink w:anchor="x">{r("甲乙")}</w:hyperlink>{r("丙丁")}'


def shape(body: str, words: str, proposed: str, remedy: Remedy = Remedy.REPLACE) -> str:
    """Return the paragraph with a correction: ``+`` what came, ``-`` what went, tags of others."""
    file = word_file(p(body))
    document = read_word(file)
    made = redlined(document, file, [row(document, words, proposed, remedy)])
    xml = parts_of(made.data)["word/document.xml"].decode()
    xml = xml[xml.index("<w:p>") : xml.index("</w:p>")]
    xml = re.sub(r'<w:(ins|del) w:id="\d+" w:author="佐.*?>', r"<\1>", xml)
    xml = re.sub(r"<w:(ins|del) [^>]*>", r"<\1 of others>", xml)
    xml = re.sub(r"<(/?)w:(ins|del|hyperlink)(?: [^>]*)?>", r"<\1\2>", xml)
    return re.sub(r"</?w:.*?>", "", xml)


@pytest.mark.parametrize(
    ("body", "words", "proposed", "wanted"),
    [
        (r("甲乙丙"), "乙", "新", "甲<del>乙</del><ins>新</ins>丙"),
        (r("甲乙丙"), "乙", "", "甲<del>乙</del>丙"),
        (r("甲") + r("乙") + r("丙"), "甲乙丙", "新", "<del>甲乙丙</del><ins>新</ins>"),
        (LINKED, "甲", "新", "<hyperlink><del>甲</del><ins>新</ins>乙</hyperlink>丙丁"),
        (
            LINKED,
            "乙丙",
            "新",
            "<hyperlink>甲<del>乙</del></hyperlink><ins>新</ins><del>丙</del>丁",
        ),
        (
            r("甲") + ins(r("乙丙丁")),
            "丙",
            "新",
            "甲<ins of others>乙<del>丙</del></ins><ins>新</ins><ins of others>丁</ins>",
        ),
        (
            r("甲") + gone("旧") + r("乙"),
            "甲乙",
            "新",
            "<del>甲</del><ins>新</ins><del of others>旧</del><del>乙</del>",
        ),
    ],
)
def test_words_are_replaced(body: str, words: str, proposed: str, wanted: str) -> None:
    assert shape(body, words, proposed) == wanted


def test_a_gloss_stands_behind_the_words() -> None:
    assert shape(r("甲乙丙"), "乙", "注", Remedy.GLOSS) == "甲乙<ins>（注）</ins>丙"
    assert shape(r("甲") + ins(r("乙丙")), "乙", "注", Remedy.GLOSS) == (
        "甲<ins of others>乙</ins><ins>（注）</ins><ins of others>丙</ins>"
    )


def test_japanese_words_have_their_face_in_the_look_of_what_they_replace() -> None:
    file = word_file(p(r("甲乙", '<w:rFonts w:ascii="A" w:eastAsia="B"/><w:b/>')))
    document = read_word(file)
    made = redlined(document, file, [row(document, "乙", "の")])
    xml = parts_of(made.data)["word/document.xml"].decode()
    assert (
        '<w:rPr><w:rFonts w:ascii="A" w:eastAsia="Yu Mincho" w:hint="eastAsia"/><w:b/>'
        '<w:lang w:eastAsia="ja-JP"/></w:rPr><w:t xml:space="preserve">の</w:t>'
    ) in xml


def test_the_author_and_the_time_where_the_report_is_made() -> None:
    document = read_word(word_file(p("甲")))
    one = row(document, "甲", "乙")
    said = report(document, [one])
    assert signed(one, said) == ("佐藤 花子", {"date": "2025-12-01T18:00:00Z"})
    assert signed(changed(one, author="", at=""), said) == ("修订人", {})
