"""A Word file written again: what is not changed stays byte for byte."""

import io
import zipfile

import pytest
from lxml import etree

from briefdesk.formats.containers.word.copying import Copy
from tests.redlines import FULL, parts_of
from tests.word_files import R, W, comment, note, on, p, parts, r, word_file, zipped

_LINKS = "word/_rels/document.xml.rels"


def new_part() -> etree._Element:
    """Return the root of a part."""
    return etree.Element(f"{{{W}}}comments", nsmap={"w": W})


def test_nothing_changes_where_nothing_is_changed() -> None:
    copy = Copy(FULL, "a.docx")
    assert parts_of(copy.packed()) == parts_of(FULL)
    assert list(parts_of(copy.packed())) == list(parts_of(FULL))
    assert copy.packed() == Copy(FULL, "a.docx").packed()


def test_the_entries_keep_their_time_and_method() -> None:
    whole = io.BytesIO(word_file(p("甲")))
    with zipfile.ZipFile(whole, "a") as archive:
        archive.writestr(zipfile.ZipInfo("word/media/a.png", (2020, 1, 2, 3, 4, 6)), b"\x00" * 90)
    made = Copy(whole.getvalue(), "a.docx").packed()
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        entry = archive.getinfo("word/media/a.png")
        assert (entry.date_time, entry.compress_type) == (
            (2020, 1, 2, 3, 4, 6),
            zipfile.ZIP_STORED,
        )


def test_a_new_part_is_named_linked_and_typed() -> None:
    files = parts(p("甲"))
    copy = Copy(zipped({**files, "word/comments.xml": "<x/>"}), "a.docx")
    assert copy.related("comments") == ""
    copy.add("comments", "text/x", new_part())
    made = parts_of(copy.packed())
    assert f'Type="{R}/comments" Target="comments1.xml"' in made[_LINKS].decode()
    override = 'PartName="/word/comments1.xml" ContentType="text/x"'
    assert override in made["[Content_Types].xml"].decode()
    assert Copy(copy.packed(), "b.docx").related("comments") == "word/comments1.xml"


def test_a_file_without_links_gets_some() -> None:
    files = {name: text for name, text in parts(p("甲")).items() if name != _LINKS}
    copy = Copy(zipped(files), "a.docx")
    copy.add("comments", "text/x", new_part())
    assert Copy(copy.packed(), "b.docx").related("comments") == "word/comments.xml"


def test_a_link_to_a_missing_part_leads_to_the_new_one() -> None:
    gone = f'<Relationship Id="rId1" Type="{R}/comments" Target="gone.xml"/>'
    copy = Copy(word_file(p("甲"), links=gone), "a.docx")
    assert copy.related("comments") == ""
    copy.add("comments", "text/x", new_part())
    assert parts_of(copy.packed())[_LINKS].count(b'/comments"') == 1
    assert Copy(copy.packed(), "b.docx").related("comments") == "word/comments.xml"


def test_a_part_can_be_changed() -> None:
    copy = Copy(FULL, "a.docx")
    copy.root("word/comments.xml").append(new_part())
    changed = parts_of(copy.packed())
    assert {name for name, data in parts_of(FULL).items() if changed[name] != data} == {
        "word/comments.xml"
    }


def test_the_numbers_are_those_of_all_texts() -> None:
    file = word_file(
        p(on(8, r("甲"))), comments=comment(8, "说"), footnotes=note(31, "注"), header=p("眉")
    )
    assert {"8", "31"} <= Copy(file, "a.docx").numbers()


@pytest.mark.parametrize("kind", ["comments", "footnotes"])
def test_what_the_text_points_to_has_a_name(kind: str) -> None:
    assert Copy(FULL, "a.docx").related(kind) == f"word/{kind}.xml"
