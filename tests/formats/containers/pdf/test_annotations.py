"""Links and remarks on a page."""

import pytest
from pikepdf import Array, Dictionary, Name, String

from briefdesk.formats.containers.pdf import open_pdf
from briefdesk.formats.containers.pdf.annotations import iso_moment
from briefdesk.model.imported import RemarkKind
from briefdesk.text.printed.page import Box, PageLink, PageRemark
from tests.handmade import build, lines, link, mark


def found(*annotations: Dictionary) -> tuple[tuple[PageLink, ...], tuple[PageRemark, ...]]:
    """Return links and remarks of a page with these annotations."""
    with open_pdf(build(lines("医疗数据"), annotations=annotations), "t.pdf") as file:
        page = file.read_page(1)
    assert page is not None
    return page.links, page.remarks


def test_web_and_mail_links() -> None:
    links, _ = found(
        link("https://a.example/x?y=1", 40, 90, 60, 102),
        link("mailto:a@b.example", 60, 90, 80, 102),
        link("file:///etc/passwd", 40, 90, 60, 102),
        link("javascript:alert(1)", 40, 90, 60, 102),
    )
    assert [(target.url, target.boxes) for target in links] == [
        ("https://a.example/x?y=1", (Box(40, 90, 60, 102),)),
        ("mailto:a@b.example", (Box(60, 90, 80, 102),)),
    ]


def test_a_comment_on_words() -> None:
    _, (remark,) = found(
        mark(
            "Highlight", 40, 90, 60, 102, Contents="译名\r不一致", T="王", NM="k1",
            M="D:20250102030405+09'00'",
        )
    )  # fmt: skip
    assert remark == PageRemark(
        "k1", RemarkKind.COMMENT, (Box(40, 90, 60, 102),), "译名\n不一致", "王",
        "2025-01-02T03:04:05+09:00",
    )  # fmt: skip


def test_a_mark_without_words_is_a_highlight() -> None:
    _, remarks = found(mark("Underline", 40, 90, 60, 102), mark("StrikeOut", 60, 90, 80, 102))
    assert [remark.kind for remark in remarks] == [RemarkKind.HIGHLIGHT] * 2


def test_the_pop_up_window_may_hold_the_words() -> None:
    comment = mark("Text", 40, 90, 60, 102)
    comment.Popup = mark("Popup", 40, 90, 60, 102, Contents="便签")
    _, remarks = found(comment)
    assert [remark.body for remark in remarks] == ["便签"]


def test_what_says_nothing_is_passed_over() -> None:
    empty = mark("Text", 40, 90, 60, 102)
    square = mark("Square", 40, 90, 60, 102, Contents="框")
    status = mark("Text", 40, 90, 60, 102, Contents="Accepted set by 王", StateModel="Review")
    assert found(empty, square, status)[1] == ()


def test_a_reply_names_what_it_answers() -> None:
    comment = mark("Text", 40, 90, 60, 102, Contents="为何？", T="王", CreationDate="D:20250102")
    reply = mark("Text", 40, 90, 60, 102, Contents="已改。", T="李")
    reply[Name.IRT] = comment
    _, remarks = found(comment, reply)
    assert remarks[1].parent == remarks[0].key
    assert remarks[0].parent == ""
    assert remarks[0].date == "2025-01-02"


def test_keys_do_not_change_when_the_place_does() -> None:
    _, (before,) = found(mark("Text", 40, 90, 60, 102, Contents="甲", T="王"))
    _, (after,) = found(mark("Text", 140, 290, 160, 302, Contents="甲", T="王"))
    _, (other,) = found(mark("Text", 40, 90, 60, 102, Contents="乙", T="王"))
    assert before.key == after.key != other.key


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("D:20250102030405Z", "2025-01-02T03:04:05+00:00"),
        ("D:20250102030405-08'30'", "2025-01-02T03:04:05-08:30"),
        ("D:202501020304", "2025-01-02T03:04:00"),
        ("D:2025", "2025-01-01"),
        ("2. Januar", ""),
    ],
)
def test_dates(printed: str, iso: str) -> None:
    assert iso_moment(printed) == iso


def test_a_circle_of_replies_ends() -> None:
    comment = mark("Text", 40, 90, 60, 102, Contents="甲")
    comment[Name.IRT] = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 1, 1]), Contents=String("乙")
    )
    assert len(found(comment)[1]) == 1
