"""Short forms that a text declares."""

from functools import partial

import pytest

from briefdesk.checks import CHECKS
from briefdesk.checks.short_form import CHECK
from briefdesk.model.finding import Gravity
from briefdesk.model.imported import BlockType, Footnote, Reference
from briefdesk.model.wire import changed
from tests.examined import (
    agrees_with_its_examples,
    examination,
    examined,
    findings,
    graded,
    knowing,
    suggested,
    surfaces,
)
from tests.termbases import concept, document

NOBODY = knowing()
DECLARED = "《数字行财政改革汇总 2025》（以下简称“汇总 2025”）已经公布。"
told = partial(graded, CHECK, known=NOBODY)


def test_its_examples() -> None:
    assert agrees_with_its_examples(CHECK, *CHECKS)


@pytest.mark.parametrize(
    "text",
    [
        f"{DECLARED}汇总 2025 由四部分构成。",
        f"{DECLARED}汇总2025由四部分构成。",
        f"{DECLARED}所谓“汇总 2025”由四部分构成。",
        "《改革汇总》（以下简称“《汇总》”）已经公布。《汇总》由四部分构成。",
        "《改革汇总》（以下简称《汇总》）已经公布。《汇总》由四部分构成。",
        "《个人信息保护相关法》（以下简称“个保法”）施行。《个保法》另有规定。",
    ],
)
def test_a_form_declared_once_and_used_as_declared(text: str) -> None:
    assert told(text) == []


def test_use_before_the_declaration() -> None:
    assert told("《汇总 2025》很长。", f"{DECLARED}汇总 2025 由四部分构成。") == [
        (Gravity.MEDIUM, ["《汇总 2025》"])
    ]
    assert told("依推进法办理。", "《数据推进法》（以下简称“推进法”）另有规定。") == [
        (Gravity.MEDIUM, ["推进法"])
    ]


def test_a_bare_word_before_it_may_be_the_common_word() -> None:
    text = "要制定基本方针。《数据利用的基本方针》（以下简称“基本方针”）已定。基本方针很长。"
    assert told(text) == [(Gravity.LOW, ["基本方针"])]


def test_headings_and_notes_to_the_long_form_are_no_earlier_use() -> None:
    page = document(
        "推进法的意义",
        "《数据推进法》（以下简称“推进法”）另有规定。依推进法办理。",
        "推进法的条文见官报。",
        types=[BlockType.HEADING, BlockType.PARAGRAPH, BlockType.FOOTNOTE],
    )
    noted = changed(
        page,
        footnotes=(Footnote("0:1", 1, "1", "b2"),),
        references=(Reference("0:1", "b1", 14, 9.0),),
    )
    assert list(CHECK.find(examination(noted, known=NOBODY))) == []


def test_what_stands_behind_that_is_counts_where_it_is_marked() -> None:
    assert told("利用“二次数据”。", "诊疗数据的再利用（即“二次数据”）很重要。") == [
        (Gravity.MEDIUM, ["“二次数据”"])
    ]
    assert told("利用二次数据。", "诊疗数据的再利用（即“二次数据”）很重要。") == []


def test_other_marks_than_declared() -> None:
    title = "《改革汇总》（以下简称“《汇总》”）已经公布。汇总由四部分构成。"
    assert suggested(findings(CHECK, title, known=NOBODY)) == [["《汇总》"]]
    body = "诊疗报酬支付基金（以下简称“支付基金”）成立。《支付基金》改组。"
    assert told(body) == [(Gravity.LOW, ["《支付基金》"])]
    assert suggested(findings(CHECK, body, known=NOBODY)) == [["支付基金"]]


def test_the_short_title_of_a_document_keeps_its_marks_and_the_declaration_gets_them() -> None:
    text = f"{DECLARED}《汇总 2025》由四部分构成。《汇总 2025》很长。"
    assert told(text) == [(Gravity.INFO, ["汇总 2025"])]
    (found,) = findings(CHECK, text, known=NOBODY)
    (place,) = found.places
    assert (place.start, place.suggestion) == (DECLARED.index("汇总 2025”"), "《汇总 2025》")
    mixed = f"{text}汇总 2025 和“汇总 2025”已定。"
    assert told(mixed) == [(Gravity.LOW, ["汇总 2025", "汇总 2025", "“汇总 2025”"])]
    assert set(*suggested(findings(CHECK, mixed, known=NOBODY))) == {"《汇总 2025》"}


def test_where_most_have_no_marks_nothing_says_that_those_of_a_title_must_go() -> None:
    mixed = f"{DECLARED}《汇总 2025》由四部分构成。汇总 2025 很长。汇总 2025 已定。"
    found = findings(CHECK, mixed, known=NOBODY)
    assert [one.severity for one in found] == [Gravity.LOW]
    assert (surfaces(found), suggested(found)) == ([["《汇总 2025》"]], [[""]])


def test_declared_twice() -> None:
    again = "《数字行财政改革汇总 2025》（以下简称“汇总 2025”）很长。"
    assert told(f"{DECLARED}{again}汇总 2025 已定。") == [(Gravity.MEDIUM, ["汇总 2025"])]
    other = "《数字社会汇总 2025》（以下简称“汇总 2025”）很长。"
    assert told(f"{DECLARED}{other}汇总 2025 已定。") == [(Gravity.HIGH, ["汇总 2025"])]


def test_declared_and_never_used() -> None:
    assert told(DECLARED) == [(Gravity.INFO, ["汇总 2025"])]
    assert told(f"{DECLARED}《经济汇总 2025》是另一份文件。") == [(Gravity.INFO, ["汇总 2025"])]


def test_never_used_though_the_whole_name_comes_again() -> None:
    text = f"{DECLARED}《数字行财政改革汇总 2025》由四部分构成。"
    assert told(text) == [(Gravity.LOW, ["汇总 2025"])]


def test_longer_names_are_no_use_of_it() -> None:
    known = knowing(concept("rule", "推进法施行规则"))
    text = (
        "《推进法修正案》与推进法施行规则。《数据推进法》（以下简称“推进法”）施行。依推进法办理。"
    )
    assert findings(CHECK, text, known=known) == []


def test_the_end_of_a_title_that_holds_another_is_no_use_of_it() -> None:
    text = (
        "《关于推进法的基本思考》（以下简称“《基本思考》”）已经公布。《基本思考》很长，"
        "见《关于〈推进法〉课题的基本思考》。"
    )
    assert told(text) == []


def test_only_chinese_texts_are_looked_at() -> None:
    text = "個人情報の保護に関する法律（以下「個人情報保護法」という。）"
    assert list(CHECK.find(examined(text, known=NOBODY, lang="ja"))) == []
