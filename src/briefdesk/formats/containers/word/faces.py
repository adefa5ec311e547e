"""The faces and language tags by which Word sets Chinese and Japanese apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefdesk.model.language import body_language, known_language, language_runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree


class Face(NamedTuple):
    """A face that Office has, what it is called at home, its set of characters, its language."""

    name: str
    local_name: str
    characters: str
    tag: str


FACES = {
    "zh-Hans": Face("SimSun", "宋体", "86", "zh-CN"),
    "zh-Hant": Face("PMingLiU", "新細明體", "88", "zh-TW"),
    "ja": Face("Yu Mincho", "游明朝", "80", "ja-JP"),
}
LATIN = "Times New Roman"
_BEHIND_LANG = ("eastAsianLayout", "specVanish", "oMath")


def spoken_runs(text: str, language: str) -> Iterator[tuple[str, Face | None]]:
    """Cut words that somebody typed where the language changes.

    No face is given where the language is that of the document.
    """
    own = known_language(language)
    if body_language(text, language) == "ja" != own:
        yield text, FACES["ja"]
        return
    for start, end, found in language_runs(text, language):
        yield text[start:end], FACES.get(found) if found != own else None


def set_face(properties: etree._Element, face: Face) -> None:
    """Give run properties (``w:rPr``) the face and the language of an East Asian text."""
    w = str(properties.tag).removesuffix("rPr")
    fonts = properties.find(w + "rFonts")
    if fonts is None:
        fonts = properties.makeelement(w + "rFonts")
        style = properties.find(w + "rStyle")
        properties.insert(0 if style is None else properties.index(style) + 1, fonts)
    fonts.attrib.pop(w + "eastAsiaTheme", "")
    fonts.set(w + "eastAsia", face.name)
    fonts.set(w + "hint", "eastAsia")
    lang = properties.find(w + "lang")
    if lang is None:
        lang = properties.makeelement(w + "lang")
        behind = [one for name in _BEHIND_LANG if (one := properties.find(w + name)) is not None]
        properties.insert(properties.index(behind[0]) if behind else len(properties), lang)
    lang.set(w + "eastAsia", face.tag)
