"""What a file says about itself counts where the text is silent; headers are furniture."""

import pytest

from tests.word_files import p, parts, r, read_body, read_word, zipped

CORE = (
    "<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>"
    "<dcterms:created>2024-05-06T07:08:09Z</dcterms:created>"
)


def core(title: str, author: str) -> str:
    """Return the inside of the properties."""
    return CORE.format(title=title, author=author)


def test_properties_fill_what_the_text_leaves_open() -> None:
    meta = read_body(p("标题", "1") + p("正文"), core=core("题目", "甲野一郎; 乙川")).meta
    assert (meta.title, meta.date, meta.authors) == ("题目", "2024-05-06", ("甲野一郎", "乙川"))


def test_the_text_goes_before_the_properties() -> None:
    body = p("2025 年 1 月 2 日") + p("真正的题目", "a3") + p("作者：丙山 三郎")
    meta = read_body(body + p("标题", "1") + p("正文"), core=core("模板", "甲")).meta
    assert (meta.title, meta.date, meta.authors) == ("真正的题目", "2025-01-02", ("丙山 三郎",))


def test_a_title_that_the_text_says_is_its_title() -> None:
    read = read_body(p("医疗 数据") + p("标题", "1") + p("正文"), core=core("医疗数据", ""))
    assert read.text == "标题\n正文"
    assert read.meta.title


@pytest.mark.parametrize("author", ["python-docx", "Administrator", "微软用户", "Windows User", ""])
def test_nobody_is_no_author(author: str) -> None:
    assert read_body(p("正文"), core=core("Microsoft Word - a.doc", author)).meta.authors == ()


@pytest.mark.parametrize("title", ["Microsoft Word - a.doc", "a.docx", "", "文档1"])
def test_no_title_is_no_title(title: str) -> None:
    assert read_body(p("正文。"), core=core(title, "")).meta.title == ""


def test_a_file_without_properties() -> None:
    files = parts(p("正文"))
    del files["docProps/core.xml"]
    assert read_word(zipped(files)).text == "正文"


def test_headers_are_furniture_once() -> None:
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="header"/>'
        '<w:headerReference w:type="first" r:id="header"/><w:footerReference r:id="no"/></w:sectPr>'
    )
    read = read_body(p("正文") + section, header=p(r("律所") + "<w:r><w:tab/></w:r>" + r("©")))
    assert [(item.text, item.why, item.page) for item in read.furniture] == [
        ("律所 ©", "running line", None)
    ]
    assert read.text == "正文"
