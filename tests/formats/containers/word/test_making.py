"""New Word files: whole, the same each time, with faces of their own and no others."""

import io

import docx
import pytest

from briefdesk.formats.containers.word.faces import FACES, LATIN
from briefdesk.formats.containers.word.making import font_table, packed, part, styles
from tests.redlines import parts_of
from tests.word_files import p, read_word


def made(language: str = "zh-Hans") -> bytes:
    """Return a file of two paragraphs."""
    body = f"<w:body>{p('题目', 'Title')}{p('甲')}</w:body>"
    return packed(
        {
            "document": part("document", body),
            "styles": styles(language),
            "fontTable": font_table({language, "ja"}),
        }
    )


def test_it_is_read_by_our_reader_and_by_another() -> None:
    read = read_word(made())
    assert (read.meta.title, read.text) == ("题目", "甲")
    assert [one.text for one in docx.Document(io.BytesIO(made())).paragraphs] == ["题目", "甲"]
    assert made() == made()


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "ja"])
def test_the_face_is_that_of_the_language(language: str) -> None:
    found = parts_of(made(language))["word/styles.xml"].decode()
    assert f'w:eastAsia="{FACES[language].name}"' in found
    assert f'w:eastAsia="{FACES[language].tag}"' in found
    assert "Theme" not in found


def test_another_program_learns_what_a_missing_face_is_like() -> None:
    found = parts_of(made())["word/fontTable.xml"].decode()
    assert all(f'w:name="{FACES[lang].name}"' in found for lang in ("zh-Hans", "ja"))
    assert LATIN not in found


def test_all_parts_are_typed_and_linked() -> None:
    found = parts_of(made())
    for kind in ("styles", "fontTable"):
        assert f"/word/{kind}.xml" in found["[Content_Types].xml"].decode()
        assert f'Target="{kind}.xml"' in found["word/_rels/document.xml.rels"].decode()
