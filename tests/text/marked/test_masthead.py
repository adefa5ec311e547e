"""Title, date and names of a marked-up file."""

from briefdesk.model.imported import BlockType, Meta
from briefdesk.model.progress import unheard
from briefdesk.text.marked.masthead import find_masthead
from briefdesk.text.marked.passages import Passage, Piece
from briefdesk.text.marked.strand import spin
from briefdesk.text.paragraphs import measure
from briefdesk.text.title_block import TitleBlock


def masthead(*passages: Passage | str, meta: Meta | None = None) -> TitleBlock:
    whole = [Passage((Piece(one),)) if isinstance(one, str) else one for one in passages]
    strand = spin(whole, [], unheard)
    rows = [strand.row(index, thread) for index, thread in enumerate(strand.body)]
    layout = measure([row.line for row in rows])
    return find_masthead(strand, rows, layout, meta or Meta())


def title(text: str) -> Passage:
    return Passage((Piece(text),), is_title=True)


def test_a_marked_title_and_the_lines_around_it() -> None:
    found = masthead(
        "佐藤律师事务所", title("医疗数据的\n二次利用"), title("——制度与课题"),
        "2024年9月3日", "作者：林\n晓峰", "本文说明制度。",
    )  # fmt: skip
    assert found.meta.title == "医疗数据的二次利用——制度与课题"
    assert (found.meta.date, found.meta.authors) == ("2024-09-03", ("林 晓峰",))
    assert found.meta.issuer == "佐藤律师事务所"
    assert sorted(found.lines) == [0, 1, 2, 3, 4]


def test_a_later_title_is_no_part_of_the_first() -> None:
    assert masthead(title("甲"), "正文在此。", title("乙")).lines == [0]


def test_what_the_file_knows_goes_first() -> None:
    meta = Meta(title="医疗 数据", authors=("王静",))
    found = masthead("医疗数据", "作者：林 晓峰", "正文。", meta=meta)
    assert (found.meta.title, found.meta.authors) == ("医疗 数据", ("王静",))
    assert sorted(found.lines) == [0, 1]


def test_a_title_that_no_passage_says_stands_alone() -> None:
    found = masthead("医疗数据", "正文。", meta=Meta(title="别的题目"))
    assert (found.meta.title, found.lines) == ("别的题目", [])


def test_without_a_word_of_the_file_the_rules_for_plain_text_decide() -> None:
    assert masthead("医疗数据报告", "2024年9月3日", "正文。").meta.title == "医疗数据报告"


def test_a_marked_heading_ends_the_block() -> None:
    heading = Passage((Piece("背景"),), BlockType.HEADING, 1)
    assert masthead(title("报告"), heading, "2024年9月3日").meta.date == ""
