"""The page is set in terms of the text size: indents, leading and the sizes of headings."""

from PySide6.QtCore import Qt

from briefdesk.ui.briefing.lines import Line, Role
from briefdesk.ui.briefing.styles import Styles
from briefdesk.ui.theme import DARK, LIGHT


def line(role: Role, level: int = 0) -> Line:
    return Line(0, 1, role, level, "b")


def test_paragraphs_are_indented_by_two_characters(qapp: object) -> None:
    styles = Styles("zh-Hans", 14, LIGHT)
    assert styles.block(line(Role.BODY)).textIndent() == 2 * styles.em
    assert styles.em > 14


def test_everything_grows_with_the_text_size(qapp: object) -> None:
    small, large = Styles("zh-Hans", 10, LIGHT), Styles("zh-Hans", 20, LIGHT)
    assert abs(large.em - 2 * small.em) < 1
    heading = line(Role.HEADING, 1)
    sizes = [styles.characters(heading).fontPointSize() for styles in (small, large)]
    assert sizes[1] == 2 * sizes[0]


def test_headings_shrink_with_their_level_and_the_title_is_largest(qapp: object) -> None:
    styles = Styles("zh-Hans", 14, LIGHT)
    lines = [line(Role.TITLE), *(line(Role.HEADING, level) for level in (1, 2, 3))]
    sizes = [styles.characters(one).fontPointSize() for one in lines]
    assert sizes == sorted(sizes, reverse=True)
    assert styles.block(line(Role.HEADING, 2)).headingLevel() == 2


def test_notes_and_list_items_hang_behind_their_marks(qapp: object) -> None:
    styles = Styles("zh-Hans", 14, LIGHT)
    for role in (Role.NOTE, Role.LIST_ITEM):
        block = styles.block(line(role, 1))
        assert block.textIndent() == -block.tabPositions()[0].position < 0


def test_titles_are_centred_and_quotations_stand_in(qapp: object) -> None:
    styles = Styles("zh-Hans", 14, DARK)
    assert styles.block(line(Role.TITLE)).alignment() == Qt.AlignmentFlag.AlignHCenter
    assert styles.block(line(Role.QUOTE)).leftMargin() > 0


def test_every_role_has_its_style(qapp: object) -> None:
    styles = Styles("zh-Hans", 14, LIGHT)
    for role in Role:
        assert styles.block(line(role, 1)).lineHeight() > 100
        assert 0.5 < styles.scale(line(role, 1)) < 2


def test_code_has_letters_of_one_width_and_is_not_stretched(qapp: object) -> None:
    styles = Styles("zh-Hans", 14, LIGHT)
    assert styles.characters(line(Role.CODE)).font().fixedPitch()
    assert styles.block(line(Role.CODE)).alignment() == Qt.AlignmentFlag.AlignLeft


def test_words_for_a_picture_are_small_and_quiet(qapp: object) -> None:
    styles = Styles("zh-Hans", 14, DARK)
    look = styles.characters(line(Role.FIGURE))
    assert look.fontPointSize() < 14
    assert look.foreground().color().name() == DARK.muted
    assert not look.fontItalic()


def test_cells_are_not_indented_and_headers_stand_out(qapp: object) -> None:
    styles = Styles("zh-Hans", 14, LIGHT)
    assert styles.block(line(Role.CELL)).textIndent() == 0
    cell, header = (styles.characters(line(role)).font() for role in (Role.CELL, Role.HEADER_CELL))
    assert header.weight() > cell.weight()
    assert header.families() != cell.families()
