"""Three witnesses tell where a quote is: exact hit, map, alignment."""

from briefdesk.text.anchoring import Surveyor
from briefdesk.text.fold import loose
from briefdesk.text.reanchoring.text_map import text_map
from briefdesk.text.reanchoring.witnesses import Case, Place, Texts
from tests.revisions import as_document

OLD = "前面的一段话说明背景。第一方案尚待讨论，细节由政令规定。后面的一段话说明结论。"


def case(old: str, new: str, quote: str) -> Case:
    before, after = Surveyor(as_document(old)), Surveyor(as_document(new))
    mapped = text_map(before.folded.text, after.folded.text)
    key = loose(quote)
    start = before.folded.text.index(key)
    return Case(Texts(before, after, mapped), start, start + len(key))


def words(one: Case, place: Place | None) -> str:
    """Return the folded words at a place of the new text."""
    assert place is not None
    return one._new[place.start : place.end]


def test_all_three_agree_on_words_that_stand() -> None:
    one = case(OLD, "新增一句。" + OLD, "第一方案")
    assert (
        words(one, one.exact)
        == words(one, one.mapped)
        == words(one, one.aligned)
        == loose("第一方案")
    )
    assert one.exact is not None
    assert one.context(one.exact) > 0.8


def test_altered_words_have_no_exact_hit() -> None:
    one = case(OLD, OLD.replace("第一", "第二"), "第一方案尚待讨论")
    assert one.exact is None
    assert words(one, one.mapped) == words(one, one.aligned) == loose("第二方案尚待讨论")
    assert one.mapped is not None
    assert 0.8 < one.likeness(one.mapped) < 1


def test_a_hit_that_the_map_knows_to_be_other_words_is_none() -> None:
    old = OLD + "附则再次提到第一方案。"
    one = case(old, old.replace("第一方案尚待讨论，", ""), "第一方案")
    assert one.exact is None
    assert one.mapped is None


def test_of_several_hits_the_one_in_its_context_is_meant() -> None:
    new = OLD + "\n附件：第一方案。第一方案。"
    one = case(OLD, new, "第一方案")
    assert one.exact is not None
    assert one.exact.start == loose(new).index(loose("第一方案"))


def test_repeated_words_whose_surroundings_changed_may_be_mistaken() -> None:
    old = "甲说第一方案可行。乙说第一方案不可行。"
    one = case(old, "他说第一方案值得再议。", "第一方案")
    assert one.exact is None or one.is_mistakable(one.exact)


def test_agreement_is_the_share_of_the_common_part() -> None:
    assert Place(0, 10).agreement(Place(0, 10)) == 1
    assert Place(0, 10).agreement(Place(5, 15)) == 1 / 3
    assert Place(0, 10).agreement(Place(20, 30)) == 0
