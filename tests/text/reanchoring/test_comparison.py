"""The words of a remark in a new draft: placed, changed, to review, or gone."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.annotation import Placement
from briefdesk.model.reanchoring import Reanchored, Reason
from briefdesk.model.span import Span
from briefdesk.text.anchoring import anchor
from briefdesk.text.fold import loose
from briefdesk.text.reanchoring.comparison import Comparison
from tests.revisions import as_document

OLD = (
    "公共数据库提供假名化信息。第一方案尚待讨论，细节由政令规定。\n"
    "企业可以将合法持有的个人信息加工为假名加工信息，仅限内部分析。\n"
    "向第三方提供时须得到本人同意，但法令另有规定的除外。"
)


def moved(quote: str, new: str, old: str = OLD) -> Reanchored:
    """Return what becomes of a remark on words of the old text."""
    before = as_document(old)
    start = old.index(quote)
    place = anchor(before, Span(start, start + len(quote)))
    return Comparison(before, as_document(new)).reanchored(place)


def test_the_same_words_elsewhere_are_placed() -> None:
    lines = OLD.split("\n")
    for new in ("新增的一段。\n" + OLD, "\n".join(lines[::-1]), OLD.replace("\n", "")):
        done = moved("合法持有的个人信息加工为假名加工信息", new)
        assert done.anchor.placement is Placement.PLACED
        assert done.span is not None
        assert new[done.span.start : done.span.end] == "合法持有的个人信息加工为假名加工信息"
        assert done.anchor == anchor(as_document(new), done.span)


def test_layout_width_and_script_are_no_change() -> None:
    for new in (OLD.replace("信息", "信\n息"), OLD.replace("个", "個").replace("为", "為")):
        done = moved("个人信息加工为假名加工信息", new)
        assert done.anchor.placement is Placement.PLACED


def test_altered_words_are_changed_and_keep_the_quote() -> None:
    done = moved("第一方案尚待讨论", OLD.replace("第一方案", "第二方案"))
    assert done.anchor.placement is Placement.CHANGED
    assert done.anchor.quote.exact == "第一方案尚待讨论"
    assert done.why is Reason.MAP_AND_ALIGNMENT


def test_what_is_to_review_or_gone_keeps_its_old_place() -> None:
    gone = moved("第一方案尚待讨论，细节由政令规定", OLD.split("\n", 1)[1])
    assert (gone.anchor.placement, gone.span, gone.why) == (Placement.ORPHAN, None, Reason.GONE)
    assert gone.anchor.span.start == OLD.index("第一方案")
    unsure = moved("第一方案尚待讨论", OLD.replace("第一方案尚待讨论", "首个提案仍需讨论"))
    assert unsure.anchor.placement is Placement.REVIEW
    assert unsure.anchor.span == Span(OLD.index("第一"), OLD.index("第一") + 8)
    assert unsure.span is not None


def test_a_quote_of_marks_that_folding_drops_is_kept_as_an_orphan() -> None:
    done = moved("・", "甲・乙。", old="甲・乙。")
    assert (done.anchor.placement, done.why) == (Placement.ORPHAN, Reason.GONE)


def test_words_with_a_decision_move_only_as_they_are() -> None:
    old, new = as_document(OLD), as_document("前言。" + OLD.replace("假名加工信息", "加工信息"))
    comparison = Comparison(old, new)
    start = OLD.index("个人信息")
    there = comparison.same_words(Span(start, start + 4))
    assert there is not None
    assert new.text[there.start : there.end] == "个人信息"
    start = OLD.index("假名加工信息")
    assert comparison.same_words(Span(start, start + 6)) is None


@given(st.data())
def test_placed_means_the_same_words_whatever_was_edited(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(OLD) - 2))
    end = data.draw(st.integers(start + 1, min(len(OLD), start + 30)))
    new = OLD
    for _ in range(data.draw(st.integers(0, 4))):
        at = data.draw(st.integers(0, len(new)))
        gone = data.draw(st.integers(0, 12))
        new = new[:at] + data.draw(st.text("新方案，第三信息\n", max_size=6)) + new[at + gone :]
    quote = OLD[start:end].strip()
    if not quote:
        return
    done = moved(quote, new)
    if done.anchor.placement in (Placement.PLACED, Placement.CHANGED):
        assert done.span == done.anchor.span
        found = new[done.anchor.span.start : done.anchor.span.end]
        same = loose(found) == loose(quote)
        assert same is (done.anchor.placement is Placement.PLACED)
    else:
        assert done.anchor.quote.exact == quote
