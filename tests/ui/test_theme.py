"""Two palettes that can be read."""

import itertools
import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from briefdesk.model.annotation import Kind
from briefdesk.ui import theme

BOTH = pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
ENOUGH = 4.5  # WCAG 2.2, 1.4.3


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG."""
    parts = [
        channel / 255
        for channel in (QColor(colour).red(), QColor(colour).green(), QColor(colour).blue())
    ]
    linear = [c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4) for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@BOTH
def test_text_can_be_read_on_every_ground(colours: theme.Colours) -> None:
    grounds = [colours.page, colours.chrome, colours.sunken, colours.raised, colours.hover,
               colours.chosen, colours.selection, colours.flash, colours.found]  # fmt: skip
    grounds += [tint.fill for _kind, tint in colours.tints]
    assert {
        g: contrast(colours.text, g) for g in grounds if contrast(colours.text, g) < ENOUGH
    } == {}


@BOTH
def test_secondary_text_can_be_read(colours: theme.Colours) -> None:
    grounds = (colours.page, colours.chrome, colours.raised, colours.chosen)
    words = (colours.muted, colours.accent, colours.problem, colours.warning, colours.good)
    pairs = {(w, g): contrast(w, g) for w, g in itertools.product(words, grounds)}
    assert {pair: ratio for pair, ratio in pairs.items() if ratio < ENOUGH} == {}
    assert contrast(colours.on_accent, colours.accent) >= ENOUGH


@BOTH
def test_every_kind_has_its_own_tint(colours: theme.Colours) -> None:
    tints = [colours.tint(kind) for kind in Kind]
    assert len({tint.fill for tint in tints}) == len(Kind)
    for tint in tints:
        assert contrast(tint.edge, tint.fill) >= 3  # WCAG 1.4.11, graphical objects


@BOTH
def test_colours_are_written_in_full(colours: theme.Colours) -> None:
    values = list(colours)
    assert all(re.fullmatch("#[0-9a-f]{6}", v) for v in values if isinstance(v, str))


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_what_is_current_is_read_from_the_palette(qapp: QApplication, choice: str) -> None:
    before, sheet = qapp.palette(), qapp.styleSheet()
    theme.apply(qapp, choice)
    assert theme.colours().dark == (choice == "dark")
    qapp.setPalette(before)
    qapp.setStyleSheet(sheet)
