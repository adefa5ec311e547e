"""What is lost is named each time, what is kept in another form once for each kind."""

from briefdesk.formats.containers.term_report import TermReport
from briefdesk.model.exchange import reported
from briefdesk.phrases import Phrase

LOST = Phrase("reports", "{line} {concept} {value} {why}")
KEPT = Phrase("reports", "{subject} {count} {value} {how}")


def test_what_is_lost_is_named_each_time() -> None:
    report = TermReport([reported("first", LOST, why="")])
    report.lost("a", LOST, line=3, concept="c", value="v", why="w")
    report.lost("a", LOST, line=2, concept="c", value="v", why="w")
    assert [one.code for one in report.entries()] == ["first", "a", "a"]
    assert [one.message for one in report.entries()[1:]] == ["2 c v w", "3 c v w"]


def test_what_comes_often_is_named_once_with_its_number() -> None:
    report = TermReport()
    for line in range(5, 1205):
        report.repeated("kept", KEPT, "x", line, "c", str(line), how="so")
    report.repeated("kept", KEPT, "x", 4, "c", "4", how="otherwise")
    first, second = report.entries()
    assert (first.line, first.message) == (4, "x 1 4 otherwise")
    assert (second.line, second.message) == (5, "x 1,200 5 so")


def test_the_line_of_what_came_before_is_not_asked_for() -> None:
    report = TermReport()
    asked: list[int] = []

    def line() -> int:
        asked.append(1)
        return 7

    for _ in range(3):
        report.repeated("kept", KEPT, "x", line, "c", "v", how="")
    assert asked == [1]
    assert report.entries()[0].line == 7
