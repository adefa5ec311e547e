"""Under which headings blocks stand; a footnote stands where it is cited."""

from briefdesk.services.section_paths import heading_title, section_paths
from tests.documents import made_document


def test_each_block_has_the_headings_above_it() -> None:
    document = made_document()
    paths = section_paths(document)
    assert [paths[block.id] for block in document.blocks] == [
        (),
        ("I. 引言",),
        (),
        ("II. 现状",),
        ("II. 现状", "1. 医疗DX"),
        (),
        ("III. 结语",),
        ("I. 引言",),
        ("II. 现状", "1. 医疗DX"),
    ]
    assert section_paths(document, short=True)["b4"] == ("II", "1. 医疗DX")


def test_a_heading_is_named_with_its_number() -> None:
    document = made_document()
    assert heading_title(document, document.blocks[3]) == "1. 医疗DX"
