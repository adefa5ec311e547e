"""Completeness: what it says of a text alone, and beside the original."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from briefdesk.checks.base import Pair, Text
from briefdesk.checks.completeness import CHECK
from briefdesk.errors import Cancelled
from briefdesk.model.finding import Finding, Gravity
from briefdesk.model.imported import Reference
from briefdesk.model.wire import changed
from briefdesk.text.alignment import align
from tests.bilingual import paired_with
from tests.examined import examination, examined, findings, glossary, surfaces
from tests.pairs import disturbed, files, paired, rows


def beside(*pairs: tuple[str, str]) -> list[Finding]:
    """Return what is found in paragraphs beside their originals."""
    return list(CHECK.find(paired_with(*pairs)))


def only(*pairs: tuple[str, str]) -> Finding:
    """Return the one finding."""
    (found,) = beside(*pairs)
    return found


def test_the_example() -> None:
    (found,) = findings(CHECK, CHECK.info.bad)
    assert found.severity is Gravity.MEDIUM
    assert surfaces([found]) == [["三项"]]
    assert found.message.english == "“三项” announces 3; there are 2."
    assert findings(CHECK, CHECK.info.good) == []


def test_japanese_that_was_left() -> None:
    text = "国家建设公共データベース，并向研究者开放其中的信息。この規定は令和7年に施行される。"
    whole, word = findings(CHECK, text)
    assert (whole.severity, word.severity) == (Gravity.HIGH, Gravity.MEDIUM)
    assert surfaces([whole, word]) == [["この規定は令和7年に施行される。"], ["データベース"]]


def test_a_marker_without_a_footnote() -> None:
    page = examined("依该法处理。").text.document
    block = page.blocks[0]
    lost = tuple(Reference(None, block.id, at, score) for at, score in ((2, 9.0), (4, 1.0)))
    found = list(CHECK.find(examination(changed(page, references=lost))))
    assert [(one.severity, surfaces([one])) for one in found] == [
        (Gravity.MEDIUM, [["该"]]),
        (Gravity.LOW, [["处"]]),
    ]


def test_what_is_around_a_wrong_term_is_replaced_with_it() -> None:
    """Else 认定 and 利用经营者 would stand there twice."""
    found = only(
        ("认定匿名加工医疗信息利用经营者须报告。", "認定仮名加工医療情報利用事業者は報告する。")
    )
    (place,) = found.places
    assert place.surface == "认定匿名加工医疗信息利用经营者"
    assert place.suggestion == "认定假名加工医疗信息利用经营者"


def test_the_right_term_beside_a_wrong_one_stays() -> None:
    pair = "假名加工信息匿名加工信息须分开管理。", "仮名加工情報、仮名加工情報は分けて管理する。"
    found = only(pair)
    (place,) = found.places
    assert (place.surface, place.suggestion) == ("匿名加工信息", "假名加工信息")


def test_sentences_left_out_and_added() -> None:
    out, more = beside(
        ("第一句话在此。", "第一の文はここにある。"),
        ("", "この文は訳されなかった。"),
        ("这一句是译者加的。", ""),
    )
    assert (out.severity, surfaces([out])) == (Gravity.HIGH, [["第一句话在此。"]])
    assert len(out.original) == 1
    assert (more.severity, surfaces([more])) == (Gravity.MEDIUM, [["这一句是译者加的。"]])


def test_a_missing_term_is_one_finding_with_all_its_places() -> None:
    sentence = ("须遵守规则。", "個人関連情報は規則を守る。")
    found = only(sentence, sentence)
    assert (found.severity, found.concept) == (Gravity.MEDIUM, "c-kojin-kanren-joho")
    assert len(found.places) == len(found.original) == 2
    assert found.evidence[0].english == "The term base renders “個人関連情報” as “个人关联信息”."


def test_a_false_friend_is_worse_and_has_a_suggestion() -> None:
    found = only(("可以利用匿名加工信息。", "仮名加工情報を利用できる。"))
    assert found.severity is Gravity.HIGH
    (place,) = found.places
    assert (place.surface, place.suggestion) == ("匿名加工信息", "假名加工信息")


@pytest.mark.parametrize(
    ("zh", "ja", "severity", "surface"),
    [
        ("约有 35,000 人。", "約3万人である。", Gravity.HIGH, "约有 35,000 人"),
        ("罚金 100 万元。", "100万円の罰金とする。", Gravity.HIGH, "罚金 100 万元"),
        ("超过 100 人。", "100人以上とする。", Gravity.MEDIUM, "超过 100 人"),
        ("已经公布。", "令和7年12月12日に公布された。", Gravity.MEDIUM, "已经公布。"),
    ],
)
def test_values_that_differ(zh: str, ja: str, severity: Gravity, surface: str) -> None:
    found = only((zh, ja))
    assert found.severity is severity
    (place,) = found.places
    assert place.surface in surface


def test_titles_that_do_not_go_one_to_one() -> None:
    found = only(
        ("依《地方创生计划概要》办理。", "「地方創生計画概要」による。"),
        ("依《地方创生方案概要》办理。", "「地方創生計画概要」による。"),
    )
    assert found.severity is Gravity.MEDIUM
    assert surfaces([found]) == [["地方创生计划概要", "地方创生方案概要"]]


def test_a_dropped_marker_and_a_dropped_word() -> None:
    marker, word = beside(
        ("第一句话在此。", "第一の文はここにある。^"),
        ("甲乙须报告。", "甲乙等は報告する。"),
        ("^资料在此。", "^資料はここにある。"),
    )
    assert (marker.severity, surfaces([marker])) == (Gravity.MEDIUM, [["第一句话在此。"]])
    assert (word.severity, surfaces([word])) == (Gravity.INFO, [["甲乙须报告。"]])


def test_silent_where_values_are_equal_and_any_admitted_name_is_there() -> None:
    pairs = [
        ("约有 30,000 人。", "約3万人である。"),
        ("依 2003 年法律第 57 号处理。", "平成15年法律第57号による。"),
        ("假名加工信息可以利用。", "仮名加工情報は利用できる。"),
    ]
    assert beside(*pairs) == []


def test_silent_for_a_text_that_is_not_chinese() -> None:
    assert list(CHECK.find(examined("以下三項：①甲；②乙。", lang="ja"))) == []


def test_the_clean_corpus_has_no_false_alarm_beyond_low() -> None:
    """But for what its documents do leave out and add, and one sentence that is taken for added."""
    counts = {True: 0, False: 0}
    for file in files():
        pair = paired(rows(file))
        seen = glossary().recognise(pair.original)
        text = examination(pair.translation)
        links = align(pair.translation, text.text.recognitions, pair.original, seen)
        with_pair = replace(text, pair=Pair(Text(pair.original, seen), links))
        true = {span for link in pair.links if not link.original for span in link.translation}
        left_out = {span for link in pair.links if not link.translation for span in link.original}
        for found in CHECK.find(with_pair):
            if found.severity.rank <= Gravity.MEDIUM.rank:
                spans = found.original or [place.span for place in found.places]
                for span in spans:
                    counts[any(span.overlaps(one) for one in true | left_out)] += 1
    assert counts[True] >= 2 * len(files()) - 2
    assert counts[False] <= 1


def test_omissions_made_by_script_are_found() -> None:
    file = files()[0]
    pair = paired(disturbed(rows(file), 1))
    seen = glossary().recognise(pair.original)
    text = examination(pair.translation)
    links = align(pair.translation, text.text.recognitions, pair.original, seen)
    with_pair = replace(text, pair=Pair(Text(pair.original, seen), links))
    out = [one for one in CHECK.find(with_pair) if one.severity is Gravity.HIGH]
    true = {span for one in pair.links if not one.translation for span in one.original}
    assert true <= {span for one in out for span in one.original}
    for one in out:
        [span] = one.original
        assert one.subject == pair.original.text[span.start : span.end]


def test_it_tells_how_far_it_is(counted: Callable[[int, int], int]) -> None:
    count = counted(3000, 30_000)
    examined = paired_with(*[("须遵守规则。", "個人関連情報は規則を守る。")] * count)
    told: list[float] = []

    def heard(done: int, total: int) -> None:
        told.append(done / total)

    list(CHECK.find(replace(examined, progress=heard)))
    assert told == sorted(told)
    assert len(told) >= 2 * count // 1000
    assert told[-1] <= 1


def test_it_stops_when_nobody_waits_any_more() -> None:
    def cancelled(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(CHECK.find(replace(paired_with(("甲。", "乙。")), progress=cancelled)))
