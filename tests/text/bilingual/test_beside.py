"""Two texts beside each other."""

from briefdesk.text.bilingual.beside import letters
from tests.bilingual import beside, printed

PAIRS = (
    ("第一句：2025 年 4 月 1 日起施行。^", "第1文：令和7年4月1日から施行する。^"),
    ("", "訳されなかった文。"),
    ("加上的句子。", ""),
    ("^脚注。", "^脚注。"),
)


def test_only_links_with_both_sides_are_compared() -> None:
    sides = beside(*PAIRS)
    assert [sides.translation.words(link.translation) for link in sides.linked] == [
        "第一句：2025 年 4 月 1 日起施行。",
        "脚注。",
    ]


def test_what_stands_alone_beside_a_link_may_belong_to_it() -> None:
    first, last = beside(PAIRS[0], PAIRS[2], PAIRS[3]).linked
    assert first.beside == last.beside != ()
    assert first.original_around == ()


def test_what_a_sentence_states_and_cites() -> None:
    sides = beside(*PAIRS)
    link = sides.linked[0]
    (date,) = sides.translation.values(link.translation)
    assert sides.translation.document.text[date.start : date.end] == "2025 年 4 月 1 日起"
    assert [one.footnote for one in sides.original.references(link.original)] == ["0:1"]


def test_an_omission_is_told_by_the_sentence_before_it() -> None:
    sides = beside(*PAIRS)
    ((before, span),) = sides.omitted()
    assert before is not None
    assert printed(sides.translation.document, before).startswith("第一句")
    assert printed(sides.original.document, span) == "訳されなかった文。"


def test_an_omission_at_the_beginning_has_nothing_before_it() -> None:
    ((before, _),) = beside(("", "訳されなかった文。"), ("句子。", "文。")).omitted()
    assert before is None


def test_letters_are_compared_without_punctuation_and_script() -> None:
    assert letters("《〈個人情報〉 の ＤＸ》") == letters("个人情报のdx")
