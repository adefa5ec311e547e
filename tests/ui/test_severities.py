"""Every severity has a word and an icon; the grave ones stand out by colour, too."""

from briefdesk import paths
from briefdesk.model.finding import Gravity
from briefdesk.ui.severities import SEVERITY_ICONS, SEVERITY_WORDS, severity_colour
from briefdesk.ui.theme import DARK, LIGHT


def test_every_severity_has_its_word_and_its_icon() -> None:
    assert list(SEVERITY_WORDS) == list(Gravity)
    folder = paths.resources() / "icons"
    assert all((folder / f"{SEVERITY_ICONS[one]}.svg").is_file() for one in Gravity)


def test_what_matters_has_a_colour_of_its_own() -> None:
    for colours in (LIGHT, DARK):
        seen = [severity_colour(one, colours) for one in Gravity]
        assert seen == [colours.problem] * 2 + [colours.warning] + [colours.muted] * 2
