"""What was chosen about a file; what a reader was unsure of can be translated."""

from briefdesk.model.imported import FileInfo, ReadingOptions, warning
from briefdesk.model.wire import changed
from briefdesk.phrases import phrase


def test_a_warning_says_the_same_in_english_and_as_a_phrase() -> None:
    said = phrase("warnings", "Control characters were left out: {count}.")
    made = warning("control_characters", said, page=2, span=(3, 4), subject="2:1", count=7)
    assert made.message == "Control characters were left out: 7."
    assert (made.said, made.places) == (said, {"count": "7"})
    assert (made.page, made.start, made.end, made.subject) == (2, 3, 4, "2:1")


def test_a_warning_may_be_about_nothing_in_particular() -> None:
    made = warning("scan", phrase("warnings", "The file is a scan."))
    assert (made.page, made.start, made.end, made.subject) == (None, None, None, "")


def test_no_report_of_a_crash_shows_a_password() -> None:
    typed = "open sesame"
    options = ReadingOptions(encoding="gb18030", password=typed)
    for shown in (repr(options), str((options,))):
        assert "gb18030" in shown
        assert typed not in shown


def test_what_a_person_chose_is_chosen_again_but_nothing_that_was_detected() -> None:
    detected = FileInfo("a.md", "", 0, "text/markdown", "gb18030", "markdown", 1, "shown")
    assert detected.choices == ReadingOptions(revisions="shown")
    chosen = changed(detected, encoding_chosen=True)
    assert chosen.choices == ReadingOptions("gb18030", "shown")
