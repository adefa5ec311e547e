"""Blanks between Chinese and western signs."""

from briefdesk.text.spacing import Meeting, Meets, habit, meetings, spaced_like


def test_where_chinese_and_western_signs_meet() -> None:
    assert meetings("医疗 DX与6 月", ()) == [
        Meeting(2, 3, Meets.LETTERS),
        Meeting(5, 5, Meets.LETTERS),
        Meeting(6, 6, Meets.DIGITS),
        Meeting(7, 8, Meets.DIGITS),
    ]
    assert meetings("（DX）、2025", ()) == []


def test_uncertain_places_are_left_out() -> None:
    assert meetings("医疗 DX", {3}) == []


def test_a_habit_is_what_nine_of_ten_places_have() -> None:
    blank, none = Meeting(0, 1, Meets.DIGITS), Meeting(0, 0, Meets.DIGITS)
    assert habit([blank] * 9 + [none]) is True
    assert habit([none] * 9 + [blank]) is False
    assert habit([none] * 5 + [blank] * 5) is None
    assert habit([none] * 3) is None


def test_what_is_proposed_has_the_blanks_of_what_is_printed() -> None:
    assert spaced_like("2025年4月30日", "2025 年 4 月 31 日") == "2025 年 4 月 30 日"
    assert spaced_like("EHDS 条例", "EHDS规则") == "EHDS条例"
    assert spaced_like("2025年4月", "四月") == "2025年4月"
