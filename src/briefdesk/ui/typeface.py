"""The faces of the window: a Chinese run in Chinese shapes, a Japanese run in Japanese ones.

Qt gives the locale of the process to the shaper, and the ``locl`` feature of a pan-CJK font then
beats the chosen family. So the regional fonts are used, each run names its families, and ``locl``
is off. Page text is set in the serif faces, everything around it in the sans faces.
"""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from briefdesk import paths
from briefdesk.model.language import body_language, known_language, language_runs

__all__ = ["body_language", "chrome_font", "code_font", "language_runs", "load_fonts", "page_font"]

# Noto SC and JP complete each other: the Chinese face lacks 𠮷, the Japanese one lacks 疗. Only
# the Chinese faces cover traditional characters. Latin quotes are narrow in the Japanese faces.
_ORDER = {"zh-Hans": ("SC", "JP"), "zh-Hant": ("SC", "JP"), "ja": ("JP", "SC"), "en": ("JP", "SC")}

_MONOSPACED = ("DejaVu Sans Mono", "Liberation Mono", "Menlo", "Consolas")


@lru_cache(maxsize=1)
def load_fonts() -> tuple[str, ...]:
    """Register the four regional fonts with Qt, once, and return their families.

    Needs a ``QGuiApplication``. Without the font packages the tuple is shorter and Qt falls back to
    whatever the system has.
    """
    families: list[str] = []
    for folder in paths.font_folders():
        for file in sorted(folder.glob("*.otf")):
            number = QFontDatabase.addApplicationFont(str(file))
            families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return tuple(families)


def page_font(lang: str, point_size: float) -> QFont:
    """Return the serif face for text in ``lang`` (BCP 47)."""
    return _font("Serif", lang, point_size)


def chrome_font(lang: str, point_size: float) -> QFont:
    """Return the sans face for labels and headings in ``lang`` (BCP 47)."""
    return _font("Sans", lang, point_size)


def interface_font(point_size: float) -> QFont:
    """Return the face of the interface language in another size."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(point_size)
    return font


def code_font(lang: str, point_size: float) -> QFont:
    """Return the system's face with letters of one width; Han characters are set in ``lang``."""
    font = chrome_font(lang, point_size)
    font.setFamilies([*_MONOSPACED, *font.families()])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    return font


def _font(style: str, lang: str, point_size: float) -> QFont:
    return QFont(_made(style, lang, point_size))  # the caller may change it


@lru_cache(maxsize=128)
def _made(style: str, lang: str, point_size: float) -> QFont:
    font = QFont()
    font.setFamilies([f"Noto {style} {region}" for region in _ORDER[known_language(lang)]])
    font.setPointSizeF(point_size)
    font.setFeature(QFont.Tag("locl"), 0)
    font.setStyleHint(QFont.StyleHint.Serif if style == "Serif" else QFont.StyleHint.SansSerif)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
