"""Icons exist and are drawn in the colours of the theme."""

from PySide6.QtWidgets import QApplication

from briefdesk import paths
from briefdesk.ui.commands import COMMANDS
from briefdesk.ui.icons import icon


def test_icons_are_drawn_in_the_colour_asked_for(qapp: QApplication) -> None:
    image = icon("bin", "#ff0000").pixmap(18, 18).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(18) for y in range(18)
            if image.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert seen == {"#ff0000"}


def test_every_command_names_an_icon_that_exists() -> None:
    folder = paths.resources() / "icons"
    wanted = {command.icon for command in COMMANDS if command.icon}
    assert {name for name in wanted if not (folder / f"{name}.svg").is_file()} == set()
