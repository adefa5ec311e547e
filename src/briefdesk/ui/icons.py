"""The icons of ``resources/icons``, drawn in the colours of the theme.

They come after the first paint: drawing the first one costs it 5 ms.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefdesk import paths
from briefdesk.ui.theme import colours


def icon(name: str, colour: str = "") -> QIcon:
    """Return an icon of ``resources/icons`` in the text colour or in ``colour`` (``#rrggbb``)."""
    now = colours()
    return _icon(name, colour or now.muted, now.faint)


@lru_cache(maxsize=1)
def _folder() -> Path:
    return paths.resources() / "icons"


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    data = (_folder() / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(data))
    made = QIcon()
    for size in (18,) if QGuiApplication.primaryScreen().devicePixelRatio() == 1 else (18, 36):
        drawn = _drawn(renderer, size)
        made.addPixmap(_tinted(drawn, colour), QIcon.Mode.Normal)
        made.addPixmap(_tinted(drawn, disabled), QIcon.Mode.Disabled)
    return made


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    drawn = QPixmap(QSize(size, size))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def _tinted(drawn: QPixmap, colour: str) -> QPixmap:
    tinted = QPixmap(drawn)
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(tinted.rect(), QColor(colour))
    painter.end()
    return tinted
