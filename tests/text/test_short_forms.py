"""Short forms and their uses."""

from briefdesk.text.short_forms import Uses, by_name, declared
from tests.mined import ground

TEXT = "《数据汇总》（以下简称“《汇总》”）与推进法（以下简称“推法”）。《汇总》和“推法”及经济汇总。"


def test_what_is_declared() -> None:
    forms = declared(ground("zh-Hans", TEXT))
    assert [(one.name, one.marks, one.is_law) for one in forms] == [
        ("汇总", "《", False),
        ("推法", "", True),
    ]
    assert all(TEXT[one.start : one.end] == one.name for one in forms)


def test_what_stands_behind_that_is_is_casual() -> None:
    [one] = declared(ground("zh-Hans", "诊疗数据的再利用（即“二次数据”）"))
    assert (one.name, one.is_casual) == ("二次数据", True)


def test_where_they_are_used() -> None:
    place = ground("zh-Hans", TEXT)
    uses = Uses(place, declared(place))
    assert [(TEXT[one.start : one.end], one.whole) for one in uses.of("汇总")] == [
        ("《汇总》", True),
        ("汇总", False),
    ]
    assert [TEXT[one.start : one.end] for one in uses.of("推法")] == ["“推法”"]


def test_blanks_in_a_name_do_not_matter() -> None:
    text = "《汇总》（以下简称“汇总 2025”）。汇总2025很长，《经济汇总 2025》也是。"
    place = ground("zh-Hans", text)
    uses = list(Uses(place, declared(place)).of("汇总 2025"))
    assert [text[one.start : one.end] for one in uses] == ["汇总2025"]


def test_declarations_of_one_form_stand_together() -> None:
    text = "《甲汇总》（以下简称“汇总”）与《乙汇总》（以下简称“汇总”）。"
    [own] = by_name(declared(ground("zh-Hans", text))).values()
    assert len(own) == 2
